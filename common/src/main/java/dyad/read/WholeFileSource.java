package dyad.read;

import dyad.model.BodyFormat;
import dyad.outcome.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A file that is one article: plain text or a web page. */
final class WholeFileSource implements ItemSource {
  private final InputStream in;
  private final Format format;
  private final ReadConfig config;
  private boolean done;

  WholeFileSource(InputStream in, Format format, ReadConfig config) {
    this.in = in;
    this.format = format;
    this.config = config;
  }

  @Override
  public Item next() throws IOException {
    if (done) {
      return null;
    }
    done = true;
    byte[] bytes = in.readNBytes(config.maxRecordBytes() + 1);
    if (bytes.length > config.maxRecordBytes()) {
      return new Fault(Reason.TOO_LARGE, "more than " + config.maxRecordBytes() + " bytes");
    }
    String binary = BinaryData.kind(bytes);
    if (binary != null) {
      return new Fault(Reason.UNSUPPORTED_FORMAT, "holds " + binary);
    }
    return format == Format.HTML
        ? Draft.of(CharsetChoice.decodeFile(bytes, declared(bytes)), BodyFormat.HTML_PAGE)
        : Draft.of(CharsetChoice.decodeFile(bytes, null), BodyFormat.PLAIN);
  }

  /** What a page says of its charset, in a meta element or an XML declaration. */
  static Charset declared(byte[] page) {
    int length = Math.min(page.length, Declaration.WINDOW);
    return Declaration.charset(new String(page, 0, length, StandardCharsets.ISO_8859_1));
  }
}
