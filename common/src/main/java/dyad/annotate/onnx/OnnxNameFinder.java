package dyad.annotate.onnx;

import dyad.annotate.NameFinder;
import dyad.annotate.NameSpan;
import dyad.annotate.TokenizedText;
import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Finds names with an ONNX model, sentence by sentence; a word has the label of its first piece.
 * This package needs the jar of onnxruntime, which the program does not ship: nothing else may
 * refer to it than the one place that opens the model a user asked for.
 */
public final class OnnxNameFinder implements NameFinder {
  private static final int MAX_PIECES = 500; // the models know 512 places; two are for the frame

  private final OnnxModel model;
  private final Function<String, MentionType> types;

  /**
   * @param types the type that a model's own word for it means; null for what is no name to us
   */
  public OnnxNameFinder(OnnxModel model, Function<String, MentionType> types) {
    this.model = model;
    this.types = types;
  }

  @Override
  public List<NameSpan> find(TokenizedText text) {
    List<NameSpan> found = new ArrayList<>();
    for (int s = 0; s < text.sentenceCount(); s++) {
      Names names = new Names(found);
      int t = text.firstToken(s);
      while (t < text.endToken(s)) {
        t = window(text, t, text.endToken(s), names);
      }
      names.close(t);
    }
    return found;
  }

  /** Labels as many words as the model takes at once; gives the first that is left. */
  private int window(TokenizedText text, int first, int end, Names names) {
    List<long[]> words = new ArrayList<>();
    int count = 0;
    int t = first;
    while (t < end) {
      long[] pieces = model.pieces(text.token(t));
      if (count + pieces.length > MAX_PIECES) {
        if (!words.isEmpty()) {
          break;
        }
        pieces = Arrays.copyOf(pieces, MAX_PIECES);
      }
      words.add(pieces);
      count += pieces.length;
      t++;
    }
    long[] all = new long[count + 2];
    all[0] = model.id("[CLS]");
    int[] starts = new int[words.size()];
    int at = 1;
    for (int w = 0; w < starts.length; w++) {
      starts[w] = at;
      System.arraycopy(words.get(w), 0, all, at, words.get(w).length);
      at += words.get(w).length;
    }
    all[at] = model.id("[SEP]");
    float[][] scores = model.scores(all);
    for (int w = 0; w < starts.length; w++) {
      float[] word = scores[starts[w]];
      int best = 0;
      for (int y = 1; y < word.length; y++) {
        best = word[y] > word[best] ? y : best;
      }
      names.add(first + w, model.label(best), probability(word, best));
    }
    return t;
  }

  private static double probability(float[] scores, int label) {
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - scores[label]);
    }
    return 1 / sum;
  }

  /** Puts the labels of words together to names. */
  private final class Names {
    private final List<NameSpan> found;
    private String kind = "";
    private int start;
    private double probability;

    Names(List<NameSpan> found) {
      this.found = found;
    }

    void add(int token, String label, double sure) {
      boolean name = label.length() > 2 && label.charAt(1) == '-';
      String next = name ? label.substring(2) : "";
      if (!next.equals(kind) || label.startsWith("B-")) {
        close(token);
        kind = next;
        start = token;
        probability = 1;
      }
      probability = Math.min(probability, sure);
    }

    void close(int end) {
      MentionType type = kind.isEmpty() ? null : types.apply(kind);
      if (type != null) {
        found.add(new NameSpan(start, end, type, probability, null));
      }
      kind = "";
    }
  }
}
