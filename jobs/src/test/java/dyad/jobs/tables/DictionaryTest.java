package dyad.jobs.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;

class DictionaryTest {
  @Test
  void tablesMdIsWhatTheSchemasSay() throws IOException {
    assertEquals(
        Dictionary.markdown(),
        Files.readString(Path.of("TABLES.md")),
        "TABLES.md is stale: run ./dyad schema > jobs/TABLES.md");
  }

  @Test
  void everyColumnHasADescription() {
    for (Table table : Tables.ALL) {
      for (StructField field : table.schema().fields()) {
        assertFalse(
            field.getComment().isEmpty(), () -> table.name() + "." + field.name() + " has none");
      }
    }
  }

  @Test
  void keysAndOrdersNameColumns() {
    for (Table table : Tables.ALL) {
      table.key().forEach(table.schema()::fieldIndex);
      table.order().forEach(table.schema()::fieldIndex);
    }
  }
}
