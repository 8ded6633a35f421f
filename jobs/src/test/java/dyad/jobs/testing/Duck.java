package dyad.jobs.testing;

import dyad.jobs.tables.Table;
import dyad.jobs.tables.Tables;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Published tables as DuckDB sees them: the reader that shares no code with the job. */
public final class Duck implements AutoCloseable {
  private final Connection connection;

  private Duck(Connection connection) {
    this.connection = connection;
  }

  /** Opens the tables of a run as views named as the tables. */
  public static Duck over(Path output) throws SQLException {
    Duck duck = new Duck(DriverManager.getConnection("jdbc:duckdb:"));
    for (Table table : Tables.ALL) {
      duck.execute(
          "CREATE VIEW %s AS FROM read_parquet('%s/%s/*.parquet')"
              .formatted(table.name(), output, table.name()));
    }
    return duck;
  }

  /** The only value of the only row of a query. */
  public long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** The first two columns of a query, the second by the first. */
  public Map<String, String> pairs(String sql) throws SQLException {
    Map<String, String> pairs = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        pairs.put(rows.getString(1), rows.getString(2));
      }
    }
    return pairs;
  }

  /** Writes what a query gives to a new Parquet file. */
  public void write(String sql, Path file) throws SQLException {
    execute("COPY (%s) TO '%s' (FORMAT parquet)".formatted(sql, file));
  }

  /** Writes what a query gives to a new CSV file with a first line of headings. */
  public void writeCsv(String sql, Path file) throws SQLException {
    execute("COPY (%s) TO '%s' (FORMAT csv, HEADER)".formatted(sql, file));
  }

  /** Rows that stand in a table of only one of two runs, leaving some columns out. */
  public static long difference(Path left, Path right, Table table, List<String> ignored)
      throws SQLException {
    String columns =
        String.join(", ", table.columns().stream().filter(c -> !ignored.contains(c)).toList());
    try (Duck duck = new Duck(DriverManager.getConnection("jdbc:duckdb:"))) {
      String a = "SELECT %s FROM read_parquet('%s/%s/*.parquet')";
      String l = a.formatted(columns, left, table.name());
      String r = a.formatted(columns, right, table.name());
      return duck.number(
          "SELECT count(*) FROM ((%s EXCEPT ALL %s) UNION ALL (%s EXCEPT ALL %s))"
              .formatted(l, r, r, l));
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
