package dyad.annotate;

import dyad.model.SectionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The plainest tokenizer that country tests can do with: letters and digits in runs, every other
 * sign alone, a sentence ends at a full stop before a capital. It stands in for no tokenizer.
 */
public final class PlainTexts {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "jr", "pa",
          "calif", "mass", "tenn", "ga", "no", "vs", "inc", "corp", "co", "ltd", "capt", "prof",
          "rev", "ala", "fla", "ind", "ill", "ky", "la", "mich", "mo", "va", "wash", "wis");

  private PlainTexts() {}

  /** A text whose lines are paragraphs. */
  public static TokenizedText body(String text, LocalDate date) {
    return of(List.of(text), List.of(SectionKind.BODY), date);
  }

  /** Sections one after the other, joined by newlines. */
  public static TokenizedText of(List<String> parts, List<SectionKind> kinds, LocalDate date) {
    String text = String.join("\n", parts);
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    List<Integer> firsts = new ArrayList<>();
    List<Integer> paragraphs = new ArrayList<>();
    List<SectionKind> sections = new ArrayList<>();
    int offset = 0;
    int paragraph = 0;
    for (int p = 0; p < parts.size(); p++) {
      boolean begin = true;
      String part = parts.get(p);
      int i = 0;
      while (i < part.length()) {
        char c = part.charAt(i);
        if (c == '\n') {
          begin = true;
          paragraph++;
          i++;
          continue;
        }
        if (Character.isWhitespace(c)) {
          i++;
          continue;
        }
        int j = i + 1;
        if (Character.isLetterOrDigit(c)) {
          while (j < part.length() && Character.isLetterOrDigit(part.charAt(j))) {
            j++;
          }
        }
        if (begin) {
          firsts.add(starts.size());
          paragraphs.add(paragraph);
          sections.add(kinds.get(p));
          begin = false;
        }
        starts.add(offset + i);
        ends.add(offset + j);
        begin = endsSentence(part, i, j);
        i = j;
      }
      offset += part.length() + 1;
      paragraph++;
    }
    firsts.add(starts.size());
    return new TokenizedText(
        text,
        date,
        ints(starts),
        ints(ends),
        ints(firsts),
        ints(paragraphs),
        sections.toArray(SectionKind[]::new));
  }

  private static boolean endsSentence(String text, int start, int end) {
    char c = text.charAt(start);
    if (c == '?' || c == '!') {
      return true;
    }
    if (c != '.') {
      return false;
    }
    int next = end;
    while (next < text.length() && (text.charAt(next) == '"' || text.charAt(next) == '”')) {
      next++;
    }
    if (next + 1 >= text.length() || !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    int word = start;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    String before = text.substring(word, start).toLowerCase(Locale.ROOT);
    return before.length() != 1
        && !ABBREVIATIONS.contains(before)
        && !Character.isLowerCase(text.charAt(next + 1));
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
