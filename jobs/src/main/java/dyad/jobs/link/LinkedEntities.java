package dyad.jobs.link;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What linking hands over.
 *
 * @param links article_id, mention_no, entity_id; a mention of nothing (European) has no row
 * @param entities rows of {@link dyad.jobs.tables.EntityTable}
 * @param cappedBlocks block and its number of forms, of those too large to compare all with all
 */
public record LinkedEntities(
    Dataset<Row> links, Dataset<Row> entities, Dataset<Row> cappedBlocks) {}
