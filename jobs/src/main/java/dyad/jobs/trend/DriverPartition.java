package dyad.jobs.trend;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import dyad.gazetteer.OwnWords;
import dyad.jobs.tables.PairDriverTable;
import dyad.trend.DriverKind;
import dyad.trend.PairDriver;
import dyad.trend.PairDrivers;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Counts sorted by pair, kind, driver and month → the strongest drivers of each pair and month, as
 * if every month had one with articles before it.
 */
final class DriverPartition implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;
  private static final int MONTHS = 12;

  /** Months since January 1970. */
  static final String MONTH = "month";

  static final StructType SCHEMA =
      new StructType()
          .add(MONTH, IntegerType, false)
          .add(PairDriverTable.PERIOD_START, DateType, false)
          .add(PairDriverTable.COUNTRY_A, StringType, false)
          .add(PairDriverTable.COUNTRY_B, StringType, false)
          .add(PairDriverTable.KIND, StringType, false)
          .add(PairDriverTable.DRIVER, StringType, false)
          .add(PairDriverTable.ARTICLE_COUNT, LongType, false)
          .add(PairDriverTable.PREVIOUS_ARTICLE_COUNT, LongType, false)
          .add(PairDriverTable.CHANGE, LongType, false)
          .add(PairDriverTable.SHARE_OF_CHANGE, DoubleType, true)
          .add(PairDriverTable.RANK, IntegerType, false);

  @Override
  public Iterator<Row> call(Iterator<Row> counts) {
    return counts.hasNext() ? new Pairs(counts) : List.<Row>of().iterator();
  }

  private static final class Pairs implements Iterator<Row> {
    private final Iterator<Row> counts;
    private final int a;
    private final int b;
    private final int kind;
    private final int driver;
    private final int month;
    private final int articles;
    private Row ahead;
    private String first;
    private String second;
    private Iterator<PairDriver> results = List.<PairDriver>of().iterator();

    Pairs(Iterator<Row> counts) {
      this.counts = counts;
      this.ahead = counts.next();
      a = ahead.fieldIndex(PairDriverTable.COUNTRY_A);
      b = ahead.fieldIndex(PairDriverTable.COUNTRY_B);
      kind = ahead.fieldIndex(PairDriverTable.KIND);
      driver = ahead.fieldIndex(PairDriverTable.DRIVER);
      month = ahead.fieldIndex(MONTH);
      articles = ahead.fieldIndex(PairDriverTable.ARTICLE_COUNT);
    }

    @Override
    public boolean hasNext() {
      while (!results.hasNext() && ahead != null) {
        results = nextPair().ranked().iterator();
      }
      return results.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return row(results.next());
    }

    private PairDrivers nextPair() {
      first = ahead.getString(a);
      second = ahead.getString(b);
      PairDrivers drivers = new PairDrivers();
      while (ahead != null
          && first.equals(ahead.getString(a))
          && second.equals(ahead.getString(b))) {
        DriverKind found = DriverKind.valueOf(ahead.getString(kind));
        String name = ahead.getString(driver);
        if (found != DriverKind.KEYWORD || !namesThePair(name)) {
          drivers.add(found, name, ahead.getInt(month), ahead.getLong(articles));
        }
        ahead = counts.hasNext() ? counts.next() : null;
      }
      return drivers;
    }

    /** Such words are in every article on the pair. */
    private boolean namesThePair(String word) {
      return OwnWords.shared().isOf(first, word) || OwnWords.shared().isOf(second, word);
    }

    private Row row(PairDriver found) {
      double share = found.shareOfChange();
      return RowFactory.create(
          found.month(),
          LocalDate.of(1970 + Math.floorDiv(found.month(), MONTHS), 1, 1)
              .plusMonths(Math.floorMod(found.month(), MONTHS)),
          first,
          second,
          found.kind().name(),
          found.driver(),
          found.articles(),
          found.articlesBefore(),
          found.change(),
          Double.isNaN(share) ? null : share,
          found.rank());
    }
  }
}
