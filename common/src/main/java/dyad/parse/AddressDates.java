package dyad.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a publish day in a web address or a file name. */
final class AddressDates {
  private static final int MAX_CHARS = 2_000; // no browser shows more
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})(?:([-/_.])(\\d{1,2}|\\p{L}{3,9})[-/_.](\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

  private final DateReader dates;

  AddressDates(DateReader dates) {
    this.dates = dates;
  }

  /** The first year, month and day in the address; null address allowed. */
  Optional<LocalDate> day(String address) {
    if (address == null || address.length() > MAX_CHARS) {
      return Optional.empty();
    }
    Matcher matcher = DAY.matcher(address);
    int from = 0;
    while (matcher.find(from)) {
      try {
        return Optional.of(date(matcher));
      } catch (DateTimeException e) {
        from = matcher.start() + 1; // digits that are no date: the next ones may be
      }
    }
    return Optional.empty();
  }

  /** The first year in the address. */
  static OptionalInt year(String address) {
    if (address == null || address.length() > MAX_CHARS) {
      return OptionalInt.empty();
    }
    Matcher matcher = YEAR.matcher(address);
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** Last part of a path, without its folders: they may be named by the day of the download. */
  static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private LocalDate date(Matcher matcher) {
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(5) != null) {
      return LocalDate.of(
          year, Integer.parseInt(matcher.group(5)), Integer.parseInt(matcher.group(6)));
    }
    String name = matcher.group(3);
    int month = Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : dates.month(name);
    return LocalDate.of(year, month, Integer.parseInt(matcher.group(4)));
  }
}
