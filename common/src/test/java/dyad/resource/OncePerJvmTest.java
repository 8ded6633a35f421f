package dyad.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OncePerJvmTest {
  private record Config(String name) implements Serializable {}

  private record Other(String name) implements Serializable {}

  @Test
  void equalConfigurationsShareOneInstanceHoweverManyThreadsAsk() {
    AtomicInteger built = new AtomicInteger();
    List<Object> instances =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(
                i ->
                    OncePerJvm.get(
                        new Config("a"),
                        config -> {
                          built.incrementAndGet();
                          return new Object();
                        }))
            .toList();
    assertEquals(1, built.get());
    instances.forEach(instance -> assertSame(instances.get(0), instance));
  }

  @Test
  void oneMayBeBuiltFromAnother() {
    assertEquals(
        "outer of inner",
        OncePerJvm.get(
            new Other("outer"),
            outer -> outer.name() + " of " + OncePerJvm.get(new Other("inner"), Other::name)));
  }

  @Test
  void aFailedBuildIsTriedAgain() {
    Config config = new Config("fails once");
    assertThrows(
        IllegalStateException.class,
        () ->
            OncePerJvm.get(
                config,
                c -> {
                  throw new IllegalStateException("no");
                }));
    assertEquals("yes", OncePerJvm.get(config, c -> "yes"));
  }
}
