package dyad.jobs.tables;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A published table: its columns with their descriptions, its key and the order of its rows.
 *
 * @param name folder of the table below the output folder
 * @param row what one row is
 * @param schema columns; each carries its description as the column comment, in the file too
 * @param key columns that no two rows share
 * @param order columns that rows are sorted by inside a file
 */
public record Table(
    String name, String row, StructType schema, List<String> key, List<String> order) {

  /** Names of the columns, in order. */
  public List<String> columns() {
    return List.of(schema.fieldNames());
  }

  static Builder named(String name, String row) {
    return new Builder(name, row);
  }

  /** A column with a description; in a struct as well as in a table. */
  static StructField field(String name, DataType type, Nullability nulls, String description) {
    Metadata comment = new MetadataBuilder().putString("comment", description).build();
    return new StructField(name, type, nulls == Nullability.NULLABLE, comment);
  }

  enum Nullability {
    NULLABLE,
    REQUIRED
  }

  static final class Builder {
    private final String name;
    private final String row;
    private final List<StructField> fields = new ArrayList<>();
    private List<String> key = List.of();

    private Builder(String name, String row) {
      this.name = name;
      this.row = row;
    }

    Builder required(String column, DataType type, String description) {
      fields.add(field(column, type, Nullability.REQUIRED, description));
      return this;
    }

    Builder nullable(String column, DataType type, String description) {
      fields.add(field(column, type, Nullability.NULLABLE, description));
      return this;
    }

    Builder key(String... columns) {
      this.key = List.of(columns);
      return this;
    }

    Table orderedBy(String... columns) {
      StructType schema = new StructType(fields.toArray(StructField[]::new));
      return new Table(name, row, schema, key, List.of(columns));
    }
  }
}
