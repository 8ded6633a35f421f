package dyad.jobs.read;

import dyad.read.Format;
import dyad.read.LineRange;
import dyad.read.ReadConfig;
import dyad.read.RecordReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Cuts large uncompressed JSONL files into ranges that tasks read side by side. */
final class SliceCutter {
  // Half a second of parsing; 64 tasks for a file of 2 GB.
  static final long RANGE_BYTES = 32L << 20;
  private static final int HEAD_BYTES = 1 << 16;

  private final SliceReader reader;
  private final ReadConfig config;
  private final long rangeBytes;

  SliceCutter(SliceReader reader, ReadConfig config) {
    this(reader, config, RANGE_BYTES);
  }

  SliceCutter(SliceReader reader, ReadConfig config, long rangeBytes) {
    this.reader = reader;
    this.config = config;
    this.rangeBytes = rangeBytes;
  }

  List<FileSlice> cut(List<FileSlice> files) {
    List<FileSlice> slices = new ArrayList<>();
    for (FileSlice file : files) {
      // a little more than one range is not worth two
      if (file.problem() == null && file.bytes() > 3 * rangeBytes / 2 && isLines(file)) {
        for (long start = 0; start < file.bytes(); start += rangeBytes) {
          long end = Math.min(start + rangeBytes, file.bytes());
          slices.add(file.withRange(new LineRange(start, end, 0)));
        }
      } else {
        slices.add(file);
      }
    }
    return slices;
  }

  private boolean isLines(FileSlice file) {
    try (InputStream in = reader.bytes(file, 0)) {
      byte[] head = in.readNBytes(HEAD_BYTES);
      return RecordReader.isCuttable(head)
          && RecordReader.formatOf(file.inputFile(), head, config) == Format.JSONL;
    } catch (IOException e) {
      return false; // whoever reads it says why not
    }
  }
}
