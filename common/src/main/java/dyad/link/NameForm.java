package dyad.link;

import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A name reduced to what identifies its bearer: folded to ASCII, in the order it is written,
 * without titles, particles and legal forms.
 *
 * @param type PERSON, ORGANIZATION or LOCATION
 * @param tokens words that carry the name, in lower case; never empty unless the text has no letter
 *     or digit
 * @param generation 1 senior, 2 junior or second, …; 0 if the name has none
 * @param legalForm class of a company's legal form; empty if it has none
 * @param syllables the text itself if it is in Han or Hangul, where characters that read alike are
 *     different words; else empty
 */
public record NameForm(
    MentionType type, List<String> tokens, int generation, String legalForm, String syllables) {

  private static final int LONGEST_NAME = 200; // characters; more is not a name but a sentence
  private static final int LONGEST_LEGAL_FORM = 5; // words
  private static final int SHORTEST_JOINED = 3; // letters before a capital that starts a new word

  private static final Set<String> TITLES = column("titles.tsv", 1);
  private static final Map<String, String> PARTICLES = pairs("particles.tsv");
  private static final Map<String, String> GENERATIONS = pairs("generations.tsv");
  private static final Map<String, String> LEGAL_FORMS = pairs("legal-forms.tsv");
  private static final Map<String, String> NUMBERS = pairs("number-words.tsv");
  private static final Map<String, String> EXPANSIONS = pairs("expansions.tsv");
  private static final Map<String, String> ROMANS = pairs("roman-numerals.tsv");

  /** The form of a name as it stands in a text, in any script. */
  public static NameForm of(MentionType type, String text) {
    String name = text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    boolean person = type == MentionType.PERSON;
    String ordered = person ? firstNameFirst(name) : name;
    String folded = Folding.ascii(joinedWordsApart(ordered));
    List<String> words = words(folded, person);
    List<String> all = List.copyOf(words);
    int generation = 0;
    String legalForm = "";
    if (person) {
      dropLeading(words, TITLES);
      generation = takeGeneration(words);
      dropParticles(words, folded);
    } else {
      if (words.size() > 1 && words.get(0).equals("the")) {
        words.remove(0);
      }
      if (words.size() > 2) {
        words.removeIf(word -> word.equals("and"));
      }
      if (type == MentionType.ORGANIZATION) {
        legalForm = takeLegalForms(words);
        expand(words);
        digits(words);
      }
    }
    return new NameForm(
        type,
        List.copyOf(words.isEmpty() ? all : words),
        generation,
        legalForm,
        Folding.hasSyllabicScript(text) ? text.strip() : "");
  }

  /** Identifies the form among those of its type; forms of equal key are one. */
  public String key() {
    String words = String.join(" ", tokens);
    return generation == 0 ? words : words + " /" + generation;
  }

  /** The form that a key stands for; {@code of(type, text).key()} and back is the same key. */
  public static NameForm ofKey(MentionType type, String key) {
    int slash = key.lastIndexOf(" /");
    String words = slash < 0 ? key : key.substring(0, slash);
    int generation = slash < 0 ? 0 : Integer.parseInt(key.substring(slash + 2));
    return new NameForm(type, List.of(words.split(" ")), generation, "", "");
  }

  /** A single word: a surname, a forename, an acronym or the only name there is. */
  public boolean isBare() {
    return tokens.size() == 1;
  }

  private static String firstNameFirst(String name) {
    int comma = name.indexOf(',');
    if (comma <= 0 || name.indexOf(',', comma + 1) >= 0) {
      return name.replace(',', ' ');
    }
    String after = name.substring(comma + 1).strip();
    String folded = Folding.ascii(after).replace(".", "");
    if (after.isEmpty() || GENERATIONS.containsKey(folded)) {
      return name.replace(',', ' ');
    }
    return after + " " + name.substring(0, comma);
  }

  /** Puts a space before a capital that follows small letters: SergeiLavrov, but not McDonald. */
  private static String joinedWordsApart(String name) {
    StringBuilder apart = new StringBuilder(name.length() + 4);
    int wordStart = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i - wordStart >= SHORTEST_JOINED
          && Character.isUpperCase(c)
          && Character.isLowerCase(name.charAt(i - 1))
          && startsWord(name, i)
          && !name.startsWith("Mac", wordStart)) {
        apart.append(' ');
        wordStart = i;
      }
      if (!Character.isLetter(c)) {
        wordStart = i + 1;
      }
      apart.append(c);
    }
    return apart.toString();
  }

  /** GmbH is one word, SiemensAG is two. */
  private static boolean startsWord(String name, int at) {
    return at + 1 < name.length() && Character.isLetter(name.charAt(at + 1));
  }

  private static List<String> words(String folded, boolean person) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!isSilent(c) && !(c == '.' && !person && endsInitial(folded, i))) {
        if (!word.isEmpty()) {
          words.add(word.toString());
          word.setLength(0);
        }
        if (c == '&') {
          words.add("and");
        }
      }
    }
    return words;
  }

  /** Apostrophes and such, which romanizations write or not: Qa'ida, Chin-p'ing. */
  private static boolean isSilent(char c) {
    return c == '\'' || c == '`' || c == '\u02B9' || c == '\u02BA';
  }

  /** Whether the dot at a place ends a single letter, as in U.S. and A.B.C. */
  private static boolean endsInitial(String text, int dot) {
    return dot >= 1
        && Character.isLetter(text.charAt(dot - 1))
        && (dot == 1 || !Character.isLetterOrDigit(text.charAt(dot - 2)));
  }

  private static void dropLeading(List<String> words, Set<String> titles) {
    while (words.size() > 1 && titles.contains(words.get(0))) {
      words.remove(0);
    }
  }

  private static int takeGeneration(List<String> words) {
    if (words.size() < 2) {
      return 0;
    }
    String generation = GENERATIONS.get(words.get(words.size() - 1));
    if (generation == null) {
      return 0;
    }
    words.remove(words.size() - 1);
    return Integer.parseInt(generation);
  }

  private static void dropParticles(List<String> words, String folded) {
    if (words.size() < 2) {
      return;
    }
    String first = words.get(0);
    boolean forename = "forename".equals(PARTICLES.get(first)) && !folded.startsWith(first + "-");
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if ((i == 0 && forename) || !PARTICLES.containsKey(words.get(i))) {
        kept.add(words.get(i));
      }
    }
    if (!kept.isEmpty()) {
      words.clear();
      words.addAll(kept);
    }
  }

  private static String takeLegalForms(List<String> words) {
    String found = "";
    for (int length = LONGEST_LEGAL_FORM; length >= 1; length--) {
      for (int i = 0; i + length <= words.size(); i++) {
        if (length == words.size()) {
          continue;
        }
        boolean atBorder = i == 0 || i + length == words.size();
        String legal = LEGAL_FORMS.get(String.join(" ", words.subList(i, i + length)));
        if (legal != null && (atBorder || length > 1)) {
          words.subList(i, i + length).clear();
          found = found.isEmpty() ? legal : found;
          length = Math.min(LONGEST_LEGAL_FORM, words.size()) + 1;
          break;
        }
      }
    }
    return found;
  }

  private static void expand(List<String> words) {
    for (int i = 0; i < words.size() && words.size() > 1; i++) {
      String expansion = EXPANSIONS.get(words.get(i));
      if (expansion != null) {
        words.remove(i);
        words.addAll(i, List.of(expansion.split(" ")));
      }
    }
  }

  private static void digits(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String digits = NUMBERS.get(words.get(i));
      if (i > 0 && ROMANS.containsKey(words.get(i))) {
        digits = ROMANS.get(words.get(i));
      }
      if (digits == null) {
        continue;
      }
      int value = Integer.parseInt(digits);
      if (value >= 20 && i + 1 < words.size() && NUMBERS.containsKey(words.get(i + 1))) {
        int unit = Integer.parseInt(NUMBERS.get(words.get(i + 1)));
        if (unit < 10) {
          value += unit;
          words.remove(i + 1);
        }
      }
      words.set(i, Integer.toString(value));
    }
  }

  private static Set<String> column(String file, int width) {
    Set<String> values = new HashSet<>();
    Lexicon.rows(file, width).forEach(row -> values.add(row[0]));
    return Set.copyOf(values);
  }

  private static Map<String, String> pairs(String file) {
    Map<String, String> values = new HashMap<>();
    Lexicon.rows(file, 2).forEach(row -> values.put(row[0], row[1]));
    return Map.copyOf(values);
  }
}
