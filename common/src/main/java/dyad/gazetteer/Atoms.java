package dyad.gazetteer;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text cut into atoms: maximal runs of letters and digits, with dotted abbreviations (U.S., D.C.)
 * as one. The gazetteer is cut the same way as the text, so that a match never depends on how a
 * tokenizer treats dots, hyphens and apostrophes. Letters are compared by 64-bit hashes of their
 * folded form (lower case, no diacritics).
 */
public final class Atoms {
  /** Joined by nothing, space, hyphen, dot or apostrophe: a phrase may continue. */
  public static final byte JOINED = 0;

  public static final byte COMMA = 1;
  public static final byte AMPERSAND = 2;

  /** Anything else: no phrase continues here. */
  public static final byte BREAK = 3;

  /** Joined by a hyphen or dash without space. */
  public static final byte HYPHEN = 4;

  private static final int UPPER_INITIAL = 1;
  private static final int ALL_UPPER = 2;
  private static final int HAS_LETTER = 4;

  private static final int LONGEST_ABBREVIATION = 3; // letters before ". " inside a phrase: St.
  private static final long HASH_SEED = 0xcbf29ce484222325L;
  private static final long HASH_PRIME = 0x100000001b3L;

  private final CharSequence text;
  private int size;
  private int[] start = new int[256];
  private int[] end = new int[256];
  private long[] hash = new long[256];
  private byte[] shape = new byte[256];
  private byte[] separator = new byte[256];
  private int[] sentence = new int[256];

  private Atoms(CharSequence text) {
    this.text = text;
  }

  /** Atoms of a single phrase or sentence. */
  public static Atoms of(CharSequence text) {
    return of(text, new int[] {0}, new int[] {text.length()});
  }

  /**
   * Atoms of the given stretches of a text.
   *
   * @param from start of each sentence, in order
   * @param to end of each sentence
   */
  public static Atoms of(CharSequence text, int[] from, int[] to) {
    Atoms atoms = new Atoms(text);
    for (int s = 0; s < from.length; s++) {
      atoms.scan(s, from[s], to[s]);
    }
    return atoms;
  }

  /** Hash of a folded word, as {@link #hash(int)} gives it for an atom. */
  public static long hashOf(CharSequence word) {
    return hash(word, 0, word.length());
  }

  public int size() {
    return size;
  }

  public int start(int atom) {
    return start[atom];
  }

  public int end(int atom) {
    return end[atom];
  }

  public long hash(int atom) {
    return hash[atom];
  }

  /** Hash of the words between two atoms, whatever joins them. */
  public long phrase(int first, int last) {
    long h = 0;
    for (int i = first; i < last; i++) {
      h = h * 31 + hash[i];
    }
    return h;
  }

  public int sentence(int atom) {
    return sentence[atom];
  }

  /** How the atom is joined to the one before it; BREAK at the start of a sentence. */
  public byte separator(int atom) {
    return separator[atom];
  }

  public boolean startsUpper(int atom) {
    return (shape[atom] & (UPPER_INITIAL | HAS_LETTER)) != HAS_LETTER;
  }

  /** True when no letter of the atom is lower case; true for digits alone. */
  public boolean isAllUpper(int atom) {
    return (shape[atom] & ALL_UPPER) != 0;
  }

  public boolean isWord(int atom) {
    return (shape[atom] & HAS_LETTER) != 0;
  }

  /** True for the first atom of a sentence. */
  public boolean startsSentence(int atom) {
    return atom == 0 || sentence[atom] != sentence[atom - 1];
  }

  public String surface(int atom) {
    return text.subSequence(start[atom], end[atom]).toString();
  }

  /** Index of the first atom that starts at or after a position. */
  public int atOrAfter(int position) {
    int found = Arrays.binarySearch(start, 0, size, position);
    return found >= 0 ? found : -found - 1;
  }

  private void scan(int sentenceNo, int from, int to) {
    int position = from;
    int previousEnd = -1;
    while (position < to) {
      if (!isPart(text.charAt(position))) {
        position++;
        continue;
      }
      int first = position;
      position++;
      while (position < to && isPart(text.charAt(position))) {
        position++;
      }
      int last = position;
      if (last - first == 1) {
        last = dottedEnd(first, to);
      }
      add(sentenceNo, first, last, previousEnd);
      position = last;
      previousEnd = last;
    }
  }

  /** End of a run of letter-dot pairs that starts here, or the end of the single letter. */
  private int dottedEnd(int first, int to) {
    int position = first;
    int pairs = 0;
    while (position + 1 < to
        && Character.isLetter(text.charAt(position))
        && text.charAt(position + 1) == '.'
        && (position + 2 >= to
            || !Character.isLetter(text.charAt(position + 2))
            || isLone(position + 2, to))) {
      position += 2;
      pairs++;
    }
    if (pairs == 0) {
      return first + 1;
    }
    boolean letterFollows =
        position < to && Character.isLetter(text.charAt(position)) && isLone(position, to);
    if (letterFollows) {
      position++;
      pairs++;
    }
    return pairs >= 2 ? position : first + 1;
  }

  private boolean isLone(int position, int to) {
    return position + 1 >= to || !isPart(text.charAt(position + 1));
  }

  private void add(int sentenceNo, int first, int last, int previousEnd) {
    if (size == start.length) {
      int capacity = size * 2;
      start = Arrays.copyOf(start, capacity);
      end = Arrays.copyOf(end, capacity);
      hash = Arrays.copyOf(hash, capacity);
      shape = Arrays.copyOf(shape, capacity);
      separator = Arrays.copyOf(separator, capacity);
      sentence = Arrays.copyOf(sentence, capacity);
    }
    start[size] = first;
    end[size] = last;
    hash[size] = hash(text, first, last);
    shape[size] = shape(first, last);
    separator[size] = previousEnd < 0 ? BREAK : between(previousEnd, first);
    sentence[size] = sentenceNo;
    size++;
  }

  private byte shape(int first, int last) {
    int result = Character.isUpperCase(text.charAt(first)) ? UPPER_INITIAL : 0;
    boolean lower = false;
    for (int i = first; i < last; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        result |= HAS_LETTER;
        lower |= Character.isLowerCase(c);
      }
    }
    return (byte) (lower ? result : result | ALL_UPPER);
  }

  private byte between(int from, int to) {
    byte result = JOINED;
    boolean space = false;
    boolean hyphen = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ',') {
        result = result == JOINED ? COMMA : BREAK;
      } else if (c == '&') {
        result = result == JOINED ? AMPERSAND : BREAK;
      } else if (c == '.') {
        boolean abbreviation = previousLength() <= LONGEST_ABBREVIATION;
        result = abbreviation ? result : BREAK;
      } else if (c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013') {
        hyphen = true;
      } else if (Character.isWhitespace(c) || c == '\u00a0') {
        space = true;
      } else if (!isApostrophe(c)) {
        result = BREAK;
      }
    }
    if (hyphen && result == JOINED) {
      return space ? BREAK : HYPHEN;
    }
    return result;
  }

  private int previousLength() {
    return end[size - 1] - start[size - 1];
  }

  private static boolean isApostrophe(char c) {
    return c == '\''
        || c == '\u2019'
        || c == '\u2018'
        || c == '\u02bc'
        || c == '\u02bb'
        || c == '`';
  }

  private static boolean isPart(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static long hash(CharSequence text, int from, int to) {
    long h = HASH_SEED;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 128) {
        if (c == '.') {
          continue;
        }
        h = (h ^ (c >= 'A' && c <= 'Z' ? c + 32 : c)) * HASH_PRIME;
      } else {
        String folded = FOLDED[c];
        for (int j = 0; j < folded.length(); j++) {
          h = (h ^ folded.charAt(j)) * HASH_PRIME;
        }
      }
    }
    return h ^ (h >>> 29);
  }

  /** Folded form of every UTF-16 unit above ASCII. */
  private static final String[] FOLDED = foldings();

  private static String[] foldings() {
    String[] table = new String[Character.MAX_VALUE + 1];
    for (int c = 128; c <= Character.MAX_VALUE; c++) {
      char ch = (char) c;
      table[c] = Character.isSurrogate(ch) || c >= 0x3000 ? String.valueOf(ch) : fold(ch);
    }
    return table;
  }

  private static String fold(char c) {
    String special =
        switch (Character.toLowerCase(c)) {
          case 'ß' -> "ss";
          case 'ø' -> "o";
          case 'ł' -> "l";
          case 'đ', 'ð' -> "d";
          case 'ı' -> "i";
          case 'æ' -> "ae";
          case 'œ' -> "oe";
          case 'þ' -> "th";
          case 'ə' -> "a";
          default -> null;
        };
    if (special != null) {
      return special;
    }
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < decomposed.length(); i++) {
      char d = decomposed.charAt(i);
      if (Character.getType(d) != Character.NON_SPACING_MARK) {
        result.append(Character.toLowerCase(d));
      }
    }
    return result.toString();
  }
}
