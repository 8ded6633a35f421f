package dyad.annotate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.gazetteer.Gazetteer;
import dyad.model.Mention;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Sentences written for dyad, with the countries that each points to. */
final class TrapsTest {
  private static final double FLOOR = 0.98;
  private static final int FEWEST = 400;

  @Test
  void namesakesAreToldApart() throws IOException {
    CountryCoder coder = new CountryCoder(Gazetteer.shared());
    List<String> wrong = new ArrayList<>();
    int total = 0;
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      Set<String> expected = new TreeSet<>();
      if (!cells[0].equals("-")) {
        expected.addAll(List.of(cells[0].split(" ", -1)));
      }
      Set<String> found = new TreeSet<>();
      for (Mention m : coder.code(PlainTexts.body(cells[2], null), List.of())) {
        if (m.country() != null && Gazetteer.shared().country(m.country()) != null) {
          found.add(m.country());
        }
      }
      total++;
      if (!found.equals(expected)) {
        wrong.add(expected + " but " + found + ": " + cells[2]);
      }
    }
    double score = 1 - wrong.size() / (double) total;
    System.out.printf(Locale.ROOT, "traps: %.3f of %d sentences%n", score, total);
    assertTrue(total >= FEWEST, "only " + total);
    assertTrue(score >= FLOOR, score + "\n" + String.join("\n", wrong));
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = Gazetteer.class.getResourceAsStream("traps.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .toList();
    }
  }
}
