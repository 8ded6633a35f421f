package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

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
    Dataset<Row> shared =
        profiles
            .select(ArticleOrder.ORDINAL, Profiles.DAY, Profiles.POSTED)
            .flatMap(new Postings(), Encoders.row(Postings.SCHEMA))
            .repartition(col(Postings.POSTING))
            .sortWithinPartitions(Postings.POSTING, ArticleOrder.ORDINAL)
            .mapPartitions(new PostingPairs(capped), Encoders.row(PostingPairs.SCHEMA))
            .groupBy(PostingPairs.PAIR)
            .agg(
                count(lit(1)).as(SHARED),
                sum(Profiles.WEIGHT).as(Profiles.WEIGHT),
                max(PostingPairs.NEEDED).as(PostingPairs.NEEDED))
            .where(col(SHARED).geq(col(PostingPairs.NEEDED)));
    return shared
        .flatMap(new BestNeighbours.BothSides(), Encoders.row(BestNeighbours.SCHEMA))
        .repartition(col(BestNeighbours.ARTICLE))
        .sortWithinPartitions(
            col(BestNeighbours.ARTICLE), col(Profiles.WEIGHT).desc(), col(BestNeighbours.NEIGHBOUR))
        .mapPartitions(new BestNeighbours(), Encoders.row(BestNeighbours.SCHEMA))
        .select(
            least(col(BestNeighbours.ARTICLE), col(BestNeighbours.NEIGHBOUR)).as(A),
            greatest(col(BestNeighbours.ARTICLE), col(BestNeighbours.NEIGHBOUR)).as(B),
            col(SHARED))
        .distinct();
  }
}
