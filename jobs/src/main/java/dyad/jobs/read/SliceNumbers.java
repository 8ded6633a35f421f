package dyad.jobs.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;

/** Numbers the records of ranges through their file: counts lines in parallel, then adds up. */
final class SliceNumbers {
  private SliceNumbers() {}

  static List<FileSlice> of(JavaSparkContext spark, List<FileSlice> slices, SliceReader reader) {
    List<FileSlice> ranges = slices.stream().filter(slice -> slice.range() != null).toList();
    if (ranges.isEmpty()) {
      return slices;
    }
    List<Long> counts =
        spark.parallelize(ranges, ranges.size()).map(new RecordCount(reader)).collect();
    return numbered(slices, counts);
  }

  private static List<FileSlice> numbered(List<FileSlice> slices, List<Long> counts) {
    List<FileSlice> numbered = new ArrayList<>();
    int next = 0;
    long recordNo = 0;
    for (FileSlice slice : slices) {
      if (slice.range() == null) {
        numbered.add(slice);
        continue;
      }
      recordNo = slice.range().start() == 0 ? 0 : recordNo;
      numbered.add(slice.withFirstRecordNo(recordNo));
      recordNo += counts.get(next++);
    }
    return numbered;
  }

  /** Counts a range's records; one that cannot be read has the record that says so. */
  private static final class RecordCount implements Function<FileSlice, Long> {
    private static final long serialVersionUID = 1L;

    private final SliceReader reader;

    RecordCount(SliceReader reader) {
      this.reader = reader;
    }

    @Override
    public Long call(FileSlice slice) {
      try {
        return reader.count(slice);
      } catch (IOException e) {
        return 1L;
      }
    }
  }
}
