package dyad.gazetteer;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Reads the days of a term of office, given as yyyy, yyyy-mm or yyyy-mm-dd. */
final class Term {
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  private Term() {}

  static LocalDate firstDay(String written) {
    return switch (written.length()) {
      case YEAR_LENGTH -> Year.parse(written).atDay(1);
      case MONTH_LENGTH -> YearMonth.parse(written).atDay(1);
      default -> LocalDate.parse(written);
    };
  }

  static LocalDate dayAfter(String written) {
    return switch (written.length()) {
      case YEAR_LENGTH -> Year.parse(written).plusYears(1).atDay(1);
      case MONTH_LENGTH -> YearMonth.parse(written).plusMonths(1).atDay(1);
      default -> LocalDate.parse(written).plusDays(1);
    };
  }
}
