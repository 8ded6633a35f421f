package dyad.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scores extracted main texts as the article-extraction-benchmark of Scrapinghub (2019) does: bags
 * of 4-grams of words, matched and missed counts normalised to sum to 1 in each document, precision
 * and recall averaged over documents, F as the harmonic mean of the two averages.
 */
public final class MainTextScorer {
  private static final int SHINGLE = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]++");

  private final List<Counts> documents = new ArrayList<>();

  /**
   * Precision, recall and their harmonic mean, 0 to 1; NaN where no document allows it.
   *
   * @param documents how many texts were compared
   */
  public record Score(int documents, double precision, double recall, double f1) {}

  /** Counts of one document, normalised to sum to 1; {@link Counts#NONE} when both are empty. */
  public static Counts compare(String expected, String extracted) {
    Map<List<String>, Integer> balance = new HashMap<>();
    int expectedCount = 0;
    int extractedCount = 0;
    for (List<String> shingle : shingles(expected)) {
      balance.merge(shingle, 1, Integer::sum);
      expectedCount++;
    }
    for (List<String> shingle : shingles(extracted)) {
      balance.merge(shingle, -1, Integer::sum);
      extractedCount++;
    }
    int missed = balance.values().stream().mapToInt(n -> Math.max(0, n)).sum();
    double matched = expectedCount - missed;
    double surplus = extractedCount - matched;
    double total = matched + missed + surplus;
    return total == 0 ? Counts.NONE : new Counts(matched / total, surplus / total, missed / total);
  }

  public void add(String expected, String extracted) {
    documents.add(compare(expected, extracted));
  }

  /** Over all documents added so far. */
  public Score score() {
    double precision =
        documents.stream()
            .filter(c -> c.truePositives() + c.falsePositives() > 0)
            .mapToDouble(Counts::precision)
            .average()
            .orElse(Double.NaN);
    double recall =
        documents.stream()
            .filter(c -> c.truePositives() + c.falseNegatives() > 0)
            .mapToDouble(Counts::recall)
            .average()
            .orElse(Double.NaN);
    double f1 = 2 * precision * recall / (precision + recall);
    return new Score(documents.size(), precision, recall, f1);
  }

  private static List<List<String>> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    List<List<String>> shingles = new ArrayList<>();
    if (!words.isEmpty() && words.size() < SHINGLE) {
      shingles.add(words);
    }
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(List.copyOf(words.subList(i, i + SHINGLE)));
    }
    return shingles;
  }
}
