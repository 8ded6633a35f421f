package dyad.jobs.cooccur;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import dyad.cooccur.EntityMention;
import dyad.cooccur.EntityPairs;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.CooccurrenceTable;
import dyad.jobs.tables.MentionTable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** An article with its counted mentions → its entity pairs with their number of units. */
final class EntityPairRows implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static final StructType SCHEMA =
      new StructType()
          .add(CooccurrenceTable.LEVEL, StringType, false)
          .add(CooccurrenceTable.ENTITY_A, StringType, false)
          .add(CooccurrenceTable.ENTITY_B, StringType, false)
          .add(ArticleTable.EVENT_ID, StringType, false)
          .add(CooccurStage.UNITS, LongType, false);

  @Override
  public Iterator<Row> call(Row article) {
    String event = article.getAs(ArticleTable.EVENT_ID);
    List<Row> mentions = article.getList(article.fieldIndex(CooccurStage.MENTIONS));
    return EntityPairs.of(mentions.stream().map(EntityPairRows::mention).toList()).stream()
        .map(
            pair ->
                RowFactory.create(
                    pair.level().name(), pair.entityA(), pair.entityB(), event, pair.units()))
        .iterator();
  }

  private static EntityMention mention(Row row) {
    return new EntityMention(
        row.<Integer>getAs(MentionTable.MENTION_NO),
        row.<Integer>getAs(MentionTable.SENTENCE_NO),
        row.<Integer>getAs(MentionTable.PARAGRAPH_NO),
        row.getAs(MentionTable.ENTITY_ID));
  }
}
