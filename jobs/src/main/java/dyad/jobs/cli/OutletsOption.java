package dyad.jobs.cli;

import dyad.jobs.runtime.UserMistake;
import dyad.trend.OutletGroup;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** What the user knows of the outlets. */
final class OutletsOption {
  @Option(
      names = "--outlets",
      paramLabel = "FILE",
      description =
          "CSV with the columns source,group,country: outlets as in articles.source, a group of"
              + " yours and the alpha-3 code of the home country, either may be empty; each group"
              + " and country is counted apart in group_trends.")
  private Path file;

  private List<OutletGroup> groups;

  /** Groups and home countries; none without the option. */
  List<OutletGroup> groups() {
    if (groups == null) {
      groups = file == null ? List.of() : read();
    }
    return groups;
  }

  /** Home country by outlet. */
  Map<String, String> countries() {
    Map<String, String> countries = new TreeMap<>();
    for (OutletGroup outlet : groups()) {
      if (outlet.kind() == OutletGroup.Kind.COUNTRY) {
        countries.put(outlet.source(), outlet.name());
      }
    }
    return countries;
  }

  private List<OutletGroup> read() {
    try (Reader csv = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return OutletGroup.parse(csv);
    } catch (IOException e) {
      throw new UserMistake("Invalid --outlets %s: no file that can be read".formatted(file));
    } catch (IllegalArgumentException e) {
      throw new UserMistake("Invalid --outlets %s: %s".formatted(file, e.getMessage()));
    }
  }
}
