package dyad.read;

import dyad.model.BodyFormat;
import dyad.model.RawRecord;
import dyad.outcome.Accepted;
import dyad.outcome.Outcome;
import dyad.outcome.Reason;
import dyad.outcome.Rejected;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The records of one file or slice, numbered in order. Bad data never throws: it becomes a reject
 * with the number that the record would have had. A whole file yields at least one outcome.
 */
public final class RecordStream implements Iterator<Outcome<RawRecord>>, Closeable {
  private static final int MAX_DETAIL_CHARS = 300; // a line on a terminal or two

  private final String inputFile;
  private final ItemSource source;
  private final Closeable resource;
  private final ReadConfig config;
  private final boolean isWhole;
  private long recordNo;
  private boolean yieldedAny;
  private boolean ended;
  private Outcome<RawRecord> upcoming;

  private RecordStream(
      String inputFile,
      ItemSource source,
      Closeable resource,
      ReadConfig config,
      long firstRecordNo,
      boolean isWhole) {
    this.inputFile = inputFile;
    this.source = source;
    this.resource = resource;
    this.config = config;
    this.recordNo = firstRecordNo;
    this.isWhole = isWhole;
  }

  static RecordStream ofFile(
      String inputFile, ItemSource source, Closeable resource, ReadConfig config) {
    return new RecordStream(inputFile, source, resource, config, 0, true);
  }

  static RecordStream ofSlice(
      String inputFile,
      ItemSource source,
      Closeable resource,
      ReadConfig config,
      long firstRecordNo) {
    return new RecordStream(inputFile, source, resource, config, firstRecordNo, false);
  }

  /** A file or directory that cannot be read at all: one reject. */
  public static RecordStream refused(String inputFile, Reason reason, String detail) {
    return new RecordStream(
        inputFile, single(new Fault(reason, detail)), () -> {}, ReadConfig.defaults(), 0, true);
  }

  /** A source of one item. */
  static ItemSource single(Item item) {
    Iterator<Item> once = java.util.List.of(item).iterator();
    return () -> once.hasNext() ? once.next() : null;
  }

  @Override
  public boolean hasNext() {
    if (upcoming == null && !ended) {
      upcoming = advance();
    }
    return upcoming != null;
  }

  @Override
  public Outcome<RawRecord> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Outcome<RawRecord> outcome = upcoming;
    upcoming = null;
    return outcome;
  }

  private Outcome<RawRecord> advance() {
    Item item = nextItem();
    if (item == null) {
      ended = true;
      close();
      if (yieldedAny || !isWhole) {
        return null;
      }
      item = new Fault(Reason.EMPTY, "no record in this file");
    }
    yieldedAny = true;
    if (item instanceof Fault fault) {
      return reject(fault.reason(), fault.detail());
    }
    return finish((Draft) item);
  }

  private Item nextItem() {
    try {
      return source.next();
    } catch (LimitExceeded e) {
      return lastItem(Reason.TOO_LARGE, e.getMessage());
    } catch (IOException e) {
      return lastItem(Reason.UNREADABLE, message(e));
    } catch (RuntimeException | StackOverflowError e) {
      // a library met what its authors did not expect; the data stays the one to blame
      return lastItem(Reason.MALFORMED, e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private Item lastItem(Reason reason, String detail) {
    ended = true;
    close();
    return new Fault(reason, detail);
  }

  private static String message(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private Outcome<RawRecord> reject(Reason reason, String detail) {
    return new Rejected<>(inputFile, recordNo++, reason, CleanText.line(detail, MAX_DETAIL_CHARS));
  }

  private Outcome<RawRecord> finish(Draft draft) {
    Map<Field, String> fields = draft.fields();
    fields.replaceAll((field, value) -> CleanText.of(value));
    String body = body(fields);
    if (body == null) {
      return reject(Reason.EMPTY, "neither text nor summary nor title");
    }
    boolean isKnown = draft.bodyFormat() != null && !isBlank(fields.get(Field.TEXT));
    BodyFormat format = isKnown ? draft.bodyFormat() : formatOf(body);
    if (format == BodyFormat.PLAIN && body.length() > config.maxTextChars()) {
      return reject(
          Reason.TOO_LARGE,
          "text of " + body.length() + " characters, more than " + config.maxTextChars());
    }
    return new Accepted<>(
        new RawRecord(
            inputFile,
            recordNo++,
            said(fields, Field.ID),
            said(fields, Field.URL),
            said(fields, Field.SOURCE),
            said(fields, Field.TITLE),
            said(fields, Field.DATELINE),
            said(fields, Field.PUBLISHED),
            said(fields, Field.LANGUAGE),
            body,
            format));
  }

  /** The text; where there is none the summary, then the title; null if all are blank. */
  private static String body(Map<Field, String> fields) {
    for (Field field : new Field[] {Field.TEXT, Field.SUMMARY, Field.TITLE}) {
      if (!isBlank(fields.get(field))) {
        return fields.get(field);
      }
    }
    return null;
  }

  private static BodyFormat formatOf(String body) {
    if (Markup.isPage(body)) {
      return BodyFormat.HTML_PAGE;
    }
    return Markup.isFragment(body) ? BodyFormat.HTML_FRAGMENT : BodyFormat.PLAIN;
  }

  private static String said(Map<Field, String> fields, Field field) {
    String value = fields.get(field);
    return isBlank(value) ? null : value;
  }

  private static boolean isBlank(String value) {
    return value == null || value.isBlank();
  }

  @Override
  public void close() {
    ended = true;
    try {
      resource.close();
    } catch (IOException e) {
      // what was read is whole; a stream that cannot be closed loses nothing
      System.getLogger(RecordStream.class.getName())
          .log(System.Logger.Level.DEBUG, "cannot close " + inputFile, e);
    }
  }
}
