package dyad.jobs.append;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import dyad.jobs.tables.MentionTable;
import dyad.model.CountryBasis;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What an article alone says of its mentions' countries, kept beside what was learned from others,
 * so that a later run can learn anew from more.
 */
public final class OwnCountries {
  /** The column that keeps each of the columns that learning changes. */
  private static final Map<String, String> KEPT = new LinkedHashMap<>();

  static {
    KEPT.put(MentionTable.COUNTRY, MentionTable.OWN_COUNTRY);
    KEPT.put(MentionTable.COUNTRY_BASIS, MentionTable.OWN_COUNTRY_BASIS);
    KEPT.put(MentionTable.CONFIDENCE, MentionTable.OWN_CONFIDENCE);
  }

  private OwnCountries() {}

  /** Mentions before learning, with a second set of the columns that it changes. */
  public static Dataset<Row> noted(Dataset<Row> mentions) {
    Dataset<Row> noted = mentions;
    for (Map.Entry<String, String> kept : KEPT.entrySet()) {
      noted = noted.withColumn(kept.getValue(), col(kept.getKey()));
    }
    return noted;
  }

  /** Mentions after learning: the second set is kept where something was learned. */
  public static Dataset<Row> keptWhereLearned(Dataset<Row> learned) {
    Dataset<Row> kept = learned;
    for (String own : KEPT.values()) {
      kept = kept.withColumn(own, when(isLearned(), col(own)));
    }
    return kept;
  }

  /** Mentions as they were before learning. */
  static Dataset<Row> restored(Dataset<Row> published) {
    return published.select(
        Arrays.stream(published.columns())
            .filter(name -> !KEPT.containsValue(name))
            .map(OwnCountries::own)
            .toArray(Column[]::new));
  }

  private static Column own(String name) {
    return KEPT.containsKey(name)
        ? when(isLearned(), col(KEPT.get(name))).otherwise(col(name)).as(name)
        : col(name);
  }

  private static Column isLearned() {
    return col(MentionTable.COUNTRY_BASIS).eqNullSafe(CountryBasis.LEARNED.name());
  }
}
