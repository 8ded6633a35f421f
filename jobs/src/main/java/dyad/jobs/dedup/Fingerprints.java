package dyad.jobs.dedup;

import dyad.dedup.BodyText;
import dyad.dedup.BodyWords;
import dyad.dedup.Shingles;
import dyad.jobs.tables.ArticleTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;

/** Article → the hashes that it is compared by. */
final class Fingerprints implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** Hash of all words of headline and body. */
  static final String EXACT = "exact";

  /** {@link Shingles} of the body, as bytes. */
  static final String SHINGLES = "shingles";

  /** Words of the body. */
  static final String WORDS = "words";

  /** Days since 1970 with a fraction; NaN when undated. */
  static final String DAY = "day";

  /** Microseconds since 1970 of the publish time, in the input. */
  static final String MICROS = "micros";

  static final StructType SCHEMA =
      new StructType()
          .add(ArticleOrder.ORDINAL, DataTypes.IntegerType, false)
          .add(ArticleTable.ARTICLE_ID, DataTypes.StringType, false)
          .add(EXACT, DataTypes.LongType, false)
          .add(WORDS, DataTypes.IntegerType, false)
          .add(DAY, DataTypes.DoubleType, false)
          .add(SHINGLES, DataTypes.BinaryType, false);

  private static final double MICROS_A_DAY = 24 * 3600 * 1e6;
  private static final int FEWEST_WORDS = 30; // shorter bodies are the same by chance: "Reuter"

  @Override
  public Row call(Row article) {
    String title = article.getAs(ArticleTable.TITLE);
    String text = article.getAs(ArticleTable.TEXT);
    BodyWords body = BodyWords.of(BodyText.of(title, text, stretches(article)));
    Long micros = article.getAs(MICROS);
    int words = body.words().size();
    long exact = Shingles.exact(words >= FEWEST_WORDS ? body : BodyWords.of(text));
    return RowFactory.create(
        article.<Integer>getAs(ArticleOrder.ORDINAL),
        article.<String>getAs(ArticleTable.ARTICLE_ID),
        exact,
        words,
        micros == null ? Double.NaN : micros / MICROS_A_DAY,
        Shingles.of(body).toBytes());
  }

  private static List<BodyText.Stretch> stretches(Row article) {
    List<BodyText.Stretch> stretches = new ArrayList<>();
    Seq<Row> sections = article.getAs(ArticleTable.SECTIONS);
    if (sections != null) {
      for (scala.collection.Iterator<Row> it = sections.iterator(); it.hasNext(); ) {
        Row section = it.next();
        stretches.add(
            new BodyText.Stretch(
                section.getAs(ArticleTable.SECTION_KIND),
                section.<Integer>getAs(ArticleTable.SECTION_START),
                section.<Integer>getAs(ArticleTable.SECTION_END)));
      }
    }
    return stretches;
  }
}
