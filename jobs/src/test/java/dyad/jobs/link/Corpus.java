package dyad.jobs.link;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.testing.LocalSpark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A small corpus written in a test: articles and their mentions. */
final class Corpus {
  private static final StructType MENTIONS =
      new StructType()
          .add(MentionTable.ARTICLE_ID, DataTypes.StringType)
          .add(MentionTable.MENTION_NO, DataTypes.IntegerType)
          .add(MentionTable.TYPE, DataTypes.StringType)
          .add(MentionTable.SURFACE, DataTypes.StringType)
          .add(MentionTable.COUNTRY, DataTypes.StringType)
          .add(MentionTable.COUNTRY_BASIS, DataTypes.StringType)
          .add(MentionTable.CONFIDENCE, DataTypes.DoubleType)
          .add(MentionTable.SECTION, DataTypes.StringType)
          .add(MentionTable.FULL_NAME, DataTypes.StringType);
  private static final StructType ARTICLES =
      new StructType()
          .add(ArticleTable.ARTICLE_ID, DataTypes.StringType)
          .add(ArticleTable.PUBLISHED_AT, DataTypes.TimestampType)
          .add(ArticleTable.TITLE, DataTypes.StringType);
  private static final String[] FORENAMES = {
    "Sergey",
    "Sergei",
    "Sergej",
    "Mohammed",
    "Muhammad",
    "Anna",
    "Ana",
    "Volodymyr",
    "Wolodymyr",
    "Kim",
    "John",
    "J.",
    "George W.",
    "George H. W."
  };
  private static final String[] SURNAMES = {
    "Ryzhenkov",
    "Ryschenkow",
    "Ryzhkov",
    "Zelensky",
    "Selenskyj",
    "Bush",
    "Smith",
    "Gaddafi",
    "Kadhafi",
    "Jong Un",
    "Jong-un"
  };

  private final List<Row> mentions = new ArrayList<>();
  private final List<Row> articles = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  Corpus article(String id, String publishedAt, String title) {
    articles.add(
        RowFactory.create(id, publishedAt == null ? null : Instant.parse(publishedAt), title));
    return this;
  }

  Corpus mention(String article, String type, String surface, String country) {
    return mention(article, type, surface, country, null);
  }

  Corpus mention(String article, String type, String surface, String country, String fullName) {
    int no = counts.merge(article, 1, Integer::sum) - 1;
    mentions.add(
        RowFactory.create(
            article,
            no,
            type,
            surface,
            country,
            country == null ? null : "NAME",
            1.0,
            "BODY",
            fullName));
    return this;
  }

  /** Articles with names drawn from a few that are confusable, always the same for a seed. */
  static Corpus generated(int articles, long seed) {
    Random random = new Random(seed);
    Corpus corpus = new Corpus();
    for (int i = 0; i < articles; i++) {
      String id = "g" + i;
      String date = "2024-0" + (1 + random.nextInt(3)) + "-1" + random.nextInt(10);
      corpus.article(id, i % 5 == 0 ? null : date + "T00:00:00Z", "Talks on trade");
      for (int j = 0; j < 6; j++) {
        String surname = SURNAMES[random.nextInt(SURNAMES.length)];
        String forename = FORENAMES[random.nextInt(FORENAMES.length)];
        boolean bare = random.nextInt(4) == 0;
        corpus.mention(
            id,
            "PERSON",
            bare ? surname : forename + " " + surname,
            random.nextInt(3) == 0 ? "RUS" : null);
        corpus.mention(
            id,
            "ORGANIZATION",
            random.nextBoolean() ? "Supreme Court" : "World Health Organization",
            random.nextInt(2) == 0 ? "USA" : null);
        corpus.mention(id, "COUNTRY", "Ukraine", "UKR");
      }
    }
    return corpus;
  }

  /** The same rows in another order. */
  Corpus shuffled(long seed) {
    Corpus other = new Corpus();
    other.mentions.addAll(mentions);
    other.articles.addAll(articles);
    Collections.shuffle(other.mentions, new Random(seed));
    Collections.shuffle(other.articles, new Random(seed));
    return other;
  }

  LinkedEntities link() {
    return LinkStage.link(
        LocalSpark.session().createDataset(mentions, Encoders.row(MENTIONS)),
        LocalSpark.session().createDataset(articles, Encoders.row(ARTICLES)),
        new LinkConfig(Map.of()));
  }

  /** The entity of each surface; of several the last. */
  Map<String, String> entityOf(LinkedEntities linked) {
    Map<String, String> byMention = new HashMap<>();
    for (Row link : linked.links().collectAsList()) {
      byMention.put(link.getString(0) + "#" + link.getInt(1), link.getString(2));
    }
    Map<String, String> bySurface = new HashMap<>();
    for (Row mention : mentions) {
      bySurface.put(
          mention.getString(3), byMention.get(mention.getString(0) + "#" + mention.getInt(1)));
    }
    return bySurface;
  }
}
