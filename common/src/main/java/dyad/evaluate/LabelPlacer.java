package dyad.evaluate;

import dyad.evaluate.CountryGold.Labelled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds labelled stretches again in a text that is not quite the labelled one: the tables hold an
 * article's title and body as parsed, labels count in the text as it was handed to the labellers.
 *
 * <p>Labels are taken in text order. Each is placed at the occurrence of its surface nearest to
 * where it would be if everything between it and the label before had stayed as it was.
 */
public final class LabelPlacer {
  /** Offset of a label whose surface the text does not hold: it can be found by nobody. */
  public static final int NOWHERE = -1;

  private LabelPlacer() {}

  /** The labels with the offsets they have in {@code text}, in text order. */
  public static List<Labelled> place(List<Labelled> labels, String text) {
    List<Labelled> sorted = new ArrayList<>(labels);
    sorted.sort(Comparator.comparingInt(Labelled::start).thenComparingInt(Labelled::end));
    List<Labelled> placed = new ArrayList<>(sorted.size());
    int drift = 0;
    int from = 0;
    for (Labelled label : sorted) {
      int start = nearest(text, label.surface(), from, label.start() + drift);
      if (start != NOWHERE) {
        drift = start - label.start();
        from = start;
      }
      int end = start == NOWHERE ? NOWHERE : start + label.surface().length();
      placed.add(
          new Labelled(start, end, label.surface(), label.type(), label.country(), label.basis()));
    }
    return placed;
  }

  private static int nearest(String text, String surface, int from, int target) {
    int best = NOWHERE;
    if (surface.isEmpty()) {
      return best;
    }
    int at = text.indexOf(surface, from);
    while (at >= 0) {
      if (isWhole(text, at, at + surface.length())
          && (best == NOWHERE || Math.abs(at - target) < Math.abs(best - target))) {
        best = at;
      }
      if (at >= target) {
        break;
      }
      at = text.indexOf(surface, at + 1);
    }
    return best;
  }

  /** No part of a longer word: US is not in RUSSIA. */
  private static boolean isWhole(String text, int start, int end) {
    return (start == 0 || !isInside(text.charAt(start - 1), text.charAt(start)))
        && (end == text.length() || !isInside(text.charAt(end - 1), text.charAt(end)));
  }

  private static boolean isInside(char left, char right) {
    return Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
  }
}
