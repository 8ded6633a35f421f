package dyad.read;

import dyad.outcome.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts rows out of delimited text of any length (RFC 4180, and quotes escaped by a backslash where
 * a row is wrong without). A broken quote costs the line on which its row began, and reading goes
 * on with the next line; a general CSV parser would take the rest of the file for one field.
 */
final class CsvLexer {
  private final CharCursor chars;
  private final char delimiter;
  private final int maxChars;

  CsvLexer(CharCursor chars, char delimiter, ReadConfig config) {
    this.chars = chars;
    this.delimiter = delimiter;
    this.maxChars = config.maxRecordBytes();
  }

  /**
   * A row or what is wrong with one.
   *
   * @param cells null with a fault
   * @param fault null with cells
   */
  record Row(List<String> cells, Fault fault) {
    boolean isBlank() {
      return cells != null && cells.size() == 1 && cells.get(0).isBlank();
    }
  }

  /** The next row; null at the end. */
  Row next() throws IOException {
    Attempt plain = new Attempt(false);
    Outcome outcome = plain.run();
    if (outcome == Outcome.ROW) {
      return new Row(plain.cells, null);
    }
    if (outcome == Outcome.END) {
      return null;
    }
    String raw = plain.raw.toString();
    chars.unread(raw);
    if (raw.indexOf('\\') >= 0) {
      Attempt escaped = new Attempt(true);
      if (escaped.run() == Outcome.ROW) {
        return new Row(escaped.cells, null);
      }
      chars.unread(escaped.raw.toString());
    }
    skipLine();
    return new Row(
        null,
        outcome == Outcome.TOO_LONG && raw.indexOf('\n') < 0
            ? new Fault(Reason.TOO_LARGE, "a row of more than " + maxChars + " characters")
            : new Fault(Reason.MALFORMED, outcome.detail));
  }

  private void skipLine() throws IOException {
    int c = chars.read();
    while (c >= 0 && c != '\n') {
      c = chars.read();
    }
  }

  private enum Outcome {
    ROW(""),
    END(""),
    TOO_LONG("a quoted field that is not closed within the largest record"),
    UNCLOSED("a quoted field that is not closed until the end of the file"),
    MISPLACED("text after the closing quote of a field");

    final String detail;

    Outcome(String detail) {
      this.detail = detail;
    }
  }

  /** One try to read a row, keeping what it read. */
  private final class Attempt {
    final boolean hasBackslashes;
    final StringBuilder raw = new StringBuilder();
    final List<String> cells = new ArrayList<>();
    final StringBuilder cell = new StringBuilder();

    Attempt(boolean hasBackslashes) {
      this.hasBackslashes = hasBackslashes;
    }

    Outcome run() throws IOException {
      int c = read();
      if (c < 0) {
        return Outcome.END;
      }
      while (true) {
        Outcome wrong = null;
        if (c == '"') {
          wrong = quoted();
          c = wrong == null ? read() : -1;
          while (c == ' ' && delimiter != ' ') {
            c = read();
          }
          if (wrong == null && c >= 0 && c != delimiter && c != '\n' && c != '\r') {
            wrong = Outcome.MISPLACED;
          }
        } else {
          while (c >= 0 && c != delimiter && c != '\n') {
            cell.append((char) c);
            c = read();
            if (raw.length() > maxChars) {
              return Outcome.TOO_LONG;
            }
          }
        }
        if (wrong != null) {
          return wrong;
        }
        endCell();
        if (c == '\r') {
          c = read();
        }
        if (c < 0 || c == '\n') {
          return Outcome.ROW;
        }
        c = read();
      }
    }

    private Outcome quoted() throws IOException {
      while (true) {
        int c = read();
        if (c < 0) {
          return Outcome.UNCLOSED;
        }
        if (raw.length() > maxChars) {
          return Outcome.TOO_LONG;
        }
        if (c == '\\' && hasBackslashes) {
          int next = read();
          if (next >= 0) {
            cell.append((char) next);
          }
        } else if (c != '"') {
          cell.append((char) c);
        } else {
          int next = read();
          if (next != '"') {
            back(next);
            return null;
          }
          cell.append('"');
        }
      }
    }

    private void endCell() {
      int length = cell.length();
      boolean carriageReturn = length > 0 && cell.charAt(length - 1) == '\r';
      cells.add(cell.substring(0, carriageReturn ? length - 1 : length));
      cell.setLength(0);
    }

    private int read() throws IOException {
      int c = chars.read();
      if (c >= 0) {
        raw.append((char) c);
      }
      return c;
    }

    private void back(int c) {
      if (c >= 0) {
        chars.stepBack();
        raw.setLength(raw.length() - 1);
      }
    }
  }
}
