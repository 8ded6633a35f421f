package dyad.dedup;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A text's runs of three words, as 64-bit hashes in the order of the text. The lowest bit of a hash
 * says whether a number or a name is in the run.
 */
public final class Shingles {
  /** Words in a run. */
  public static final int WORDS = 3;

  private static final long SPECIFIC = 1;

  private final long[] hashes;
  private long[] distinct;

  /**
   * @param hashes of the runs, in the order of the text
   */
  public Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** The runs of a text; none when it has fewer than three words. */
  public static Shingles of(BodyWords body) {
    List<String> words = body.words();
    int count = Math.max(0, words.size() - WORDS + 1);
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      long hash = 0;
      boolean specific = false;
      for (int j = i; j < i + WORDS; j++) {
        hash = mix(hash + hash(words.get(j)));
        specific |= body.specific().get(j);
      }
      hashes[i] = specific ? hash | SPECIFIC : hash & ~SPECIFIC;
    }
    return new Shingles(hashes);
  }

  /** Hash of all words in order: equal for equal texts, and by chance about never. */
  public static long exact(BodyWords body) {
    long hash = body.words().size();
    for (String word : body.words()) {
      hash = mix(hash + hash(word));
    }
    return hash;
  }

  /** What two texts have in common; runs of words that a text repeats count once. */
  public Overlap overlap(Shingles other) {
    long[] mine = distinct();
    long[] theirs = other.distinct();
    int shared = 0;
    int sharedSpecific = 0;
    for (int i = 0, j = 0; i < mine.length && j < theirs.length; ) {
      if (mine[i] < theirs[j]) {
        i++;
      } else if (mine[i] > theirs[j]) {
        j++;
      } else {
        shared++;
        sharedSpecific += (int) (mine[i] & SPECIFIC);
        i++;
        j++;
      }
    }
    boolean isEnough = Overlap.isEnough(mine.length, theirs.length, shared);
    return new Overlap(
        mine.length,
        theirs.length,
        shared,
        specific(mine),
        specific(theirs),
        sharedSpecific,
        isEnough ? Math.min(stretches(theirs), other.stretches(mine)) : 0);
  }

  long[] hashes() {
    return hashes;
  }

  /** How many different runs there are. */
  public int size() {
    return distinct().length;
  }

  /** Each hash once, ascending. */
  private long[] distinct() {
    if (distinct == null) {
      distinct = sorted();
    }
    return distinct;
  }

  private long[] sorted() {
    long[] sorted = hashes.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (long hash : sorted) {
      if (count == 0 || sorted[count - 1] != hash) {
        sorted[count++] = hash;
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /** Unbroken stretches of this text that are made of the given hashes. */
  private int stretches(long[] sorted) {
    int stretches = 0;
    boolean inside = false;
    for (long hash : hashes) {
      boolean shared = Arrays.binarySearch(sorted, hash) >= 0;
      stretches += shared && !inside ? 1 : 0;
      inside = shared;
    }
    return stretches;
  }

  private static int specific(long[] hashes) {
    int count = 0;
    for (long hash : hashes) {
      count += (int) (hash & SPECIFIC);
    }
    return count;
  }

  /** For shipping; {@link #fromBytes} reads it. */
  public byte[] toBytes() {
    ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES * hashes.length);
    buffer.asLongBuffer().put(hashes);
    return buffer.array();
  }

  public static Shingles fromBytes(byte[] bytes) {
    long[] hashes = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
    return new Shingles(hashes);
  }

  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L; // FNV-1a, 64 bits
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** SplitMix64's finalizer: spreads a value over all 64 bits. */
  public static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shingles that && Arrays.equals(hashes, that.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return Arrays.toString(hashes);
  }
}
