package dyad.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairCounterTest {
  private static final double EXACT = 1e-12;

  @Test
  void articlesSentencesStoriesOutletsAndCopiesAreCountedSideBySide() {
    PairCounter counter = new PairCounter(Granularity.MONTH);
    counter.add(article("2024-07-01", "e1", "bbc", false, 0.9));
    counter.addSentences(day("2024-07-01"), 2);
    counter.add(article("2024-07-30", "e3", "cnn", true, 0.9));
    counter.add(article("2024-07-31", "e2", null, false, 0.5));
    counter.add(article("2024-08-01", "e2", "bbc", false, 1));
    List<PeriodCell> cells = counter.cells();
    assertEquals(2, cells.size());
    PairCell july = cells.get(0).cell();
    assertEquals(
        List.of(2L, 3L, 2L, 2L, 2L),
        List.of(
            july.sentences(), july.articles(), july.distinct(), july.stories(), july.sources()));
  }

  @Test
  void likelyArticlesAreTheSumOfProbabilitiesWithTheErrorOfIndependentTrials() {
    // .9 + .5 = 1.4; .9 · .1 + .5 · .5 = .34
    PairCounter counter = new PairCounter(Granularity.WEEK);
    counter.add(article("2024-07-01", "e1", "bbc", false, 0.9));
    counter.add(article("2024-07-07", "e2", "bbc", false, 0.5));
    counter.add(article("2024-07-07", "e2", "bbc", true, 0.7));
    PairCell week = counter.cells().get(0).cell();
    assertEquals(1.4, week.likely(), EXACT);
    assertEquals(Math.sqrt(0.34), week.likelyError(), EXACT);
  }

  @Test
  void anOutletThatGrowsDoesNotMoveTheWeightedShare() {
    // A publishes 10 articles a month, 1 with the pair; B 10, 3 with it; next month B publishes
    // 100, 30 with it: the plain share rises from .2 to .28, the weighted stays (20 · .1 + 110 ·
    // .3) / 130
    double expected = (20 * 0.1 + 110 * 0.3) / 130;
    assertEquals(expected, weightedShare("2024-07-05", 10, 1, 10, 3), EXACT);
    assertEquals(expected, weightedShare("2024-08-05", 10, 1, 100, 30), EXACT);
  }

  @Test
  void evidenceOutOfOrderIsRefused() {
    PairCounter counter = new PairCounter(Granularity.DAY);
    counter.addSentences(day("2024-07-02"), 1);
    assertThrows(IllegalArgumentException.class, () -> counter.addSentences(day("2024-07-01"), 1));
  }

  @Test
  void periodsStartOnTheDayTheMondayAndTheFirst() {
    int day = day("2024-07-04");
    assertEquals(day, Granularity.DAY.start(day));
    assertEquals(day("2024-07-01"), Granularity.WEEK.start(day));
    assertEquals(day("2024-06-24"), Granularity.WEEK.start(day("2024-06-30")));
    assertEquals(day("1969-12-29"), Granularity.WEEK.start(day("1970-01-01")));
    assertEquals(day("1969-12-01"), Granularity.MONTH.start(day("1969-12-31")));
  }

  /** Outlets A and B publish 20 and 110 articles in the whole range. */
  private static double weightedShare(String date, int ofA, int pairOfA, int ofB, int pairOfB) {
    PairCounter counter = new PairCounter(Granularity.MONTH);
    add(counter, date, "A", 20d / ofA, pairOfA);
    add(counter, date, "B", 110d / ofB, pairOfB);
    Calendar calendar =
        new Calendar(
            new int[] {Granularity.MONTH.start(day(date))},
            new long[] {ofA + ofB},
            new long[] {130});
    SparseSeries both = new SparseSeries(calendar.starts(), new long[] {pairOfA + pairOfB});
    return new PairSeries(Granularity.MONTH, calendar)
        .of(counter.cells(), both, both)
        .get(0)
        .weightedShare();
  }

  private static void add(PairCounter counter, String date, String source, double weight, int n) {
    for (int i = 0; i < n; i++) {
      counter.add(
          new PairArticle(day(date), false, false, "e", source, 1, new OutletWeight(0, 0, weight)));
    }
  }

  private static PairArticle article(
      String date, String event, String source, boolean isCopy, double probability) {
    return new PairArticle(day(date), isCopy, false, event, source, probability, OutletWeight.NONE);
  }

  private static int day(String date) {
    return (int) LocalDate.parse(date).toEpochDay();
  }
}
