package dyad.jobs.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of published tables to damage, without the checksums that Hadoop keeps beside its files.
 *
 * @param folder where the copy lies: the tables are real folders there
 */
public record CopiedTables(Path folder) {
  /** Copies the tables of a run to a new folder. */
  public static CopiedTables of(Path output, Path folder) throws IOException {
    Path run = output.resolve("_current").toRealPath();
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(run.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else if (!file.toString().endsWith(".crc")) {
          Files.copy(file, copy);
        }
      }
    }
    return new CopiedTables(folder);
  }

  /** The only Parquet file of a table. */
  public Path file(String table) {
    try (Stream<Path> files = Files.list(folder.resolve(table))) {
      List<Path> parquet = files.filter(f -> f.toString().endsWith(".parquet")).toList();
      if (parquet.size() != 1) {
        throw new IllegalStateException("%s has %d files".formatted(table, parquet.size()));
      }
      return parquet.get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts what a query over the tables gives in place of a table's rows. */
  public void replace(String table, String sql) throws IOException, SQLException {
    Path file = file(table);
    Path next = folder.resolve("next.parquet");
    try (Duck duck = Duck.over(folder)) {
      duck.write(sql, next);
    }
    Files.move(next, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /** Changes one bit of a table's file, in the middle. */
  public void flipBit(String table) throws IOException {
    Path file = file(table);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  /** Cuts off the second half of a table's file. */
  public void cut(String table) throws IOException {
    Path file = file(table);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
  }

  /** Removes a table. */
  public void remove(String table) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(table))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder.resolve(table));
  }
}
