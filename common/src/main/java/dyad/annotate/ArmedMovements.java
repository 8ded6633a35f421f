package dyad.annotate;

import dyad.gazetteer.Atoms;
import dyad.model.CountryBasis;
import dyad.model.Mention;
import dyad.model.MentionType;
import dyad.resource.ResourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Movements such as Hamas or the IRA, by the country they are at home in. They are parties to what
 * a sentence tells, so its actors know them; an article that names one does not thereby name the
 * country, so nothing else does.
 */
final class ArmedMovements {
  private static final double CONFIDENCE = 0.9; // a name in a list, read without context

  private final Map<Long, List<Movement>> byFirstWord = new HashMap<>();

  private record Movement(List<String> words, String country) {}

  private ArmedMovements() {
    for (String line : ResourceLines.read("/dyad/annotate/armed-movements.tsv")) {
      String[] columns = line.split("\t", -1);
      List<String> words = words(Atoms.of(columns[0]));
      byFirstWord
          .computeIfAbsent(Atoms.hashOf(words.get(0)), w -> new ArrayList<>())
          .add(new Movement(words, columns[1]));
    }
    byFirstWord
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.<Movement>comparingInt(m -> -m.words().size())
                        .thenComparing(m -> String.join(" ", m.words()))));
  }

  static ArmedMovements load() {
    return new ArmedMovements();
  }

  /**
   * The given mentions, and those of movements in the sentences that they stand in or that are
   * named here. A movement replaces mentions without a country inside it; it yields to any mention
   * with one.
   *
   * @param mentions in text order
   */
  List<Mention> added(TokenizedText text, List<Mention> mentions) {
    List<Mention> movements = new ArrayList<>();
    for (int s = 0; s < text.sentenceCount(); s++) {
      if (text.endToken(s) > text.firstToken(s)) {
        find(text, s, movements);
      }
    }
    movements.removeIf(m -> mentions.stream().anyMatch(o -> o.country() != null && overlap(m, o)));
    if (movements.isEmpty()) {
      return mentions;
    }
    List<Mention> result = new ArrayList<>(mentions);
    result.removeIf(o -> movements.stream().anyMatch(m -> overlap(m, o)));
    result.addAll(movements);
    result.sort(Comparator.comparingInt(Mention::startChar));
    return result;
  }

  private void find(TokenizedText text, int sentence, List<Mention> found) {
    int from = text.tokenStart(text.firstToken(sentence));
    int to = text.tokenEnd(text.endToken(sentence) - 1);
    Atoms atoms = Atoms.of(text.text(), new int[] {from}, new int[] {to});
    int atom = 0;
    while (atom < atoms.size()) {
      Movement movement = at(atoms, atom);
      if (movement == null) {
        atom++;
        continue;
      }
      int end = atom + movement.words().size();
      int startChar = atoms.start(atom);
      int endChar = atoms.end(end - 1);
      found.add(
          new Mention(
              sentence,
              text.paragraph(sentence),
              text.section(sentence),
              startChar,
              endChar,
              text.text().substring(startChar, endChar),
              MentionType.ORGANIZATION,
              movement.country(),
              CountryBasis.ORGANIZATION,
              CONFIDENCE,
              null));
      atom = end;
    }
  }

  private Movement at(Atoms atoms, int first) {
    for (Movement movement : byFirstWord.getOrDefault(atoms.hash(first), List.of())) {
      int size = movement.words().size();
      if (first + size > atoms.size()) {
        continue;
      }
      boolean same = true;
      for (int i = 0; i < size && same; i++) {
        same =
            atoms.surface(first + i).equals(movement.words().get(i))
                && (i == 0 || atoms.separator(first + i) != Atoms.BREAK);
      }
      if (same) {
        return movement;
      }
    }
    return null;
  }

  private static List<String> words(Atoms atoms) {
    List<String> words = new ArrayList<>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) {
      words.add(atoms.surface(i));
    }
    return words;
  }

  private static boolean overlap(Mention a, Mention b) {
    return a.startChar() < b.endChar() && b.startChar() < a.endChar();
  }
}
