package dyad.jobs.cooccur;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.not;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import dyad.model.CountingRule;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The mentions that are evidence under a rule. */
public final class CountedMentions {
  private CountedMentions() {}

  /** Mentions in counted sections, sure enough. */
  public static Dataset<Row> of(Dataset<Row> mentions, CountingRule rule) {
    return mentions.filter(
        col(MentionTable.SECTION)
            .isin(names(rule.sections()))
            .and(col(MentionTable.CONFIDENCE).geq(rule.minimumConfidence())));
  }

  /** Those of them that stand for a country. */
  public static Dataset<Row> ofCountries(Dataset<Row> mentions, CountingRule rule) {
    Column country = col(MentionTable.COUNTRY);
    return of(mentions, rule)
        .filter(
            country
                .isNotNull()
                .and(not(country.equalTo(CountingRule.EUROPEAN_UNION)))
                .and(col(MentionTable.COUNTRY_BASIS).isin(names(rule.bases()))));
  }

  /**
   * All countries of each article, sorted: {@code articles.countries}. The trends take each
   * country's own frequency from that column, so it must come from here, under the same rule.
   *
   * @return {@code article_id}, {@code countries}; articles without a country have no row
   */
  public static Dataset<Row> countriesByArticle(Dataset<Row> mentions, CountingRule rule) {
    return ofCountries(mentions, rule)
        .groupBy(MentionTable.ARTICLE_ID)
        .agg(array_sort(collect_set(MentionTable.COUNTRY)).as(ArticleTable.COUNTRIES));
  }

  private static Object[] names(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted().toArray();
  }
}
