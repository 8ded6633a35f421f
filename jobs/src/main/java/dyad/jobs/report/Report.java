package dyad.jobs.report;

import dyad.jobs.publish.PublishedTables;
import dyad.jobs.tables.Table;
import dyad.jobs.tables.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.StringSubstitutor;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A site of static files that shows published tables: it opens from disk and from any web host. The
 * queries in {@code sql/} turn the tables into JSON, the pages in {@code site/} draw it.
 */
public final class Report {
  /** Page that a reader opens. */
  public static final String PAGE = "index.html";

  private static final List<String> SITE =
      List.of(
          PAGE,
          "app.css",
          "js/texts.js",
          "js/dom.js",
          "js/store.js",
          "js/periods.js",
          "js/download.js",
          "js/trend.js",
          "js/volume.js",
          "js/matrix.js",
          "js/map.js",
          "js/lists.js",
          "js/overview.js",
          "js/pair.js",
          "js/country.js",
          "js/event.js",
          "js/entity.js",
          "js/search.js",
          "js/app.js");

  private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";
  private static final List<String> VIEWS = List.of("pair_ranks", "known_entities", "calendar");
  private static final List<String> DATA =
      List.of("overview", "pairs", "events", "entities", "search");
  private static final int FEW_MONTHS = 4; // of a corpus that is better shown by week

  private final SparkSession spark;

  private Report(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Writes the site.
   *
   * @param tables folder that the tables lie in
   * @param folder that the site goes into; what it holds already is overwritten
   */
  public static void write(SparkSession spark, String tables, Path folder) {
    try {
      new Report(spark).write(tables, folder, ReportSize.standard());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String tables, Path folder, ReportSize size) throws IOException {
    FileSystem files = files(folder);
    for (String file : SITE) {
      copy("site/" + file, files, new Path(folder, file));
    }
    copy(D3, files, new Path(folder, "js/d3.min.js"));
    PublishedTables published = new PublishedTables(spark, tables);
    for (Table table : Tables.ALL) {
      published.read(table).createOrReplaceTempView(table.name());
    }
    Map<String, Object> variables =
        size.variables(
            spark.table("pair_mentions").select("country_a", "country_b").distinct().count(),
            spark.table("entities").count(),
            spark.table("events").count());
    for (String view : VIEWS) {
      query(view, variables).persist().createOrReplaceTempView(view);
    }
    long months = spark.table("calendar").where("granularity = 'MONTH'").count();
    variables.put("grain", months <= FEW_MONTHS ? "WEEK" : "MONTH");
    DataFiles data = new DataFiles(files, new Path(folder, "data"));
    data.write("world", WorldMap.json());
    for (String name : DATA) {
      data.write(name, query(name, variables).orderBy("shard", "key").toLocalIterator());
    }
    VIEWS.forEach(view -> spark.table(view).unpersist());
    VIEWS.forEach(spark.catalog()::dropTempView);
    Tables.ALL.forEach(table -> spark.catalog().dropTempView(table.name()));
  }

  /** The folder's file system, without files of check sums beside each of the site's. */
  private FileSystem files(Path folder) throws IOException {
    FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    return files instanceof ChecksumFileSystem checked ? checked.getRawFileSystem() : files;
  }

  private Dataset<Row> query(String name, Map<String, Object> variables) throws IOException {
    try (InputStream in = resource("sql/" + name + ".sql")) {
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return spark.sql(new StringSubstitutor(variables).replace(sql));
    }
  }

  private static void copy(String resource, FileSystem files, Path to) throws IOException {
    try (InputStream in = resource(resource);
        OutputStream out = files.create(to)) {
      in.transferTo(out);
    }
  }

  static InputStream resource(String name) {
    InputStream in = Report.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("Missing resource " + name);
    }
    return in;
  }
}
