package dyad.jobs.parse;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import dyad.jobs.tables.ArticleTable;
import dyad.parse.ArticleId;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Gives every exact copy of an article an id of its own. */
final class DistinctIds {
  private static final String RANK = "rank";
  private static final String OWN_ID = "own_id";

  private static final StructType COPY =
      new StructType()
          .add(ArticleTable.INPUT_FILE, DataTypes.StringType)
          .add(ArticleTable.RECORD_NO, DataTypes.LongType)
          .add(OWN_ID, DataTypes.StringType);

  private DistinctIds() {}

  /**
   * The same articles; of those that share an id all but the first by file and record get another.
   */
  static Dataset<Row> of(Dataset<Row> articles) {
    Column rank =
        row_number()
            .over(
                Window.partitionBy(ArticleTable.ARTICLE_ID)
                    .orderBy(ArticleTable.INPUT_FILE, ArticleTable.RECORD_NO));
    Dataset<Row> copies =
        articles
            .select(ArticleTable.ARTICLE_ID, ArticleTable.INPUT_FILE, ArticleTable.RECORD_NO)
            .withColumn(RANK, rank)
            .where(col(RANK).gt(1))
            .map(new OwnId(), Encoders.row(COPY));
    return articles
        .join(copies, new String[] {ArticleTable.INPUT_FILE, ArticleTable.RECORD_NO}, "left_outer")
        .withColumn(ArticleTable.ARTICLE_ID, coalesce(col(OWN_ID), col(ArticleTable.ARTICLE_ID)))
        .select(ParsedTable.articleColumns());
  }

  private static final class OwnId implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Row call(Row copy) {
      int copyNo = copy.<Integer>getAs(RANK) - 1;
      return RowFactory.create(
          copy.getAs(ArticleTable.INPUT_FILE),
          copy.getAs(ArticleTable.RECORD_NO),
          ArticleId.ofCopy(copy.getAs(ArticleTable.ARTICLE_ID), copyNo));
    }
  }
}
