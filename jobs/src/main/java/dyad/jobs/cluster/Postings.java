package dyad.jobs.cluster;

import dyad.cluster.CandidateRules;
import dyad.jobs.dedup.ArticleOrder;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Profile → one row for each candidate term and window it is posted under. */
final class Postings implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** Key of the term in the upper, window in the lower half. */
  static final String POSTING = "posting";

  static final StructType SCHEMA =
      new StructType()
          .add(POSTING, DataTypes.LongType, false)
          .add(ArticleOrder.ORDINAL, DataTypes.IntegerType, false)
          .add(Profiles.DAY, DataTypes.DoubleType, false)
          .add(Profiles.WEIGHT, DataTypes.IntegerType, false);

  static int window(long posting) {
    return (int) posting;
  }

  @Override
  public Iterator<Row> call(Row profile) {
    int ordinal = profile.<Integer>getAs(ArticleOrder.ORDINAL);
    double day = profile.<Double>getAs(Profiles.DAY);
    ByteBuffer posted = ByteBuffer.wrap(profile.<byte[]>getAs(Profiles.POSTED));
    List<Row> rows = new ArrayList<>();
    while (posted.hasRemaining()) {
      long key = posted.getInt();
      int weight = posted.getInt();
      for (int window : CandidateRules.windowsOf(day)) {
        long posting = (key << Integer.SIZE) | Integer.toUnsignedLong(window);
        rows.add(RowFactory.create(posting, ordinal, day, weight));
      }
    }
    return rows.iterator();
  }
}
