package dyad.jobs.read;

import dyad.model.RawRecord;
import dyad.outcome.Outcome;
import dyad.outcome.Reason;
import dyad.read.LineRange;
import dyad.read.ReadConfig;
import dyad.read.RecordReader;
import dyad.read.RecordStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.util.SerializableConfiguration;

/** Reads the slices of a bin on an executor, one file open at a time. */
public final class SliceReader implements FlatMapFunction<SliceBin, Outcome<RawRecord>> {
  private static final long serialVersionUID = 1L;

  private final SerializableConfiguration hadoop;
  private final ReadConfig config;

  public SliceReader(Configuration hadoop, ReadConfig config) {
    this.hadoop = new SerializableConfiguration(hadoop);
    this.config = config;
  }

  @Override
  public Iterator<Outcome<RawRecord>> call(SliceBin bin) {
    return new Chain(this, bin.slices().iterator());
  }

  /** The records of a slice; a file that cannot be opened is one reject. */
  public RecordStream open(FileSlice slice) {
    if (slice.problem() != null) {
      return RecordStream.refused(slice.inputFile(), Reason.UNREADABLE, slice.problem());
    }
    try {
      return slice.range() == null
          ? RecordReader.open(slice.inputFile(), bytes(slice, 0), config)
          : RecordReader.openRange(
              slice.inputFile(), bytes(slice, slice.range().start() - 1), slice.range(), config);
    } catch (IOException e) {
      return RecordStream.refused(slice.inputFile(), Reason.UNREADABLE, Problems.of(e));
    }
  }

  /** How many records the slice has; its number of lines that are not blank. */
  long count(FileSlice slice) throws IOException {
    LineRange range = slice.range();
    try (InputStream in = bytes(slice, range.start() - 1)) {
      return LineRange.count(in, range.start(), range.end());
    }
  }

  /** The file's bytes from an offset on, which may be negative for 0. */
  InputStream bytes(FileSlice slice, long offset) throws IOException {
    InputStream in =
        slice.isLocal()
            ? Files.newInputStream(Path.of(slice.location()))
            : openHadoop(slice.location());
    try {
      skip(in, Math.max(0, offset));
      return in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private InputStream openHadoop(String location) throws IOException {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(location);
    return path.getFileSystem(hadoop.value()).open(path);
  }

  private static void skip(InputStream in, long count) throws IOException {
    if (in instanceof org.apache.hadoop.fs.Seekable seekable) {
      seekable.seek(count);
      return;
    }
    try {
      in.skipNBytes(count);
    } catch (EOFException e) {
      throw new IOException("the file became shorter while it was read", e);
    }
  }

  /** One stream after the other, each closed at its end. */
  private static final class Chain implements Iterator<Outcome<RawRecord>> {
    private final SliceReader reader;
    private final Iterator<FileSlice> slices;
    private Iterator<Outcome<RawRecord>> current = Collections.emptyIterator();

    Chain(SliceReader reader, Iterator<FileSlice> slices) {
      this.reader = reader;
      this.slices = slices;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && slices.hasNext()) {
        current = reader.open(slices.next());
      }
      return current.hasNext();
    }

    @Override
    public Outcome<RawRecord> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return current.next();
    }
  }
}
