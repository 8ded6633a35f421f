package dyad.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
}
