package dyad.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.gazetteer.Gazetteer;
import dyad.model.CountryBasis;
import dyad.model.MentionType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What labelled data says of one article's countries, whatever format it came in.
 *
 * @param named codes of countries named outright: by name, adjective or people
 * @param places codes of the countries of all places named, {@code named} included
 * @param focus codes the article is about; empty where the data does not say
 * @param mentions labelled stretches of the text; empty where the data has none
 */
public record CountryGold(
    String id, Set<String> named, Set<String> places, Set<String> focus, List<Labelled> mentions) {

  /**
   * A labelled stretch.
   *
   * @param start UTF-16 index, as in the labelled text
   * @param type null where the data has none
   * @param country code; null if none
   */
  public record Labelled(
      int start, int end, String surface, MentionType type, String country, CountryBasis basis) {}

  private static final String BYTE_ORDER_MARK = "\uFEFF"; // which spreadsheets write first

  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private static final Set<CountryBasis> OUTRIGHT =
      EnumSet.of(CountryBasis.NAME, CountryBasis.DEMONYM);
  private static final Set<CountryBasis> PLACE =
      EnumSet.of(
          CountryBasis.NAME,
          CountryBasis.DEMONYM,
          CountryBasis.CAPITAL,
          CountryBasis.CITY,
          CountryBasis.REGION,
          CountryBasis.METONYM);

  /** True when the data says what an article is about, and nothing of what it names. */
  public boolean focusOnly() {
    return mentions.isEmpty() && named.isEmpty() && places.isEmpty();
  }

  /** True when the data says what kind of name each stretch is. */
  public boolean hasTypes() {
    return mentions.stream().anyMatch(mention -> mention.type() != null);
  }

  /** The same labels with other offsets. */
  public CountryGold withMentions(List<Labelled> placed) {
    return new CountryGold(id, named, places, focus, placed);
  }

  /** True for a basis that names the country itself. */
  public static boolean isOutright(CountryBasis basis) {
    return basis != null && OUTRIGHT.contains(basis);
  }

  /** True for a basis that is a place, or the country itself. */
  public static boolean isPlace(CountryBasis basis) {
    return basis != null && PLACE.contains(basis);
  }

  /**
   * Labels of a file in any of the supported formats, by article id: JSON lines (gz by name), or
   * tab-separated with the columns key, countries, focus, the latter two with codes between spaces,
   * or the same columns among others in a CSV file (by name) with a first line of headings.
   */
  public static Map<String, CountryGold> read(Path file) throws IOException {
    if (file.toString().endsWith(".csv")) {
      return ofCsv(Files.readString(file));
    }
    ObjectMapper mapper = new ObjectMapper();
    Map<String, CountryGold> result = new LinkedHashMap<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("key\t")) {
          CountryGold gold =
              line.startsWith("{") ? of(mapper.readTree(line)) : of(line.split("\t", -1));
          result.put(gold.id(), gold);
        }
      }
    }
    return result;
  }

  private static Map<String, CountryGold> ofCsv(String text) throws IOException {
    String withoutMark = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    Map<String, CountryGold> result = new LinkedHashMap<>();
    for (CSVRecord row : CSV.parse(new StringReader(withoutMark))) {
      CountryGold gold = of(new String[] {row.get("key"), row.get("countries"), row.get("focus")});
      result.put(gold.id(), gold);
    }
    return result;
  }

  private static CountryGold of(String[] cells) {
    if (cells.length < 3) {
      throw new IllegalArgumentException(
          "expected key, countries and focus between tabs but read '%s'"
              .formatted(String.join(" ", cells)));
    }
    return new CountryGold(cells[0], Set.of(), codes(cells[1]), codes(cells[2]), List.of());
  }

  private static Set<String> codes(String between) {
    Set<String> codes = new TreeSet<>(List.of(between.split(" ", -1)));
    codes.remove("");
    return codes;
  }

  private static CountryGold of(JsonNode node) {
    String id = node.path("id").asText();
    List<Labelled> mentions = new ArrayList<>();
    Set<String> named = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    boolean hasTypes = false;
    for (JsonNode m : node.path("mentions")) {
      String code = code(m.path("country"));
      String written = m.path("type").asText("");
      MentionType type = isType(written) ? MentionType.valueOf(written) : null;
      CountryBasis basis =
          m.path("basis").isTextual() ? CountryBasis.valueOf(m.path("basis").asText()) : null;
      hasTypes |= type != null;
      mentions.add(
          new Labelled(
              m.path("start").asInt(),
              m.path("end").asInt(),
              m.path("surface").asText(),
              type,
              code,
              basis));
      if (code != null && isOutright(basis)) {
        named.add(code);
      }
      if (code != null && isPlace(basis)) {
        places.add(code);
      }
    }
    Set<String> focus = new TreeSet<>();
    if (!hasTypes) {
      boolean offsets = node.has("mentions");
      addCodes(node.path("countries"), offsets ? places : focus);
      addCodes(node.path("countries_explicit"), named);
    }
    return new CountryGold(id, named, places, focus, mentions);
  }

  private static boolean isType(String written) {
    for (MentionType type : MentionType.values()) {
      if (type.name().equals(written)) {
        return true;
      }
    }
    return false;
  }

  private static void addCodes(JsonNode list, Set<String> codes) {
    for (JsonNode item : list) {
      String code = code(item);
      if (code != null) {
        codes.add(code);
      }
    }
  }

  private static String code(JsonNode node) {
    if (!node.isTextual() || node.asText().isEmpty()) {
      return null;
    }
    String written = node.asText();
    return written.length() == 2 ? Gazetteer.shared().alpha3(written) : written;
  }
}
