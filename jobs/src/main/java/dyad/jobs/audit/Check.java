package dyad.jobs.audit;

import dyad.jobs.tables.CooccurrenceTable;
import dyad.jobs.tables.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A query over lower tables that says what a published table must hold.
 *
 * @param table the table that is checked
 * @param sql query whose columns are the table's key and those of its columns that it derives anew
 */
record Check(Table table, String sql) {
  /** The check of a table by the query in the resource named after it. */
  static Check of(Table table) {
    return of(table, table.name());
  }

  static Check of(Table table, String resource) {
    return new Check(table, resource(resource));
  }

  /**
   * The check of a table of things named together.
   *
   * @param named view of the namings
   * @param least articles a pair must be in, in a corpus of more than 1,000
   */
  static Check ofAssociation(Table table, String named, int least) {
    String sql = resource("association");
    Map<String, String> values =
        Map.of(
            "$NAMED",
            named,
            "$A",
            table.key().get(0),
            "$B",
            table.key().get(1),
            "$LEAST",
            String.valueOf(least));
    for (Map.Entry<String, String> value : values.entrySet()) {
      sql = sql.replace(value.getKey(), value.getValue());
    }
    return new Check(table, sql);
  }

  /** A query of this package's resources. */
  static String resource(String name) {
    try (InputStream in = Check.class.getResourceAsStream(name + ".sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where pairs of one article are left out; {@link dyad.jobs.cooccur.CooccurConfig}. */
  static Check ofCooccurrences() {
    return ofAssociation(CooccurrenceTable.TABLE, "named_entities", 2);
  }
}
