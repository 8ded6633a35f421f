package dyad.trend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How often the models are wrong when nothing happened, and right when something did. */
class BurstRatesTest {
  private static final int PAIRS = 30;

  @Test
  void onShuffledDatesAPairIsFlaggedLessThanOnceAYearInAllGranularitiesTogether() {
    for (double perDay : new double[] {0.01, 0.2, 5, 60}) {
      double all = 0;
      for (Granularity granularity : Granularity.values()) {
        all += BurstTrials.falseAlarms(granularity, perDay, PAIRS);
      }
      assertTrue(all <= 1, "%s articles a day: %.2f a year".formatted(perDay, all));
    }
  }

  @Test
  void aWeekOfThreeTimesTheUsualIsFoundInItsFirstDays() {
    BurstTrials.Found often = BurstTrials.find(Granularity.DAY, 8, 0.1);
    assertTrue(often.recall() >= 0.95 && often.delay() <= 3, often::toString);
    assertTrue(often.precision() >= 0.9, often::toString);
  }

  @Test
  void ofARarePairsWeeksThreeInFourOfThoseThatAnyTestCouldFindAreFound() {
    for (double perDay : new double[] {0.3, 0.5, 1}) {
      BurstTrials.Found seldom = BurstTrials.find(Granularity.DAY, perDay, 0);
      assertTrue(seldom.recall() >= 0.75 * BurstTrials.findable(perDay, 0), seldom::toString);
      assertTrue(seldom.precision() >= 0.85, seldom::toString);
    }
  }

  @Test
  void onShuffledDatesALevelHardlyEverChanges() {
    for (double perDay : new double[] {0.02, 0.5, 8}) {
      assertTrue(BurstTrials.falseChanges(Granularity.WEEK, perDay, PAIRS) <= 0.01);
    }
  }

  @Test
  void aLevelThatDoublesChangesOnceAndThere() {
    BurstTrials.Steps steps = BurstTrials.findSteps(Granularity.WEEK, 1, 0.3);
    assertTrue(steps.recall() >= 0.9, steps::toString);
    assertTrue(steps.furtherPerYear() <= 0.05, steps::toString);
  }
}
