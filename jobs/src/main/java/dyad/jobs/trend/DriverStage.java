package dyad.jobs.trend;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import dyad.cooccur.Level;
import dyad.jobs.cooccur.CountedMentions;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EntityTable;
import dyad.jobs.tables.EventTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.tables.PairDriverTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.model.CountingRule;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Which events, entities and keywords move a pair from one month to the next. */
public final class DriverStage {
  /** Drivers of a kind that are kept for a pair and month. */
  private static final int KEPT = 5; // what a reader looks at; the rest is in the lower tables

  private static final String MONTH = PairDriverTable.PERIOD_START;
  private static final String A = PairDriverTable.COUNTRY_A;
  private static final String B = PairDriverTable.COUNTRY_B;
  private static final String KIND = PairDriverTable.KIND;
  private static final String DRIVER = PairDriverTable.DRIVER;
  private static final String NOW = PairDriverTable.ARTICLE_COUNT;
  private static final String BEFORE = PairDriverTable.PREVIOUS_ARTICLE_COUNT;
  private static final String CHANGE = PairDriverTable.CHANGE;
  private static final String HAS_BEFORE = "has_before";

  private enum Kind {
    EVENT,
    ENTITY,
    KEYWORD
  }

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
            .withColumn(MONTH, trunc(col(PairMentionTable.PUBLISHED_DATE), "month"));
    Dataset<Row> byEvent = events(evidence);
    Dataset<Row> counts =
        byEvent
            .unionByName(keywords(byEvent, inputs.events()))
            .unionByName(entities(evidence, inputs.mentions(), rule));
    return labelled(ranked(withMonthBefore(counts, months(inputs.articles()))), inputs);
  }

  private static Dataset<Row> events(Dataset<Row> evidence) {
    return counted(
        evidence
            .filter(col(PairMentionTable.LEVEL).equalTo(Level.DOCUMENT.name()))
            .select(
                col(A),
                col(B),
                col(MONTH),
                col(PairMentionTable.EVENT_ID).as(DRIVER),
                lit(1L).as(NOW)),
        Kind.EVENT);
  }

  private static Dataset<Row> keywords(Dataset<Row> byEvent, Dataset<Row> events) {
    Dataset<Row> words =
        events.select(
            col(EventTable.EVENT_ID), explode(col(EventTable.KEYWORDS)).as(EventTable.KEYWORDS));
    return counted(
        byEvent
            .join(words, col(DRIVER).equalTo(words.col(EventTable.EVENT_ID)))
            .select(col(A), col(B), col(MONTH), col(EventTable.KEYWORDS).as(DRIVER), col(NOW)),
        Kind.KEYWORD);
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
    return counted(
        evidence
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
            .withColumn(NOW, lit(1L)),
        Kind.ENTITY);
  }

  private static Dataset<Row> counted(Dataset<Row> occurrences, Kind kind) {
    return occurrences
        .groupBy(A, B, MONTH, DRIVER)
        .agg(sum(NOW).as(NOW))
        .withColumn(KIND, lit(kind.name()));
  }

  /** Months with an article, and whether the month before is one too. */
  private static Dataset<Row> months(Dataset<Row> articles) {
    Dataset<Row> months =
        articles
            .select(trunc(to_date(col(ArticleTable.PUBLISHED_AT)), "month").as(MONTH))
            .filter(col(MONTH).isNotNull())
            .distinct();
    return months.join(
        months.select(add_months(col(MONTH), 1).as(MONTH), lit(true).as(HAS_BEFORE)),
        new String[] {MONTH},
        "left");
  }

  /** Each count beside that of the month before, 0 where only one of the two is there. */
  private static Dataset<Row> withMonthBefore(Dataset<Row> counts, Dataset<Row> months) {
    String placed = "placed";
    Column none = lit(0L);
    Column both =
        array(
            struct(col(MONTH).as(MONTH), col(NOW).as(NOW), none.as(BEFORE)),
            struct(add_months(col(MONTH), 1).as(MONTH), none.as(NOW), col(NOW).as(BEFORE)));
    return counts
        .select(col(A), col(B), col(KIND), col(DRIVER), explode(both).as(placed))
        .select(col(A), col(B), col(KIND), col(DRIVER), col(placed + ".*"))
        .groupBy(A, B, MONTH, KIND, DRIVER)
        .agg(sum(NOW).as(NOW), sum(BEFORE).as(BEFORE))
        .join(months, MONTH)
        .withColumn(BEFORE, when(col(HAS_BEFORE), col(BEFORE)))
        .filter(col(NOW).gt(0).or(col(BEFORE).gt(0)))
        .withColumn(CHANGE, col(NOW).minus(col(BEFORE)));
  }

  private static Dataset<Row> ranked(Dataset<Row> changes) {
    WindowSpec pair = Window.partitionBy(A, B, MONTH);
    WindowSpec kind =
        Window.partitionBy(A, B, MONTH, KIND)
            .orderBy(coalesce(abs(col(CHANGE)), col(NOW)).desc(), col(NOW).desc(), col(DRIVER));
    Column ofPair = sum(when(col(KIND).equalTo(Kind.EVENT.name()), col(CHANGE))).over(pair);
    return changes
        .withColumn(
            PairDriverTable.SHARE_OF_CHANGE,
            when(ofPair.notEqual(0), col(CHANGE).cast("double").divide(ofPair)))
        .withColumn(PairDriverTable.RANK, row_number().over(kind))
        .filter(col(PairDriverTable.RANK).leq(KEPT));
  }

  private static Dataset<Row> labelled(Dataset<Row> drivers, Inputs inputs) {
    String id = "labelled_id";
    String name = "labelled_name";
    Dataset<Row> names =
        inputs
            .events()
            .select(
                lit(Kind.EVENT.name()).as(KIND),
                col(EventTable.EVENT_ID).as(id),
                col(EventTable.TITLE).as(name))
            .union(
                inputs
                    .entities()
                    .select(
                        lit(Kind.ENTITY.name()),
                        col(EntityTable.ENTITY_ID),
                        col(EntityTable.NAME)));
    Column same = drivers.col(KIND).equalTo(names.col(KIND)).and(col(DRIVER).equalTo(col(id)));
    return drivers
        .join(names, same, "left")
        .drop(names.col(KIND))
        .withColumn(
            PairDriverTable.LABEL,
            when(col(KIND).equalTo(Kind.KEYWORD.name()), col(DRIVER)).otherwise(col(name)))
        .select(PairDriverTable.TABLE.columns().stream().map(c -> col(c)).toArray(Column[]::new));
  }
}
