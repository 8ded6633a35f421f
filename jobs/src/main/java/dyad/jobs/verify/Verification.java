package dyad.jobs.verify;

import dyad.jobs.publish.FileFacts;
import dyad.jobs.publish.FileProblems;
import dyad.jobs.publish.Manifest;
import dyad.jobs.publish.PublishedTables;
import dyad.jobs.runtime.OneLine;
import dyad.jobs.runtime.UserMistake;
import dyad.jobs.tables.Table;
import dyad.jobs.tables.TableWriter;
import dyad.jobs.tables.Tables;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * Are published tables whole? Every file is the one that was published, and the rows obey the
 * {@link Rule}s. What numbers must be is for {@link dyad.jobs.audit.Audit}.
 */
public final class Verification {
  /** Threads that ask: a part of each question is planning, which the driver does on one core. */
  private static final int AT_ONCE = 2;

  /** Rules of one query: fewer queries cost less to start, smaller ones less to plan. */
  private static final int RULES_A_QUERY = 8;

  private final SparkSession spark;
  private final Path folder;

  public Verification(PublishedTables tables) {
    this.spark = tables.spark();
    this.folder = new Path(tables.folder());
  }

  /**
   * What was found.
   *
   * @param files files compared with the manifest
   * @param rows rows of all tables, by the manifest
   * @param rules rules tried
   * @param problems a line each; empty if all is whole
   */
  public record Findings(int files, long rows, int rules, List<String> problems) {}

  /**
   * Checks files, then rows.
   *
   * @throws UserMistake when the folder holds no table at all
   */
  public Findings run() {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    List<String> problems = new ArrayList<>();
    try {
      FileSystem fileSystem = folder.getFileSystem(hadoop);
      List<Table> missing = new ArrayList<>();
      for (Table table : Tables.ALL) {
        if (!fileSystem.exists(new Path(folder, table.name()))) {
          missing.add(table);
        }
      }
      if (missing.size() == Tables.ALL.size()) {
        throw new UserMistake(
            "Invalid --tables %s: it holds no tables; name the output folder of a run"
                .formatted(folder));
      }
      Optional<Manifest> manifest = manifest(fileSystem, problems);
      if (manifest.isPresent()) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        problems.addAll(FileProblems.of(context, folder, manifest.get()));
      }
      missing.forEach(table -> problems.add(table.name() + ": the table is missing"));
      List<Rule> rules = Rule.all();
      problems.addAll(brokenRules(rules, missing));
      List<FileFacts> files = manifest.map(Manifest::files).orElse(List.of());
      long rows = files.stream().mapToLong(FileFacts::rows).sum();
      return new Findings(files.size(), rows, rules.size(), List.copyOf(problems));
    } catch (IOException e) {
      throw new UserMistake("Cannot read --tables %s: %s".formatted(folder, OneLine.of(e)));
    }
  }

  private Optional<Manifest> manifest(FileSystem fileSystem, List<String> problems) {
    try {
      return Optional.of(Manifest.read(fileSystem, folder));
    } catch (FileNotFoundException e) {
      problems.add(Manifest.NAME + ": the list of files is missing, so none could be compared");
    } catch (IOException e) {
      problems.add("%s: cannot be read: %s".formatted(Manifest.NAME, OneLine.of(e)));
    }
    return Optional.empty();
  }

  private List<String> brokenRules(List<Rule> rules, List<Table> missing) {
    for (Table table : Tables.ALL) {
      if (missing.contains(table)) {
        TableWriter.none(spark, table).createOrReplaceTempView(table.name());
      } else {
        TableWriter.read(spark, table, folder).createOrReplaceTempView(table.name());
      }
    }
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<List<String>>> answers = new ArrayList<>();
      for (int from = 0; from < rules.size(); from += RULES_A_QUERY) {
        List<Rule> some = rules.subList(from, Math.min(rules.size(), from + RULES_A_QUERY));
        answers.add(threads.submit(() -> broken(some)));
      }
      List<String> problems = new ArrayList<>();
      for (Future<List<String>> answer : answers) {
        problems.addAll(answer.get());
      }
      return problems;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while rules were tried", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** A line for each of some rules that is broken; each by itself where a file cannot be read. */
  private List<String> broken(List<Rule> rules) {
    try {
      return ask(rules);
    } catch (Exception e) { // Spark throws checked exceptions undeclared
      if (rules.size() == 1) {
        return List.of(
            "%s Could not be checked: %s".formatted(rules.get(0).sentence(), OneLine.of(e)));
      }
      return rules.stream().flatMap(rule -> broken(List.of(rule)).stream()).toList();
    }
  }

  private List<String> ask(List<Rule> rules) {
    String queries =
        IntStream.range(0, rules.size())
            .mapToObj(i -> "select %d as rule, row from (%s)".formatted(i, rules.get(i).sql()))
            .collect(Collectors.joining(" union all "));
    return spark
        .sql(
            "select rule, count(*), min(row) from (%s) group by rule order by rule"
                .formatted(queries))
        .collectAsList()
        .stream()
        .map(
            found ->
                "%s Not so for %,d, such as %s"
                    .formatted(
                        rules.get(found.getInt(0)).sentence(),
                        found.getLong(1),
                        found.getString(2)))
        .toList();
  }
}
