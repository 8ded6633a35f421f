package dyad.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The labelled development data beside the checkout; a test that needs it is skipped without it.
 */
public final class SharedData {
  private SharedData() {}

  /** Path of a file or folder below the data folder; skips the calling test where it is absent. */
  public static Path require(String relative) {
    Path root = Path.of("..", "..", "shared", "data");
    Path path = root.resolve(relative);
    assumeTrue(
        Files.exists(path), () -> "skipped: no development data at " + path.toAbsolutePath());
    return path;
  }
}
