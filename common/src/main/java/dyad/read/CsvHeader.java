package dyad.read;

import java.util.ArrayList;
import java.util.List;

/** The names of a table's columns. */
record CsvHeader(List<String> columns) {
  // A name, not a sentence.
  private static final int MAX_NAME_CHARS = 60;

  /** Whether a line names a text or a title and at least one more known column. */
  static boolean isHeader(String line, char delimiter, FieldNames names) {
    int known = 0;
    boolean hasText = false;
    for (String cell : line.split(java.util.regex.Pattern.quote(String.valueOf(delimiter)), -1)) {
      String name = cell.strip().replace("\"", "");
      FieldNames.Meaning meaning =
          name.length() > MAX_NAME_CHARS || name.indexOf(' ') >= 0 ? null : names.meaning(name);
      known += meaning != null ? 1 : 0;
      hasText |= meaning != null && holdsText(meaning.field());
    }
    return known >= 2 && hasText;
  }

  /** The delimiter under which the line has most known columns; {@code usual} among equals. */
  static char delimiter(String line, char usual, FieldNames names) {
    char best = usual;
    int most = -1;
    for (char delimiter : new char[] {usual, ',', '\t', ';', '|'}) {
      int known = 0;
      for (String cell : line.split(java.util.regex.Pattern.quote(String.valueOf(delimiter)), -1)) {
        known += names.meaning(cell.strip().replace("\"", "")) != null ? 1 : 0;
      }
      if (known > most) {
        most = known;
        best = delimiter;
      }
    }
    return best;
  }

  static CsvHeader of(List<String> cells) {
    List<String> columns = new ArrayList<>();
    cells.forEach(cell -> columns.add(CleanText.of(cell).strip()));
    return new CsvHeader(List.copyOf(columns));
  }

  /** Whether a record under this header can be an article. */
  boolean hasText(FieldNames names) {
    for (String column : columns) {
      FieldNames.Meaning meaning = names.meaning(column);
      if (meaning != null && holdsText(meaning.field())) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsText(Field field) {
    return field == Field.TEXT || field == Field.TITLE || field == Field.SUMMARY;
  }
}
