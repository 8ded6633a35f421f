package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.col;

import dyad.jobs.dedup.ArticleOrder;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/** Pairs of articles worth comparing: those that share rare terms. */
final class Candidates {
  static final String A = "a";
  static final String B = "b";

  /** Candidate terms that both have. */
  static final String SHARED = "shared";

  private Candidates() {}

  /** Ordinals of the earlier and the later article, and the number of terms they share. */
  static Dataset<Row> of(Dataset<Row> profiles, LongAccumulator capped) {
    return profiles
        .select(ArticleOrder.ORDINAL, Profiles.DAY, Profiles.POSTED)
        .flatMap(new Postings(), Encoders.row(Postings.SCHEMA))
        .repartition(col(Postings.POSTING))
        .sortWithinPartitions(Postings.POSTING, ArticleOrder.ORDINAL)
        .mapPartitions(new PostingPairs(capped), Encoders.row(PostingPairs.SCHEMA))
        .repartition(col(PostingPairs.ARTICLE))
        .sortWithinPartitions(PostingPairs.ARTICLE)
        .mapPartitions(new BestNeighbours(), Encoders.row(BestNeighbours.SCHEMA))
        .distinct(); // most pairs are found from either side
  }
}
