package dyad.annotate;

import dyad.resource.ResourceLines;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Decides which hyphens inside a word separate a name from what is joined to it. */
final class HyphenParts {
  private static final int SHORTEST_PARTICIPLE = 4;

  private final Set<String> before = new HashSet<>();
  private final Set<String> after = new HashSet<>();
  private final Set<String> nations;

  private HyphenParts() {
    for (String line : ResourceLines.read("/dyad/annotate/hyphen-parts.tsv")) {
      String[] columns = line.split("\t", -1);
      switch (columns[1]) {
        case "BEFORE" -> before.add(columns[0]);
        case "AFTER" -> after.add(columns[0]);
        default -> throw new IllegalStateException("Invalid kind in hyphen-parts.tsv: " + line);
      }
    }
    nations = Set.copyOf(ResourceLines.read("/dyad/annotate/hyphen-nations.txt"));
  }

  static HyphenParts load() {
    return new HyphenParts();
  }

  /** Whether the hyphen between two parts of a word stands between two tokens. */
  boolean cuts(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    boolean leftCapital = left.chars().anyMatch(Character::isUpperCase); // also al-Qaida
    boolean rightCapital = Character.isUpperCase(right.charAt(0));
    if (rightCapital && !leftCapital) {
      return before.contains(left);
    }
    if (leftCapital && !rightCapital) {
      String word = right.toLowerCase(Locale.ROOT);
      return after.contains(word) || (word.length() >= SHORTEST_PARTICIPLE && word.endsWith("ed"));
    }
    return nations.contains(left) && nations.contains(right);
  }
}
