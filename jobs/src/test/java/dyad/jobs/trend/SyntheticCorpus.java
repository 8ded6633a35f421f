package dyad.jobs.trend;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A made-up corpus with everything that counting has to mind: copies (some in another month than
 * their original), undated articles, uncounted sections, doubtful mentions, the European Union, and
 * an article that lists sixty countries.
 */
public final class SyntheticCorpus {
  /** What the stages need of articles, before countries are known. */
  private static final StructType ARTICLE =
      new StructType()
          .add(ArticleTable.ARTICLE_ID, DataTypes.StringType, false)
          .add(ArticleTable.PUBLISHED_AT, DataTypes.TimestampType, true)
          .add(ArticleTable.DUPLICATE_OF, DataTypes.StringType, true)
          .add(ArticleTable.EVENT_ID, DataTypes.StringType, false)
          .add(ArticleTable.SOURCE, DataTypes.StringType, true);

  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 12, 20);
  private static final int DAYS = 130;
  private static final String[] COUNTRIES = {
    "USA", "RUS", "CHN", "UKR", "FRA", "DEU", "PRK", "BLR", "ISR", "IRN", "XKX", "EUE"
  };
  private static final String[] SECTIONS = {"HEADLINE", "DATELINE", "SUMMARY", "BODY", "BODY"};
  private static final String[] ROLES = {"ACTOR", "ACTOR", "SCENE", "TOPIC"};
  private static final String[] BASES = {"NAME", "DEMONYM", "CAPITAL", "LEADER"};

  private final List<Row> articles = new ArrayList<>();
  private final List<Row> mentions = new ArrayList<>();

  public SyntheticCorpus(int size, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < size; i++) {
      add(i, size, random);
    }
  }

  public Dataset<Row> articles(SparkSession spark) {
    return spark.createDataFrame(articles, ARTICLE);
  }

  public Dataset<Row> mentions(SparkSession spark) {
    return spark.createDataFrame(mentions, MentionTable.TABLE.schema());
  }

  /** The same corpus with its rows in another order. */
  public SyntheticCorpus shuffled(long seed) {
    Collections.shuffle(articles, new Random(seed));
    Collections.shuffle(mentions, new Random(seed + 1));
    return this;
  }

  private void add(int no, int size, Random random) {
    String id = "a%06d".formatted(no);
    boolean isCopy = no > 10 && random.nextInt(4) == 0;
    int original = isCopy ? random.nextInt(10) : no;
    int day = (int) (DAYS * Math.sqrt(random.nextDouble())); // the corpus grows
    Instant published =
        FIRST_DAY.plusDays(day).atTime(random.nextInt(24), 5).toInstant(ZoneOffset.UTC);
    articles.add(
        RowFactory.create(
            id,
            random.nextInt(20) == 0 ? null : published,
            isCopy ? "a%06d".formatted(original) : null,
            "e%04d".formatted(random.nextInt(1 + size / 3)),
            random.nextInt(9) == 0 ? null : "outlet" + random.nextInt(7)));
    int count = no == 0 ? 60 : random.nextInt(12);
    for (int m = 0; m < count; m++) {
      String country =
          no == 0
              ? "Q%02d".formatted(m)
              : COUNTRIES[(int) (COUNTRIES.length * Math.pow(random.nextDouble(), 2))];
      boolean isNone = no != 0 && random.nextInt(6) == 0;
      mentions.add(
          RowFactory.create(
              id,
              m,
              m / 3,
              m / 5,
              no == 0 ? "BODY" : SECTIONS[random.nextInt(SECTIONS.length)],
              10 * m,
              10 * m + 4,
              "name",
              "COUNTRY",
              random.nextInt(15) == 0 ? null : "n" + random.nextInt(1 + size / 10) % 300,
              isNone ? null : country,
              isNone ? null : BASES[random.nextInt(BASES.length)],
              random.nextInt(8) == 0 ? 0.3 : 0.5 + random.nextInt(50) / 100.0,
              ROLES[random.nextInt(ROLES.length)],
              null,
              null,
              null,
              null));
    }
  }
}
