package dyad.relate;

import dyad.relate.VerbForms.Form;
import dyad.resource.ResourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that show relations, from the resource files of this package; immutable once loaded. */
final class RelationLexicon {
  private static final RelationLexicon SHARED = new RelationLexicon();
  private static final String NO_PARTICLE = "-";

  private final Map<String, String> lemmas = new HashMap<>();
  private final Map<String, EnumSet<Form>> forms = new HashMap<>();
  private final Map<String, List<VerbSense>> verbs = new HashMap<>();
  private final Map<String, NounSense> nouns = new HashMap<>();
  private final Map<VerbOperator, Map<String, String>> compositions = new HashMap<>();

  private RelationLexicon() {
    VerbForms inflection = VerbForms.load();
    List<String> bases = new ArrayList<>();
    for (String line : ResourceLines.read("/dyad/relate/verbs.tsv")) {
      String[] columns = line.split("\t", -1);
      if (!verbs.containsKey(columns[0])) {
        bases.add(columns[0]);
      }
      verbs.computeIfAbsent(columns[0], b -> new ArrayList<>()).add(sense(columns));
    }
    verbs.values().forEach(s -> s.sort(Comparator.comparingInt(v -> -v.particle().size())));
    for (String line : ResourceLines.read("/dyad/relate/irregular-verbs.tsv")) {
      String base = line.split("\t", -1)[0];
      if (!verbs.containsKey(base)) {
        bases.add(base);
      }
    }
    // a form belongs to the verb whose base sorts first; a base form always to itself
    bases.sort(Comparator.naturalOrder());
    for (String base : bases) {
      inflection.of(base).forEach((form, written) -> written.forEach(w -> add(w, base, form)));
    }
    bases.forEach(base -> lemmas.put(base, base));
    for (String line : ResourceLines.read("/dyad/relate/nouns.tsv")) {
      String[] columns = line.split("\t", -1);
      boolean isMutual = columns[2].equals("yes");
      nouns.put(
          columns[0],
          columns[1].equals(NO_PARTICLE)
              ? NounSense.NOTHING
              : new NounSense(
                  EventCategory.valueOf(columns[1]), isMutual, columns[3].equals("yes")));
    }
    for (String line : ResourceLines.read("/dyad/relate/compositions.tsv")) {
      String[] columns = line.split("\t", -1);
      compositions
          .computeIfAbsent(VerbOperator.valueOf(columns[0]), o -> new HashMap<>())
          .put(columns[1], columns[2]);
    }
  }

  static RelationLexicon shared() {
    return SHARED;
  }

  private static VerbSense sense(String[] columns) {
    List<String> particle =
        columns[1].equals(NO_PARTICLE) ? List.of() : List.of(columns[1].split(" ", -1));
    boolean isMutual = columns[3].equals("yes");
    for (VerbOperator operator : VerbOperator.values()) {
      if (operator.name().equals(columns[2])) {
        return new VerbSense(particle, null, operator, isMutual);
      }
    }
    return new VerbSense(particle, EventCategory.valueOf(columns[2]), null, isMutual);
  }

  private void add(String written, String base, Form form) {
    lemmas.putIfAbsent(written, base);
    if (lemmas.get(written).equals(base)) {
      forms.computeIfAbsent(written, w -> EnumSet.noneOf(Form.class)).add(form);
    }
  }

  /** Base form of a word in lower case as a verb; null if no listed verb has it. */
  String lemma(String word) {
    return lemmas.get(word);
  }

  /**
   * What a word can be as a form of its verb; empty if no listed verb has it. Not to be changed.
   */
  Set<Form> forms(String word) {
    EnumSet<Form> found = forms.get(word);
    return found == null ? Set.of() : found;
  }

  /** Senses of a verb, those with the longest particle first; empty if it shows nothing. */
  List<VerbSense> senses(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /**
   * What a noun in lower case shows; null for nothing.
   *
   * @param before the word before it: "hunger strike" is no strike
   */
  NounSense noun(String before, String word) {
    NounSense compound = noun(before + " " + word);
    return compound == null ? noun(word) : compound;
  }

  /** What a noun in lower case shows, singular or plural; null for nothing. */
  NounSense noun(String word) {
    NounSense found = nouns.get(word);
    if (found == null && word.endsWith("ies")) {
      found = nouns.get(word.substring(0, word.length() - 3) + "y");
    }
    if (found == null && word.endsWith("es")) {
      found = nouns.get(word.substring(0, word.length() - 2));
    }
    if (found == null && word.endsWith("s")) {
      found = nouns.get(word.substring(0, word.length() - 1));
    }
    return found;
  }

  /**
   * What a verb makes of its complement.
   *
   * @param content category of the complement; null where it names nothing
   * @param isVerb whether a verb says it, not a noun
   */
  Composed compose(VerbOperator operator, EventCategory content, boolean isVerb) {
    Map<String, String> row = compositions.get(operator);
    String side = "NONE";
    if (content != null) {
      side = content.quad().isConflict() ? "CONFLICT" : "COOPERATION";
    }
    String result = row.get(side);
    if (content != null && row.containsKey(content.name())) {
      result = row.get(content.name());
    }
    if (isVerb && row.containsKey("VERB")) {
      result = row.get("VERB");
    }
    return switch (result) {
      case "-" -> Composed.NOTHING;
      case "ASIS" -> new Composed(content, false);
      case "NEGATED" -> new Composed(content, true);
      default -> new Composed(EventCategory.valueOf(result), false);
    };
  }

  /** All base forms of the verb list. */
  Set<String> verbBases() {
    return new HashSet<>(verbs.keySet());
  }
}
