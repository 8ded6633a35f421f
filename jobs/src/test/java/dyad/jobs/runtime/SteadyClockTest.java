package dyad.jobs.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class SteadyClockTest {
  private static final Instant NOON = Instant.parse("2024-07-23T12:00:00Z");

  @Test
  void itStandsStillWhereTheOtherGoesBack() {
    Clock clock = new SteadyClock(new Jumping(NOON, NOON.minusSeconds(3600), NOON.plusSeconds(1)));
    assertEquals(NOON, clock.instant());
    assertEquals(NOON, clock.instant());
    assertEquals(NOON.plusSeconds(1), clock.instant());
  }

  /** A clock that somebody sets. */
  private static final class Jumping extends Clock {
    private final Deque<Instant> instants;

    Jumping(Instant... instants) {
      this.instants = new ArrayDeque<>(List.of(instants));
    }

    @Override
    public Instant instant() {
      return instants.remove();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
