package dyad.annotate.tagger;

import dyad.annotate.tagger.Lexicon.Casing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One document as the features see it: facts of every word, what the document itself shows about
 * its words, and which tokens can be part of a name at all.
 */
final class DocumentView {
  private static final int MIN_CAPITALS_SENTENCE = 3;
  private static final double CAPITALS_SHARE = 0.7;
  private static final double TITLE_CASE_SHARE = 0.8;
  private static final int MIN_TITLE_CASE_WORDS = 4;
  private static final int TITLE_CASE_WORD_CHARS = 4; // shorter ones stay small in headlines
  private static final int MAX_LINK = 3; // lower-case tokens between capitals: "of the"
  private static final int MAX_OCCURRENCES = 6;
  private static final int MAX_ACRONYM = 6;

  /** How a sentence is written. */
  enum Style {
    NORMAL(0),
    CAPITALS(1),
    TITLE_CASE(2);

    /** Stands for it in features. */
    final int code;

    Style(int code) {
      this.code = code;
    }
  }

  /** What a document shows of a word, by its lower-case hash. */
  static final class Seen {
    int lower;
    int capitalInside;
    final int[] occurrences = new int[MAX_OCCURRENCES];
    int occurrenceCount;
  }

  final NameDocument document;
  final WordFacts[] facts;
  final boolean[] candidate;
  final int[] phraseLists;
  final Style[] style;
  final int[] runStart;
  final int[] runEnd;
  private final Map<Integer, Seen> seen = new HashMap<>();

  /** First token and end of the long form, by acronym. */
  private final Map<Integer, int[]> longForms = new HashMap<>();

  DocumentView(NameDocument document, WordCache words) {
    this.document = document;
    int n = document.tokenCount();
    facts = new WordFacts[n];
    candidate = new boolean[n];
    phraseLists = new int[n];
    runStart = new int[n];
    runEnd = new int[n];
    style = new Style[document.sentenceCount()];
    for (int t = 0; t < n; t++) {
      facts[t] = words.facts(document.token(t));
    }
    for (int s = 0; s < style.length; s++) {
      style[s] = styleOf(s);
    }
    countWords();
    recase(words);
    for (int s = 0; s < style.length; s++) {
      int first = document.firstToken(s);
      int end = document.endToken(s);
      findRuns(first, end);
      findCandidates(first, end);
      findPhrases(first, end, words.lexicon());
    }
    for (int s = 0; s < style.length; s++) {
      collectSentence(document.firstToken(s), document.endToken(s));
    }
  }

  /** Never null. */
  Seen seen(int token) {
    Seen found = seen.get(facts[token].lower);
    return found == null ? NEVER : found;
  }

  private static final Seen NEVER = new Seen();

  /** First token and end of the long form that the document gives for an acronym; null if none. */
  int[] longForm(int token) {
    return longForms.get(facts[token].exact);
  }

  private Style styleOf(int sentence) {
    int words = 0;
    int capitals = 0;
    int longWords = 0;
    int longCapital = 0;
    for (int t = document.firstToken(sentence); t < document.endToken(sentence); t++) {
      WordFacts f = facts[t];
      if (!f.hasLetter) {
        continue;
      }
      if (f.word.length() > 1) {
        words++;
        capitals += f.allCapitals ? 1 : 0;
      }
      if (f.word.length() >= TITLE_CASE_WORD_CHARS) {
        longWords++;
        longCapital += f.startsCapital ? 1 : 0;
      }
    }
    if (words >= MIN_CAPITALS_SENTENCE && capitals >= CAPITALS_SHARE * words) {
      return Style.CAPITALS;
    }
    if (longWords >= MIN_TITLE_CASE_WORDS && longCapital >= TITLE_CASE_SHARE * longWords) {
      return Style.TITLE_CASE;
    }
    return Style.NORMAL;
  }

  private void countWords() {
    for (int s = 0; s < style.length; s++) {
      if (style[s] != Style.NORMAL) {
        continue;
      }
      for (int t = document.firstToken(s); t < document.endToken(s); t++) {
        WordFacts f = facts[t];
        if (!f.hasLetter) {
          continue;
        }
        Seen word = seen.computeIfAbsent(f.lower, key -> new Seen());
        if (!f.hasCapital) {
          word.lower++;
        } else if (t > document.firstToken(s)) {
          word.capitalInside++;
        }
      }
    }
  }

  private void recase(WordCache words) {
    Map<Integer, String> capitalForms = null;
    for (int s = 0; s < style.length; s++) {
      boolean headlineCase = style[s] == Style.TITLE_CASE && document.isHeadline(s);
      if (style[s] != Style.CAPITALS && !headlineCase) {
        continue;
      }
      if (capitalForms == null) {
        capitalForms = capitalForms();
      }
      int end = document.endToken(s);
      if (headlineCase) {
        findPhrases(document.firstToken(s), end, words.lexicon()); // North Korea, not the north
      }
      for (int t = document.firstToken(s); t < end; t++) {
        boolean asked =
            headlineCase ? facts[t].startsCapital && phraseLists[t] == 0 : facts[t].allCapitals;
        if (asked) {
          String word = recased(facts[t], capitalForms);
          if (!headlineCase || isSmall(word)) {
            facts[t] = words.facts(word);
          }
        }
      }
    }
  }

  /**
   * In Headline Case only words that are small elsewhere change: McDonald stays as it is written.
   */
  private static boolean isSmall(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT));
  }

  private Map<Integer, String> capitalForms() {
    Map<Integer, String> forms = new HashMap<>();
    for (int s = 0; s < style.length; s++) {
      if (style[s] == Style.NORMAL) {
        for (int t = document.firstToken(s) + 1; t < document.endToken(s); t++) {
          if (facts[t].hasCapital) {
            forms.putIfAbsent(facts[t].lower, facts[t].word);
          }
        }
      }
    }
    return forms;
  }

  private String recased(WordFacts f, Map<Integer, String> capitalForms) {
    String lower = f.word.toLowerCase(Locale.ROOT);
    Seen inDocument = seen.getOrDefault(f.lower, NEVER);
    String form = capitalForms.get(f.lower);
    if (inDocument.lower > inDocument.capitalInside) {
      return lower;
    }
    if (form != null) {
      return form;
    }
    boolean keeps =
        f.word.indexOf('.') >= 0
            || (f.entry.lists() & WordList.ORGANIZATION.bit()) != 0
            || (f.entry.casing() == Casing.UNKNOWN && f.word.length() <= 3);
    if (keeps) {
      return f.word;
    }
    boolean name =
        (f.entry.lists()
                & (WordList.FORENAME.bit()
                    | WordList.SURNAME.bit()
                    | WordList.COUNTRY.bit()
                    | WordList.NATIONALITY.bit()
                    | WordList.BIG_CITY.bit()))
            != 0;
    if (f.entry.casing() == Casing.LOWER || (f.entry.casing() == Casing.MIXED && !name)) {
      return lower;
    }
    return f.word.charAt(0) + lower.substring(1);
  }

  private void findRuns(int first, int end) {
    int t = first;
    while (t < end) {
      int start = t;
      while (t < end && facts[t].hasCapital) {
        t++;
      }
      if (t == start) {
        runStart[t] = t;
        runEnd[t] = t;
        t++;
      } else {
        Arrays.fill(runStart, start, t, start);
        Arrays.fill(runEnd, start, t, t);
      }
    }
  }

  private void findCandidates(int first, int end) {
    for (int t = first; t < end; t++) {
      WordFacts f = facts[t];
      if (f.hasCapital) {
        candidate[t] = true;
        continue;
      }
      int lists = f.entry.lists();
      boolean digit = Character.isDigit(f.word.charAt(0));
      int any = WordList.INNER.bit() | WordList.LOWER_START.bit() | WordList.LOWER_END.bit();
      if ((lists & any) == 0 && !digit) {
        continue;
      }
      boolean left = linked(t, first, -1);
      boolean right = linked(t, end - 1, 1);
      candidate[t] =
          (left && right && (digit || (lists & WordList.INNER.bit()) != 0))
              || (right && (digit || (lists & WordList.LOWER_START.bit()) != 0))
              || (left && (digit || (lists & WordList.LOWER_END.bit()) != 0));
    }
  }

  /** Whether a capitalised token stands near, with nothing but linking words between. */
  private boolean linked(int token, int last, int step) {
    int t = token;
    for (int k = 0; k < MAX_LINK && t != last; k++) {
      t += step;
      if (facts[t].hasCapital) {
        return true;
      }
      if ((facts[t].entry.lists() & WordList.INNER.bit()) == 0) {
        return false;
      }
    }
    return false;
  }

  private void findPhrases(int first, int end, Lexicon lexicon) {
    for (int t = first; t < end; t++) {
      if (!facts[t].hasCapital) {
        continue;
      }
      int hash = 0;
      int longest = 0;
      int lists = 0;
      for (int k = 0; k < Lexicon.MAX_PHRASE && t + k < end; k++) {
        hash = Hashing.pair(hash, facts[t + k].lower);
        int found = lexicon.phrase(hash);
        if (found < 0) {
          break;
        }
        if (found > 0 && k > 0) {
          longest = k + 1;
          lists = found;
        }
      }
      for (int k = 0; k < longest; k++) {
        phraseLists[t + k] |= lists;
      }
    }
  }

  /** Remembers where capitalised words stand, and acronyms in parentheses after a long form. */
  private void collectSentence(int first, int end) {
    for (int t = first; t < end; t++) {
      WordFacts f = facts[t];
      if (!f.hasCapital) {
        continue;
      }
      Seen word = seen.computeIfAbsent(f.lower, key -> new Seen());
      if (word.occurrenceCount < MAX_OCCURRENCES) {
        word.occurrences[word.occurrenceCount++] = t;
      }
      if (f.allCapitals
          && f.word.length() <= MAX_ACRONYM
          && t > first + 1
          && t + 1 < end
          && facts[t - 1].word.equals("(")
          && facts[t + 1].word.equals(")")) {
        int start = longFormStart(f.word, t - 1, first);
        if (start >= 0) {
          longForms.putIfAbsent(f.exact, new int[] {start, t - 1});
        }
      }
    }
  }

  /** Start of the words before {@code end} whose capitals spell the acronym; −1 if they do not. */
  private int longFormStart(String acronym, int end, int first) {
    int letter = acronym.length() - 1;
    int lowerRun = 0;
    for (int t = end - 1; t >= first && end - t <= 2 * MAX_ACRONYM; t--) {
      WordFacts f = facts[t];
      if (!f.hasCapital) {
        if (++lowerRun > MAX_LINK) {
          return -1;
        }
        continue;
      }
      lowerRun = 0;
      if (Character.toUpperCase(f.word.charAt(0)) != acronym.charAt(letter)) {
        return -1;
      }
      if (letter-- == 0) {
        return t;
      }
    }
    return -1;
  }

  /** Stretches of candidates without a gap: what the tagger labels at once. */
  List<int[]> segments() {
    List<int[]> segments = new ArrayList<>();
    for (int s = 0; s < style.length; s++) {
      int end = document.endToken(s);
      int t = document.firstToken(s);
      while (t < end) {
        if (!candidate[t]) {
          t++;
          continue;
        }
        int start = t;
        while (t < end && candidate[t]) {
          t++;
        }
        segments.add(new int[] {start, t, s});
      }
    }
    return segments;
  }
}
