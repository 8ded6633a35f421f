package dyad.relate;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tokens of one sentence with their parts of speech and the names among them. */
final class SentenceWords {
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'re", "’re");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve", "having");
  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final Set<String> MODAL =
      Set.of(
          "will", "would", "may", "might", "must", "can", "could", "should", "shall", "ought",
          "'ll", "wo", "ca", "cannot");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "cannot", "hardly");

  private final String[] words;
  private final String[] lower;
  private final String[] tags;
  private final int[] startChars;
  private final int[] endChars;
  private final int[] nameAt;
  private final int[] nameStart;
  private final int[] nameEnd;
  private final List<Named> names;

  /**
   * @param names in text order, without overlap
   */
  SentenceWords(
      String[] words, String[] tags, int[] startChars, int[] endChars, List<Named> names) {
    this.words = words;
    this.tags = tags;
    this.startChars = startChars;
    this.endChars = endChars;
    this.names = names;
    this.lower = new String[words.length];
    this.nameAt = new int[words.length];
    this.nameStart = new int[names.size()];
    this.nameEnd = new int[names.size()];
    int token = 0;
    for (int t = 0; t < words.length; t++) {
      lower[t] = words[t].toLowerCase(Locale.ROOT);
      nameAt[t] = -1;
    }
    for (int n = 0; n < names.size(); n++) {
      while (token < words.length && endChars[token] <= names.get(n).startChar()) {
        token++;
      }
      nameStart[n] = token;
      while (token < words.length && startChars[token] < names.get(n).endChar()) {
        nameAt[token] = n;
        token++;
      }
      nameEnd[n] = token;
    }
  }

  int size() {
    return words.length;
  }

  /** The word in lower case; empty outside of the sentence. */
  String at(int token) {
    return token >= 0 && token < lower.length ? lower[token] : "";
  }

  /** Its tag; empty outside of the sentence. */
  String tag(int token) {
    return token >= 0 && token < tags.length ? tags[token] : "";
  }

  boolean isTag(int token, String tag) {
    return tag(token).equals(tag);
  }

  boolean is(int token, String word) {
    return at(token).equals(word);
  }

  int startChar(int token) {
    return startChars[token];
  }

  int endChar(int token) {
    return endChars[token];
  }

  /** Index of the name a token is in; -1 for none. */
  int name(int token) {
    return token >= 0 && token < nameAt.length ? nameAt[token] : -1;
  }

  boolean inName(int token) {
    return name(token) >= 0;
  }

  int nameCount() {
    return names.size();
  }

  Named named(int name) {
    return names.get(name);
  }

  int nameStart(int name) {
    return nameStart[name];
  }

  int nameEnd(int name) {
    return nameEnd[name];
  }

  /** Code of the state that a name stands for; null for anybody else. */
  String country(int name) {
    return names.get(name).country();
  }

  boolean isBe(int token) {
    return BE.contains(at(token));
  }

  boolean isModal(int token) {
    return MODAL.contains(at(token)) && !inName(token);
  }

  boolean isNot(int token) {
    return NOT.contains(at(token));
  }

  /** A form of be, have or do, or a modal verb; not the clitic that marks a genitive. */
  boolean isAuxiliary(int token) {
    if (inName(token)) {
      return false;
    }
    String word = at(token);
    boolean clitic = word.equals("'s") || word.equals("’s");
    return BE.contains(word)
        || HAVE.contains(word)
        || DO.contains(word)
        || isModal(token)
        || (clitic && isTag(token, "AUX") && !inName(token - 1));
  }

  boolean isGenitive(int token) {
    String word = at(token);
    return (word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’"))
        && !isTag(token, "AUX");
  }

  boolean isComma(int token) {
    return is(token, ",");
  }

  /** Comma, dash, colon, semicolon, quotation mark or bracket. */
  boolean isBreak(int token) {
    return isTag(token, "PUNCT")
        && !at(token).isEmpty()
        && !Character.isLetter(at(token).charAt(0))
        && !isGenitive(token)
        && !is(token, "-")
        && !is(token, "/");
  }

  boolean isNominal(int token) {
    return inName(token) || isTag(token, "NOUN") || isTag(token, "PROPN") || isTag(token, "PRON");
  }
}
