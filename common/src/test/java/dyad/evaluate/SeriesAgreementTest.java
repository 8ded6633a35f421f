package dyad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesAgreementTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 7, 1);

  @Test
  void correlationIsPearsonsOverTheWeeks() {
    SeriesAgreement series = new SeriesAgreement();
    int[] labelled = {1, 2, 3};
    int[] found = {2, 2, 4};
    for (int week = 0; week < 3; week++) {
      add(series, MONDAY.plusWeeks(week), labelled[week], found[week]);
    }
    // by hand: covariance (-1)(-2/3) + 0 + 1·4/3 = 2; variances 2 and 8/3; 2 / sqrt(16/3)
    assertEquals(2 / Math.sqrt(16.0 / 3), series.pooled(50), 1e-12);
    assertEquals(6, series.byPair(50).get(0).labelled());
    assertEquals(8, series.byPair(50).get(0).found());
  }

  @Test
  void aWeekWithoutThePairCountsAsZero() {
    SeriesAgreement series = new SeriesAgreement();
    add(series, MONDAY, 1, 1);
    series.add(MONDAY.plusWeeks(1), List.of(), List.of());
    assertEquals(1, series.pooled(50), 1e-12);
  }

  private static void add(SeriesAgreement series, LocalDate day, int labelled, int found) {
    for (int i = 0; i < Math.max(labelled, found); i++) {
      series.add(
          day.plusDays(i % 7),
          i < labelled ? List.of("BLR-PRK") : List.of(),
          i < found ? List.of("BLR-PRK") : List.of());
    }
  }
}
