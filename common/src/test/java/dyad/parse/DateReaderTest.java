package dyad.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
  private static final DateReader DATES = new DateReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "26-FEB-1987 15:01:01.79 | 1987-02-26T15:01:01Z",
        "Jul 23, 2024, 1:51 PM | 2024-07-23T13:51:00Z",
        "Tue, 23 Jul 2024 13:51:02 GMT | 2024-07-23T13:51:02Z",
        "Tue, 23 Jul 2024 13:51:02 +0200 | 2024-07-23T11:51:02Z",
        "2019-01-04 | 2019-01-04T00:00:00Z",
        "2019-01-04T23:30:00-05:00 | 2019-01-05T04:30:00Z",
        "2019-01-04T23:30:00.123Z | 2019-01-04T23:30:00Z",
        "2017/09/15 17:52 | 2017-09-15T17:52:00Z",
        "20240723 | 2024-07-23T00:00:00Z",
        "20240723T135102Z | 2024-07-23T13:51:02Z",
        "1721742660 | 2024-07-23T13:51:00Z",
        "1721742660000 | 2024-07-23T13:51:00Z",
        "1st March 2020 | 2020-03-01T00:00:00Z",
        "Friday, January 4, 2019 | 2019-01-04T00:00:00Z",
        "June 13, 2013 4:59 PM EDT | 2013-06-13T20:59:00Z",
        "12:05 AM is no date but May 2, 2011 12:05 am is | 2011-05-02T00:05:00Z",
        "Wed Oct 10 20:19:24 2018 | 2018-10-10T20:19:24Z",
        "Wed Oct 10 20:19:24 EST 2018 | 2018-10-11T01:19:24Z",
        "23.07.2024 | 2024-07-23T00:00:00Z",
        "23/07/2024 | 2024-07-23T00:00:00Z",
        "07/23/2024 | 2024-07-23T00:00:00Z",
        "12 juillet 2021 | 2021-07-12T00:00:00Z",
        "10 de enero de 2022 | 2022-01-10T00:00:00Z"
      })
  void aDateFieldIsRead(String field, String expected) {
    assertEquals(Optional.of(Instant.parse(expected)), DATES.read(field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"03/04/2024", "yesterday", "", "2024", "31 February 2020", "99999999", "4-3 win"})
  void whatIsNoCertainDateIsNone(String field) {
    assertEquals(Optional.empty(), DATES.read(field));
  }

  @Test
  void everyMonthHasItsName() {
    assertEquals(9, DATES.month("Sept"));
    assertEquals(0, DATES.month("Brumaire"));
  }
}
