package dyad.testing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a folder of inputs that no reader likes: random bytes, files cut off, mutated or under a
 * wrong name, deep JSON, huge lines, NULs, lone surrogates, entity bombs, loops of links, gzip
 * bombs and texts made to cost more than their length. The same seed writes the same files.
 */
public final class HostileInputs {
  private static final String[] EXTENSIONS = {
    "txt",
    "html",
    "json",
    "jsonl",
    "csv",
    "tsv",
    "sgm",
    "xml",
    "warc",
    "gz",
    "jsonl.gz",
    "warc.gz",
    "bin",
    "nitf",
    "xhtml"
  };
  private static final int HUGE_LINE_BYTES = 50 << 20;
  private static final int POISON_CHARS = 40_000;
  private static final int BOMB_BYTES =
      128 << 20; // eight times what is read before the ratio counts

  private final Path folder;
  private final Random random;
  private final List<Map.Entry<String, byte[]>> samples;
  private int written;

  private HostileInputs(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
    this.samples = new ArrayList<>(SampleContainers.all(5).entrySet());
  }

  /**
   * Fills a folder with {@code count} files and some links between folders.
   *
   * @return number of files written, links not counted
   */
  public static int write(Path folder, int count, long seed) throws IOException {
    HostileInputs inputs = new HostileInputs(folder, seed);
    Files.createDirectories(folder);
    inputs.huge();
    inputs.bombs();
    inputs.odd();
    inputs.links();
    inputs.poisoned();
    while (inputs.written < count) {
      inputs.next();
    }
    return inputs.written;
  }

  private void next() throws IOException {
    switch (random.nextInt(7)) {
      case 0 -> file(anyExtension(), randomBytes(random.nextInt(20_000)));
      case 1 -> {
        Map.Entry<String, byte[]> sample = anySample();
        byte[] whole = sample.getValue();
        file(sample.getKey(), Arrays.copyOf(whole, random.nextInt(whole.length)));
      }
      case 2, 3 -> {
        Map.Entry<String, byte[]> sample = anySample();
        file(sample.getKey(), mutated(sample.getValue()));
      }
      case 4 -> file(anyExtension(), anySample().getValue());
      case 5 -> file(anyExtension(), deepOrWide());
      default -> file(anyExtension(), strangeText());
    }
  }

  private byte[] mutated(byte[] sample) {
    byte[] bytes = sample.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(random.nextInt(40), bytes.length - at);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> Arrays.fill(bytes, at, at + length, (byte) 0);
        case 2 -> {
          byte[] rest = Arrays.copyOfRange(bytes, at + length, bytes.length);
          bytes = Arrays.copyOf(bytes, at + rest.length);
          System.arraycopy(rest, 0, bytes, at, rest.length);
          if (bytes.length == 0) {
            return bytes;
          }
        }
        default -> bytes[at] = (byte) "\"'<>{}[]&\\,\n\t".charAt(random.nextInt(13));
      }
    }
    return bytes;
  }

  private byte[] deepOrWide() {
    int depth = 1 + random.nextInt(100_000);
    String text =
        switch (random.nextInt(6)) {
          case 0 -> "[".repeat(depth);
          case 1 -> "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
          case 2 -> "{\"text\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
          case 3 -> "<rss><channel><item>" + "<b>".repeat(depth) + "</item></channel></rss>";
          case 4 -> "<html><body>" + "<div>".repeat(depth) + "deep";
          default -> "id,title,text\n" + "\",".repeat(depth);
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] strangeText() {
    String text =
        switch (random.nextInt(6)) {
          case 0 -> "\u0000".repeat(1 + random.nextInt(500));
          case 1 -> SampleContainers.text(1).replace(' ', '\u0000');
          case 2 -> "{\"title\": \"\\ud800 x\", \"text\": \"\\udc00\\ud83d talk \\u0000 on\"}\n";
          case 3 -> "\ufeff".repeat(3) + "\u202e\ufffe\uffff talk";
          case 4 -> " \n\t\r\n ".repeat(1 + random.nextInt(100));
          default -> SampleContainers.csv(4).replace("\"\"capitals", "\"capitals");
        };
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(3) == 0 && bytes.length > 3) {
      // a surrogate as CESU-8 writes it: no UTF-8
      bytes[0] = (byte) 0xed;
      bytes[1] = (byte) 0xa0;
      bytes[2] = (byte) 0x80;
    }
    return bytes;
  }

  private void huge() throws IOException {
    for (String extension : new String[] {"jsonl", "txt", "csv", "html"}) {
      Path file = path(extension);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        out.write(
            "{\"id\": \"before\", \"title\": \"t\", \"text\": \"short\"}\n{\"text\": \""
                .getBytes(StandardCharsets.UTF_8));
        byte[] words = "ferries and harbours ".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < HUGE_LINE_BYTES; i += words.length) {
          out.write(words);
        }
        out.write(("\"}\n" + SampleContainers.jsonObject(7)).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void bombs() throws IOException {
    for (String extension : new String[] {"txt.gz", "jsonl.gz", "csv"}) {
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path(extension)))) {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) (extension.startsWith("txt") ? 'a' : ' '));
        for (int i = 0; i < BOMB_BYTES; i += blanks.length) {
          out.write(blanks);
        }
      }
    }
  }

  /** English enough to be accepted, and then something that is made to cost. */
  private void poisoned() throws IOException {
    String opening =
        "MINSK, March 3 - The foreign minister of Belarus met his counterpart from China.\n\n";
    for (String poison : PoisonedTexts.all(POISON_CHARS).values()) {
      file("txt", (opening.repeat(3) + poison).getBytes(StandardCharsets.UTF_8));
    }
  }

  private void odd() throws IOException {
    file("txt", new byte[0]);
    file("json.gz", new byte[0]);
    file("jsonl.gz", SampleContainers.gzip(new byte[0]));
    file("warc.gz", SampleContainers.gzip(SampleContainers.gzip(SampleContainers.warc(2))));
    text("json", "{\"articles\": []}");
    text("json", "[1, \"two\", null, [3], {\"text\": \"an object at last, of some words\"}]");
    text("csv", "id,title,text\n1,\"broken,text\n2,fine,a second row\n3,\"good\",a third row\n");
    text("xml", entityBomb());
    text("xml", "<!DOCTYPE x SYSTEM \"file:///etc/hostname\"><rss><item/></rss>");
    text(
        "xml",
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><channel><item>"
            + "<title>&x;</title></item></channel></rss>");
    text("warc", "WARC/1.0\r\nContent-Length: 99999999999\r\n\r\nshort");
    text("warc", "WARC/1.0\r\nContent-Length: -5\r\n\r\nshort");
  }

  private static String entityBomb() {
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 20; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"");
      bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return bomb + "]><rss><channel><item><title>&a19;</title></item></channel></rss>";
  }

  /** Links to the folder itself, between two folders, and to nowhere. */
  private void links() throws IOException {
    Path one = Files.createDirectories(folder.resolve("one"));
    Path two = Files.createDirectories(folder.resolve("two"));
    Files.createSymbolicLink(folder.resolve("self"), folder);
    Files.createSymbolicLink(one.resolve("to-two"), two);
    Files.createSymbolicLink(two.resolve("to-one"), one);
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("missing.txt"));
  }

  private Map.Entry<String, byte[]> anySample() {
    return samples.get(random.nextInt(samples.size()));
  }

  private String anyExtension() {
    return EXTENSIONS[random.nextInt(EXTENSIONS.length)];
  }

  private byte[] randomBytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private void text(String extension, String content) throws IOException {
    file(extension, content.getBytes(StandardCharsets.UTF_8));
  }

  private void file(String extension, byte[] content) throws IOException {
    Files.write(path(extension), content);
  }

  private Path path(String extension) throws IOException {
    Path sub = folder.resolve(written % 3 == 0 ? "one" : written % 3 == 1 ? "two" : ".");
    Files.createDirectories(sub);
    return sub.resolve(String.format("%04d.%s", written++, extension)).normalize();
  }
}
