package dyad.jobs.link;

import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dyad.jobs.link.BlockPartition.EdgeRow;
import dyad.jobs.runtime.Kept;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EntityTable;
import dyad.jobs.tables.MentionTable;
import dyad.link.Comparison.Agreement;
import dyad.link.LinkLimits;
import dyad.model.MentionType;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Mentions to entities: one identity for all spellings of a name across the corpus. Blocking,
 * scored comparison and constrained clustering over distinct forms; see {@code dyad.link} for the
 * thinking.
 */
public final class LinkStage {
  private static final String MENTIONS = "n";
  private static final String HOME = "home";

  private LinkStage() {}

  /**
   * Links all mentions.
   *
   * @param mentions {@link MentionTable} with full_name; entity_id is not read
   * @param articles {@link ArticleTable}, of which article_id, published_at and title are read
   */
  public static LinkedEntities link(
      Dataset<Row> mentions, Dataset<Row> articles, LinkConfig config) {
    Dataset<Row> reduced = Kept.rows(reduce(mentions));
    Dataset<Row> blocks =
        Kept.rows(
            reduced
                .select(LinkColumns.NODE)
                .distinct()
                .flatMap(new BlockKeyPartition(), Encoders.row(LinkColumns.BLOCKS)));
    Dataset<Row> edges = Kept.rows(edges(blocks).union(aliases(reduced)).union(homes(reduced)));
    Dataset<Row> leaders = Kept.rows(leaders(edges));
    Dataset<Row> meant = meant(reduced, Kept.rows(BareNames.resolve(reduced, leaders, articles)));
    Dataset<Row> spellings = Kept.rows(spellings(meant, leaders));
    Dataset<Row> choices = Kept.rows(EntityChoice.choose(spellings));
    Dataset<Row> entities =
        spellings
            .select(LinkColumns.MEANT, LinkColumns.LEADER)
            .distinct()
            .join(choices, LinkColumns.LEADER)
            .select(LinkColumns.MEANT, EntityTable.ENTITY_ID);
    Dataset<Row> links =
        Kept.rows(links(meant.join(entities, LinkColumns.MEANT)).union(links(countries(mentions))));
    return new LinkedEntities(
        links,
        EntityRows.of(links, choices, articles, config),
        blocks.groupBy(LinkColumns.BLOCK).count().filter(col("count").gt(LinkLimits.WINDOW + 1)));
  }

  /** The reduced mentions with the node each means: a bare name's bearer, else its own. */
  private static Dataset<Row> meant(Dataset<Row> reduced, Dataset<Row> bare) {
    Dataset<Row> clear = reduced.filter(col(LinkColumns.IS_UNRESOLVED).equalTo(false));
    Dataset<Row> unclear =
        reduced
            .filter(col(LinkColumns.IS_UNRESOLVED))
            .join(bare, columns(MentionTable.ARTICLE_ID, LinkColumns.NODE), "left");
    Column meant = coalesce(col(BareNames.BEARER), col(LinkColumns.NODE));
    return clear
        .withColumn(LinkColumns.MEANT, col(LinkColumns.NODE))
        .unionByName(unclear.withColumn(LinkColumns.MEANT, meant).drop(BareNames.BEARER));
  }

  /** How often a text stands for an identity: meant, leader, node, text, n. */
  private static Dataset<Row> spellings(Dataset<Row> meant, Dataset<Row> leaders) {
    return meant
        .groupBy(
            col(LinkColumns.MEANT),
            col(LinkColumns.NODE),
            when(col(LinkColumns.OWN).equalTo(col(LinkColumns.NODE)), col(LinkColumns.TEXT))
                .as(LinkColumns.TEXT))
        .agg(count(lit(1)).as(EntityChoice.MENTIONS))
        .join(
            leaders.withColumnRenamed(LinkColumns.NODE, LinkColumns.MEANT),
            columns(LinkColumns.MEANT),
            "left")
        .withColumn(LinkColumns.LEADER, coalesce(col(LinkColumns.LEADER), col(LinkColumns.MEANT)));
  }

  private static Dataset<Row> links(Dataset<Row> linked) {
    return linked.select(LinkedEntities.LINK.stream().map(c -> col(c)).toArray(Column[]::new));
  }

  private static String[] columns(String... names) {
    return names;
  }

  private static Dataset<Row> reduce(Dataset<Row> mentions) {
    return mentions
        .filter(
            col(MentionTable.TYPE)
                .isin(
                    MentionType.PERSON.name(),
                    MentionType.ORGANIZATION.name(),
                    MentionType.LOCATION.name()))
        .select(
            col(MentionTable.ARTICLE_ID),
            col(MentionTable.MENTION_NO),
            col(MentionTable.TYPE),
            col(MentionTable.SURFACE),
            col(MentionTable.FULL_NAME),
            col(MentionTable.COUNTRY),
            col(MentionTable.CONFIDENCE),
            col(MentionTable.SECTION))
        .repartition(col(MentionTable.ARTICLE_ID))
        .sortWithinPartitions(MentionTable.ARTICLE_ID, MentionTable.MENTION_NO)
        .mapPartitions(new ArticlePartition(), Encoders.row(LinkColumns.REDUCED));
  }

  /** A form without a country is the one with the country that most mentions mean by it. */
  private static Dataset<Row> homes(Dataset<Row> reduced) {
    Column stem = functions.substring_index(col(LinkColumns.NODE), "|", 2);
    Column code = functions.substring_index(col(LinkColumns.NODE), "|", -1);
    return reduced
        .filter(col(MentionTable.TYPE).notEqual(MentionType.PERSON.name()))
        .groupBy(stem.as(LinkColumns.NODE), code.as(HOME))
        .agg(count(lit(1)).as(MENTIONS))
        .groupBy(LinkColumns.NODE)
        .agg(
            max(when(col(HOME).notEqual(""), struct(col(MENTIONS), col(HOME)))).as("best"),
            sum(when(col(HOME).notEqual(""), col(MENTIONS))).as(MENTIONS),
            max(col(HOME).equalTo("")).as("has_homeless"))
        .filter(
            col("has_homeless")
                .and(
                    col("best." + MENTIONS)
                        .geq(col(MENTIONS).multiply(lit(LinkLimits.HOME_SHARE)))))
        .select(
            functions.concat(col(LinkColumns.NODE), lit("|")).as(LinkColumns.A),
            functions
                .concat(col(LinkColumns.NODE), lit("|"), col("best." + HOME))
                .as(LinkColumns.B),
            lit(EdgeRow.rank(Agreement.STRONG)).as(LinkColumns.AGREEMENT),
            lit(1.0).as(LinkColumns.SCORE));
  }

  private static Dataset<Row> edges(Dataset<Row> blocks) {
    return blocks
        .repartition(col(LinkColumns.BLOCK))
        .sortWithinPartitions(LinkColumns.BLOCK, LinkColumns.NODE)
        .mapPartitions(new BlockPartition(), Encoders.row(LinkColumns.EDGES))
        .distinct();
  }

  /** Short forms of organizations that the articles agree on: WHO, World Health Organization. */
  private static Dataset<Row> aliases(Dataset<Row> reduced) {
    Dataset<Row> uses =
        reduced
            .filter(col(LinkColumns.FULLER).isNotNull())
            .groupBy(LinkColumns.OWN, LinkColumns.FULLER)
            .agg(countDistinct(MentionTable.ARTICLE_ID).as(MENTIONS));
    Column articles = col("best." + MENTIONS);
    Column fuller = col("best." + LinkColumns.FULLER);
    return uses.groupBy(LinkColumns.OWN)
        .agg(
            max(struct(col(MENTIONS), col(LinkColumns.FULLER))).as("best"),
            sum(MENTIONS).as(MENTIONS))
        .filter(articles.geq(col(MENTIONS).multiply(lit(LinkLimits.ALIAS_SHARE))))
        .select(
            functions.least(col(LinkColumns.OWN), fuller).as(LinkColumns.A),
            functions.greatest(col(LinkColumns.OWN), fuller).as(LinkColumns.B),
            when(articles.geq(LinkLimits.ALIAS_ARTICLES), lit(EdgeRow.rank(Agreement.STRONG)))
                .otherwise(lit(EdgeRow.rank(Agreement.WEAK)))
                .as(LinkColumns.AGREEMENT),
            lit(1.0).as(LinkColumns.SCORE));
  }

  private static Dataset<Row> leaders(Dataset<Row> edges) {
    if (edges.count() <= LinkLimits.ONE_TASK_EDGES) {
      return edges
          .withColumn(LinkColumns.GROUP, lit(""))
          .repartition(1)
          .mapPartitions(new GroupPartition(), Encoders.row(LinkColumns.LEADERS));
    }
    return ConnectedGroups.of(edges)
        .repartition(col(LinkColumns.GROUP))
        .sortWithinPartitions(
            asc(LinkColumns.GROUP),
            asc(LinkColumns.AGREEMENT),
            desc(LinkColumns.SCORE),
            asc(LinkColumns.A),
            asc(LinkColumns.B))
        .mapPartitions(new GroupPartition(), Encoders.row(LinkColumns.LEADERS));
  }

  /** A country's name and its people link to the country. */
  private static Dataset<Row> countries(Dataset<Row> mentions) {
    return mentions
        .filter(
            col(MentionTable.TYPE)
                .isin(MentionType.COUNTRY.name(), MentionType.NATIONALITY.name())
                .and(col(MentionTable.COUNTRY).isNotNull()))
        .withColumn(EntityTable.ENTITY_ID, col(MentionTable.COUNTRY));
  }
}
