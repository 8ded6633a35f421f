package dyad.jobs.runtime;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that stands still where the one it follows goes back, so that no run ends before it
 * starts.
 */
public final class SteadyClock extends Clock {
  private final Clock clock;
  private Instant latest = Instant.MIN;

  public SteadyClock(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Instant instant() {
    Instant now = clock.instant();
    latest = now.isAfter(latest) ? now : latest;
    return latest;
  }

  @Override
  public ZoneId getZone() {
    return clock.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new SteadyClock(clock.withZone(zone));
  }
}
