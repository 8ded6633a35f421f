package dyad.relate;

import dyad.resource.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inflects English verbs, so that a list of base forms recognises every form of them. */
final class VerbForms {
  /** The forms that differ in what they can be in a sentence. */
  enum Form {
    BASE,
    THIRD_PERSON,
    PAST,
    PARTICIPLE,
    ING
  }

  private static final String VOWELS = "aeiou";
  private static final int ONE_SYLLABLE = 1;

  /** Longer verbs that double their last letter: the stress is on the last syllable. */
  private static final List<String> STRESSED_LAST =
      List.of(
          "admit",
          "commit",
          "permit",
          "refer",
          "confer",
          "deter",
          "expel",
          "repel",
          "rebel",
          "compel",
          "abut",
          "occur",
          "recur",
          "prefer",
          "omit",
          "submit",
          "extol",
          "rebut",
          "abet",
          "cancel",
          "travel",
          "label",
          "signal",
          "pummel",
          "quarrel",
          "bar",
          "abhor",
          "defer",
          "transfer",
          "embed",
          "regret",
          "kidnap",
          "wiretap");

  private final Map<String, String[]> irregular = new HashMap<>();

  private VerbForms() {
    for (String line : ResourceLines.read("/dyad/relate/irregular-verbs.tsv")) {
      String[] columns = line.split("\t", -1);
      irregular.put(columns[0], new String[] {columns[1], columns[2]});
    }
  }

  static VerbForms load() {
    return new VerbForms();
  }

  /** Every written form of a verb by what it is; spellings of both sides of the Atlantic. */
  Map<Form, List<String>> of(String base) {
    Map<Form, List<String>> forms = new HashMap<>();
    forms.put(Form.BASE, List.of(base));
    forms.put(Form.THIRD_PERSON, List.of(thirdPerson(base)));
    forms.put(Form.ING, ing(base));
    String[] past = irregular.get(base);
    if (past != null) {
      forms.put(Form.PAST, List.of(past[0].split(",", -1)));
      forms.put(Form.PARTICIPLE, List.of(past[1].split(",", -1)));
    } else {
      forms.put(Form.PAST, ed(base));
      forms.put(Form.PARTICIPLE, ed(base));
    }
    return forms;
  }

  private static String thirdPerson(String base) {
    if (base.equals("be")) {
      return "is";
    }
    if (base.equals("have")) {
      return "has";
    }
    if (endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hisses =
        base.endsWith("s")
            || base.endsWith("x")
            || base.endsWith("z")
            || base.endsWith("ch")
            || base.endsWith("sh")
            || base.endsWith("o");
    return base + (hisses ? "es" : "s");
  }

  private static List<String> ed(String base) {
    if (base.endsWith("e")) {
      return List.of(base + "d");
    }
    if (endsInConsonantAndY(base)) {
      return List.of(base.substring(0, base.length() - 1) + "ied");
    }
    if (doubles(base)) {
      return List.of(doubled(base) + "ed", base + "ed");
    }
    return List.of(base + "ed");
  }

  private static List<String> ing(String base) {
    if (base.endsWith("ie")) {
      return List.of(base.substring(0, base.length() - 2) + "ying");
    }
    if (base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && !base.equals("be")) {
      return List.of(base.substring(0, base.length() - 1) + "ing");
    }
    if (doubles(base)) {
      return List.of(doubled(base) + "ing", base + "ing");
    }
    return List.of(base + "ing");
  }

  private static String doubled(String base) {
    return base + base.charAt(base.length() - 1);
  }

  private static boolean endsInConsonantAndY(String base) {
    return base.endsWith("y")
        && base.length() > 1
        && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
  }

  /** "stop", "ban": one vowel, then one consonant, in a word of one syllable or a stressed one. */
  private static boolean doubles(String base) {
    if (STRESSED_LAST.contains(base)) {
      return true;
    }
    int n = base.length();
    if (n < 3 || syllables(base) != ONE_SYLLABLE) {
      return false;
    }
    char last = base.charAt(n - 1);
    return VOWELS.indexOf(last) < 0
        && "wxy".indexOf(last) < 0
        && VOWELS.indexOf(base.charAt(n - 2)) >= 0
        && VOWELS.indexOf(base.charAt(n - 3)) < 0;
  }

  private static int syllables(String word) {
    int count = 0;
    boolean inVowel = false;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = VOWELS.indexOf(word.charAt(i)) >= 0;
      if (vowel && !inVowel) {
        count++;
      }
      inVowel = vowel;
    }
    return count;
  }
}
