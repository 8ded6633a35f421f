package dyad.jobs.publish;

import dyad.jobs.tables.Table;
import dyad.jobs.tables.Tables;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;

/**
 * One run's claim on an output folder. Everything is written below {@link #work()}, unseen by
 * readers, and becomes visible at once by {@link #commit()}; closing without commit leaves what was
 * there before.
 */
public interface Publication extends AutoCloseable {
  /** Folder of the site that shows the tables; a run may leave it out. */
  String REPORT = "report";

  /** Names of all that readers find in an output folder. */
  static List<String> entries() {
    return Stream.concat(Tables.ALL.stream().map(Table::name), Stream.of(REPORT, Manifest.NAME))
        .toList();
  }

  /** Folder that this run writes to: a sub-folder a table, named as the table. */
  Path work();

  /** Folder for intermediate results; gone after the run. */
  Path scratch();

  /** Makes the tables in {@link #work()} the published ones, and removes those before. */
  void commit();

  /** Removes what was not committed and gives up the claim. */
  @Override
  void close();
}
