package dyad.dedup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopySketchTest {
  private static final MinHashes HASHES = new MinHashes(CopySketch.BITS, 7);

  /** Texts of 400 runs, of which so many are the same: Jaccard shared / (800 - shared). */
  @ParameterizedTest
  @CsvSource({"0", "40", "100", "200", "300", "400"})
  void theEstimateIsWithinFourDeviations(int shared) {
    for (int seed = 0; seed < 20; seed++) {
      long[] runs = runs(800 - shared, seed);
      CopySketch one = sketch(LongStream.of(runs).limit(400).toArray());
      CopySketch other = sketch(LongStream.of(runs).skip(400 - shared).toArray());
      double jaccard = shared / (800.0 - shared);
      double deviation = Math.sqrt((1 - jaccard * jaccard) / CopySketch.BITS);
      assertEquals(jaccard, one.jaccard(other), 4 * deviation + 1e-12, "seed " + seed);
    }
  }

  @Test
  void copiesAreComparedAndStrangersAreNot() {
    int copies = 0;
    int strangers = 0;
    for (int seed = 0; seed < 200; seed++) {
      long[] runs = runs(1000, seed);
      CopySketch original = sketch(LongStream.of(runs).limit(400).toArray());
      CopySketch atTheBound = sketch(LongStream.of(runs).skip(225).limit(400).toArray());
      CopySketch stranger = sketch(LongStream.of(runs).skip(600).toArray());
      copies += original.mayBeCopy(atTheBound) ? 1 : 0; // 175 of 625 shared: Jaccard .28
      strangers += original.mayBeCopy(stranger) ? 1 : 0;
    }
    assertTrue(copies >= 197, "of 200 copies " + copies);
    assertEquals(0, strangers);
  }

  @Test
  void aCutCopyNeedsLessInCommon() {
    long[] runs = runs(500, 1);
    CopySketch whole = sketch(runs);
    assertTrue(whole.mayBeCopy(sketch(LongStream.of(runs).limit(100).toArray())));
    assertEquals(.7 * 100 / 530, Overlap.leastJaccard(500, 100), 1e-12);
    assertEquals(.28, Overlap.leastJaccard(500, 500), 1e-12);
    assertEquals(.1, Overlap.leastJaccard(5000, 100), 1e-12);
  }

  @Test
  void bytesGiveTheSameSketch() {
    CopySketch sketch = sketch(runs(300, 2));
    CopySketch read = CopySketch.fromBytes(sketch.toBytes());
    assertEquals(sketch.size(), read.size());
    assertEquals(1, sketch.jaccard(read));
    assertFalse(sketch.mayBeCopy(sketch(runs(300, 3))));
  }

  private static CopySketch sketch(long[] runs) {
    Shingles shingles = new Shingles(runs);
    return CopySketch.of(shingles.size(), HASHES.of(shingles));
  }

  private static long[] runs(int count, int seed) {
    return new SplittableRandom(seed).longs(count).toArray();
  }
}
