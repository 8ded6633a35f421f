package dyad.jobs.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Does pieces of work at once that do not depend on each other: while Spark plans one it computes
 * another. Of a large input the tasks of the first piece take all cores, and the others wait.
 */
public final class SideBySide {
  private SideBySide() {}

  /** A piece of work. */
  public interface Piece {
    /**
     * Does it.
     *
     * @throws Exception that {@link #run} passes on
     */
    void run() throws Exception;
  }

  /**
   * Returns when all have ended. What the first of them threw is thrown again, if unchecked as it
   * is.
   */
  public static void run(Piece... pieces) {
    List<FutureTask<Void>> tasks =
        Arrays.stream(pieces)
            .map(
                piece ->
                    new FutureTask<Void>(
                        () -> {
                          piece.run();
                          return null;
                        }))
            .toList();
    List<Thread> threads = new ArrayList<>();
    for (FutureTask<Void> task : tasks) {
      Thread thread = new Thread(task, "side-by-side"); // new, to inherit Spark's session
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    try {
      for (Thread thread : threads) {
        thread.join();
      }
      for (FutureTask<Void> task : tasks) {
        task.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    }
  }

  private static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException e ? e : new IllegalStateException(thrown);
  }
}
