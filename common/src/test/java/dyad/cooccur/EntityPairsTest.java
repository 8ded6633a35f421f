package dyad.cooccur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EntityPairsTest {
  @Test
  void unitsThatNameBothAreCountedAtEveryLevel() {
    List<EntityMention> mentions =
        List.of(
            new EntityMention(0, 0, 0, "p"),
            new EntityMention(1, 0, 0, "q"),
            new EntityMention(2, 1, 0, "q"),
            new EntityMention(3, 2, 1, "q"),
            new EntityMention(4, 2, 1, "p"),
            new EntityMention(5, 3, 2, "r"));
    assertEquals(
        List.of(
            new EntityPairCount(Level.SENTENCE, "p", "q", 2),
            new EntityPairCount(Level.PARAGRAPH, "p", "q", 2),
            new EntityPairCount(Level.DOCUMENT, "p", "q", 1),
            new EntityPairCount(Level.DOCUMENT, "p", "r", 1),
            new EntityPairCount(Level.DOCUMENT, "q", "r", 1)),
        EntityPairs.of(mentions));
  }

  @Test
  void aRollOfAHundredNamesStaysWithinTheBounds() {
    List<EntityMention> mentions = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      mentions.add(new EntityMention(i, 0, 0, "e%03d".formatted(i)));
    }
    List<EntityPairCount> inOrder = EntityPairs.of(mentions);
    assertEquals(190 + 435 + 780, inOrder.size());
    Collections.shuffle(mentions, new Random(1));
    assertEquals(inOrder, EntityPairs.of(mentions));
  }
}
