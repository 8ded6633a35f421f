package dyad.resource;

import java.io.Serializable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Heavy, immutable things (models, gazetteers) built once in each JVM from a small configuration
 * that travels with the task. What is built must be safe to share between threads.
 */
public final class OncePerJvm {
  private static final ConcurrentMap<Serializable, Object> BUILT = new ConcurrentHashMap<>();

  private OncePerJvm() {}

  /**
   * The one instance for this configuration; built on first use, other threads wait for it.
   *
   * @param config a record or other value with {@code equals}, of a class used for nothing else
   * @param build makes the instance; must not itself ask for the same configuration
   */
  @SuppressWarnings("unchecked") // a configuration class always goes with the same built type
  public static <C extends Serializable, T> T get(C config, Function<C, T> build) {
    Object built = BUILT.get(config);
    if (built == null) {
      synchronized (BUILT) { // not computeIfAbsent: one resource may be built from another
        built = BUILT.get(config);
        if (built == null) {
          built = build.apply(config);
          BUILT.put(config, built);
        }
      }
    }
    return (T) built;
  }
}
