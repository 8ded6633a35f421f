package dyad.jobs.read;

import java.util.ArrayList;
import java.util.List;

/** Packs slices, in their order, into bins of about the same work. */
final class SlicePacking {
  // Opening a file costs about as much as reading this many bytes of it.
  private static final long OPEN_COST_BYTES = 64L << 10;
  // Compressed text is about three times as long when inflated, and inflating costs as well.
  private static final int GZIP_FACTOR = 4;
  // Several tasks a core even out what bytes do not tell.
  private static final int BINS_PER_CORE = 6;
  private static final long MIN_BIN_BYTES = 1L << 20; // below, the task costs more than the reading
  private static final long MAX_BIN_BYTES = 64L << 20; // a failed task repeats no more than this

  private SlicePacking() {}

  static List<SliceBin> bins(List<FileSlice> slices, int parallelism) {
    long total = slices.stream().mapToLong(SlicePacking::cost).sum();
    long target = total / ((long) BINS_PER_CORE * Math.max(1, parallelism));
    target = Math.max(MIN_BIN_BYTES, Math.min(MAX_BIN_BYTES, target));
    List<SliceBin> bins = new ArrayList<>();
    List<FileSlice> bin = new ArrayList<>();
    long filled = 0;
    for (FileSlice slice : slices) {
      if (!bin.isEmpty() && filled + cost(slice) > target) {
        bins.add(new SliceBin(bin));
        bin = new ArrayList<>();
        filled = 0;
      }
      bin.add(slice);
      filled += cost(slice);
    }
    if (!bin.isEmpty()) {
      bins.add(new SliceBin(bin));
    }
    return List.copyOf(bins);
  }

  private static long cost(FileSlice slice) {
    boolean isCompressed = slice.inputFile().endsWith(".gz");
    return OPEN_COST_BYTES + slice.bytes() * (isCompressed ? GZIP_FACTOR : 1);
  }
}
