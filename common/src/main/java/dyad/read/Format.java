package dyad.read;

import java.util.Locale;
import java.util.Map;

/** The containers that are read. */
public enum Format {
  /** Plain text, one article a file. */
  TXT,
  /** A whole web page, one article a file. */
  HTML,
  /** One object, an array of objects, or an API's envelope with such an array in it. */
  JSON,
  /** One object a line. */
  JSONL,
  /** Comma-separated values with a header row; quoted fields may hold line breaks. */
  CSV,
  /** The same with tabs. */
  TSV,
  /** Reuters-21578. */
  SGML,
  /** RSS, Atom, NITF, NewsML-G2 and files of {@code <article>}-like elements. */
  XML,
  /** Web archive. */
  WARC;

  private static final Map<String, Format> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("txt", TXT),
          Map.entry("text", TXT),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("json", JSON),
          Map.entry("jsonl", JSONL),
          Map.entry("ndjson", JSONL),
          Map.entry("csv", CSV),
          Map.entry("tsv", TSV),
          Map.entry("sgm", SGML),
          Map.entry("sgml", SGML),
          Map.entry("xml", XML),
          Map.entry("rss", XML),
          Map.entry("atom", XML),
          Map.entry("nitf", XML),
          Map.entry("warc", WARC));

  /** The format that a file's name promises, a trailing {@code .gz} aside; null if it says none. */
  public static Format ofName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      name = name.substring(0, name.length() - ".gz".length());
    }
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    int dot = name.lastIndexOf('.');
    return dot <= slash ? null : BY_EXTENSION.get(name.substring(dot + 1));
  }
}
