package dyad.jobs.trend;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import dyad.cooccur.Level;
import dyad.jobs.cooccur.CountedMentions;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EntityTable;
import dyad.jobs.tables.EventTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.tables.PairDriverTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.model.CountingRule;
import dyad.trend.DriverKind;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Which events, entities and keywords move a pair from one month to the next. */
public final class DriverStage {
  private static final String MONTH = DriverPartition.MONTH;
  private static final String A = PairDriverTable.COUNTRY_A;
  private static final String B = PairDriverTable.COUNTRY_B;
  private static final String KIND = PairDriverTable.KIND;
  private static final String DRIVER = PairDriverTable.DRIVER;
  private static final String NOW = PairDriverTable.ARTICLE_COUNT;
  private static final String BEFORE = PairDriverTable.PREVIOUS_ARTICLE_COUNT;
  private static final String CHANGE = PairDriverTable.CHANGE;
  private static final String SHARE = PairDriverTable.SHARE_OF_CHANGE;

  /** The tables that drivers are made of; their columns are those of the published tables. */
  public record Inputs(
      Dataset<Row> pairMentions,
      Dataset<Row> articles,
      Dataset<Row> mentions,
      Dataset<Row> events,
      Dataset<Row> entities) {}

  private DriverStage() {}

  /** Rows of {@code pair_drivers}, in no order. */
  public static Dataset<Row> drivers(Inputs inputs, CountingRule rule) {
    Dataset<Row> evidence =
        inputs
            .pairMentions()
            .filter(
                col(PairMentionTable.PUBLISHED_DATE)
                    .isNotNull()
                    .and(col(PairMentionTable.DUPLICATE_OF).isNull()))
            .withColumn(MONTH, month(col(PairMentionTable.PUBLISHED_DATE)));
    Dataset<Row> counts =
        ofEvents(evidence, inputs.events())
            .unionByName(entities(evidence, inputs.mentions(), rule))
            .groupBy(A, B, KIND, DRIVER, MONTH)
            .agg(sum(NOW).as(NOW));
    return labelled(comparable(ranked(counts), inputs.articles()), inputs);
  }

  /** Events of the articles that name both, and their keywords. */
  private static Dataset<Row> ofEvents(Dataset<Row> evidence, Dataset<Row> events) {
    String both = "both";
    Column id = col(EventTable.EVENT_ID);
    Dataset<Row> drivers =
        events.select(
            id,
            explode(
                    concat(
                        array(driver(DriverKind.EVENT, id)),
                        transform(
                            col(EventTable.KEYWORDS), word -> driver(DriverKind.KEYWORD, word))))
                .as(both));
    return evidence
        .filter(col(PairMentionTable.LEVEL).equalTo(Level.DOCUMENT.name()))
        .groupBy(A, B, MONTH, PairMentionTable.EVENT_ID)
        .agg(count(lit(1)).as(NOW))
        .join(drivers, EventTable.EVENT_ID)
        .select(col(A), col(B), col(MONTH), col(NOW), col(both + ".*"));
  }

  private static Column driver(DriverKind kind, Column driver) {
    return struct(lit(kind.name()).as(KIND), driver.as(DRIVER));
  }

  /** Entities in sentences that name both; an article counts once however often it does. */
  private static Dataset<Row> entities(
      Dataset<Row> evidence, Dataset<Row> mentions, CountingRule rule) {
    Dataset<Row> named =
        CountedMentions.of(mentions, rule)
            .filter(col(MentionTable.ENTITY_ID).isNotNull())
            .select(
                col(MentionTable.ARTICLE_ID),
                col(MentionTable.SENTENCE_NO),
                col(MentionTable.ENTITY_ID).as(DRIVER));
    return evidence
        .filter(col(PairMentionTable.LEVEL).equalTo(Level.SENTENCE.name()))
        .select(
            col(A),
            col(B),
            col(MONTH),
            col(PairMentionTable.ARTICLE_ID),
            col(PairMentionTable.SENTENCE_NO))
        .join(named, new String[] {MentionTable.ARTICLE_ID, MentionTable.SENTENCE_NO})
        .filter(col(DRIVER).notEqual(col(A)).and(col(DRIVER).notEqual(col(B))))
        .select(col(A), col(B), col(MONTH), col(PairMentionTable.ARTICLE_ID), col(DRIVER))
        .distinct()
        .drop(PairMentionTable.ARTICLE_ID)
        .withColumn(KIND, lit(DriverKind.ENTITY.name()))
        .withColumn(NOW, lit(1L));
  }

  private static Dataset<Row> ranked(Dataset<Row> counts) {
    return counts
        .repartition(col(A), col(B))
        .sortWithinPartitions(A, B, KIND, DRIVER, MONTH)
        .mapPartitions(new DriverPartition(), Encoders.row(DriverPartition.SCHEMA));
  }

  /** Those in months that the corpus has, compared where it has the month before, too. */
  private static Dataset<Row> comparable(Dataset<Row> drivers, Dataset<Row> articles) {
    String months = "months";
    Dataset<Row> ofCorpus =
        articles
            .select(month(to_date(col(ArticleTable.PUBLISHED_AT))).as(MONTH))
            .agg(collect_set(MONTH).as(months));
    Column hasBefore = array_contains(col(months), col(MONTH).minus(1));
    return drivers
        .crossJoin(broadcast(ofCorpus))
        .filter(array_contains(col(months), col(MONTH)))
        .withColumn(BEFORE, when(hasBefore, col(BEFORE)))
        .withColumn(CHANGE, when(hasBefore, col(CHANGE)))
        .withColumn(SHARE, when(hasBefore, col(SHARE)));
  }

  /** Months since January 1970. */
  private static Column month(Column date) {
    return year(date)
        .minus(1970)
        .multiply(12)
        .plus(org.apache.spark.sql.functions.month(date))
        .minus(1);
  }

  private static Dataset<Row> labelled(Dataset<Row> drivers, Inputs inputs) {
    String id = "labelled_id";
    String name = "labelled_name";
    Dataset<Row> names =
        inputs
            .events()
            .select(
                lit(DriverKind.EVENT.name()).as(KIND),
                col(EventTable.EVENT_ID).as(id),
                col(EventTable.TITLE).as(name))
            .union(
                inputs
                    .entities()
                    .select(
                        lit(DriverKind.ENTITY.name()),
                        col(EntityTable.ENTITY_ID),
                        col(EntityTable.NAME)));
    Column same = drivers.col(KIND).equalTo(names.col(KIND)).and(col(DRIVER).equalTo(col(id)));
    return drivers
        .repartition(col(KIND), col(DRIVER)) // lest the writer, which looks twice, rank twice
        .join(names, same, "left")
        .drop(names.col(KIND))
        .withColumn(
            PairDriverTable.LABEL,
            when(col(KIND).equalTo(DriverKind.KEYWORD.name()), col(DRIVER)).otherwise(col(name)))
        .select(PairDriverTable.TABLE.columns().stream().map(c -> col(c)).toArray(Column[]::new));
  }
}
