package dyad.jobs.dedup;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;

import dyad.dedup.Shingles;
import dyad.jobs.tables.ArticleTable;
import org.apache.spark.api.java.function.FilterFunction;
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
                ArticleTable.ARTICLE_ID,
                ArticleTable.TITLE,
                ArticleTable.TEXT,
                ArticleTable.SECTIONS)
            .join(ArticleOrder.of(articles), ArticleTable.ARTICLE_ID)
            .map(new Fingerprints(), Encoders.row(Fingerprints.SCHEMA))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> exact =
        fingerprints
            .groupBy(Fingerprints.EXACT)
            .agg(min(ArticleOrder.ORDINAL).as(FIRST))
            .join(fingerprints, Fingerprints.EXACT)
            .select(ArticleOrder.ORDINAL, FIRST)
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> different =
        fingerprints.join(
            exact.where(col(ArticleOrder.ORDINAL).equalTo(col(FIRST))).select(ArticleOrder.ORDINAL),
            ArticleOrder.ORDINAL);
    LongAccumulator capped = articles.sparkSession().sparkContext().longAccumulator();
    Dataset<Row> pairs =
        verified(candidates(different, config, capped), different)
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> originals = Originals.of(pairs, config.localEdges());
    Dataset<Row> copies = named(withExact(exact, originals), fingerprints).localCheckpoint();
    pairs.unpersist();
    exact.unpersist();
    fingerprints.unpersist();
    return new Result(copies, capped.value());
  }

  private static final String FIRST = "first";
  private static final String SHINGLES_A = "shingles_a";
  private static final String SHINGLES_B = "shingles_b";

  private static Dataset<Row> candidates(
      Dataset<Row> fingerprints, DedupConfig config, LongAccumulator capped) {
    return Signatures.of(fingerprints, config)
        .repartition(col(Signatures.BUCKET))
        .sortWithinPartitions(Signatures.BUCKET, ArticleOrder.ORDINAL)
        .mapPartitions(
            new BucketPairs(config.bucketPairs(), capped), Encoders.row(BucketPairs.SCHEMA))
        .distinct();
  }

  private static Dataset<Row> verified(Dataset<Row> candidates, Dataset<Row> fingerprints) {
    Column ordinal = col(ArticleOrder.ORDINAL);
    Column shingles = col(Fingerprints.SHINGLES);
    return candidates
        .join(
            fingerprints.select(ordinal.as(BucketPairs.EARLIER), shingles.as(SHINGLES_A)),
            BucketPairs.EARLIER)
        .join(
            fingerprints.select(ordinal.as(BucketPairs.LATER), shingles.as(SHINGLES_B)),
            BucketPairs.LATER)
        .filter(new IsCopy())
        .select(BucketPairs.EARLIER, BucketPairs.LATER);
  }

  /** Adds exact copies: a copy of what is a copy itself, word for word, has the same original. */
  private static Dataset<Row> withExact(Dataset<Row> exact, Dataset<Row> originals) {
    return exact
        .join(originals, col(FIRST).equalTo(col(Originals.COPY)), "left")
        .select(
            col(ArticleOrder.ORDINAL).as(Originals.COPY),
            coalesce(col(Originals.ORIGINAL), col(FIRST)).as(Originals.ORIGINAL))
        .where(col(Originals.COPY).notEqual(col(Originals.ORIGINAL)));
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

  private static final class IsCopy implements FilterFunction<Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean call(Row pair) {
      return Shingles.fromBytes(pair.getAs(SHINGLES_A))
          .overlap(Shingles.fromBytes(pair.getAs(SHINGLES_B)))
          .isCopy();
    }
  }
}
