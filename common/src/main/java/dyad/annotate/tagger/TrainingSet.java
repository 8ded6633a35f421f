package dyad.annotate.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The stretches to learn from, with every feature replaced by the row of its weights. */
final class TrainingSet {
  final FeatureTable table;
  final int[] segmentStart;
  final int segmentCount;
  final int[] allowed;
  final int tokenCount;
  private final int[][] rows; // by token

  private TrainingSet(
      FeatureTable table, int[] segmentStart, int segmentCount, int[] allowed, int[][] rows) {
    this.table = table;
    this.segmentStart = segmentStart;
    this.segmentCount = segmentCount;
    this.allowed = allowed;
    this.rows = rows;
    tokenCount = rows.length;
  }

  static TrainingSet of(List<LabelledDocument> documents, Lexicon lexicon, int minCount) {
    WordCache words = new WordCache(lexicon);
    Features features = new Features();
    List<int[]> hashes = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> allowed = new ArrayList<>();
    for (LabelledDocument labelled : documents) {
      DocumentView view = new DocumentView(labelled.document(), words);
      for (int[] segment : view.segments()) {
        starts.add(hashes.size());
        for (int t = segment[0]; t < segment[1]; t++) {
          features.write(view, segment[2], t);
          hashes.add(Arrays.copyOf(features.buffer(), features.size()));
          allowed.add(known(labelled.allowed(), segment, t));
        }
      }
    }
    int segments = starts.size();
    starts.add(hashes.size());
    FeatureTable table = frequent(hashes, minCount);
    int[][] rows = new int[hashes.size()][];
    for (int t = 0; t < rows.length; t++) {
      int[] tokenHashes = hashes.get(t);
      int count = 0;
      for (int hash : tokenHashes) {
        int row = table.row(hash);
        if (row >= 0) {
          tokenHashes[count++] = row;
        }
      }
      rows[t] = Arrays.copyOf(tokenHashes, count);
      hashes.set(t, null);
    }
    return new TrainingSet(
        table,
        starts.stream().mapToInt(Integer::intValue).toArray(),
        segments,
        allowed.stream().mapToInt(Integer::intValue).toArray(),
        rows);
  }

  /** A name that leaves the stretch cannot be spelled in it: its labels there are unknown. */
  private static int known(int[] allowed, int[] segment, int t) {
    int opening = 0;
    int closing = 0;
    for (int y = 0; y < TagSet.SIZE; y++) {
      opening |= TagSet.opens(y) ? 1 << y : 0;
      closing |= TagSet.closed(y) ? 1 << y : 0;
    }
    int start = t;
    while (start > segment[0] && (allowed[start] & opening) == 0) {
      start--;
    }
    int end = t;
    while (end < segment[1] - 1 && (allowed[end] & closing) == 0) {
      end++;
    }
    boolean whole = (allowed[start] & opening) != 0 && (allowed[end] & closing) != 0;
    return whole ? allowed[t] : Chain.ANY;
  }

  private static FeatureTable frequent(List<int[]> hashes, int minCount) {
    int total = 0;
    for (int[] token : hashes) {
      total += token.length;
    }
    int[] all = new int[total];
    int at = 0;
    for (int[] token : hashes) {
      System.arraycopy(token, 0, all, at, token.length);
      at += token.length;
    }
    Arrays.sort(all);
    int distinct = 0;
    for (int i = 0; i < total; ) {
      int j = i;
      while (j < total && all[j] == all[i]) {
        j++;
      }
      if (j - i >= minCount) {
        all[distinct++] = all[i];
      }
      i = j;
    }
    FeatureTable table = new FeatureTable(distinct);
    for (int i = 0; i < distinct; i++) {
      table.add(all[i]);
    }
    return table;
  }

  int longestSegment() {
    int longest = 1;
    for (int s = 0; s < segmentCount; s++) {
      longest = Math.max(longest, segmentStart[s + 1] - segmentStart[s]);
    }
    return longest;
  }

  int mostFeatures() {
    int most = 1;
    for (int[] token : rows) {
      most = Math.max(most, token.length);
    }
    return most;
  }

  /**
   * Copies the rows of a token's features that are kept.
   *
   * @param seed decides which: the same seed keeps the same ones
   * @param keep how many of 256 are kept
   * @return how many were copied
   */
  int keep(int token, int seed, int keep, int[] into) {
    int[] all = rows[token];
    int count = 0;
    int state = Hashing.pair(seed, token);
    for (int row : all) {
      state = state * 1664525 + 1013904223; // Numerical Recipes' generator; its high byte is used
      if (state >>> 24 < keep) {
        into[count++] = row;
      }
    }
    return count;
  }
}
