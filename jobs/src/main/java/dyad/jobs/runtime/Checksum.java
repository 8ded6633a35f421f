package dyad.jobs.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;

/** Tells whether two resources are the same. */
final class Checksum {
  private static final int BUFFER_BYTES = 1 << 16;

  private Checksum() {}

  /** CRC-32C of a resource on the class path, 8 hex digits. */
  static String ofResource(String name) {
    CRC32C crc = new CRC32C();
    try (InputStream in = Checksum.class.getResourceAsStream(name)) {
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        crc.update(buffer, 0, n);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "%08x".formatted(crc.getValue());
  }
}
