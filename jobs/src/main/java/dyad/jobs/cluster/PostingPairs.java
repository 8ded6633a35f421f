package dyad.jobs.cluster;

import dyad.cluster.CandidateRules;
import dyad.cluster.PairCounts;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;

/**
 * Posting lists, each a run of rows with ascending ordinals, → pairs of articles that share terms,
 * with what is counted of a pair in this partition: the same pair may come out more than once. A
 * list over the bound gives none.
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
          .add(Candidates.SHARED, DataTypes.IntegerType, false)
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
    private final PairCounts counts = new PairCounts();
    private int length;
    private int slot = -1; // of the pair that comes next

    Pairs(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      if (slot < 0 && (rows.hasNext() || length > 0)) {
        counts.clear();
        count();
        slot = counts.next(0);
      }
      return slot >= 0;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Row row =
          RowFactory.create(
              counts.pair(slot), counts.shared(slot), counts.weight(slot), counts.needed(slot));
      slot = counts.next(slot + 1);
      return row;
    }

    /** Reads on until the counts are full or all is read. */
    private void count() {
      while (!counts.isFull() && rows.hasNext()) {
        Row row = rows.next();
        if (length > 0 && list.get(0).getLong(0) != row.getLong(0)) {
          finish();
        }
        length++;
        if (length <= CandidateRules.LONGEST_POSTING_LIST) {
          list.add(row);
        }
      }
      if (!rows.hasNext()) {
        finish();
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
        int weight = a.getInt(3);
        double dayA = a.getDouble(2);
        for (Row b : list.subList(i + 1, list.size())) {
          double dayB = b.getDouble(2);
          if (CandidateRules.meetsAt(window, dayA, dayB)) {
            long pair = ((long) a.getInt(1) << Integer.SIZE) | b.getInt(1);
            counts.add(pair, weight, CandidateRules.needed(dayA, dayB));
          }
        }
      }
    }
  }
}
