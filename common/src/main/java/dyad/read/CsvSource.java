package dyad.read;

import dyad.outcome.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV and TSV: a row under a header is a record. */
final class CsvSource implements ItemSource {
  private static final int SHOWN_COLUMNS_CHARS = 150;

  private final FieldNames names;
  private final CsvLexer rows;
  private CsvHeader header;
  private boolean ended;

  CsvSource(PeekedStream in, Format format, FieldNames names, ReadConfig config) {
    this.names = names;
    char usual = format == Format.TSV ? '\t' : ',';
    String head = new String(in.head(), StandardCharsets.UTF_8).stripLeading();
    String firstLine = head.lines().findFirst().orElse("");
    char delimiter = CsvHeader.delimiter(firstLine, usual, names);
    this.rows = new CsvLexer(CharCursor.of(in, null), delimiter, config);
  }

  @Override
  public Item next() throws IOException {
    if (ended) {
      return null;
    }
    if (header == null) {
      Fault fault = readHeader();
      if (ended || fault != null) {
        ended = true;
        return fault;
      }
    }
    CsvLexer.Row row = nextRow();
    if (row == null) {
      return null;
    }
    return row.fault() != null ? row.fault() : record(row.cells());
  }

  private CsvLexer.Row nextRow() throws IOException {
    CsvLexer.Row row = rows.next();
    while (row != null && row.isBlank()) {
      row = rows.next();
    }
    return row;
  }

  private Fault readHeader() throws IOException {
    CsvLexer.Row row = nextRow();
    if (row == null) {
      ended = true;
      return null;
    }
    if (row.fault() != null) {
      return new Fault(Reason.MALFORMED, "no header row: " + row.fault().detail());
    }
    header = CsvHeader.of(row.cells());
    if (header.hasText(names)) {
      return null;
    }
    String columns = CleanText.line(String.join(", ", header.columns()), SHOWN_COLUMNS_CHARS);
    return new Fault(
        Reason.MALFORMED,
        "no column with a known name for the text in the header ("
            + columns
            + "): name it with --field text=COLUMN");
  }

  private Item record(List<String> cells) {
    List<String> columns = header.columns();
    for (int i = columns.size(); i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        return new Fault(
            Reason.MALFORMED,
            "a row of " + cells.size() + " fields under a header of " + columns.size());
      }
    }
    FieldValues values = new FieldValues(names);
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      values.offer(columns.get(i), cells.get(i));
    }
    return values.draft();
  }
}
