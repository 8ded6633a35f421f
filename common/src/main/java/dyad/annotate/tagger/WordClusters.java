package dyad.annotate.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Groups words that stand beside the same words: counts of neighbours at −2, −1, +1 and +2, their
 * positive pointwise mutual information, reduced by a randomized singular value decomposition
 * (Halko, Martinsson and Tropp 2011) and grouped by spherical k-means. Deterministic for a seed.
 */
final class WordClusters {
  private static final int[] SIZES = {100, 300, 800};
  private static final int MIN_COUNT = 4; // rarer words have too few neighbours to be placed
  private static final int CONTEXT_WORDS = 3_000;
  private static final int[] OFFSETS = {-2, -1, 1, 2};
  private static final int DIMENSIONS = 80;
  private static final int POWER_ITERATIONS = 2;
  private static final int KMEANS_ITERATIONS = 12;
  private static final double SMOOTHING = 0.75; // of context probabilities (Levy et al. 2015)

  private final SplittableRandom random;

  private WordClusters(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Cluster numbers per granularity, by lower-case word. */
  static Map<String, int[]> of(List<NameDocument> text, long seed) {
    return new WordClusters(seed).cluster(text);
  }

  private Map<String, int[]> cluster(List<NameDocument> text) {
    List<String> vocabulary = vocabulary(text);
    float[][] vectors = vectors(text, vocabulary);
    Map<String, int[]> clusters = new TreeMap<>();
    for (String word : vocabulary) {
      clusters.put(word, new int[SIZES.length]);
    }
    for (int g = 0; g < SIZES.length; g++) {
      int[] assigned = kMeans(vectors, Math.min(SIZES[g], vectors.length));
      for (int w = 0; w < assigned.length; w++) {
        clusters.get(vocabulary.get(w))[g] = assigned[w];
      }
    }
    return clusters;
  }

  /** Frequent words, most frequent first. */
  private static List<String> vocabulary(List<NameDocument> text) {
    Map<String, Integer> counts = new HashMap<>();
    for (NameDocument document : text) {
      for (int t = 0; t < document.tokenCount(); t++) {
        counts.merge(normal(document.token(t)), 1, Integer::sum);
      }
    }
    List<String> words = new ArrayList<>();
    counts.forEach(
        (word, count) -> {
          if (count >= MIN_COUNT) {
            words.add(word);
          }
        });
    words.sort(
        Comparator.comparing((String word) -> -counts.get(word))
            .thenComparing(Comparator.naturalOrder()));
    return words;
  }

  private static String normal(String token) {
    return token.toLowerCase(Locale.ROOT);
  }

  private float[][] vectors(List<NameDocument> text, List<String> vocabulary) {
    Map<String, Integer> index = new HashMap<>();
    for (String word : vocabulary) {
      index.put(word, index.size());
    }
    int contexts = Math.min(CONTEXT_WORDS, vocabulary.size());
    int edge = contexts; // stands for the border of a sentence
    int width = contexts + 1;
    List<Map<Integer, Integer>> counts = new ArrayList<>();
    for (int w = 0; w < vocabulary.size(); w++) {
      counts.add(new HashMap<>());
    }
    for (NameDocument document : text) {
      for (int s = 0; s < document.sentenceCount(); s++) {
        int first = document.firstToken(s);
        int end = document.endToken(s);
        for (int t = first; t < end; t++) {
          Integer word = index.get(normal(document.token(t)));
          if (word == null) {
            continue;
          }
          for (int o = 0; o < OFFSETS.length; o++) {
            int at = t + OFFSETS[o];
            Integer context =
                at < first || at >= end
                    ? Integer.valueOf(edge)
                    : index.get(normal(document.token(at)));
            if (context != null && context <= edge) {
              counts.get(word).merge(o * width + context, 1, Integer::sum);
            }
          }
        }
      }
    }
    return reduce(counts, OFFSETS.length * width);
  }

  private float[][] reduce(List<Map<Integer, Integer>> counts, int columns) {
    int rows = counts.size();
    double[] rowSum = new double[rows];
    double[] columnSum = new double[columns];
    double total = 0;
    int[][] column = new int[rows][];
    float[][] value = new float[rows][];
    for (int r = 0; r < rows; r++) {
      column[r] = counts.get(r).keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
      value[r] = new float[column[r].length];
      for (int k = 0; k < column[r].length; k++) {
        int count = counts.get(r).get(column[r][k]);
        value[r][k] = count;
        rowSum[r] += count;
        columnSum[column[r][k]] += count;
        total += count;
      }
    }
    double smoothTotal = 0;
    for (double sum : columnSum) {
      smoothTotal += Math.pow(sum, SMOOTHING);
    }
    for (int r = 0; r < rows; r++) {
      for (int k = 0; k < column[r].length; k++) {
        double contextShare = Math.pow(columnSum[column[r][k]], SMOOTHING) / smoothTotal;
        double information = Math.log(value[r][k] / (rowSum[r] * contextShare));
        value[r][k] = (float) Math.max(0, information);
      }
    }
    if (total == 0) {
      return new float[rows][DIMENSIONS];
    }
    return project(column, value, columns);
  }

  /** Left singular vectors by subspace iteration, rows scaled to length 1. */
  private float[][] project(int[][] column, float[][] value, int columns) {
    int rows = column.length;
    float[][] basis = new float[columns][DIMENSIONS];
    for (float[] vector : basis) {
      for (int d = 0; d < DIMENSIONS; d++) {
        vector[d] = (float) random.nextDouble(-1, 1);
      }
    }
    float[][] left = multiply(column, value, basis, rows);
    for (int i = 0; i < POWER_ITERATIONS; i++) {
      orthonormalize(left);
      basis = multiplyTransposed(column, value, left, columns);
      orthonormalize(basis);
      left = multiply(column, value, basis, rows);
    }
    for (float[] vector : left) {
      double norm = 0;
      for (float x : vector) {
        norm += x * x;
      }
      float scale = norm == 0 ? 0 : (float) (1 / Math.sqrt(norm));
      for (int d = 0; d < DIMENSIONS; d++) {
        vector[d] *= scale;
      }
    }
    return left;
  }

  private static float[][] multiply(int[][] column, float[][] value, float[][] right, int rows) {
    float[][] product = new float[rows][DIMENSIONS];
    for (int r = 0; r < rows; r++) {
      for (int k = 0; k < column[r].length; k++) {
        float x = value[r][k];
        float[] vector = right[column[r][k]];
        for (int d = 0; d < DIMENSIONS; d++) {
          product[r][d] += x * vector[d];
        }
      }
    }
    return product;
  }

  private static float[][] multiplyTransposed(
      int[][] column, float[][] value, float[][] left, int columns) {
    float[][] product = new float[columns][DIMENSIONS];
    for (int r = 0; r < column.length; r++) {
      for (int k = 0; k < column[r].length; k++) {
        float x = value[r][k];
        float[] vector = product[column[r][k]];
        for (int d = 0; d < DIMENSIONS; d++) {
          vector[d] += x * left[r][d];
        }
      }
    }
    return product;
  }

  /** Gram–Schmidt on the columns. */
  private static void orthonormalize(float[][] matrix) {
    for (int d = 0; d < DIMENSIONS; d++) {
      for (int e = 0; e < d; e++) {
        double dot = 0;
        for (float[] row : matrix) {
          dot += row[d] * row[e];
        }
        for (float[] row : matrix) {
          row[d] -= (float) (dot * row[e]);
        }
      }
      double norm = 0;
      for (float[] row : matrix) {
        norm += row[d] * row[d];
      }
      float scale = norm == 0 ? 0 : (float) (1 / Math.sqrt(norm));
      for (float[] row : matrix) {
        row[d] *= scale;
      }
    }
  }

  private int[] kMeans(float[][] vectors, int k) {
    float[][] centres = new float[k][];
    // the most frequent words stand for different things: a better start than random ones
    for (int c = 0; c < k; c++) {
      centres[c] = vectors[c].clone();
    }
    int[] assigned = new int[vectors.length];
    float[] similarity = new float[k];
    for (int i = 0; i < KMEANS_ITERATIONS; i++) {
      float[][] byDimension = transposed(centres);
      for (int w = 0; w < vectors.length; w++) {
        assigned[w] = nearest(byDimension, vectors[w], similarity);
      }
      for (float[] centre : centres) {
        Arrays.fill(centre, 0);
      }
      for (int w = 0; w < vectors.length; w++) {
        for (int d = 0; d < DIMENSIONS; d++) {
          centres[assigned[w]][d] += vectors[w][d];
        }
      }
      for (int c = 0; c < k; c++) {
        double norm = 0;
        for (float x : centres[c]) {
          norm += x * x;
        }
        if (norm == 0) {
          centres[c] = vectors[random.nextInt(vectors.length)].clone();
        } else {
          float scale = (float) (1 / Math.sqrt(norm));
          for (int d = 0; d < DIMENSIONS; d++) {
            centres[c][d] *= scale;
          }
        }
      }
    }
    return assigned;
  }

  private static float[][] transposed(float[][] matrix) {
    float[][] transposed = new float[DIMENSIONS][matrix.length];
    for (int c = 0; c < matrix.length; c++) {
      for (int d = 0; d < DIMENSIONS; d++) {
        transposed[d][c] = matrix[c][d];
      }
    }
    return transposed;
  }

  /** The centre most like the vector; by dimension, so that the inner loop runs over centres. */
  private static int nearest(float[][] byDimension, float[] vector, float[] similarity) {
    Arrays.fill(similarity, 0);
    for (int d = 0; d < DIMENSIONS; d++) {
      float x = vector[d];
      float[] centres = byDimension[d];
      for (int c = 0; c < similarity.length; c++) {
        similarity[c] += x * centres[c];
      }
    }
    int nearest = 0;
    for (int c = 1; c < similarity.length; c++) {
      if (similarity[c] > similarity[nearest]) {
        nearest = c;
      }
    }
    return nearest;
  }
}
