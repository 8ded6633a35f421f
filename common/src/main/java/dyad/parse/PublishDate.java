package dyad.parse;

import dyad.model.DateSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Chooses the publish date: candidates are offered in the order of trust, and the first that can be
 * believed stays. Not believed are days after the day following the run, and those before 1900.
 */
final class PublishDate {
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

  private final Instant latest;
  private Instant instant;
  private DateSource source = DateSource.NONE;

  PublishDate(LocalDate today) {
    this.latest = today.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** Offers a candidate; null is none. */
  void offer(Instant candidate, DateSource from) {
    if (source == DateSource.NONE
        && candidate != null
        && !candidate.isBefore(EARLIEST)
        && candidate.isBefore(latest)) {
      instant = candidate;
      source = from;
    }
  }

  void offer(LocalDate day, DateSource from) {
    offer(day.atStartOfDay().toInstant(ZoneOffset.UTC), from);
  }

  /** Null when nothing was believed. */
  Instant instant() {
    return instant;
  }

  DateSource source() {
    return source;
  }

  /** True unless the day is known and lies outside the days that were asked for. */
  boolean isWanted(ParseConfig config) {
    if (instant == null) {
      return true;
    }
    LocalDate day = instant.atOffset(ZoneOffset.UTC).toLocalDate();
    return (config.since() == null || !day.isBefore(config.since()))
        && (config.until() == null || !day.isAfter(config.until()));
  }
}
