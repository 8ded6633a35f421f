package dyad.cluster;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days of the week that a text names, one bit each. News says on which day a thing happened, so
 * two reports of it name the same day, even where an article is misdated or undated.
 */
final class Weekdays {
  private static final Map<String, Integer> BITS =
      Stream.of(DayOfWeek.values())
          .collect(
              Collectors.toMap(
                  day -> day.name().toLowerCase(Locale.ROOT), day -> 1 << day.ordinal()));

  private Weekdays() {}

  /** Bit of a word that names a day in English, else 0. */
  static int of(String lowerCase) {
    return BITS.getOrDefault(lowerCase, 0);
  }

  /** Whether both name days, and one of them alike. */
  static boolean shared(int a, int b) {
    return (a & b) != 0;
  }

  /** Whether both name days, none of them alike. */
  static boolean apart(int a, int b) {
    return a != 0 && b != 0 && (a & b) == 0;
  }
}
