package dyad.jobs.dedup;

import dyad.dedup.CopySketch;
import java.io.Serializable;

/**
 * How copies are looked for.
 *
 * @param bands groups of hash values of which one must agree; more find more distant copies
 * @param rowsPerBand hash values in a band; more leave fewer pairs to compare
 * @param bucketPairs articles of a bucket that every later one of it is compared with: the earliest
 *     ones, so that the work grows with the bucket and not with its square
 * @param localEdges pairs of copies up to which groups are formed in memory: 16 bytes each
 * @param seed of the hash functions
 */
public record DedupConfig(int bands, int rowsPerBand, int bucketPairs, int localEdges, long seed)
    implements Serializable {
  // At a Jaccard of .3 a pair of articles meets in one of 48 bands of two rows with p = .989.
  private static final int BANDS = 48;
  private static final int ROWS_PER_BAND = 2;
  private static final int BUCKET_PAIRS = 256;
  private static final int LOCAL_EDGES = 500_000;
  private static final long SEED = 20240723;

  public static DedupConfig standard() {
    return new DedupConfig(BANDS, ROWS_PER_BAND, BUCKET_PAIRS, LOCAL_EDGES, SEED);
  }

  /** Hash functions in all: the bands are taken from those of the sketch. */
  int hashes() {
    return Math.max(CopySketch.BITS, bands * rowsPerBand);
  }
}
