package dyad.dedup;

import java.nio.ByteBuffer;

/**
 * How alike a text is to others, in {@value #BITS} bits: one of each of its {@link MinHashes}
 * (b-bit minwise hashing: Li and König, WWW 2010, with b = 1). Two sketches agree in a bit with the
 * probability (1 + J) / 2, J being the texts' Jaccard similarity.
 */
public record CopySketch(int size, long[] bits) {
  /** Hash functions of a sketch. */
  public static final int BITS = 1024;

  private static final int SPREAD =
      0x9E3779B9; // the golden ratio's bits: takes from all of a value
  private static final double DEVIATIONS = 3; // of a thousand pairs one is passed over

  /**
   * @param size different shingles of the text
   * @param values its first {@value #BITS} min-hashes
   */
  public static CopySketch of(int size, int[] values) {
    long[] bits = new long[BITS / Long.SIZE];
    for (int i = 0; i < BITS; i++) {
      long bit = (values[i] * SPREAD) >>> (Integer.SIZE - 1);
      bits[i / Long.SIZE] |= bit << i;
    }
    return new CopySketch(size, bits);
  }

  /** Estimated Jaccard similarity; below 0 by chance where texts share nothing. */
  public double jaccard(CopySketch other) {
    int different = 0;
    for (int i = 0; i < bits.length; i++) {
      different += Long.bitCount(bits[i] ^ other.bits[i]);
    }
    return 1 - 2.0 * different / BITS;
  }

  /** Whether the texts have to be compared to know that neither is a copy of the other. */
  public boolean mayBeCopy(CopySketch other) {
    double needed = Overlap.leastJaccard(size, other.size);
    double deviation = Math.sqrt((1 - needed * needed) / BITS);
    return jaccard(other) >= needed - DEVIATIONS * deviation;
  }

  /** For shipping; {@link #fromBytes} reads it. */
  public byte[] toBytes() {
    ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + BITS / Byte.SIZE).putInt(size);
    for (long word : bits) {
      buffer.putLong(word);
    }
    return buffer.array();
  }

  public static CopySketch fromBytes(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int size = buffer.getInt();
    long[] bits = new long[BITS / Long.SIZE];
    buffer.asLongBuffer().get(bits);
    return new CopySketch(size, bits);
  }
}
