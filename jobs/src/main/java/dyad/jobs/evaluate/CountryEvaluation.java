package dyad.jobs.evaluate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.annotate.ArticleCountries;
import dyad.evaluate.CountryGold;
import dyad.evaluate.CountryScorer;
import dyad.evaluate.CountryScorer.Measure;
import dyad.evaluate.Counts;
import dyad.evaluate.LabelPlacer;
import dyad.evaluate.PairGold;
import dyad.evaluate.SeriesAgreement;
import dyad.jobs.publish.PublishedTables;
import dyad.jobs.runtime.UserMistake;
import dyad.jobs.tables.PairMentionTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Scores published tables against labelled countries: named outright, of any place, mention by
 * mention, what an article is about, pairs, weekly series of pairs, and the confidence.
 */
public final class CountryEvaluation {
  private static final int PAIRS_OF_SERIES = 50;
  private static final int COUNTRIES_SHOWN = 15;

  private final PublishedTables tables;
  private final double minConfidence;
  private final int errors;
  private final PrintWriter out;

  /**
   * An evaluation.
   *
   * @param minConfidence mentions below it do not count
   * @param errors how many of the costliest errors of each measure to print
   */
  public CountryEvaluation(
      PublishedTables tables, double minConfidence, int errors, PrintWriter out) {
    this.tables = tables;
    this.minConfidence = minConfidence;
    this.errors = errors;
    this.out = out;
  }

  /** Prints the scores of one file of labels, in any of the formats of {@link CountryGold}. */
  public void score(Path labels) throws IOException {
    if (hasActors(labels)) {
      scorePairs(labels);
    } else {
      scoreCountries(labels);
    }
    out.flush();
  }

  private void scoreCountries(Path file) throws IOException {
    Map<String, CountryGold> gold = CountryGold.read(file);
    List<LabelledArticle> articles = new LabelledRows(tables).articles(gold.keySet());
    head(file, gold.size(), articles.size());
    boolean focusOnly = gold.values().stream().allMatch(CountryGold::focusOnly);
    boolean hasTypes = gold.values().stream().anyMatch(CountryGold::hasTypes);
    CountryScorer scorer = new CountryScorer();
    SeriesAgreement focusSeries = new SeriesAgreement();
    SeriesAgreement namedSeries = new SeriesAgreement();
    SeriesAgreement actingSeries = new SeriesAgreement();
    Map<String, Set<String>> acting = focusOnly ? actingPairs(articles) : Map.of();
    for (LabelledArticle article : articles) {
      CountryGold label = gold.get(article.labelId());
      if (label.focus().size() >= 2) {
        scorer.addFocus(label, article.focus());
      }
      if (!focusOnly) {
        scorer.addArticle(label, article.text(), article.mentions(), minConfidence);
      } else if (article.day() != null) {
        Set<String> labelled = CountryScorer.pairs(label.focus());
        focusSeries.add(article.day(), labelled, CountryScorer.pairs(article.focus()));
        List<String> named = ArticleCountries.of(article.mentions());
        namedSeries.add(article.day(), labelled, CountryScorer.pairs(named));
        actingSeries.add(article.day(), labelled, acting.getOrDefault(article.labelId(), Set.of()));
      }
      if (hasTypes) {
        CountryGold placed =
            label.withMentions(LabelPlacer.place(label.mentions(), article.text()));
        scorer.addMentions(placed, article.text(), article.mentions());
      }
    }
    print(scorer);
    if (!focusSeries.byPair(1).isEmpty()) {
      printSeries("pairs of focus countries", focusSeries);
      printSeries("pairs of countries named", namedSeries);
      printSeries("pairs acting in one sentence", actingSeries);
    }
  }

  private Map<String, Set<String>> actingPairs(List<LabelledArticle> articles) {
    Map<String, String> labelOf = new HashMap<>();
    articles.forEach(article -> labelOf.put(article.articleId(), article.labelId()));
    Column document = col(PairMentionTable.LEVEL).equalTo("DOCUMENT");
    return pairs(labelOf, document.and(col(PairMentionTable.IS_ACTING)));
  }

  private void scorePairs(Path file) throws IOException {
    Map<String, Set<String>> gold = PairGold.read(file);
    Map<String, String> labelOf = new LabelledRows(tables).labelOfArticle(gold.keySet());
    head(file, gold.size(), labelOf.size());
    Column inSentence = col(PairMentionTable.LEVEL).equalTo("SENTENCE");
    scorePairs("named in one sentence", gold, pairs(labelOf, inSentence), labelOf);
    Column acting = inSentence.and(col(PairMentionTable.IS_ACTING));
    scorePairs("acting on each other", gold, pairs(labelOf, acting), labelOf);
  }

  private void scorePairs(
      String what,
      Map<String, Set<String>> gold,
      Map<String, Set<String>> found,
      Map<String, String> labelOf) {
    out.printf("  %s%n", what);
    CountryScorer scorer = new CountryScorer();
    labelOf.values().stream()
        .sorted()
        .forEach(
            id ->
                scorer.addPairs(
                    CountryScorer.pairs(gold.get(id)), found.getOrDefault(id, Set.of())));
    print(scorer);
  }

  /** Pairs of the labelled articles that some evidence shows, by label id. */
  private Map<String, Set<String>> pairs(Map<String, String> labelOf, Column evidence) {
    var wanted =
        tables
            .spark()
            .createDataset(List.copyOf(labelOf.keySet()), Encoders.STRING())
            .toDF(PairMentionTable.ARTICLE_ID);
    Map<String, Set<String>> found = new HashMap<>();
    for (Row row :
        tables
            .read(PairMentionTable.TABLE)
            .where(evidence)
            .join(broadcast(wanted), PairMentionTable.ARTICLE_ID)
            .select(
                PairMentionTable.ARTICLE_ID, PairMentionTable.COUNTRY_A, PairMentionTable.COUNTRY_B)
            .collectAsList()) {
      found
          .computeIfAbsent(labelOf.get(row.getString(0)), id -> new TreeSet<>())
          .add(row.getString(1) + "-" + row.getString(2));
    }
    return found;
  }

  private void head(Path file, int labelled, int found) {
    if (found == 0) {
      throw new UserMistake(
          "Invalid --labels %s: none of its %d ids is in %s; run the labelled articles first"
              .formatted(file, labelled, tables.folder()));
    }
    out.printf(
        "%n%s: %d of %d labelled articles are in the tables%n",
        file.getFileName(), found, labelled);
  }

  private void print(CountryScorer scorer) {
    scorer.summary().forEach(line -> out.println("  " + line));
    Counts mentions = scorer.total(Measure.MENTION);
    if (mentions.truePositives() > 0) {
      out.println("  mentions by basis, then by country");
      scorer.breakdown(COUNTRIES_SHOWN).forEach(line -> out.println("    " + line));
      out.println("  can confidence be trusted?");
      scorer.reliability().forEach(line -> out.println("    " + line));
    }
    for (Measure measure : Measure.values()) {
      List<CountryScorer.Mistake> wrong =
          scorer.errors().stream().filter(e -> e.measure() == measure).limit(errors).toList();
      if (!wrong.isEmpty()) {
        out.printf("  costliest errors, %s (- missed, + wrongly found)%n", measure);
        wrong.forEach(e -> out.printf("    %s  %s  %s%n", e.articleId(), e.what(), e.sentence()));
      }
    }
  }

  private void printSeries(String name, SeriesAgreement series) {
    out.printf(
        Locale.ROOT,
        "  weekly series of the %d pairs labelled most often, %s: r %.3f%n",
        PAIRS_OF_SERIES,
        name,
        series.pooled(PAIRS_OF_SERIES));
    series.byPair(Math.min(errors, PAIRS_OF_SERIES)).stream()
        .map(
            p ->
                String.format(
                    Locale.ROOT,
                    "    %s labelled %.0f found %.0f r %.3f",
                    p.pair(),
                    p.labelled(),
                    p.found(),
                    p.r()))
        .forEach(out::println);
  }

  private static boolean hasActors(Path file) throws IOException {
    try (var raw = Files.newInputStream(file);
        var in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      boolean isJson = line != null && line.startsWith("{");
      JsonNode first = isJson ? new ObjectMapper().readTree(line) : null;
      return first != null && first.has("source") && first.get("source").isArray();
    }
  }
}
