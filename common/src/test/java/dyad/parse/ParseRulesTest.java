package dyad.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParseRulesTest {
  @Test
  void everyRowOfEveryResourceIsComplete() {
    Map<String, Integer> requiredColumns =
        Map.of(
            "furniture.tsv", 5,
            "section-headings.tsv", 5,
            "html-names.tsv", 4,
            "page-metadata.tsv", 3,
            "month-names.tsv", 3,
            "time-zones.tsv", 2,
            "language-codes.tsv", 2);
    requiredColumns.forEach(
        (name, required) -> {
          int columns =
              Math.max(required, name.startsWith("furn") || name.startsWith("sect") ? 6 : 4);
          for (String[] row : TsvResource.rows(name, columns)) {
            for (int i = 0; i < required; i++) {
              assertFalse(row[i].isEmpty(), () -> name + ": " + String.join("|", row));
            }
          }
        });
    ParseResources.shared();
  }

  @Test
  void everyPhraseDescribesItsOwnLine() {
    Furniture furniture = Furniture.load();
    for (String[] row : TsvResource.rows("furniture.tsv", 6)) {
      String line = row[0].replace("*", "x 20 x");
      if (row[1].equals("SUFFIX")) {
        assertEquals("The end.", furniture.withoutSuffix("The end." + line));
      } else {
        assertTrue(furniture.kind(line, EnumSet.allOf(Furniture.Place.class)).isPresent(), row[0]);
      }
    }
  }

  @Test
  void ordinarySentencesAreNoFurniture() {
    Furniture furniture = Furniture.load();
    for (String line :
        new String[] {
          "By Monday, all the ships had left.",
          "Sharing the water of the river is the aim of the treaty.",
          "He printed the map and put it on the wall.",
          "Reuters was told by the minister that the port is open.",
          "The ministry will comment on Tuesday."
        }) {
      assertEquals(
          Optional.empty(), furniture.kind(line, EnumSet.allOf(Furniture.Place.class)), line);
    }
  }

  @Test
  void starsOfAPhraseStandForAnything() {
    assertTrue(new Glob("Reporting by *; Editing by *").matches("reporting by a b; editing by c"));
    assertTrue(new Glob("*inbox*").matches("straight to your inbox today"));
    assertFalse(new Glob("Share").matches("share it"));
    assertFalse(new Glob("*").matches("x".repeat(Glob.MAX_LINE + 1)));
    assertTrue(new Glob("You've").matches(Glob.fold("You’ve")));
  }
}
