package dyad.jobs.link;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_extract_all;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_timestamp;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import dyad.link.LinkLimits;
import dyad.model.MentionType;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * People named by one word in an article that gives no fuller name: the bearer is the one person of
 * that name who, in the same weeks, is named together with the same people, countries and title
 * words; if nobody stands out, they stay apart.
 */
final class BareNames {
  /** Leader of the person that a bare name means. */
  static final String BEARER = "bearer";

  private static final String NAME = "bare_name";
  private static final String BUCKET = "bucket";
  private static final String CUE = "cue";
  private static final String WEIGHT = "weight";
  private static final long UNDATED = -1_000_000;
  private static final int SECONDS_PER_DAY = 86_400;

  private BareNames() {}

  /** Rows article_id, node, bearer for the bare names that have one. */
  static Dataset<Row> resolve(Dataset<Row> reduced, Dataset<Row> leaders, Dataset<Row> articles) {
    Dataset<Row> bare =
        reduced
            .filter(col(LinkColumns.IS_UNRESOLVED))
            .select(
                col(MentionTable.ARTICLE_ID),
                col(LinkColumns.NODE),
                key(col(LinkColumns.NODE)).as(NAME))
            .distinct();
    Dataset<Row> cues = cues(reduced, articles);
    Dataset<Row> bearers =
        reduced
            .filter(
                col(MentionTable.TYPE)
                    .equalTo(MentionType.PERSON.name())
                    .and(col(LinkColumns.IS_UNRESOLVED).equalTo(false)))
            .select(MentionTable.ARTICLE_ID, LinkColumns.NODE)
            .distinct()
            .join(leaders, new String[] {LinkColumns.NODE}, "left")
            .select(
                col(MentionTable.ARTICLE_ID),
                coalesce(col(LinkColumns.LEADER), col(LinkColumns.NODE)).as(BEARER),
                explode(names(key(col(LinkColumns.NODE)))).as(NAME))
            .distinct()
            .join(bare.select(NAME).distinct(), new String[] {NAME}, "left_semi");
    Dataset<Row> known =
        bearers
            .join(cues, MentionTable.ARTICLE_ID)
            .withColumn(BUCKET, explode(expr("array(" + BUCKET + ", " + UNDATED + ")")))
            .select(NAME, BEARER, BUCKET, CUE, WEIGHT)
            .distinct();
    Dataset<Row> asked =
        bare.join(cues, MentionTable.ARTICLE_ID)
            .withColumn(
                BUCKET,
                explode(
                    expr(
                        "if(bucket = "
                            + UNDATED
                            + ", array(bucket), array(bucket - 1, bucket, bucket + 1))")))
            .select(
                col(MentionTable.ARTICLE_ID),
                col(LinkColumns.NODE),
                col(NAME),
                col(BUCKET),
                col(CUE));
    Column first = col("ranked").getItem(0);
    return asked
        .join(known, new String[] {NAME, BUCKET, CUE}, "inner")
        .filter(col(CUE).notEqual(col(NAME)))
        .select(
            col(MentionTable.ARTICLE_ID), col(LinkColumns.NODE), col(BEARER), col(CUE), col(WEIGHT))
        .distinct()
        .groupBy(MentionTable.ARTICLE_ID, LinkColumns.NODE, BEARER)
        .agg(sum(WEIGHT).as(WEIGHT))
        .groupBy(MentionTable.ARTICLE_ID, LinkColumns.NODE)
        .agg(
            expr("slice(reverse(array_sort(collect_list(struct(weight, bearer)))), 1, 2)")
                .as("ranked"))
        .filter(
            first
                .getField(WEIGHT)
                .geq(LinkLimits.BARE_EVIDENCE)
                .and(
                    expr("size(ranked) < 2")
                        .or(
                            first
                                .getField(WEIGHT)
                                .geq(
                                    expr("try_element_at(ranked, 2).weight")
                                        .multiply(LinkLimits.BARE_MARGIN)))))
        .select(
            col(MentionTable.ARTICLE_ID), col(LinkColumns.NODE), first.getField(BEARER).as(BEARER));
  }

  /** What an article is about: article_id, bucket, cue, weight. */
  private static Dataset<Row> cues(Dataset<Row> reduced, Dataset<Row> articles) {
    Dataset<Row> named =
        reduced
            .filter(col(LinkColumns.IS_UNRESOLVED).equalTo(false))
            .select(col(MentionTable.ARTICLE_ID), col(LinkColumns.NODE).as(CUE), lit(2).as(WEIGHT));
    Dataset<Row> countries =
        reduced
            .filter(col(MentionTable.COUNTRY).isNotNull())
            .select(
                col(MentionTable.ARTICLE_ID), col(MentionTable.COUNTRY).as(CUE), lit(1).as(WEIGHT));
    Dataset<Row> titles =
        articles
            .filter(col(ArticleTable.TITLE).isNotNull())
            .select(
                col(ArticleTable.ARTICLE_ID),
                explode(
                        regexp_extract_all(
                            lower(col(ArticleTable.TITLE)), lit("\\p{L}{5,}"), lit(0)))
                    .as(CUE),
                lit(1).as(WEIGHT));
    Column day = floor(unix_timestamp(col(ArticleTable.PUBLISHED_AT)).divide(SECONDS_PER_DAY));
    Dataset<Row> buckets =
        articles.select(
            col(ArticleTable.ARTICLE_ID),
            coalesce(floor(day.divide(LinkLimits.BUCKET_DAYS)), lit(UNDATED)).as(BUCKET));
    return named
        .union(countries)
        .union(titles)
        .distinct()
        .join(buckets, MentionTable.ARTICLE_ID)
        .select(MentionTable.ARTICLE_ID, BUCKET, CUE, WEIGHT);
  }

  private static Column key(Column node) {
    return substring_index(substring_index(node, "|", 2), "|", -1);
  }

  /** First and last word of a full name: either may be the family's. */
  private static Column names(Column key) {
    return array(
        substring_index(key, " ", 1), substring_index(substring_index(key, " /", 1), " ", -1));
  }
}
