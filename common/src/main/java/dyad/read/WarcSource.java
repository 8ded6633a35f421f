package dyad.read;

import dyad.model.BodyFormat;
import dyad.outcome.Reason;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Web archives: responses with status 2xx and resources that hold HTML are records. Requests,
 * metadata, images and the like are no input records and are passed over.
 */
final class WarcSource implements ItemSource {
  private static final Set<String> CAPTURES = Set.of("response", "resource");

  private final WarcFrames frames;
  private final int maxBytes;

  WarcSource(InputStream in, ReadConfig config) {
    this.frames = new WarcFrames(new BufferedInputStream(in, 1 << 16), config);
    this.maxBytes = config.maxRecordBytes();
  }

  @Override
  public Item next() throws IOException {
    for (WarcFrames.Frame frame = frames.next(); frame != null; frame = frames.next()) {
      Item item = item(frame);
      if (item != null) {
        return item;
      }
    }
    return null;
  }

  private Item item(WarcFrames.Frame frame) {
    String type = frame.field("WARC-Type");
    String target = frame.field("WARC-Target-URI");
    return switch (frame.state()) {
      case NO_HEADER -> new Fault(Reason.MALFORMED, "bytes that are no WARC record");
      case CUT_OFF -> new Fault(Reason.MALFORMED, "WARC record cut off: " + type + " " + target);
      case TOO_LARGE ->
          type != null && CAPTURES.contains(type) && isHtmlHead(frame)
              ? new Fault(Reason.TOO_LARGE, "a page of more than " + maxBytes + " bytes: " + target)
              : null;
      case WHOLE -> type != null && CAPTURES.contains(type) ? capture(frame, target) : null;
    };
  }

  /** Whether the HTTP header, or the record's own, promises HTML. */
  private static boolean isHtmlHead(WarcFrames.Frame frame) {
    int length = Math.min(frame.bytes().length, 1 << 14);
    String head =
        new String(frame.bytes(), 0, length, java.nio.charset.StandardCharsets.ISO_8859_1)
            .toLowerCase(java.util.Locale.ROOT);
    return head.contains("text/html") || head.contains("application/xhtml");
  }

  private Item capture(WarcFrames.Frame frame, String target) {
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(frame.bytes()))) {
      reader.setLenient(true);
      Optional<WarcRecord> record = reader.next();
      if (record.isEmpty() || !(record.get() instanceof WarcTargetRecord capture)) {
        return new Fault(Reason.MALFORMED, "a WARC record without target: " + target);
      }
      if (capture instanceof WarcResponse response) {
        String status = String.valueOf(response.http().status());
        if (!status.startsWith("2")) {
          return null;
        }
      }
      Optional<WarcPayload> payload = capture.payload();
      return payload.isEmpty() ? null : page(payload.get(), target);
    } catch (LimitExceeded e) {
      return new Fault(Reason.TOO_LARGE, e.getMessage());
    } catch (IOException | RuntimeException e) {
      return new Fault(Reason.MALFORMED, "broken WARC record " + target + ": " + e.getMessage());
    }
  }

  private Item page(WarcPayload payload, String target) throws IOException {
    MediaType type = payload.type();
    if (!type.base().equals(MediaType.HTML)
        && !type.base().toString().equals("application/xhtml+xml")) {
      return null;
    }
    byte[] bytes = payload.body().stream().readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw new LimitExceeded("a page of more than " + maxBytes + " bytes: " + target);
    }
    Charset declared = CharsetChoice.ofName(type.parameters().get("charset"));
    if (declared == null) {
      declared = WholeFileSource.declared(bytes);
    }
    Map<Field, String> fields = new EnumMap<>(Field.class);
    fields.put(Field.TEXT, CharsetChoice.decodeFile(bytes, declared));
    if (target != null) {
      // WARC 1.0 examples put the URI in angle brackets
      fields.put(Field.URL, target.replace("<", "").replace(">", ""));
    }
    return new Draft(fields, BodyFormat.HTML_PAGE);
  }
}
