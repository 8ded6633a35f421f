package dyad.parse;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the user asked for when reading articles.
 *
 * @param languages ISO 639-1 codes of the languages to keep; empty keeps all
 * @param minChars fewest characters of title and body together; a shorter article is rejected
 * @param maxChars most characters of title and body together
 * @param since first publish day to keep; null for no limit
 * @param until last publish day to keep; null for no limit
 * @param today day of the run, UTC: publish dates after tomorrow are not believed
 */
public record ParseConfig(
    List<String> languages,
    int minChars,
    int maxChars,
    LocalDate since,
    LocalDate until,
    LocalDate today)
    implements Serializable {
  /** A wire flash may be its headline alone ("FED SETS REPURCHASES": 20 characters). */
  public static final int MIN_CHARS = 20;

  /** The longest features have 100,000 characters; five times that is a book or a dump. */
  public static final int MAX_CHARS = 500_000;

  public ParseConfig {
    languages = List.copyOf(languages);
    if (minChars < 0 || maxChars < minChars) {
      throw new IllegalArgumentException(
          "Invalid limits of article length: (" + minChars + ", " + maxChars + ")");
    }
    if (since != null && until != null && until.isBefore(since)) {
      throw new IllegalArgumentException(
          "Invalid publish days: until before since (" + since + ", " + until + ")");
    }
    if (today == null) {
      throw new IllegalArgumentException("Invalid day of the run: (null)");
    }
  }

  /** English articles of any date, with the usual limits. */
  public static ParseConfig english(LocalDate today) {
    return new ParseConfig(List.of("en"), MIN_CHARS, MAX_CHARS, null, null, today);
  }
}
