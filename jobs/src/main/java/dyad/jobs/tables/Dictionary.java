package dyad.jobs.tables;

import dyad.outcome.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The data dictionary, written from the very schemas that the tables are written with. */
public final class Dictionary {
  private static final String PREAMBLE = "preamble.md";

  private Dictionary() {}

  /**
   * The whole dictionary in Markdown: what {@code TABLES.md} holds and {@code dyad schema} prints.
   */
  public static String markdown() {
    StringBuilder out = new StringBuilder(preamble());
    out.append("\n| table | one row is | key |\n|---|---|---|\n");
    for (Table table : Tables.ALL) {
      out.append(
          "| [`%s`](#%s) | %s | %s |\n"
              .formatted(table.name(), table.name(), table.row(), codes(table.key())));
    }
    for (Table table : Tables.ALL) {
      out.append("\n## %s\n\n".formatted(table.name()))
          .append("One row is %s. ".formatted(table.row()))
          .append("Sorted by %s.\n\n".formatted(codes(table.order())))
          .append("| column | type | null | meaning |\n|---|---|---|---|\n");
      for (StructField field : table.schema().fields()) {
        row(out, "", field);
      }
    }
    String reasons =
        Arrays.stream(Reason.values()).map(r -> "`" + r + "`").collect(Collectors.joining(", "));
    return out.append("\n### Reasons in rejects\n\n").append(reasons).append(".\n").toString();
  }

  private static void row(StringBuilder out, String parent, StructField field) {
    String name = parent + field.name();
    out.append(
        "| `%s` | %s | %s | %s |\n"
            .formatted(
                name,
                typeName(field.dataType()),
                field.nullable() ? "yes" : "",
                field.getComment().getOrElse(() -> "")));
    if (field.dataType() instanceof ArrayType array
        && array.elementType() instanceof StructType struct) {
      for (StructField inner : struct.fields()) {
        row(out, name + "[].", inner);
      }
    }
  }

  private static String typeName(DataType type) {
    if (type instanceof ArrayType array) {
      return "array of " + typeName(array.elementType());
    }
    return type instanceof StructType ? "struct" : type.simpleString();
  }

  private static String codes(java.util.List<String> columns) {
    return columns.stream().map(c -> "`" + c + "`").collect(Collectors.joining(", "));
  }

  private static String preamble() {
    try (InputStream in = Dictionary.class.getResourceAsStream(PREAMBLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
