package dyad.jobs.dedup;

import dyad.dedup.CopySketch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;

/**
 * Buckets, each a run of rows with ascending ordinals, → pairs whose sketches are alike. Every
 * article of a bucket is compared with the bucket's earliest ones only, however large it is.
 */
final class BucketPairs implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** Ordinal of the earlier article. */
  static final String EARLIER = "earlier";

  /** Ordinal of the later article. */
  static final String LATER = "later";

  static final StructType SCHEMA =
      new StructType()
          .add(EARLIER, DataTypes.IntegerType, false)
          .add(LATER, DataTypes.IntegerType, false);

  private final int partners;
  private final LongAccumulator capped;

  /**
   * @param partners earliest articles of a bucket that all others are compared with
   * @param capped counts the buckets that have more
   */
  BucketPairs(int partners, LongAccumulator capped) {
    this.partners = partners;
    this.capped = capped;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return new Pairs(rows);
  }

  /**
   * An article of a bucket.
   *
   * @param sketch null in the bucket of an exact text
   */
  private record Member(int ordinal, CopySketch sketch) {
    boolean mayBeCopyOf(Member earlier) {
      return sketch == null || earlier.sketch == null || sketch.mayBeCopy(earlier.sketch);
    }
  }

  private final class Pairs implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final List<Member> earliest = new ArrayList<>();
    private final Deque<Row> ready = new ArrayDeque<>();
    private long bucket;
    private boolean isCapped;

    Pairs(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && rows.hasNext()) {
        take(rows.next());
      }
      return !ready.isEmpty();
    }

    @Override
    public Row next() {
      return ready.remove();
    }

    private void take(Row row) {
      long its = row.getLong(0);
      int ordinal = row.getInt(1);
      if (earliest.isEmpty() || its != bucket) {
        earliest.clear();
        bucket = its;
        isCapped = false;
      }
      Member later =
          new Member(ordinal, row.isNullAt(2) ? null : CopySketch.fromBytes(row.getAs(2)));
      for (Member earlier : earliest) {
        if (later.mayBeCopyOf(earlier)) {
          ready.add(RowFactory.create(earlier.ordinal, ordinal));
        }
      }
      if (earliest.size() < partners) {
        earliest.add(later);
      } else if (!isCapped) {
        isCapped = true;
        capped.add(1);
      }
    }
  }
}
