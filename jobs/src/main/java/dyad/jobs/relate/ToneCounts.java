package dyad.jobs.relate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.endswith;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;

import dyad.jobs.tables.PairRelationTable;
import dyad.jobs.tables.PairTrendTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many articles say that a pair cooperates, and how many that it is in conflict. An article
 * counts once on either side, however many of its sentences say so, and copies never count.
 */
public final class ToneCounts {
  public static final String COOPERATION_COUNT = PairTrendTable.COOPERATION_COUNT;
  public static final String CONFLICT_COUNT = PairTrendTable.CONFLICT_COUNT;

  private static final String COOPERATES = "cooperates";
  private static final String IS_IN_CONFLICT = "is_in_conflict";

  private ToneCounts() {}

  /**
   * Sums per pair and publish day; every article is in one row only, so that they can be added up
   * over days.
   *
   * @param relations columns of {@link PairRelationTable}
   * @return {@code published_date}, {@code country_a}, {@code country_b}, {@code
   *     cooperation_count}, {@code conflict_count}; dated articles only
   */
  public static Dataset<Row> byDay(Dataset<Row> relations) {
    Column conflict = endswith(col(PairRelationTable.QUAD_CLASS), lit("_CONFLICT"));
    Column fact =
        not(col(PairRelationTable.IS_NEGATED)).and(not(col(PairRelationTable.IS_HYPOTHETICAL)));
    Column original = col(PairRelationTable.DUPLICATE_OF).isNull();
    Column dated = col(PairRelationTable.PUBLISHED_DATE).isNotNull();
    return relations
        .filter(fact.and(original).and(dated))
        .groupBy(
            PairRelationTable.PUBLISHED_DATE,
            PairRelationTable.COUNTRY_A,
            PairRelationTable.COUNTRY_B,
            PairRelationTable.ARTICLE_ID)
        .agg(max(not(conflict)).as(COOPERATES), max(conflict).as(IS_IN_CONFLICT))
        .groupBy(
            PairRelationTable.PUBLISHED_DATE,
            PairRelationTable.COUNTRY_A,
            PairRelationTable.COUNTRY_B)
        .agg(
            count_if(col(COOPERATES)).as(COOPERATION_COUNT),
            count_if(col(IS_IN_CONFLICT)).as(CONFLICT_COUNT));
  }
}
