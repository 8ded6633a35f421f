package dyad.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.link.ArticleForms.Naming;
import dyad.model.MentionType;
import dyad.testing.CpuTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An article that is a list of names costs its length, not its length squared. */
class ManyNamesTest {
  private static final int NAMES = 20_000;
  private static final double MAX_SECONDS = 20; // of one core; each with each takes ten minutes

  @Test
  void tensOfThousandsOfNamesInOneArticleAreReducedInSeconds() {
    List<Naming> namings = new ArrayList<>();
    for (int i = 0; i < NAMES; i++) {
      MentionType type = i % 2 == 0 ? MentionType.PERSON : MentionType.ORGANIZATION;
      String name = i % 4 < 2 ? word(i) : word(i) + " " + word(3 * i + 1);
      namings.add(new Naming(type, name, null, null));
    }
    double seconds =
        CpuTime.seconds(() -> assertEquals(NAMES, ArticleForms.reduce(namings).size()));
    assertTrue(seconds < MAX_SECONDS, () -> seconds + " s");
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder("Ab");
    for (int n = number + 100_000; n > 0; n /= 26) {
      word.append((char) ('a' + n % 26));
    }
    return word.toString();
  }
}
