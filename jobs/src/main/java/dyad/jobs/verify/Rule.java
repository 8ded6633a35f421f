package dyad.jobs.verify;

import dyad.jobs.tables.Table;
import dyad.jobs.tables.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructField;

/**
 * Something that holds for every row of whole tables.
 *
 * @param sentence what holds, in words
 * @param sql query of the rows for which it does not: one column, {@code row}, that names them
 */
record Rule(String sentence, String sql) {
  /** Names of the resources that hold a rule each: its sentence as a comment, then its query. */
  private static final List<String> NAMES =
      List.of(
          "articles",
          "rejects",
          "record_places",
          "originals",
          "mentions",
          "mention_texts",
          "mention_numbers",
          "article_references",
          "entity_references",
          "event_references",
          "run_references",
          "pair_mentions",
          "pair_evidence",
          "pair_relations",
          "entities",
          "learned_cues",
          "associations",
          "events",
          "pair_trends",
          "periods",
          "group_trends",
          "pair_drivers",
          "country_networks",
          "runs",
          "records",
          "row_counts");

  /** All rules: of the resources, and what every table promises by its schema and its key. */
  static List<Rule> all() {
    List<Rule> rules = new ArrayList<>();
    NAMES.forEach(name -> rules.add(ofResource(name)));
    for (Table table : Tables.ALL) {
      rules.add(uniqueKey(table));
      rules.add(noNulls(table));
    }
    return List.copyOf(rules);
  }

  private static Rule ofResource(String name) {
    try (InputStream in = Rule.class.getResourceAsStream(name + ".sql")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int end = text.indexOf('\n');
      return new Rule(text.substring("-- ".length(), end), text.substring(end + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rule uniqueKey(Table table) {
    String key = String.join(", ", table.key());
    return new Rule(
        "No two rows of %s share their %s.".formatted(table.name(), key),
        "select %s as row from %s group by %s having count(*) > 1"
            .formatted(rowName(table), table.name(), key));
  }

  private static Rule noNulls(Table table) {
    String isNull =
        Arrays.stream(table.schema().fields())
            .filter(field -> !field.nullable())
            .map(StructField::name)
            .map(name -> name + " is null")
            .collect(Collectors.joining(" or "));
    return new Rule(
        "No column of %s is null that is promised not to be.".formatted(table.name()),
        "select %s as row from %s where %s".formatted(rowName(table), table.name(), isNull));
  }

  private static String rowName(Table table) {
    Stream<String> key = table.key().stream().map("cast(%s as string)"::formatted);
    return "concat_ws(' ', %s)".formatted(key.collect(Collectors.joining(", ")));
  }
}
