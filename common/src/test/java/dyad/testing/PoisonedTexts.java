package dyad.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Texts of a given length that are made to cost more than their length. */
public final class PoisonedTexts {
  private static final String[] NAMES = {
    "Ryzhenkov", "Belarus", "Kim Jong Un", "Lukashenko", "President Xi Jinping", "Pyongyang", "EU",
    "the United Nations", "Georgia", "U.S.", "Mr. Smith", "Reuters", "Jordan", "Sudan"
  };

  private PoisonedTexts() {}

  /** The texts by what they are; each has at most {@code chars} characters. */
  public static Map<String, String> all(int chars) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("one sentence", repeated("the minister of Belarus said in Minsk that ", chars));
    texts.put("one sentence without spaces", repeated("Minsk,said,that,", chars));
    texts.put("names only", names(chars));
    texts.put("one name again and again", repeated("Lukashenko ", chars));
    texts.put("different names", differentNames(chars));
    texts.put("names with titles", repeated("President Prime Minister Mr. General ", chars));
    texts.put("acronyms", repeated("World Health Organization (WHO) ", chars));
    texts.put("open quotes", repeated("\u201che said \u2018", chars));
    texts.put("open brackets", repeated("([{", chars));
    texts.put("brackets around names", repeated("(Minsk [Belarus {Kim ", chars));
    texts.put("straight quotes", repeated("\"", chars));
    texts.put("one token", repeated("a", chars));
    texts.put("one capital token", repeated("A", chars));
    texts.put("one token of hyphens and words", repeated("Minsk-", chars));
    texts.put("one token of full stops", repeated("U.S.", chars));
    texts.put("apostrophes", repeated("Minsk's'", chars));
    texts.put("full stops", repeated(". ", chars));
    texts.put("dots without spaces", repeated(".", chars));
    texts.put("digits", repeated("1", chars));
    texts.put("almost dates", repeated("12 Sep 20 1999-13-", chars));
    texts.put("months", repeated("January 1 ", chars));
    texts.put("capitals", repeated("MINSK, July 1 (Reuters ", chars));
    texts.put("slashes", repeated("MINSK /Reuters /", chars));
    texts.put("dashes", repeated("MINSK -- ", chars));
    texts.put("tags", repeated("<b><div>", chars));
    texts.put("one tag never closed", "<a href='" + repeated("x=", chars - 9));
    texts.put("entities", repeated("&amp;lt;", chars));
    texts.put("lines", repeated("a\n", chars));
    texts.put("blank lines", repeated("Minsk \n \n", chars));
    texts.put("spaces", "Minsk" + repeated(" ", chars - 6) + "x");
    texts.put("combining marks", repeated("\u0301", chars));
    texts.put("letters that grow", repeated("\ufdfa\u0390", chars));
    texts.put("emoji", repeated("\ud83d\ude00", chars));
    texts.put("addresses", repeated("http://a.b/c?d=e&", chars));
    texts.put("bullets", repeated("- Minsk\n* Kim\n", chars));
    texts.put("headings", repeated("Summary:\nMinsk\n", chars));
    return texts;
  }

  private static String repeated(String unit, int chars) {
    return unit.repeat(chars / unit.length());
  }

  private static String names(int chars) {
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder text = new StringBuilder();
    while (text.length() < chars - 40) {
      text.append(NAMES[random.nextInt(NAMES.length)]).append(", ");
    }
    return text.toString();
  }

  /** Names that are all different: nothing that is kept by name stays small. */
  private static String differentNames(int chars) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < chars - 40; i++) {
      text.append("Mr. ").append(word(i)).append(' ').append(word(i * 7 + 3)).append(" said. ");
    }
    return text.toString();
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int n = number + 26; n > 0; n /= 26) {
      word.append((char) ('a' + n % 26));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
