package dyad.jobs.cluster;

import dyad.cluster.CandidateRules;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
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
 * Posting lists, each a run of rows with ascending ordinals, → for each of its articles those it
 * shares the term with. A list over the bound gives none.
 */
final class PostingPairs implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static final String ARTICLE = "article";

  /** Ordinals as ints, with the highest bit set where the neighbour is far away in time. */
  static final String NEIGHBOURS = "neighbours";

  static final StructType SCHEMA =
      new StructType()
          .add(ARTICLE, DataTypes.IntegerType, false)
          .add(Profiles.WEIGHT, DataTypes.IntegerType, false)
          .add(NEIGHBOURS, DataTypes.BinaryType, false);

  /** Marks a neighbour that is far away in time. */
  static final int FAR = Integer.MIN_VALUE;

  private final LongAccumulator capped;

  /**
   * @param capped counts the posting lists that are dropped
   */
  PostingPairs(LongAccumulator capped) {
    this.capped = capped;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return new Lists(rows);
  }

  private record Posting(int article, double day) {}

  private final class Lists implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final List<Posting> list = new ArrayList<>();
    private Iterator<Row> ready = Collections.emptyIterator();
    private long posting;
    private int weight;
    private Row next; // the first of the next list

    Lists(Iterator<Row> rows) {
      this.rows = rows;
      next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      while (!ready.hasNext() && next != null) {
        ready = takeList() ? neighbours().iterator() : Collections.emptyIterator();
      }
      return ready.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.next();
    }

    /** Takes the next list; false when it is too long. */
    private boolean takeList() {
      list.clear();
      posting = next.getLong(0);
      weight = next.getInt(3);
      int length = 0;
      while (next != null && next.getLong(0) == posting) {
        if (++length <= CandidateRules.LONGEST_POSTING_LIST) {
          list.add(new Posting(next.getInt(1), next.getDouble(2)));
        }
        next = rows.hasNext() ? rows.next() : null;
      }
      if (length > CandidateRules.LONGEST_POSTING_LIST) {
        capped.add(1);
        return false;
      }
      return true;
    }

    private List<Row> neighbours() {
      int window = Postings.window(posting);
      List<Row> found = new ArrayList<>();
      ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * list.size());
      for (Posting a : list) {
        buffer.clear();
        for (Posting b : list) {
          if (b.article != a.article && CandidateRules.meetsAt(window, a.day, b.day)) {
            buffer.putInt(CandidateRules.isFar(a.day, b.day) ? b.article | FAR : b.article);
          }
        }
        if (buffer.position() > 0) {
          byte[] bytes = new byte[buffer.position()];
          buffer.flip().get(bytes);
          found.add(RowFactory.create(a.article, weight, bytes));
        }
      }
      return found;
    }
  }
}
