package dyad.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.evaluate.NamePairScorer;
import dyad.testing.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  @ParameterizedTest
  @CsvSource({
    "titles.tsv,1",
    "particles.tsv,2",
    "generations.tsv,2",
    "legal-forms.tsv,2",
    "organization-words.tsv,2",
    "number-words.tsv,2",
    "roman-numerals.tsv,2",
    "expansions.tsv,2"
  })
  void everyRowIsFoldedAndNamedOnce(String file, int width) {
    Set<String> seen = new HashSet<>();
    for (String[] row : Lexicon.rows(file, width)) {
      assertEquals(Folding.ascii(row[0]), row[0]);
      assertFalse(row[width - 1].isBlank());
      assertTrue(seen.add(row[0]), row[0] + " stands twice in " + file);
    }
    assertFalse(seen.isEmpty());
  }

  @Test
  void everySoundRuleHasAKnownPlaceAndReading() {
    for (String[] row : Lexicon.rows("sounds.tsv", 4)) {
      assertTrue(row[0].matches("[a-z]+") && row[1].matches("[a-z]+"), row[0]);
      assertTrue(List.of("any", "start", "end").contains(row[2]), row[0]);
      assertTrue(List.of("both", "english", "continental").contains(row[3]), row[0]);
    }
  }

  @Test
  void everyNicknameHasAFullForm() {
    for (String[] row : Lexicon.rows("nicknames.tsv", 2)) {
      assertTrue(row[0].matches("[a-z]+") && row[1].matches("[a-z]+"), row[0]);
    }
  }

  @Test
  void everyWrittenPairIsAPair() {
    assertEquals(
        Lexicon.rows("name-pairs-written.tsv", 4).size(), NamePairTrainer.writtenPairs().size());
  }

  @Test
  void theShippedModelFitsTheLabelledPairs() throws IOException {
    Path pairs = SharedData.require("gold/names/name-pairs-even.csv");
    NamePairScorer.Score score =
        NamePairScorer.bySchema(NamePairScorer.score(pairs)).get(NamePairScorer.ALL);
    assertTrue(score.counts().f1() > 0.94, score.toString()); // fitted on: a floor, not a figure
  }
}
