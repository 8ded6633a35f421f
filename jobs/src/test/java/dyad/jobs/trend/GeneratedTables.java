package dyad.jobs.trend;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EntityTable;
import dyad.jobs.tables.EventTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.tables.PairMentionTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Tables of any size with the shape of real ones: two years, eighty countries of which few are in
 * most articles, two hundred outlets, each article naming two countries in each of nine sentences.
 */
final class GeneratedTables {
  /** Rows of {@code pair_mentions} an article has: itself and its sentences. */
  static final int ROWS_PER_ARTICLE = 10;

  private static final int SENTENCES = ROWS_PER_ARTICLE - 1;
  private static final int SENTENCE_CHARS = 300;
  private static final int DAYS = 731;
  private static final int COUNTRIES = 80; // 3,160 pairs, 2.3 million pair-days
  private static final int OUTLETS = 200;
  private static final int ENTITIES = 20_000;
  private static final int ARTICLES_PER_EVENT = 3;

  private final SparkSession spark;
  private final long size;

  /**
   * Tables of a corpus.
   *
   * @param size articles, about
   */
  GeneratedTables(SparkSession spark, long size) {
    this.spark = spark;
    this.size = size;
  }

  Dataset<Row> articles() {
    return numbered()
        .select(
            id().as(ArticleTable.ARTICLE_ID),
            lit("articles.jsonl").as(ArticleTable.INPUT_FILE),
            col("id").as(ArticleTable.RECORD_NO),
            lit(null).cast("string").as(ArticleTable.EXTERNAL_ID),
            concat(lit("https://example.org/"), col("id")).as(ArticleTable.URL),
            source().as(ArticleTable.SOURCE),
            concat(lit("Article "), col("id")).as(ArticleTable.TITLE),
            day().cast("timestamp").as(ArticleTable.PUBLISHED_AT),
            lit("RECORD").as(ArticleTable.DATE_SOURCE),
            lit("en").as(ArticleTable.LANGUAGE),
            expr("array_join(transform(sequence(1, %d), s -> rpad(sha2(cast(id * 100 + s as string), 512), %d, ' and so on')), '')"
                    .formatted(SENTENCES, SENTENCE_CHARS))
                .as(ArticleTable.TEXT),
            expr("array(struct('BODY' as kind, 0 as start_char, %d as end_char))"
                    .formatted(SENTENCES * SENTENCE_CHARS))
                .as(ArticleTable.SECTIONS),
            expr("transform(sequence(0, %d), s -> struct(s * %d as start_char, (s + 1) * %d as end_char))"
                    .formatted(SENTENCES - 1, SENTENCE_CHARS, SENTENCE_CHARS))
                .as(ArticleTable.SENTENCES),
            lit(SENTENCES).as(ArticleTable.SENTENCE_COUNT),
            lit(SENTENCES * 40).as(ArticleTable.TOKEN_COUNT),
            original().as(ArticleTable.DUPLICATE_OF),
            event().as(ArticleTable.EVENT_ID),
            array().cast("array<string>").as(ArticleTable.FOCUS_COUNTRIES),
            array(a(), b()).as(ArticleTable.COUNTRIES));
  }

  Dataset<Row> pairMentions() {
    String no = "no";
    return numbered()
        .withColumn(no, expr("explode(sequence(0, %d))".formatted(SENTENCES)))
        .select(
            id().as(PairMentionTable.ARTICLE_ID),
            event().as(PairMentionTable.EVENT_ID),
            original().as(PairMentionTable.DUPLICATE_OF),
            day().as(PairMentionTable.PUBLISHED_DATE),
            source().as(PairMentionTable.SOURCE),
            a().as(PairMentionTable.COUNTRY_A),
            b().as(PairMentionTable.COUNTRY_B),
            when(col(no).equalTo(0), "DOCUMENT").otherwise("SENTENCE").as(PairMentionTable.LEVEL),
            when(col(no).gt(0), col(no).minus(1)).as(PairMentionTable.SENTENCE_NO),
            lit("BODY").as(PairMentionTable.SECTION),
            greatest(lit(0), col(no).minus(1).multiply(3)).as(PairMentionTable.MENTION_A),
            greatest(lit(1), col(no).minus(1).multiply(3).plus(1)).as(PairMentionTable.MENTION_B),
            random(6, 2).equalTo(0).as(PairMentionTable.IS_ACTING),
            lit(0.9).as(PairMentionTable.CONFIDENCE),
            random(8, 1_000).plus(1).divide(1_000.0).as(PairMentionTable.CENTRALITY));
  }

  /** Three a sentence: the two countries and an entity. */
  Dataset<Row> mentions() {
    String no = "no";
    Column place = col(no).mod(3);
    Column start = expr("div(no, 3)").multiply(SENTENCE_CHARS).plus(place.multiply(20)).cast("int");
    return numbered()
        .withColumn(no, expr("explode(sequence(0, %d))".formatted(3 * SENTENCES - 1)))
        .select(
            id().as(MentionTable.ARTICLE_ID),
            col(no).as(MentionTable.MENTION_NO),
            expr("cast(div(no, 3) as int)").as(MentionTable.SENTENCE_NO),
            lit(0).as(MentionTable.PARAGRAPH_NO),
            lit("BODY").as(MentionTable.SECTION),
            start.as(MentionTable.START_CHAR),
            start.plus(8).as(MentionTable.END_CHAR),
            lit("somebody").as(MentionTable.SURFACE),
            when(place.lt(2), "COUNTRY").otherwise("PERSON").as(MentionTable.TYPE),
            when(place.equalTo(0), a())
                .when(place.equalTo(1), b())
                .otherwise(expr("concat('n', pmod(xxhash64(id, no), %d))".formatted(ENTITIES)))
                .as(MentionTable.ENTITY_ID),
            when(place.equalTo(0), a()).when(place.equalTo(1), b()).as(MentionTable.COUNTRY),
            when(place.lt(2), "NAME").as(MentionTable.COUNTRY_BASIS),
            lit(0.9).as(MentionTable.CONFIDENCE),
            lit("ACTOR").as(MentionTable.ROLE));
  }

  Dataset<Row> events() {
    return spark
        .range(eventCount())
        .selectExpr(
            "concat('e', id) as " + EventTable.EVENT_ID,
            "concat('Event ', id) as " + EventTable.TITLE,
            "transform(sequence(1, 8), k -> concat('w', pmod(xxhash64(id, k), 5000))) as "
                + EventTable.KEYWORDS);
  }

  Dataset<Row> entities() {
    return spark
        .range(ENTITIES)
        .selectExpr(
            "concat('n', id) as " + EntityTable.ENTITY_ID,
            "concat('Name ', id) as " + EntityTable.NAME);
  }

  private Dataset<Row> numbered() {
    return spark.range(0, size, 1, 8).toDF("id").filter(country(1).notEqual(country(2)));
  }

  private long eventCount() {
    return Math.max(1, size / ARTICLES_PER_EVENT);
  }

  private static Column id() {
    return expr("substring(sha2(cast(id as string), 256), 1, 20)");
  }

  private static Column day() {
    return date_add(to_date(lit("2023-01-01")), random(3, DAYS));
  }

  private static Column source() {
    return concat(lit("outlet"), random(7, OUTLETS).cast("string"));
  }

  private static Column original() {
    return when(random(4, 4).equalTo(0), lit("a0"));
  }

  private Column event() {
    return concat(lit("e"), random(5, (int) eventCount()).cast("string"));
  }

  private static Column a() {
    return least(country(1), country(2));
  }

  private static Column b() {
    return greatest(country(1), country(2));
  }

  /** CAA, CAB, …, the earlier the more often. */
  private static Column country(int seed) {
    String number =
        "cast(floor(%d * pow(pmod(xxhash64(id, %d), 1000000) / 1000000, 2)) as int)"
            .formatted(COUNTRIES, seed);
    return expr(
        "concat('C', char(65 + div(%s, 26)), char(65 + %s %% 26))".formatted(number, number));
  }

  private static Column random(int seed, int bound) {
    return expr("cast(pmod(xxhash64(id, %d), %d) as int)".formatted(seed, bound));
  }
}
