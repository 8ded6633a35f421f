package dyad.jobs.link;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EntityTable;
import dyad.jobs.tables.MentionTable;
import dyad.link.LinkLimits;
import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The rows of {@link EntityTable} from linked mentions. */
final class EntityRows {
  private static final String MENTIONS = "n";
  private static final String CODE = "code";
  private static final String COUNTRY_NAME = "country_name";

  private static final StructType COUNTRY_NAMES =
      new StructType().add(CODE, DataTypes.StringType).add(COUNTRY_NAME, DataTypes.StringType);

  private EntityRows() {}

  /**
   * One row for each entity that a mention links to.
   *
   * @param linked article_id, mention_no, surface, country, entity_id
   * @param choices {@link EntityChoice#choose}
   */
  static Dataset<Row> of(
      Dataset<Row> linked, Dataset<Row> choices, Dataset<Row> articles, LinkConfig config) {
    Dataset<Row> countryNames = countryNames(linked, config);
    Column isCountry = col(EntityTable.ENTITY_ID + "_chosen").isNull();
    Column id = col(EntityTable.ENTITY_ID);
    Column country = coalesce(col(EntityChoice.HOME), col(EntityTable.COUNTRY));
    Dataset<Row> chosen =
        choices
            .drop(LinkColumns.LEADER)
            .withColumnRenamed(EntityTable.ENTITY_ID, EntityTable.ENTITY_ID + "_chosen");
    return totals(linked, articles)
        .join(variants(linked), EntityTable.ENTITY_ID)
        .join(leadingCountry(linked), EntityTable.ENTITY_ID)
        .join(chosen, id.equalTo(col(EntityTable.ENTITY_ID + "_chosen")), "left")
        .join(countryNames, id.equalTo(col(CODE)), "left")
        .select(
            id,
            when(isCountry, MentionType.COUNTRY.name())
                .otherwise(col(EntityTable.TYPE))
                .as(EntityTable.TYPE),
            when(isCountry, coalesce(col(COUNTRY_NAME), id))
                .otherwise(col(EntityTable.NAME))
                .as(EntityTable.NAME),
            when(isCountry, id).otherwise(country).as(EntityTable.COUNTRY),
            when(isCountry, 1.0)
                .when(
                    country.equalTo(col(EntityTable.COUNTRY)), col(EntityTable.COUNTRY_CONFIDENCE))
                .when(country.isNotNull(), LinkLimits.HOME_CONFIDENCE)
                .as(EntityTable.COUNTRY_CONFIDENCE),
            col(EntityTable.VARIANTS),
            col(EntityTable.MENTION_COUNT),
            col(EntityTable.ARTICLE_COUNT),
            col(EntityTable.FIRST_SEEN),
            col(EntityTable.LAST_SEEN));
  }

  private static Dataset<Row> totals(Dataset<Row> linked, Dataset<Row> articles) {
    return linked
        .groupBy(EntityTable.ENTITY_ID, MentionTable.ARTICLE_ID)
        .agg(count(lit(1)).as(MENTIONS))
        .join(
            articles.select(ArticleTable.ARTICLE_ID, ArticleTable.PUBLISHED_AT),
            new String[] {ArticleTable.ARTICLE_ID},
            "left")
        .groupBy(EntityTable.ENTITY_ID)
        .agg(
            sum(MENTIONS).as(EntityTable.MENTION_COUNT),
            count(lit(1)).as(EntityTable.ARTICLE_COUNT),
            min(ArticleTable.PUBLISHED_AT).as(EntityTable.FIRST_SEEN),
            max(ArticleTable.PUBLISHED_AT).as(EntityTable.LAST_SEEN));
  }

  /** Forms with counts, the most frequent first, then by the alphabet. */
  private static Dataset<Row> variants(Dataset<Row> linked) {
    Column ordered =
        array_sort(
            collect_list(
                struct(
                    col(MENTIONS).multiply(-1).as("rank"),
                    col(MentionTable.SURFACE).as(EntityTable.VARIANT_FORM),
                    col(MENTIONS).as(EntityTable.VARIANT_COUNT))));
    return linked
        .groupBy(EntityTable.ENTITY_ID, MentionTable.SURFACE)
        .agg(count(lit(1)).as(MENTIONS))
        .groupBy(EntityTable.ENTITY_ID)
        .agg(
            transform(
                    ordered,
                    variant ->
                        struct(
                            variant.getField(EntityTable.VARIANT_FORM).as(EntityTable.VARIANT_FORM),
                            variant
                                .getField(EntityTable.VARIANT_COUNT)
                                .as(EntityTable.VARIANT_COUNT)))
                .as(EntityTable.VARIANTS));
  }

  /** The country that most mentions with a country agree on; null if none has enough of them. */
  private static Dataset<Row> leadingCountry(Dataset<Row> linked) {
    Column best =
        max(
            when(
                col(MentionTable.COUNTRY).isNotNull(),
                struct(col(MENTIONS), col(MentionTable.COUNTRY))));
    return linked
        .groupBy(EntityTable.ENTITY_ID, MentionTable.COUNTRY)
        .agg(count(lit(1)).as(MENTIONS))
        .groupBy(EntityTable.ENTITY_ID)
        .agg(
            best.as("best"),
            sum(when(col(MentionTable.COUNTRY).isNotNull(), col(MENTIONS))).as(MENTIONS))
        .select(
            col(EntityTable.ENTITY_ID),
            when(
                    col("best." + MENTIONS)
                        .geq(col(MENTIONS).multiply(lit(LinkLimits.COUNTRY_SHARE))),
                    col("best." + MentionTable.COUNTRY))
                .as(EntityTable.COUNTRY),
            col("best." + MENTIONS)
                .plus(1)
                .divide(col(MENTIONS).plus(2))
                .as(EntityTable.COUNTRY_CONFIDENCE));
  }

  private static Dataset<Row> countryNames(Dataset<Row> linked, LinkConfig config) {
    List<Row> names = new ArrayList<>();
    for (Map.Entry<String, String> entry : config.allCountryNames().entrySet()) {
      names.add(RowFactory.create(entry.getKey(), entry.getValue()));
    }
    return linked.sparkSession().createDataset(names, Encoders.row(COUNTRY_NAMES));
  }
}
