package dyad.read;

import dyad.outcome.Reason;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Opens a container of any format. */
public final class RecordReader {
  private RecordReader() {}

  /**
   * The records of a file; gzip is undone whatever the name. Never throws for bad data.
   *
   * @param inputFile path as the user would write it, for the records
   * @param in the file's bytes; closed with the stream
   */
  public static RecordStream open(String inputFile, InputStream in, ReadConfig config) {
    PeekedStream bytes = PeekedStream.of(in, FormatChoice.HEAD_BYTES);
    if (GunzipStream.isGzip(bytes.head())) {
      bytes = PeekedStream.of(new GunzipStream(bytes, config), FormatChoice.HEAD_BYTES);
    }
    return RecordStream.ofFile(inputFile, source(inputFile, bytes, config), bytes, config);
  }

  /**
   * The records of a range of an uncompressed JSONL file.
   *
   * @param in the file's bytes from {@code max(0, range.start() - 1)} on
   */
  public static RecordStream openRange(
      String inputFile, InputStream in, LineRange range, ReadConfig config) {
    ItemSource source =
        new JsonLineSource(
            new LineCursor(in, range, config.maxRecordBytes()), new FieldNames(config), config);
    return RecordStream.ofSlice(inputFile, source, in, config, range.firstRecordNo());
  }

  /** The format as which a file with these first bytes is read; null for no text at all. */
  public static Format formatOf(String inputFile, byte[] head, ReadConfig config) {
    if (config.format() != null) {
      return config.format();
    }
    return BinaryData.kind(head) != null
        ? null
        : FormatChoice.of(inputFile, head, new FieldNames(config));
  }

  /** Whether lines can be told by their bytes: neither compressed nor of two bytes a character. */
  public static boolean isCuttable(byte[] head) {
    Charset marked = CharsetChoice.ofMark(head);
    return !GunzipStream.isGzip(head) && (marked == null || marked.equals(StandardCharsets.UTF_8));
  }

  private static ItemSource source(String inputFile, PeekedStream bytes, ReadConfig config) {
    byte[] head = bytes.head();
    if (head.length == 0 && bytes.failure() == null) {
      return RecordStream.single(new Fault(Reason.EMPTY, "an empty file"));
    }
    String binary = head.length == 0 ? null : BinaryData.kind(head);
    if (binary != null) {
      return RecordStream.single(new Fault(Reason.UNSUPPORTED_FORMAT, "holds " + binary));
    }
    FieldNames names = new FieldNames(config);
    Format format =
        config.format() != null ? config.format() : FormatChoice.of(inputFile, head, names);
    return switch (format) {
      case TXT, HTML -> new WholeFileSource(bytes, format, config);
      case JSON -> new JsonSource(bytes, names, config);
      case JSONL -> jsonLines(bytes, names, config);
      case CSV, TSV -> new CsvSource(bytes, format, names, config);
      case SGML -> new SgmlSource(bytes, config);
      case XML -> new XmlSource(bytes, names, config);
      case WARC -> new WarcSource(bytes, config);
    };
  }

  private static ItemSource jsonLines(PeekedStream bytes, FieldNames names, ReadConfig config) {
    Charset marked = CharsetChoice.ofMark(bytes.head());
    if (marked != null && !marked.equals(StandardCharsets.UTF_8)) {
      // lines of UTF-16 cannot be told by their bytes
      return new JsonSource(bytes, names, config);
    }
    return new JsonLineSource(
        new LineCursor(bytes, LineRange.whole(), config.maxRecordBytes()), names, config);
  }
}
