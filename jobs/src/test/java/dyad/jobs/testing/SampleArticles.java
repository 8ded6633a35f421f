package dyad.jobs.testing;

import dyad.jobs.tables.ArticleTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Articles as the dedup and cluster stages read them. */
public final class SampleArticles {
  private static final StructType SCHEMA =
      new StructType()
          .add(ArticleTable.ARTICLE_ID, DataTypes.StringType, false)
          .add(ArticleTable.TITLE, DataTypes.StringType)
          .add(ArticleTable.TEXT, DataTypes.StringType, false)
          .add(ArticleTable.PUBLISHED_AT, DataTypes.TimestampType)
          .add(ArticleTable.SOURCE, DataTypes.StringType)
          .add(ArticleTable.SECTIONS, DataTypes.createArrayType(ArticleTable.SECTION, false))
          .add(
              ArticleTable.FOCUS_COUNTRIES, DataTypes.createArrayType(DataTypes.StringType, false));

  private SampleArticles() {}

  /**
   * One article.
   *
   * @param title headline; null if there is none
   * @param publishedAt null if unknown
   * @param source outlet; null if unknown
   */
  public record Sample(
      String id, String title, String text, Instant publishedAt, String source, String country) {}

  public static Dataset<Row> dataset(List<Sample> samples) {
    List<Row> rows = new ArrayList<>();
    for (Sample sample : samples) {
      String[] countries =
          sample.country() == null ? new String[0] : new String[] {sample.country()};
      rows.add(
          RowFactory.create(
              sample.id(),
              sample.title(),
              sample.text(),
              sample.publishedAt(),
              sample.source(),
              new Row[0],
              countries));
    }
    return LocalSpark.session().createDataFrame(rows, SCHEMA);
  }

  /**
   * Invented stories, each told by several outlets in their own words on neighbouring days; the id
   * of an article begins with its story's number.
   */
  public static List<Sample> stories(int stories, int outlets, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Sample> samples = new ArrayList<>();
    for (int story = 0; story < stories; story++) {
      List<String> facts = new ArrayList<>();
      for (int i = 0; i < 14; i++) {
        facts.add(word(random) + " " + word(random));
      }
      Instant day = Instant.parse("2020-03-01T00:00:00Z").plusSeconds(86_400L * (story % 20));
      for (int outlet = 0; outlet < outlets; outlet++) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 12; sentence++) {
          text.append("Mr ")
              .append(name(story))
              .append(" told us of ")
              .append(facts.get(random.nextInt(facts.size())))
              .append(" and ")
              .append(facts.get(random.nextInt(facts.size())))
              .append(" near ")
              .append(word(random))
              .append(".\n");
        }
        String title = name(story) + " and the " + facts.get(0) + " of " + facts.get(outlet % 3);
        samples.add(
            new Sample(
                "%03d-%d".formatted(story, outlet),
                title,
                title + "\n" + text,
                outlet == 3 ? null : day.plusSeconds(40_000L * outlet),
                "outlet" + outlet,
                story % 2 == 0 ? "BLR" : "CHN"));
      }
    }
    return samples;
  }

  private static String name(int story) {
    return "Torvald" + (char) ('a' + story % 26) + (char) ('a' + story / 26);
  }

  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append("bdfgklmnprstvz".charAt(random.nextInt(14)))
          .append("aeiou".charAt(random.nextInt(5)));
    }
    return word.append('k').toString();
  }
}
