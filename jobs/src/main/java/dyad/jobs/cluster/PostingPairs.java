package dyad.jobs.cluster;

import dyad.cluster.CandidateRules;
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
 * Posting lists, each a run of rows with ascending ordinals, → pairs of articles that share the
 * term. A list over the bound gives none.
 */
final class PostingPairs implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** Ordinal of the earlier article in the upper, of the later in the lower half. */
  static final String PAIR = "pair";

  /** Terms that the pair must share to be kept. */
  static final String NEEDED = "needed";

  static final StructType SCHEMA =
      new StructType()
          .add(PAIR, DataTypes.LongType, false)
          .add(Profiles.WEIGHT, DataTypes.LongType, false)
          .add(NEEDED, DataTypes.IntegerType, false);

  private final LongAccumulator capped;

  /**
   * @param capped counts the posting lists that are dropped
   */
  PostingPairs(LongAccumulator capped) {
    this.capped = capped;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return new Pairs(rows);
  }

  private final class Pairs implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final List<Row> list = new ArrayList<>();
    private final Deque<Row> ready = new ArrayDeque<>();
    private int length;
    private boolean ended;

    Pairs(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && !ended) {
        if (!rows.hasNext()) {
          finish();
          ended = true;
        } else {
          take(rows.next());
        }
      }
      return !ready.isEmpty();
    }

    @Override
    public Row next() {
      return ready.remove();
    }

    private void take(Row row) {
      if (length > 0 && list.get(0).getLong(0) != row.getLong(0)) {
        finish();
      }
      length++;
      if (length <= CandidateRules.LONGEST_POSTING_LIST) {
        list.add(row);
      }
    }

    private void finish() {
      if (length > CandidateRules.LONGEST_POSTING_LIST) {
        capped.add(1);
      } else {
        pair();
      }
      list.clear();
      length = 0;
    }

    private void pair() {
      for (int i = 0; i < list.size(); i++) {
        Row a = list.get(i);
        int window = Postings.window(a.getLong(0));
        long weight = a.getInt(3);
        double dayA = a.getDouble(2);
        for (Row b : list.subList(i + 1, list.size())) {
          double dayB = b.getDouble(2);
          if (CandidateRules.meetsAt(window, dayA, dayB)) {
            long pair = ((long) a.getInt(1) << Integer.SIZE) | b.getInt(1);
            ready.add(RowFactory.create(pair, weight, CandidateRules.needed(dayA, dayB)));
          }
        }
      }
    }
  }
}
