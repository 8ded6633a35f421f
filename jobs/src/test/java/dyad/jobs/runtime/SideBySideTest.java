package dyad.jobs.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  @Test
  void piecesRunAtOnce() {
    CountDownLatch both = new CountDownLatch(2);
    SideBySide.Piece meet =
        () -> {
          both.countDown();
          assertTrue(both.await(10, TimeUnit.SECONDS));
        };
    SideBySide.run(meet, meet);
  }

  @Test
  void whatOneThrowsIsThrownWhenAllHaveEnded() {
    AtomicBoolean ended = new AtomicBoolean();
    UserMistake thrown =
        assertThrows(
            UserMistake.class,
            () ->
                SideBySide.run(
                    () -> {
                      throw new UserMistake("no");
                    },
                    () -> {
                      Thread.sleep(50);
                      ended.set(true);
                    }));
    assertEquals("no", thrown.getMessage());
    assertTrue(ended.get());
  }

  @Test
  void aCheckedExceptionIsTheCause() {
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                SideBySide.run(
                    () -> {
                      throw new IOException("full");
                    }));
    assertEquals("full", thrown.getCause().getMessage());
  }
}
