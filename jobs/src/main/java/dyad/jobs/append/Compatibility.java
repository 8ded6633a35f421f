package dyad.jobs.append;

import static org.apache.spark.sql.functions.col;

import dyad.jobs.runtime.UserMistake;
import dyad.jobs.tables.RunTable;
import dyad.jobs.tables.Table;
import dyad.jobs.tables.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Whether rows of this run may stand beside those of earlier ones. */
public final class Compatibility {
  /** Versions that may differ: they change no row. */
  private static final List<String> FREE_VERSIONS = List.of("spark");

  /** Options that every row depends on. */
  private static final List<String> BINDING_OPTIONS =
      List.of("sections", "min-confidence", "source-country", "learn-cues", "name-model");

  private Compatibility() {}

  /**
   * Refuses to mix.
   *
   * @param output how the user named the tables
   * @param parameters of this run, by the names of the options
   * @param versions of this program
   * @throws UserMistake when the tables have other columns, or the last run had other options or
   *     versions of what every row depends on
   */
  public static void check(
      EarlierTables earlier,
      String output,
      Map<String, String> parameters,
      Map<String, String> versions) {
    for (Table table : Tables.ALL) {
      if (!columns(table.schema()).equals(columns(written(earlier, table)))) {
        throw refusal(
            output, "%s has other columns than this version writes".formatted(table.name()));
      }
    }
    Row last =
        earlier
            .read(RunTable.TABLE)
            .orderBy(col(RunTable.STARTED_AT).desc(), col(RunTable.RUN_ID).desc())
            .first();
    Map<String, String> theirs = last.getJavaMap(last.fieldIndex(RunTable.VERSIONS));
    for (String name : versions.keySet()) {
      if (!FREE_VERSIONS.contains(name)) {
        compare(output, name, theirs.get(name), versions.get(name));
      }
    }
    Map<String, String> options = last.getJavaMap(last.fieldIndex(RunTable.PARAMETERS));
    for (String name : BINDING_OPTIONS) {
      compare(output, "--" + name, options.get(name), parameters.get(name));
    }
  }

  private static void compare(String output, String name, String theirs, String ours) {
    if (!Objects.equals(theirs, ours)) {
      throw refusal(
          output, "it was written with %s %s, this run has %s".formatted(name, theirs, ours));
    }
  }

  private static UserMistake refusal(String output, String why) {
    return new UserMistake(
        "Refusing --append to %s: %s; run over all articles without --append, or into another folder"
            .formatted(output, why));
  }

  private static StructType written(EarlierTables earlier, Table table) {
    try {
      Path path = new Path(earlier.folder(), table.name());
      return earlier.spark().read().parquet(path.toString()).schema();
    } catch (Exception e) {
      return new StructType();
    }
  }

  /** Type by name of each column; whether it may be null is not kept in files. */
  private static Map<String, String> columns(StructType schema) {
    Map<String, String> columns = new TreeMap<>();
    Arrays.stream(schema.fields())
        .forEach((StructField field) -> columns.put(field.name(), field.dataType().simpleString()));
    return columns;
  }
}
