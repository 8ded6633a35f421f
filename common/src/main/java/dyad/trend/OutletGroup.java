package dyad.trend;

import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * That an outlet is one of a group whose articles are counted apart.
 *
 * @param source the outlet, as in {@code articles.source}
 * @param name name of the group, or alpha-3 code of the country
 */
public record OutletGroup(String source, Kind kind, String name) implements Serializable {
  private static final String SOURCE = "source";
  private static final String GROUP = "group";
  private static final String COUNTRY = "country";
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  /** What outlets are grouped by. */
  public enum Kind {
    /** A group of the user's own. */
    GROUP,
    /** The country that an outlet is at home in. */
    COUNTRY
  }

  /**
   * Reads a CSV file with the columns {@code source}, {@code group} and {@code country}, in any
   * order, either of the last two absent or empty. An outlet may have several rows.
   *
   * @throws IllegalArgumentException when a column or value is wrong; the message says where
   */
  public static List<OutletGroup> parse(Reader csv) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    List<OutletGroup> groups = new ArrayList<>();
    try (CSVParser rows = format.parse(csv)) {
      Set<String> columns = Set.copyOf(rows.getHeaderNames());
      if (!columns.contains(SOURCE) || !(columns.contains(GROUP) || columns.contains(COUNTRY))) {
        throw new IllegalArgumentException(
            "the first line must name the columns source, group, country, but is "
                + String.join(",", rows.getHeaderNames()));
      }
      for (CSVRecord row : rows) {
        String source = value(row, SOURCE);
        if (source.isEmpty()) {
          throw new IllegalArgumentException(
              "record %d has no source".formatted(row.getRecordNumber()));
        }
        String group = value(row, GROUP);
        String country = value(row, COUNTRY).toUpperCase(Locale.ROOT);
        if (!country.isEmpty() && !CODE.matcher(country).matches()) {
          throw new IllegalArgumentException(
              "record %d has the country %s, expected an alpha-3 code such as GBR"
                  .formatted(row.getRecordNumber(), country));
        }
        if (!group.isEmpty()) {
          groups.add(new OutletGroup(source, Kind.GROUP, group));
        }
        if (!country.isEmpty()) {
          groups.add(new OutletGroup(source, Kind.COUNTRY, country));
        }
      }
    }
    return groups.stream().distinct().toList();
  }

  /** Source, kind and name with tabs between them, as the parameters of a run list them. */
  public String line() {
    return String.join("\t", source, kind.name(), name);
  }

  private static String value(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column) : "";
  }
}
