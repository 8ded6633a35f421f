package dyad.parse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that feeds, page metadata and header lines write. UTC where no zone is given,
 * midnight where no time is given. A numeric date whose day and month could be swapped (03/04/2024)
 * is not a date here.
 */
final class DateReader {
  private static final int MAX_CHARS = 200; // a longer text is no date field or header line
  private static final long MAX_EPOCH_SECONDS = 99_999_999_999L;

  private static final String TIME =
      "(?:[\\s,T|@-]{0,4}(?:at\\s|um\\s)?\\s?(?<hour>\\d{1,2})\\s?[:h.]\\s?(?<minute>\\d{2})"
          + "(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
          + "\\s?(?<half>[aApP]\\.?[mM]\\.?)?"
          + "\\s?(?<zone>[+-]\\d{2}:?\\d{2}|\\(?[A-Z]{1,4}\\b)?)?";
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)" + TIME);
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<!\\d)(?<year>(?:18|19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})"
              + "(?:T?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?)?(?<half>)(?<zone>Z)?(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?[\\s./-]{1,3}(?:de\\s)?"
              + "(?<month>\\p{L}{3,10})\\.?[\\s.,/-]{1,3}(?:de\\s)?(?<year>\\d{4}|\\d{2}(?=\\s|$))(?!\\d)"
              + TIME);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(?<month>\\p{L}{3,10})\\.?\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?"
              + ",?\\s{1,3}(?<year>\\d{4})(?!\\d)"
              + TIME);
  private static final Pattern UNIX_STYLE =
      Pattern.compile(
          "(?<!\\p{L})(?<month>\\p{L}{3})\\s{1,3}(?<day>\\d{1,2})\\s{1,3}(?<hour>\\d{1,2}):(?<minute>\\d{2}):"
              + "(?<second>\\d{2})(?<half>)\\s{1,3}(?:(?<zone>[A-Z]{1,4})\\s{1,3})?(?<year>\\d{4})(?!\\d)");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<!\\d)(?<first>\\d{1,2})(?<mark>[-/.])(?<second2>\\d{1,2})\\k<mark>(?<year>\\d{4})(?!\\d)"
              + TIME);
  private static final Pattern EPOCH = Pattern.compile("\\d{9,10}(?:\\.\\d{1,9})?|\\d{12,13}");

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> zoneHours = new HashMap<>();

  DateReader() {
    for (String[] row : TsvResource.rows("month-names.tsv", 3)) {
      months.put(row[0], Integer.valueOf(row[1]));
    }
    for (String[] row : TsvResource.rows("time-zones.tsv", 3)) {
      zoneHours.put(row[0], Integer.valueOf(row[1]));
    }
  }

  /**
   * A date and where in the text it stands.
   *
   * @param start UTF-16 index of its first character
   * @param end index after its last
   */
  record Found(Instant instant, int start, int end) {}

  /** The instant that a date field says. */
  Optional<Instant> read(String field) {
    if (field == null) {
      return Optional.empty();
    }
    String text = field.strip();
    if (EPOCH.matcher(text).matches()) {
      int dot = text.indexOf('.');
      long number = Long.parseLong(dot < 0 ? text : text.substring(0, dot));
      return Optional.of(
          number > MAX_EPOCH_SECONDS
              ? Instant.ofEpochMilli(number)
              : Instant.ofEpochSecond(number));
    }
    return find(text).map(Found::instant);
  }

  /** The first date with a year in a short text. */
  Optional<Found> find(String text) {
    if (text.length() > MAX_CHARS || !hasDigit(text)) {
      return Optional.empty();
    }
    Found first = null;
    for (Pattern pattern :
        new Pattern[] {ISO, COMPACT, UNIX_STYLE, DAY_FIRST, MONTH_FIRST, NUMERIC}) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        Instant instant = instant(matcher, pattern);
        if (instant != null) {
          if (first == null || matcher.start() < first.start()) {
            first = new Found(instant, matcher.start(), matcher.end());
          }
          break;
        }
      }
    }
    return Optional.ofNullable(first);
  }

  /** Month by its name, 1 to 12; 0 when it is none. */
  int month(String name) {
    return months.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private Instant instant(Matcher matcher, Pattern pattern) {
    int year = Integer.parseInt(matcher.group("year"));
    if (matcher.group("year").length() == 2) {
      year += year < 70 ? 2000 : 1900; // POSIX's pivot
    }
    int month;
    int day;
    if (pattern == NUMERIC) {
      int first = Integer.parseInt(matcher.group("first"));
      int second = Integer.parseInt(matcher.group("second2"));
      boolean isDayFirst = matcher.group("mark").equals(".") || first > 12;
      if (!isDayFirst && second <= 12 && first != second) {
        return null; // nobody can tell day from month
      }
      month = isDayFirst ? second : first;
      day = isDayFirst ? first : second;
    } else {
      String name = matcher.group("month");
      month = Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : month(name);
      day = Integer.parseInt(matcher.group("day"));
    }
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return date.atTime(time(matcher)).toInstant(zone(matcher));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalTime time(Matcher matcher) {
    if (matcher.group("hour") == null) {
      return LocalTime.MIDNIGHT;
    }
    int hour = Integer.parseInt(matcher.group("hour"));
    int minute = Integer.parseInt(matcher.group("minute"));
    String second = matcher.group("second");
    String half = matcher.group("half");
    if (half != null && !half.isEmpty() && hour >= 1 && hour <= 12) {
      hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
    }
    int seconds = second == null ? 0 : Integer.parseInt(second);
    boolean isTime = hour < 24 && minute < 60 && seconds < 60;
    return isTime ? LocalTime.of(hour, minute, seconds) : LocalTime.MIDNIGHT;
  }

  private ZoneOffset zone(Matcher matcher) {
    String zone = matcher.group("zone");
    if (zone == null || zone.isEmpty()) {
      return ZoneOffset.UTC;
    }
    if (zone.charAt(0) == '+' || zone.charAt(0) == '-') {
      int sign = zone.charAt(0) == '-' ? -1 : 1;
      int hours = Integer.parseInt(zone.substring(1, 3));
      int minutes = Integer.parseInt(zone.substring(zone.length() - 2));
      boolean isOffset = hours <= 14 && minutes < 60;
      return isOffset ? ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes) : ZoneOffset.UTC;
    }
    return ZoneOffset.ofHours(zoneHours.getOrDefault(zone.replace("(", ""), 0));
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
