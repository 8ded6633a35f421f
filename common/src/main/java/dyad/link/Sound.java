package dyad.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a folded word sounds, coarsely enough that the usual romanizations of one name agree; rules
 * in {@code sounds.tsv}. A word has two readings, because j and ch are read one way in English and
 * another on the continent of Europe.
 *
 * @param english e.g. Mikhail → mihail, Michail → micail
 * @param continental e.g. Michail → mihail; equal to {@code english} for most words
 */
record Sound(String english, String continental) {
  private static final Map<Character, List<Rule>> RULES = rules();

  static Sound of(String word) {
    return new Sound(read(word, "english"), read(word, "continental"));
  }

  /** Smallest distance of any two readings, in edits; see {@link SoundDistance}. */
  double distance(Sound other) {
    double least = SoundDistance.between(english, other.english);
    if (least > 0 && (!english.equals(continental) || !other.english.equals(other.continental))) {
      least = Math.min(least, SoundDistance.between(continental, other.continental));
      least = Math.min(least, SoundDistance.between(english, other.continental));
      least = Math.min(least, SoundDistance.between(continental, other.english));
    }
    return least;
  }

  /** Consonants of a reading in coarse classes, for blocking: Ryzhenkov and Ryschenkow → RSNKF. */
  static String skeleton(String reading) {
    StringBuilder skeleton = new StringBuilder();
    boolean afterVowel = true;
    for (int i = 0; i < reading.length(); i++) {
      char c = coarse(reading.charAt(i));
      if (c == 0) {
        afterVowel = true;
        continue;
      }
      int last = skeleton.length() - 1;
      if (last < 0 || afterVowel || skeleton.charAt(last) != c) {
        skeleton.append(c);
      }
      afterVowel = false;
    }
    return skeleton.isEmpty()
        ? reading.substring(0, Math.min(1, reading.length()))
        : skeleton.toString();
  }

  private static char coarse(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'h' -> 0;
      case 's', 'z', 'x', 'c' -> 'S';
      case 'b', 'p' -> 'P';
      case 'd', 't' -> 'T';
      case 'g', 'k' -> 'K';
      case 'f', 'v' -> 'F';
      default -> Character.toUpperCase(c);
    };
  }

  private static String read(String word, String reading) {
    StringBuilder sound = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      Rule best = null;
      for (Rule rule : RULES.getOrDefault(word.charAt(at), List.of())) {
        if (rule.fits(word, at, reading)) {
          best = rule;
          break;
        }
      }
      if (best == null) {
        append(sound, word.charAt(at));
        at++;
      } else {
        for (int i = 0; i < best.sound().length(); i++) {
          append(sound, best.sound().charAt(i));
        }
        at += best.letters().length();
      }
    }
    return sound.toString();
  }

  private static void append(StringBuilder sound, char c) {
    int last = sound.length() - 1;
    if (last < 0 || sound.charAt(last) != c) {
      sound.append(c);
    }
  }

  private static Map<Character, List<Rule>> rules() {
    Map<Character, List<Rule>> rules = new HashMap<>();
    for (String[] row : Lexicon.rows("sounds.tsv", 4)) {
      Rule rule = new Rule(row[0], row[1], row[2], row[3]);
      rules.computeIfAbsent(row[0].charAt(0), first -> new ArrayList<>()).add(rule);
    }
    Comparator<Rule> longestFirst = Comparator.comparing(rule -> -rule.letters().length());
    // of equal letters, one bound to a place is more specific than one for any place
    rules
        .values()
        .forEach(
            list ->
                list.sort(longestFirst.thenComparing(rule -> rule.where().equals("any") ? 1 : 0)));
    return rules;
  }

  private record Rule(String letters, String sound, String where, String reading) {
    boolean fits(String word, int at, String wanted) {
      return (reading.equals("both") || reading.equals(wanted))
          && word.startsWith(letters, at)
          && switch (where) {
            case "start" -> at == 0;
            case "end" -> at + letters.length() == word.length() && at > 0;
            default -> true;
          };
    }
  }
}
