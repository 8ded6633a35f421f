package dyad.read;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How containers are read.
 *
 * @param format read every file as this; null to choose by name and content
 * @param fieldNames names of fields in the user's records, before the usual ones; nested ones with
 *     dots ({@code article.body})
 * @param maxRecordBytes largest record read into memory, markup included
 * @param maxTextChars largest plain text, in UTF-16 units
 * @param maxInflatedBytes most bytes that one gzip file may become
 * @param maxInflateRatio most inflated bytes per compressed byte, once {@link #RATIO_FREE_BYTES}
 *     are exceeded
 * @param maxDepth deepest nesting of JSON or XML
 */
public record ReadConfig(
    Format format,
    Map<Field, List<String>> fieldNames,
    int maxRecordBytes,
    int maxTextChars,
    long maxInflatedBytes,
    int maxInflateRatio,
    int maxDepth)
    implements Serializable {

  // The largest news pages (images inlined as base64) stay below 10 MB; a task holds a few copies.
  private static final int MAX_RECORD_BYTES = 16 << 20;
  // 300,000 words: longer than any article, short enough for every later stage.
  private static final int MAX_TEXT_CHARS = 2_000_000;
  // A year of a large agency is some 10 GB; what is larger is split by whoever makes it.
  private static final long MAX_INFLATED_BYTES = 64L << 30;
  // Prose deflates 3:1, repetitive JSON 20:1, a bomb 1000:1.
  private static final int MAX_INFLATE_RATIO = 200;
  // API envelopes nest some 10 deep; parsers recurse once a level.
  private static final int MAX_DEPTH = 100;

  /** Inflated bytes below which the ratio does not matter: a small file is no danger. */
  public static final long RATIO_FREE_BYTES = 16 << 20;

  public ReadConfig {
    EnumMap<Field, List<String>> copy = new EnumMap<>(Field.class);
    fieldNames.forEach((field, names) -> copy.put(field, List.copyOf(names)));
    fieldNames = copy;
  }

  /** Formats by name and content, usual field names, usual limits. */
  public static ReadConfig defaults() {
    return new ReadConfig(
        null,
        Map.of(),
        MAX_RECORD_BYTES,
        MAX_TEXT_CHARS,
        MAX_INFLATED_BYTES,
        MAX_INFLATE_RATIO,
        MAX_DEPTH);
  }

  public ReadConfig withFormat(Format forced) {
    return new ReadConfig(
        forced,
        fieldNames,
        maxRecordBytes,
        maxTextChars,
        maxInflatedBytes,
        maxInflateRatio,
        maxDepth);
  }

  public ReadConfig withFieldNames(Map<Field, List<String>> names) {
    return new ReadConfig(
        format, names, maxRecordBytes, maxTextChars, maxInflatedBytes, maxInflateRatio, maxDepth);
  }

  public ReadConfig withMaxRecordBytes(int bytes) {
    return new ReadConfig(
        format, fieldNames, bytes, maxTextChars, maxInflatedBytes, maxInflateRatio, maxDepth);
  }
}
