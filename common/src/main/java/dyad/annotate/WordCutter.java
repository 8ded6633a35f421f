package dyad.annotate;

import dyad.annotate.Abbreviations.Kind;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/**
 * Cuts what stands between two spaces into tokens. Punctuation, possessives, contractions, hyphens
 * and currency follow rules, so that a name is cut the same way wherever it stands; what is left
 * with anything but letters and digits in it goes to OpenNLP's tokenizer.
 */
final class WordCutter {
  private static final Set<String> CONTRACTIONS = Set.of("s", "ll", "re", "ve", "d", "m");

  private final TokenizerME tokenizer;
  private final Abbreviations abbreviations;
  private final HyphenParts hyphens;

  /** Receives tokens in text order. */
  interface Sink {
    void token(int start, int end);
  }

  WordCutter(TokenizerModels models) {
    tokenizer = new TokenizerME(models.tokens);
    abbreviations = models.abbreviations;
    hyphens = models.hyphens;
  }

  /** Cuts one word, at most {@link Spaces#MAX_WORD_CHARS} long. */
  void cut(String text, int start, int end, Sink sink) {
    int from = start;
    while (from < end && !Character.isLetterOrDigit(text.charAt(from)) && !isJoined(text, from)) {
      if (isApostrophe(text.charAt(from)) && isContraction(text, from, end)) {
        sink.token(from, end); // a possessive that stands apart: Washington 's
        return;
      }
      int next = markEnd(text, from, end);
      sink.token(from, next);
      from = next;
    }
    int to = trimmedEnd(text, from, end);
    cutCore(text, from, to, sink);
    int position = Math.max(to, from);
    while (position < end) {
      int next = markEnd(text, position, end);
      sink.token(position, next);
      position = next;
    }
  }

  /** Where the closing marks begin; a period that belongs to an abbreviation is none of them. */
  private int trimmedEnd(String text, int from, int end) {
    int to = end;
    while (to > from) {
      char c = text.charAt(to - 1);
      if (Character.isLetterOrDigit(c) || isJoined(text, to - 1)) {
        break;
      }
      if (c == '.'
          && (to - 2 < from || text.charAt(to - 2) != '.')
          && keepsPeriod(text, from, to)) {
        break;
      }
      if (c == '+' || c == '$' || c == '€' || c == '£' || c == '*') {
        break; // A+, US$, C*
      }
      to--;
    }
    return to;
  }

  private boolean keepsPeriod(String text, int from, int to) {
    int part = from;
    for (int i = to - 2; i > from; i--) {
      char c = text.charAt(i);
      if (c == '-' || c == '/' || c == '–' || c == '—') {
        part = i + 1;
        break;
      }
    }
    return abbreviations.kind(text.substring(part, to)) != Kind.NONE;
  }

  /** Cuts a word that begins and ends with a letter, digit or something that belongs to one. */
  private void cutCore(String text, int start, int end, Sink sink) {
    if (start >= end) {
      return;
    }
    if (isPlain(text, start, end)) {
      sink.token(start, end);
      return;
    }
    if (isAddress(text, start, end)) {
      sink.token(start, end);
      return;
    }
    int from = start;
    int i = start + 1;
    while (i < end - 1) {
      int separatorEnd = separatorEnd(text, start, from, i, end);
      if (separatorEnd > i) {
        cutClitic(text, from, i, sink);
        for (int s = i; s < separatorEnd; ) {
          int next = markEnd(text, s, separatorEnd);
          sink.token(s, next);
          s = next;
        }
        from = separatorEnd;
        i = separatorEnd;
      }
      i++;
    }
    cutClitic(text, from, end, sink);
  }

  /** End of the separating marks at {@code i}; {@code i} itself when nothing separates there. */
  private int separatorEnd(String text, int wordStart, int from, int i, int end) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) {
      return i;
    }
    char left = text.charAt(i - 1);
    char right = text.charAt(i + 1);
    boolean cuts =
        switch (c) {
          case '—', '–', '"', '“', '”', '(', ')', '[', ']', ';', '…', '|' -> true;
          case '/' -> Character.isLetter(left) && Character.isLetter(right);
          case ',', ':' -> !(Character.isDigit(left) && Character.isDigit(right));
          case '-' ->
              right == '-' || hyphens.cuts(text.substring(from, i), partAfter(text, i + 1, end));
          case '.' -> right == '.' || lacksSpace(text, wordStart, i);
          default -> false;
        };
    int run = markEnd(text, i, end);
    return cuts && run < end ? run : i;
  }

  /** A sentence that goes on without a space: "end.The". */
  private static boolean lacksSpace(String text, int wordStart, int period) {
    return period - wordStart >= 2
        && Character.isLowerCase(text.charAt(period - 1))
        && Character.isLowerCase(text.charAt(period - 2))
        && Character.isUpperCase(text.charAt(period + 1));
  }

  private static String partAfter(String text, int from, int end) {
    int to = from;
    while (to < end && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  /** Cuts off 's and the like. */
  private void cutClitic(String text, int start, int end, Sink sink) {
    if (start >= end) {
      return;
    }
    int apostrophe = end - 1;
    int earliest = Math.max(start, end - 4);
    while (apostrophe > earliest && !isApostrophe(text.charAt(apostrophe))) {
      apostrophe--;
    }
    if (apostrophe > start && isApostrophe(text.charAt(apostrophe))) {
      if (isContraction(text, apostrophe, end)) {
        cutRest(text, start, apostrophe, sink);
        sink.token(apostrophe, end);
        return;
      }
      if (end - apostrophe == 2
          && Character.toLowerCase(text.charAt(end - 1)) == 't'
          && Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n'
          && apostrophe - 1 > start) {
        cutRest(text, start, apostrophe - 1, sink);
        sink.token(apostrophe - 1, end);
        return;
      }
    }
    cutRest(text, start, end, sink);
  }

  /** Leaves the rest to the tokenizer's model where a digit or symbol stands beside letters. */
  private void cutRest(String text, int start, int end, Sink sink) {
    boolean digit = false;
    boolean symbol = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      digit |= Character.isDigit(c);
      symbol |= isCurrency(c);
    }
    if (!symbol && (!digit || !Character.isDigit(text.charAt(start)))) {
      sink.token(start, end);
      return;
    }
    int from = start;
    for (Span span : tokenizer.tokenizePos(text.substring(start, end))) {
      int cut = start + span.getEnd();
      boolean afterSymbol = cut < end && isCurrency(text.charAt(cut - 1));
      boolean unit =
          cut < end
              && Character.isDigit(text.charAt(cut - 1))
              && Character.isLetter(text.charAt(cut));
      if (cut == end || afterSymbol || unit) {
        sink.token(from, cut);
        from = cut;
      }
    }
    if (from < end) {
      sink.token(from, end);
    }
  }

  private static boolean isPlain(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return !Character.isDigit(text.charAt(start))
        || end - start == 1
        || Character.isDigit(text.charAt(end - 1));
  }

  private static boolean isAddress(String text, int start, int end) {
    String word = text.substring(start, end);
    return word.contains("://")
        || word.startsWith("www.")
        || (word.indexOf('@') > 0 && word.indexOf('.') > 0);
  }

  /** One mark, or the whole run when the same one is repeated: -- and ... are one token. */
  private static int markEnd(String text, int start, int end) {
    char c = text.charAt(start);
    int next = start + 1;
    if (Character.isHighSurrogate(c) && next < end) {
      return next + 1;
    }
    while (next < end && text.charAt(next) == c) {
      next++;
    }
    return next;
  }

  /** Surrogates and combining marks are parts of the letters around them. */
  private static boolean isJoined(String text, int index) {
    char c = text.charAt(index);
    if (c < 128) {
      return false;
    }
    int type = Character.getType(c);
    if (Character.isSurrogate(c)) {
      return Character.isLetterOrDigit(
          Character.isLowSurrogate(c) && index > 0
              ? text.codePointAt(index - 1)
              : text.codePointAt(index));
    }
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isContraction(String text, int apostrophe, int end) {
    int length = end - apostrophe - 1;
    return (length == 1 || length == 2)
        && CONTRACTIONS.contains(text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '`' || c == '‘';
  }

  private static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}
