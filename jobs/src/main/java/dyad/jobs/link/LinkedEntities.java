package dyad.jobs.link;

import dyad.jobs.tables.MentionTable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What linking hands over.
 *
 * @param links columns {@link #LINK}; a mention of nothing (European) has no row
 * @param entities rows of {@link dyad.jobs.tables.EntityTable}
 * @param cappedBlocks block and its number of forms, of those too large to compare all with all
 */
public record LinkedEntities(Dataset<Row> links, Dataset<Row> entities, Dataset<Row> cappedBlocks) {
  /** The entity of a mention, and of {@link MentionTable} what counting reads beside it. */
  static final List<String> LINK =
      List.of(
          MentionTable.ARTICLE_ID,
          MentionTable.MENTION_NO,
          MentionTable.ENTITY_ID,
          MentionTable.TYPE,
          MentionTable.SECTION,
          MentionTable.SURFACE,
          MentionTable.COUNTRY,
          MentionTable.CONFIDENCE);
}
