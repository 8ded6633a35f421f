package dyad.jobs.dedup;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.unix_micros;

import dyad.jobs.runtime.Kept;
import dyad.jobs.tables.ArticleTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;

/** Finds copies, exact and altered, and names the original of each. */
public final class DedupStage {
  private DedupStage() {}

  /**
   * What was found.
   *
   * @param copies article_id and duplicate_of, one row for each copy, computed already
   * @param cappedBuckets buckets whose later articles were compared with the earliest ones only
   */
  public record Result(Dataset<Row> copies, long cappedBuckets) {}

  /**
   * article_id and duplicate_of of every copy.
   *
   * @param articles article_id, title, text, published_at, sections of {@link ArticleTable}; read
   *     more than once, so better cached
   */
  public static Dataset<Row> copies(Dataset<Row> articles, DedupConfig config) {
    return find(articles, config).copies();
  }

  /** Like {@link #copies}, with what was capped. */
  public static Result find(Dataset<Row> articles, DedupConfig config) {
    Dataset<Row> fingerprints =
        articles
            .select(
                col(ArticleTable.ARTICLE_ID),
                col(ArticleTable.TITLE),
                col(ArticleTable.TEXT),
                col(ArticleTable.SECTIONS),
                unix_micros(col(ArticleTable.PUBLISHED_AT)).as(Fingerprints.MICROS))
            .join(ArticleOrder.of(articles), ArticleTable.ARTICLE_ID)
            .map(new Fingerprints(), Encoders.row(Fingerprints.SCHEMA))
            .persist(StorageLevel.MEMORY_AND_DISK());
    LongAccumulator capped = articles.sparkSession().sparkContext().longAccumulator();
    Dataset<Row> pairs =
        Verified.of(candidates(fingerprints, config, capped), fingerprints)
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> originals = Originals.of(pairs, config.localEdges());
    Dataset<Row> copies = Kept.now(named(originals, fingerprints));
    pairs.unpersist();
    fingerprints.unpersist();
    return new Result(copies, capped.value());
  }

  private static Dataset<Row> candidates(
      Dataset<Row> fingerprints, DedupConfig config, LongAccumulator capped) {
    return Signatures.of(fingerprints, config)
        .repartition(col(Signatures.BUCKET))
        .sortWithinPartitions(Signatures.BUCKET, ArticleOrder.ORDINAL)
        .mapPartitions(
            new BucketPairs(config.bucketPairs(), capped), Encoders.row(BucketPairs.SCHEMA))
        .distinct();
  }

  private static Dataset<Row> named(Dataset<Row> copies, Dataset<Row> fingerprints) {
    Column ordinal = col(ArticleOrder.ORDINAL);
    Column id = col(ArticleTable.ARTICLE_ID);
    return copies
        .join(fingerprints.select(ordinal.as(Originals.COPY), id), Originals.COPY)
        .join(
            fingerprints.select(ordinal.as(Originals.ORIGINAL), id.as(ArticleTable.DUPLICATE_OF)),
            Originals.ORIGINAL)
        .select(ArticleTable.ARTICLE_ID, ArticleTable.DUPLICATE_OF);
  }
}
