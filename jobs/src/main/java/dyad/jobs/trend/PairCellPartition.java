package dyad.jobs.trend;

import dyad.jobs.tables.PairMentionTable;
import dyad.trend.Granularity;
import dyad.trend.OutletWeight;
import dyad.trend.PairArticle;
import dyad.trend.PairCounter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Evidence sorted by pair and day → a row for each pair and granularity with its cells. */
final class PairCellPartition implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final ArrayList<String> key;

  /**
   * A function of rows sorted by columns and day.
   *
   * @param key columns that tell pairs apart
   */
  PairCellPartition(List<String> key) {
    this.key = new ArrayList<>(key);
  }

  @Override
  public Iterator<Row> call(Iterator<Row> evidence) {
    return evidence.hasNext() ? new Pairs(evidence, key) : List.<Row>of().iterator();
  }

  private static final class Pairs implements Iterator<Row> {
    private final Iterator<Row> evidence;
    private final Columns columns;
    private Row ahead;
    private Iterator<Row> results = List.<Row>of().iterator();

    Pairs(Iterator<Row> evidence, List<String> key) {
      this.evidence = evidence;
      this.ahead = evidence.next();
      this.columns = new Columns(ahead, key);
    }

    @Override
    public boolean hasNext() {
      return results.hasNext() || ahead != null;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      if (!results.hasNext()) {
        results = nextPair().iterator();
      }
      return results.next();
    }

    private List<Row> nextPair() {
      Row first = ahead;
      Granularity[] granularities = Granularity.values();
      List<PairCounter> counters = Arrays.stream(granularities).map(PairCounter::new).toList();
      while (ahead != null && columns.isSamePair(first, ahead)) {
        columns.count(ahead, counters);
        ahead = evidence.hasNext() ? evidence.next() : null;
      }
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < granularities.length; i++) {
        Object[] row = columns.keyWith(first, 2);
        row[row.length - 2] = granularities[i].name();
        row[row.length - 1] = CellCodec.encode(counters.get(i).cells());
        rows.add(RowFactory.create(row));
      }
      return rows;
    }
  }

  /** Where the columns stand, looked up once for all rows. */
  private static final class Columns {
    private final int[] key;
    private final int day;
    private final int article;
    private final int isCopy;
    private final int isActing;
    private final int event;
    private final int source;
    private final int confidence;
    private final int dayWeight;
    private final int weekWeight;
    private final int monthWeight;
    private final int sentences;

    Columns(Row row, List<String> key) {
      this.key = key.stream().mapToInt(row::fieldIndex).toArray();
      day = row.fieldIndex(CountedPairs.DAY);
      article = row.fieldIndex(PairMentionTable.ARTICLE_ID);
      isCopy = row.fieldIndex(CountedPairs.IS_COPY);
      isActing = row.fieldIndex(PairMentionTable.IS_ACTING);
      event = row.fieldIndex(PairMentionTable.EVENT_ID);
      source = row.fieldIndex(PairMentionTable.SOURCE);
      confidence = row.fieldIndex(PairMentionTable.CONFIDENCE);
      dayWeight = row.fieldIndex(OutletVolumes.DAY_WEIGHT);
      weekWeight = row.fieldIndex(OutletVolumes.WEEK_WEIGHT);
      monthWeight = row.fieldIndex(OutletVolumes.MONTH_WEIGHT);
      sentences = row.fieldIndex(CountedPairs.SENTENCES);
    }

    boolean isSamePair(Row one, Row other) {
      for (int column : key) {
        if (!one.getString(column).equals(other.getString(column))) {
          return false;
        }
      }
      return true;
    }

    Object[] keyWith(Row row, int more) {
      Object[] values = new Object[key.length + more];
      for (int i = 0; i < key.length; i++) {
        values[i] = row.get(key[i]);
      }
      return values;
    }

    void count(Row row, List<PairCounter> counters) {
      if (row.isNullAt(article)) {
        counters.forEach(c -> c.addSentences(row.getInt(day), row.getLong(sentences)));
        return;
      }
      PairArticle found =
          new PairArticle(
              row.getInt(day),
              row.getBoolean(isCopy),
              row.getBoolean(isActing),
              row.getString(event),
              row.getString(source),
              row.getDouble(confidence),
              new OutletWeight(
                  row.getDouble(dayWeight), row.getDouble(weekWeight), row.getDouble(monthWeight)));
      counters.forEach(c -> c.add(found));
    }
  }
}
