package dyad.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.gazetteer.Gazetteer.Part;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.shared();

  @ParameterizedTest(name = "every row of {0} loads and is found in its own text")
  @CsvSource({
    "names.tsv, 3",
    "capitals.tsv, 3",
    "regions.tsv, 4",
    "cities.tsv.gz, 5",
    "metonyms.tsv, 2",
    "organs.tsv, 2",
    "organizations.tsv, 2",
    "outlets-and-companies.tsv, 1",
    "phrases.tsv, 1",
    "places.tsv, 1",
    "groups.tsv, 1",
    "leaders.tsv, 5",
    "compounds.tsv, 3"
  })
  void everyRowIsFound(String file, int columns) {
    List<String[]> rows = ResourceRows.read(file, columns);
    assertTrue(!rows.isEmpty());
    for (String[] row : rows) {
      Atoms atoms = Atoms.of(row[0]);
      Match match = GAZETTEER.longest(atoms, 0, atoms.size());
      assertNotNull(match, row[0]);
      assertEquals(atoms.size(), match.end(), row[0]);
    }
  }

  @Test
  void everyCodeOfTheFilesIsACountry() {
    for (String file : List.of("names.tsv", "capitals.tsv")) {
      for (String[] row : ResourceRows.read(file, 3)) {
        assertNotNull(GAZETTEER.country(row[1]), row[0] + " " + row[1]);
      }
    }
    for (String[] row : ResourceRows.read("leaders.tsv", 5)) {
      assertNotNull(GAZETTEER.country(row[1]), row[0] + " " + row[1]);
    }
    for (String[] row : ResourceRows.read("cities.tsv.gz", 5)) {
      assertNotNull(GAZETTEER.country(row[1]), row[0] + " " + row[1]);
    }
  }

  @Test
  void everyIsoStateHasAName() {
    long named = GAZETTEER.countries().stream().filter(c -> !c.name().isEmpty()).count();
    assertTrue(named >= 250, "only " + named);
  }

  @Test
  void everyTermOfOfficeBeginsBeforeItEnds() {
    for (String[] row : ResourceRows.read("leaders.tsv", 5)) {
      assertTrue(
          row[3].isEmpty() || Term.firstDay(row[2]).isBefore(Term.dayAfter(row[3])),
          String.join(" ", row));
    }
  }

  @Test
  void everyStateHasACapitalAndAPeople() {
    // city states, and territories without a town of their own
    Set<String> withoutCapital =
        Set.of(
            "AIA", "IOT", "CCK", "GIB", "HKG", "IMN", "LUX", "MAC", "MCO", "NFK", "REU", "SPM",
            "SMR", "SGP", "TKL", "BVT", "HMD", "UMI", "ATA");
    // territories without permanent people, or whose people are named by no single word
    Set<String> withoutPeople =
        Set.of(
            "CCK", "GGY", "JEY", "MNP", "BLM", "MAF", "SPM", "SXM", "SJM", "VAT", "ATF", "BES",
            "BVT", "HMD", "SGS", "UMI", "ATA");
    Set<String> capitals = codes("capitals.tsv", "");
    Set<String> peoples = codes("names.tsv", "DEMONYM");
    for (Country country : GAZETTEER.countries()) {
      if (country.to() == 9999) {
        assertTrue(
            capitals.contains(country.code()) || withoutCapital.contains(country.code()),
            "no capital: " + country.code());
        assertTrue(
            peoples.contains(country.code()) || withoutPeople.contains(country.code()),
            "no people: " + country.code());
      }
    }
  }

  private static Set<String> codes(String file, String kind) {
    return ResourceRows.read(file, 3).stream()
        .filter(row -> kind.isEmpty() || row[2].equals(kind))
        .map(row -> row[1])
        .collect(Collectors.toSet());
  }

  @Test
  void everyCueOfASettingIsFoundInItsOwnText() {
    for (String[] row : ResourceRows.read("settings.tsv", 3)) {
      assertNotNull(GAZETTEER.country(row[0]), row[0]);
      for (String cue : row[2].split("\\|", -1)) {
        Atoms atoms = Atoms.of(cue);
        assertTrue(
            GAZETTEER.settings().startingWith(atoms.hash(0)).stream()
                .anyMatch(c -> c.code().equals(row[0]) && c.stands(atoms, 0)),
            cue);
      }
    }
  }

  @Test
  void confidenceNeverFallsAsTheMarginGrows() {
    for (String[] row : ResourceRows.read("confidence.tsv", 2)) {
      double last = 0;
      for (double margin = -10; margin <= 10; margin += 0.1) {
        double probability = GAZETTEER.confidence().probability(row[0], margin);
        assertTrue(probability >= last && probability > 0 && probability < 1, row[0] + margin);
        last = probability;
      }
    }
  }

  @ParameterizedTest(name = "without {0} the gazetteer does not know {1}")
  @CsvSource({"CITIES, Kharkiv", "LEADERS, Zelensky"})
  void partsCanBeLeftOut(Part part, String name) {
    Atoms atoms = Atoms.of(name);
    assertNotNull(GAZETTEER.longest(atoms, 0, atoms.size()));
    assertNull(Gazetteer.without(EnumSet.of(part)).longest(atoms, 0, atoms.size()));
  }

  @Test
  void withoutContextThereAreNeitherRulesNorSettings() {
    Gazetteer bare = Gazetteer.without(EnumSet.of(Part.CONTEXT));
    Atoms georgia = Atoms.of("Georgia");
    assertNotNull(GAZETTEER.rules().of(georgia, 0, 1));
    assertNull(bare.rules().of(georgia, 0, 1));
    assertTrue(bare.settings().isEmpty());
  }
}
