package dyad.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Chooses a file's format: its content where that speaks clearly, else its name, else plain text.
 */
final class FormatChoice {
  /** Bytes of a file that are looked at. */
  static final int HEAD_BYTES = 1 << 16;

  // Names of root elements; a name alone (no "<?xml") is believed for these only.
  private static final Set<String> XML_ROOTS =
      Set.of("rss", "feed", "rdf:rdf", "nitf", "newsitem", "newsmessage", "newsml", "packageitem");

  private FormatChoice() {}

  static Format of(String fileName, byte[] head, FieldNames names) {
    Format promised = Format.ofName(fileName);
    Format seen = ofContent(text(head), promised, names);
    return seen != null ? seen : promised != null ? promised : Format.TXT;
  }

  /** The format that the content shows; null if it could be any text. */
  private static Format ofContent(String text, Format promised, FieldNames names) {
    String start = text.stripLeading();
    String lower = start.substring(0, Math.min(2_000, start.length())).toLowerCase(Locale.ROOT);
    if (start.startsWith("WARC/1.") || start.startsWith("WARC/0.")) {
      return Format.WARC;
    }
    if (lower.startsWith("<")) {
      return ofMarkup(lower, promised);
    }
    if (start.startsWith("{") || start.startsWith("[")) {
      return ofJson(start, promised);
    }
    return promised == null || promised == Format.TXT ? ofTable(start, names) : null;
  }

  private static Format ofMarkup(String lower, Format promised) {
    String root = Markup.start(lower);
    if (root.equals("reuters") || root.equals("!doctype lewis")) {
      return Format.SGML;
    }
    if (Markup.isPage(lower)) {
      return Format.HTML;
    }
    if (lower.startsWith("<?xml") || XML_ROOTS.contains(root)) {
      return promised == Format.SGML ? Format.SGML : Format.XML;
    }
    if (promised == Format.JSON || promised == Format.JSONL) {
      return Format.XML; // those never begin so
    }
    if (promised != null && promised != Format.TXT) {
      return null;
    }
    return root.startsWith("!doctype") ? Format.XML : Markup.isFragment(lower) ? Format.HTML : null;
  }

  private static Format ofJson(String start, Format promised) {
    boolean isObject = start.startsWith("{");
    char second = secondCharacter(start);
    boolean plausible = isObject ? second == '"' || second == '}' : "{[\"]".indexOf(second) >= 0;
    boolean isJsonByName = promised == Format.JSON || promised == Format.JSONL;
    if (!plausible) {
      return null;
    }
    // "[" opens many a text; JSON is believed where an object follows
    if (!isObject && second != '{' && !isJsonByName) {
      return null;
    }
    if (!isObject) {
      return Format.JSON;
    }
    int lineEnd = start.indexOf('\n');
    if (lineEnd < 0) {
      return promised == Format.JSONL ? Format.JSONL : Format.JSON;
    }
    boolean lineIsObject = start.substring(0, lineEnd).stripTrailing().endsWith("}");
    String rest = start.substring(lineEnd).stripLeading();
    if (lineIsObject && rest.startsWith("{")) {
      return Format.JSONL;
    }
    // a lone "{" on the first line is an object written over several
    boolean isPretty = start.substring(1, lineEnd).isBlank();
    return promised == Format.JSONL && !isPretty ? Format.JSONL : Format.JSON;
  }

  private static Format ofTable(String start, FieldNames names) {
    int lineEnd = start.indexOf('\n');
    if (lineEnd < 0) {
      return null;
    }
    String line = start.substring(0, lineEnd).stripTrailing();
    if (CsvHeader.isHeader(line, '\t', names)) {
      return Format.TSV;
    }
    return CsvHeader.isHeader(line, ',', names) || CsvHeader.isHeader(line, ';', names)
        ? Format.CSV
        : null;
  }

  private static char secondCharacter(String start) {
    for (int i = 1; i < start.length(); i++) {
      if (!Character.isWhitespace(start.charAt(i))) {
        return start.charAt(i);
      }
    }
    return 0;
  }

  private static String text(byte[] head) {
    Charset marked = CharsetChoice.ofMark(head);
    String text = new String(head, marked == null ? StandardCharsets.ISO_8859_1 : marked);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
