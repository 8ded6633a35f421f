package dyad.cluster;

import java.util.Arrays;
import java.util.SortedMap;

/**
 * Weighted terms, sorted by key. A key is a 32-bit hash of a term: two terms of a corpus of 100,000
 * share one about once. Sums run in key order, so that they do not depend on the order of the text.
 *
 * @param keys ascending, without repeats
 * @param weights one for each key, above 0
 */
public record TermVector(int[] keys, float[] weights) {
  public static final TermVector EMPTY = new TermVector(new int[0], new float[0]);

  /** The vector of these weights as they are. */
  public static TermVector of(SortedMap<Integer, Double> weightOf) {
    int[] keys = new int[weightOf.size()];
    float[] weights = new float[keys.length];
    int i = 0;
    for (var entry : weightOf.entrySet()) {
      keys[i] = entry.getKey();
      weights[i++] = entry.getValue().floatValue();
    }
    return new TermVector(keys, weights);
  }

  /** The vector of these weights scaled to length 1. */
  public static TermVector unit(SortedMap<Integer, Double> weightOf) {
    double squares = 0;
    for (double weight : weightOf.values()) {
      squares += weight * weight;
    }
    TermVector vector = of(weightOf);
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < vector.weights.length; i++) {
      vector.weights[i] /= length;
    }
    return vector;
  }

  public int size() {
    return keys.length;
  }

  /** Scalar product; the cosine of two unit vectors. */
  public double dot(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < keys.length && j < other.keys.length) {
      if (keys[i] < other.keys[j]) {
        i++;
      } else if (keys[i] > other.keys[j]) {
        j++;
      } else {
        sum += (double) weights[i++] * other.weights[j++];
      }
    }
    return sum;
  }

  /** Sum of this vector's weights of the terms that the other has too. */
  public double sharedWeight(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < keys.length && j < other.keys.length) {
      if (keys[i] < other.keys[j]) {
        i++;
      } else if (keys[i] > other.keys[j]) {
        j++;
      } else {
        sum += weights[i++];
        j++;
      }
    }
    return sum;
  }

  /** This vector's weights of the terms that the other has too. */
  public TermVector intersection(TermVector other) {
    int[] shared = new int[Math.min(keys.length, other.keys.length)];
    float[] theirs = new float[shared.length];
    int size = 0;
    for (int i = 0; i < keys.length; i++) {
      if (Arrays.binarySearch(other.keys, keys[i]) >= 0) {
        shared[size] = keys[i];
        theirs[size++] = weights[i];
      }
    }
    return new TermVector(Arrays.copyOf(shared, size), Arrays.copyOf(theirs, size));
  }

  /** Sum of the highest weights, over their number; fewer terms count as 0 for the missing ones. */
  public double meanOfHighest(int count) {
    float[] sorted = weights.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (int i = Math.max(0, sorted.length - count); i < sorted.length; i++) {
      sum += sorted[i];
    }
    return sum / count;
  }

  /** Euclidean length. */
  public double length() {
    double squares = 0;
    for (float weight : weights) {
      squares += (double) weight * weight;
    }
    return Math.sqrt(squares);
  }

  /** Sum of all weights. */
  public double totalWeight() {
    double sum = 0;
    for (float weight : weights) {
      sum += weight;
    }
    return sum;
  }

  /** Share of this vector's weight on terms that the other has too, 0 to 1; 0 when empty. */
  public double coveredBy(TermVector other) {
    return keys.length == 0 ? 0 : sharedWeight(other) / totalWeight();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TermVector that
        && Arrays.equals(keys, that.keys)
        && Arrays.equals(weights, that.weights);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(keys) + Arrays.hashCode(weights);
  }

  @Override
  public String toString() {
    return Arrays.toString(keys) + Arrays.toString(weights);
  }
}
