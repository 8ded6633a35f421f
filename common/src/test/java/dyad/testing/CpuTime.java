package dyad.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time that this thread takes for something: what else the machine does is not in it. */
public final class CpuTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e9;

  private CpuTime() {}

  /** Seconds that the work takes. */
  public static double seconds(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / NANOS;
  }
}
