package dyad.jobs.read;

import dyad.model.RawRecord;
import dyad.outcome.Outcome;
import dyad.read.ReadConfig;
import java.util.Collection;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Which task reads what.
 *
 * @param bins one for each task, in order of paths
 * @param fileCount files found, unreadable paths included
 * @param totalBytes bytes on disk
 */
public record InputPlan(List<SliceBin> bins, long fileCount, long totalBytes) {

  /**
   * Lists the inputs, cuts large JSONL files at line borders and packs small files together.
   *
   * @param inputs paths, globs and URIs as the user gave them
   * @param excluded folders that are not read even if they lie inside of an input: the output
   * @throws dyad.jobs.runtime.UserMistake if an input does not exist or matches nothing
   */
  public static InputPlan of(
      JavaSparkContext spark, List<String> inputs, Collection<String> excluded, ReadConfig config) {
    Configuration hadoop = spark.hadoopConfiguration();
    List<FileSlice> files = InputListing.of(inputs, excluded, hadoop);
    SliceReader reader = new SliceReader(hadoop, config);
    List<FileSlice> slices = new SliceCutter(reader, config).cut(files);
    List<FileSlice> numbered = SliceNumbers.of(spark, slices, reader);
    long bytes = files.stream().mapToLong(FileSlice::bytes).sum();
    return new InputPlan(
        SlicePacking.bins(numbered, spark.defaultParallelism()), files.size(), bytes);
  }

  /** The records, a partition a bin; read anew whenever the result is computed. */
  public JavaRDD<Outcome<RawRecord>> records(JavaSparkContext spark, ReadConfig config) {
    SliceReader reader = new SliceReader(spark.hadoopConfiguration(), config);
    return spark.parallelize(bins, Math.max(1, bins.size())).flatMap(reader);
  }
}
