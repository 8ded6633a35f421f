package dyad.dedup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PerturberTest {
  private static final String TEXT = text("alpha");
  private static final String FOREIGN = text("omega");

  @Test
  void sameSeedGivesTheSameCopy() {
    assertEquals(
        new Perturber(3).copy("A title", TEXT, FOREIGN, 0.5),
        new Perturber(3).copy("A title", TEXT, FOREIGN, 0.5));
  }

  @Test
  void copyIsAboutAsCloseAsWanted() {
    Perturber perturber = new Perturber(11);
    for (double wanted = 0.3; wanted < 0.95; wanted += 0.1) {
      assertEquals(wanted, perturber.copy(null, TEXT, FOREIGN, wanted).jaccard(), 0.1);
    }
  }

  @Test
  void statedClosenessIsTheTrueOne() {
    AlteredCopy copy = new Perturber(5).copy(null, TEXT, FOREIGN, 0.6);
    Shingles original = Shingles.of(BodyWords.of(TEXT));
    assertEquals(
        copy.jaccard(), original.overlap(Shingles.of(BodyWords.of(copy.text()))).jaccard(), 1e-9);
  }

  @Test
  void everyAlterationOccurs() {
    Perturber perturber = new Perturber(1);
    Set<Alteration> seen = EnumSet.noneOf(Alteration.class);
    for (int i = 0; i < 40; i++) {
      seen.addAll(perturber.copy("A title", TEXT, FOREIGN, 0.4).alterations());
    }
    assertEquals(EnumSet.allOf(Alteration.class), seen);
  }

  @Test
  void copyIsNeverTheOriginal() {
    assertTrue(!new Perturber(2).copy(null, TEXT, FOREIGN, 0.9).text().equals(TEXT));
  }

  /** Forty sentences without repetition. */
  private static String text(String word) {
    return IntStream.range(0, 40)
        .mapToObj(
            i ->
                "The %s %d organised \"work\" in town %d for %d people of %s."
                    .formatted(word, i, i * 7, i * 13, word + i))
        .collect(Collectors.joining("\n"));
  }
}
