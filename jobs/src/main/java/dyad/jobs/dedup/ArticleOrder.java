package dyad.jobs.dedup;

import static org.apache.spark.sql.functions.col;

import dyad.jobs.tables.ArticleTable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/**
 * Numbers articles in the one order that decides who is the earlier: publish time, undated ones
 * last, then article_id. The number depends on the set of articles only.
 */
public final class ArticleOrder {
  /** Position in the order, from 0; an int: two billion articles are out of reach anyway. */
  public static final String ORDINAL = "ordinal";

  private static final StructType SCHEMA =
      new StructType()
          .add(ORDINAL, DataTypes.IntegerType, false)
          .add(ArticleTable.ARTICLE_ID, DataTypes.StringType, false);

  private ArticleOrder() {}

  /** Ordinal and article_id of every article. */
  public static Dataset<Row> of(Dataset<Row> articles) {
    JavaRDD<Row> numbered =
        articles
            .select(ArticleTable.ARTICLE_ID, ArticleTable.PUBLISHED_AT)
            .orderBy(
                col(ArticleTable.PUBLISHED_AT).asc_nulls_last(), col(ArticleTable.ARTICLE_ID).asc())
            .select(ArticleTable.ARTICLE_ID)
            .javaRDD()
            .zipWithIndex()
            .map(new ToRow());
    return articles.sparkSession().createDataFrame(numbered, SCHEMA);
  }

  private static final class ToRow implements Function<Tuple2<Row, Long>, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Row call(Tuple2<Row, Long> numbered) {
      return RowFactory.create(Math.toIntExact(numbered._2()), numbered._1().getString(0));
    }
  }
}
