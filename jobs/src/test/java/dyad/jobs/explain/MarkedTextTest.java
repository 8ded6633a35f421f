package dyad.jobs.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkedTextTest {
  @Test
  void bothNamesAreMarkedWhereverTheyStandAndLinesAreJoined() {
    int[] points = "Oh. \uD83D\uDE00 Minsk\nthanks Pyongyang. End".codePoints().toArray();
    assertEquals(
        "\uD83D\uDE00 [Minsk] thanks [Pyongyang].",
        MarkedText.of(points, span(4, 29), span(19, 28), span(6, 11)));
  }

  @Test
  void aNameInsideTheOtherIsMarkedToo() {
    int[] points = "Bank of China".codePoints().toArray();
    assertEquals("[Bank of [China]]", MarkedText.of(points, span(0, 13), span(0, 13), span(8, 13)));
  }

  private static int[] span(int start, int end) {
    return new int[] {start, end};
  }
}
