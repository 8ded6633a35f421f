package dyad.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the stretch before the first sentence that says where, when and by which agency it was
 * written: "SALVADOR, Feb 26 -", "SEOUL, South Korea (AP) —", "(Reuters) -", "MOSCOW, July 23.
 * /TASS/."
 */
final class Datelines {
  private static final int MAX_CHARS = 90; // "place, state, day month year (agency/partner) --"
  private static final int MAX_HEADLINE = 200;
  private static final int MIN_CAPITALS = 4; // shorter words in capitals are acronyms
  private static final String MARK =
      "(?:\\s{0,4}(?:--?|—|–|―)(?=\\s|\\p{Lu}|[\"“'‘]|$)\\s{0,4}|:\\s)";
  private static final String AGENCY = "\\((?<agency>[\\p{Lu}][\\p{L}0-9.&/ ]{1,30})\\)";
  private static final String WHEN =
      "(?:(?:\\p{Lu}\\p{L}{2,8},?\\s)?(?:(?<month>\\p{L}{3,9})\\.?\\s(?<day>\\d{1,2})"
          + "|(?<day2>\\d{1,2})\\s(?<month2>\\p{L}{3,9}))\\.?(?:,?\\s(?<year>\\d{4}))?)";
  private static final String WORD = "\\p{Lu}[\\p{L}.'’-]{0,20}";
  private static final String PLACE =
      "(?<place>"
          + WORD
          + "(?:[ /]"
          + WORD
          + "){0,4}(?:,\\s"
          + WORD
          + "(?:\\s"
          + WORD
          + "){0,3}){0,2})";
  private static final String PLACE_AND_DAY = "^" + PLACE + "(?:[,.]?\\s{1,2}" + WHEN + ")?";
  private static final Pattern DASHED =
      Pattern.compile(PLACE_AND_DAY + "[,.]?\\s{0,2}(?:" + AGENCY + ")?(?<mark>" + MARK + ")");
  private static final Pattern SLASHED =
      Pattern.compile(PLACE_AND_DAY + "[,.]?\\s{0,2}/[\\p{L}. -]{2,20}/\\.?(?:" + MARK + ")?");
  private static final Pattern UNDASHED =
      Pattern.compile(PLACE_AND_DAY + "[,.]?\\s{1,2}" + AGENCY + "(?=\\s\\p{Lu})");
  private static final Pattern AGENCY_ALONE = Pattern.compile("^" + AGENCY + "(?:" + MARK + ")?");
  private static final Set<String> NOT_PLACES =
      Set.of(
          "UPDATE", "CORRECTED", "EXCLUSIVE", "BREAKING", "ANALYSIS", "OPINION", "WATCH", "VIDEO");

  private final DateReader dates;

  Datelines(DateReader dates) {
    this.dates = dates;
  }

  /**
   * What a paragraph opens with.
   *
   * @param end UTF-16 index in the paragraph after the dateline's last visible character
   * @param bodyStart index of the first sentence's first character
   * @param month 1 to 12, 0 when no day is given
   * @param day of the month, 0 when no day is given
   * @param year null unless written
   */
  record Dateline(int end, int bodyStart, int month, int day, Integer year) {

    /** The day it names; {@code yearElsewhere} stands in for a year it does not write. */
    Optional<LocalDate> date(OptionalInt yearElsewhere) {
      if (day == 0 || (year == null && yearElsewhere.isEmpty())) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            LocalDate.of(year == null ? yearElsewhere.getAsInt() : year, month, day));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  /**
   * The dateline at the beginning of a paragraph.
   *
   * @param known what the record itself keeps as the dateline; null if nothing
   */
  Optional<Dateline> find(String paragraph, String known) {
    Optional<Dateline> found = find(paragraph);
    boolean isKnown = known != null && paragraph.startsWith(known);
    if (isKnown && (found.isEmpty() || found.get().end() < known.length())) {
      return Optional.of(
          new Dateline(known.length(), begun(paragraph, known.length()), 0, 0, null));
    }
    return found;
  }

  /**
   * The dateline after a headline that was run into the first paragraph: "Man found. WINONA -- The
   * body …". Believed only in capitals, where the headline ends.
   *
   * @return positions in the whole paragraph; {@code start} is where the dateline begins
   */
  Optional<Inner> findAfterHeadline(String paragraph) {
    int limit = Math.min(paragraph.length() - 1, MAX_HEADLINE);
    for (int i = 1; i < limit; i++) {
      boolean isBorder = ".?!".indexOf(paragraph.charAt(i - 1)) >= 0 && paragraph.charAt(i) == ' ';
      if (isBorder) {
        int start = i + 1;
        int word = start;
        while (word < paragraph.length() && Character.isUpperCase(paragraph.charAt(word))) {
          word++;
        }
        Optional<Dateline> found =
            word - start >= MIN_CAPITALS ? find(paragraph.substring(start)) : Optional.empty();
        if (found.isPresent()) {
          return Optional.of(new Inner(start, found.get()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A dateline inside a paragraph.
   *
   * @param start index of its first character; the dateline's own indexes count from there
   */
  record Inner(int start, Dateline dateline) {}

  /** The dateline at the beginning of a paragraph, by its looks. */
  Optional<Dateline> find(String paragraph) {
    int end = Math.min(paragraph.length(), MAX_CHARS);
    Matcher dashed = DASHED.matcher(paragraph).region(0, end);
    if (dashed.find() && isBelieved(paragraph, dashed)) {
      return Optional.of(dateline(paragraph, dashed));
    }
    Matcher undashed = UNDASHED.matcher(paragraph).region(0, end);
    if (undashed.find() && isCapitals(city(undashed.group("place")))) {
      return Optional.of(dateline(paragraph, undashed));
    }
    Matcher slashed = SLASHED.matcher(paragraph).region(0, end);
    if (slashed.find() && month(slashed) > 0) {
      return Optional.of(dateline(paragraph, slashed));
    }
    Matcher alone = AGENCY_ALONE.matcher(paragraph).region(0, end);
    if (alone.find()) {
      return Optional.of(
          new Dateline(trimmed(paragraph, alone.end()), begun(paragraph, alone.end()), 0, 0, null));
    }
    return Optional.empty();
  }

  private Dateline dateline(String paragraph, Matcher matcher) {
    int month = month(matcher);
    String number = matcher.group("day") == null ? matcher.group("day2") : matcher.group("day");
    String year = matcher.group("year");
    return new Dateline(
        trimmed(paragraph, matcher.end()),
        begun(paragraph, matcher.end()),
        month,
        month == 0 ? 0 : Integer.parseInt(number),
        month == 0 || year == null ? null : Integer.valueOf(year));
  }

  private int month(Matcher matcher) {
    String name = matcher.group("month") == null ? matcher.group("month2") : matcher.group("month");
    return name == null ? 0 : dates.month(name);
  }

  private static int begun(String paragraph, int end) {
    int start = end;
    while (start < paragraph.length() && paragraph.charAt(start) == ' ') {
      start++;
    }
    return start;
  }

  private static int trimmed(String paragraph, int end) {
    int last = end;
    while (last > 0 && paragraph.charAt(last - 1) == ' ') {
      last--;
    }
    return last;
  }

  /** Places alone are believed only in capitals or as "City, Country", and before a dash. */
  private boolean isBelieved(String paragraph, Matcher matcher) {
    String place = matcher.group("place");
    if (NOT_PLACES.contains(place)) {
      return false;
    }
    int mark = begun(paragraph, matcher.start("mark"));
    boolean isColon = paragraph.charAt(mark) == ':';
    if (matcher.group("agency") != null || month(matcher) > 0) {
      return true;
    }
    boolean isOtherDay = matcher.group("day") != null || matcher.group("day2") != null;
    if (isColon || isOtherDay) {
      return false;
    }
    boolean isSpaced = paragraph.charAt(mark - 1) == ' ';
    boolean isShort = place.chars().filter(c -> c == ' ').count() <= 4;
    return isShort && isSpaced && (isCapitals(city(place)) || place.indexOf(',') > 0);
  }

  private static String city(String place) {
    int comma = place.indexOf(',');
    return comma < 0 ? place : place.substring(0, comma);
  }

  private static boolean isCapitals(String name) {
    return name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT));
  }
}
