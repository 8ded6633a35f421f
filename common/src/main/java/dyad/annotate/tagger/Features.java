package dyad.annotate.tagger;

import dyad.annotate.tagger.DocumentView.Seen;
import dyad.annotate.tagger.DocumentView.Style;
import java.util.Arrays;

/**
 * Writes the features of a token as 32-bit hashes, about 130 each. A feature is the number of its
 * template combined with what it looks at; two features with one hash share a weight, which the
 * learner lives with.
 */
final class Features {
  private static final int WINDOW = 2;
  private static final int BAG = 5;
  private static final int BOUNDARY = 0x5bd1e995; // stands for what is outside of the sentence

  private int[] buffer = new int[256];
  private int size;

  private DocumentView view;
  private int first;
  private int end;

  /** Hashes of the features written last; only the first {@link #size()} count. */
  int[] buffer() {
    return buffer;
  }

  int size() {
    return size;
  }

  /** Writes the features of a token of a sentence. */
  void write(DocumentView documentView, int sentence, int t) {
    view = documentView;
    first = view.document.firstToken(sentence);
    end = view.document.endToken(sentence);
    size = 0;
    WordFacts f = view.facts[t];
    words(t, f);
    lists(t);
    affixes(f);
    combinations(t, f);
    run(t, f);
    position(t, f, sentence);
    memory(t, f);
  }

  private void words(int t, WordFacts f) {
    for (int d = -WINDOW; d <= WINDOW; d++) {
      int template = 1 + (d + WINDOW) * 8;
      if (outside(t + d)) {
        add(template, BOUNDARY + d);
        continue;
      }
      WordFacts w = view.facts[t + d];
      add(template, w.lower);
      if (w.hasCapital) {
        add(template + 1, w.exact);
      }
      add(template + 2, w.shape);
      for (int g = 0; g < Lexicon.GRANULARITIES; g++) {
        if (w.entry.clusters()[g] >= 0) {
          add(template + 3 + g, w.entry.clusters()[g]);
        }
      }
      add(template + 6, w.entry.casing().code + (w.hasCapital ? 8 : 0));
    }
    for (int d = -BAG; d <= BAG; d++) {
      if (d != 0 && !outside(t + d)) {
        add(d < 0 ? 50 : 51, view.facts[t + d].lower);
      }
    }
    add(52, f.shape, f.entry.casing().code);
  }

  private void lists(int t) {
    for (int d = -1; d <= 1; d++) {
      if (outside(t + d)) {
        continue;
      }
      int single = view.facts[t + d].entry.lists();
      int phrase = view.phraseLists[t + d];
      bits(60 + d * 4, single);
      bits(61 + d * 4, phrase);
      if (single != 0) {
        add(62 + d * 4, single);
        if (d != 0) {
          add(75 + d, single, view.facts[t].entry.lists());
        }
      }
    }
    add(78, allLists(t - 1), allLists(t), allLists(t + 1));
  }

  private int allLists(int t) {
    return outside(t) ? BOUNDARY : view.facts[t].entry.lists() | view.phraseLists[t] << 20;
  }

  private void bits(int template, int bits) {
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      add(template, Integer.numberOfTrailingZeros(rest) + 1);
    }
  }

  private void affixes(WordFacts f) {
    for (int k = 0; k < WordFacts.AFFIXES; k++) {
      if (f.prefixes[k] != 0) {
        add(80 + k, f.prefixes[k]);
        add(86 + k, f.suffixes[k]);
      }
    }
    add(92, f.suffix3, f.shape);
  }

  private void combinations(int t, WordFacts f) {
    int l1 = lower(t - 1);
    int l2 = lower(t - 2);
    int r1 = lower(t + 1);
    int r2 = lower(t + 2);
    int s = f.shape;
    int sl = shape(t - 1);
    int sr = shape(t + 1);
    add(100, l1, f.lower);
    add(101, f.lower, r1);
    add(102, l2, l1);
    add(103, r1, r2);
    add(104, l1, r1);
    add(105, sl, s);
    add(106, s, sr);
    add(107, sl, s, sr);
    add(108, shape(t - 2), sl, s);
    add(109, s, sr, shape(t + 2));
    add(110, s, l1);
    add(111, s, r1);
    add(112, s, l2);
    add(113, s, r2);
    for (int g = 0; g < Lexicon.GRANULARITIES; g++) {
      int c = cluster(t, g);
      int cl = cluster(t - 1, g);
      int cr = cluster(t + 1, g);
      add(114 + g, cl, c);
      add(117 + g, c, cr);
      add(120 + g, cl, s);
      add(123 + g, s, cr);
      add(126 + g, cl, cr);
      add(129 + g, cluster(t - 2, g), cl);
      add(132 + g, cr, cluster(t + 2, g));
    }
    add(136, suffix(t - 1));
    add(137, suffix(t + 1));
    add(138, suffix(t - 1), s);
    add(139, suffix(t + 1), s);
  }

  /** The run of capitalised words that the token stands in, its ends and what stands around it. */
  private void run(int t, WordFacts f) {
    int start = view.runStart[t];
    int stop = view.runEnd[t];
    if (start == stop) {
      return; // a linking word: its neighbours say it all
    }
    int length = Math.min(stop - start, 6);
    int at = t == stop - 1 ? 3 : Math.min(t - start, 2);
    int place = length * 4 + at;
    int before = lower(start - 1);
    int after = lower(stop);
    add(140, place);
    add(141, before, at == 3 ? 1 : 0);
    add(142, after, at == 3 ? 1 : 0);
    add(143, before, after);
    add(144, before, place);
    add(145, after, place);
    add(146, lower(stop - 1), place);
    add(147, lower(start), place);
    add(148, allLists(start), place);
    add(149, allLists(stop - 1), place);
    add(150, cluster(start - 1, 1), cluster(stop, 1));
    add(151, lower(start - 2), before);
    add(152, after, lower(stop + 1));
    add(153, place, f.shape);
    add(154, cluster(stop - 1, 1), place);
    add(155, cluster(start, 1), place);
    int inRun = 0;
    for (int k = start; k < Math.min(stop, start + Lexicon.MAX_PHRASE); k++) {
      inRun |= view.facts[k].entry.lists() | view.phraseLists[k];
    }
    bits(156 + (at == 3 ? 1 : 0), inRun);
  }

  private void position(int t, WordFacts f, int sentence) {
    Style style = view.style[sentence];
    if (style != Style.NORMAL) {
      add(160, style.code, f.shape);
      add(161, style.code, f.entry.casing().code);
    }
    if (t == first) {
      add(162, f.shape, f.entry.casing().code);
      add(163, f.lower);
    } else if (t == first + 1) {
      add(164, f.shape);
    }
  }

  private void memory(int t, WordFacts f) {
    if (!f.hasCapital) {
      return;
    }
    Seen seen = view.seen(t);
    int lower = Math.min(seen.lower, 2);
    int inside = Math.min(seen.capitalInside, 3);
    int start = t == first ? 1 : 0;
    add(170, lower * 4 + inside, start);
    add(171, lower * 4 + inside, f.shape, start);
    boolean single = view.runEnd[t] - view.runStart[t] == 1;
    for (int k = 0; k < seen.occurrenceCount; k++) {
      int o = seen.occurrences[k];
      if (o != t) {
        elsewhere(o, single ? 1 : 0);
      }
    }
    int[] longForm = f.allCapitals ? view.longForm(t) : null;
    if (longForm != null) {
      add(190, view.facts[longForm[1] - 1].lower);
      add(191, view.facts[longForm[0]].lower);
      add(192, 1);
      add(193, view.facts[longForm[1] - 1].entry.lists());
    }
  }

  /** What another naming of the same word in the document stands beside. */
  private void elsewhere(int o, int single) {
    int start = view.runStart[o];
    int stop = view.runEnd[o];
    int before = o == 0 ? BOUNDARY : view.facts[o - 1].lower;
    int after = o + 1 >= view.facts.length ? BOUNDARY : view.facts[o + 1].lower;
    add(180, before);
    add(181, after);
    if (stop - start > 1) {
      int at = o == stop - 1 ? 2 : o == start ? 0 : 1;
      add(182, at, single);
      add(183, view.facts[stop - 1].lower, at);
      add(184, view.facts[start].entry.lists() & WordList.FORENAME.bit(), at, single);
      add(185, view.facts[stop - 1].entry.lists(), at);
    } else {
      add(186, single);
    }
    if (start > 0) {
      add(187, view.facts[start - 1].lower);
    }
    if (stop < view.facts.length) {
      add(188, view.facts[stop].lower);
    }
  }

  private boolean outside(int t) {
    return t < first || t >= end;
  }

  private int lower(int t) {
    return outside(t) ? BOUNDARY : view.facts[t].lower;
  }

  private int shape(int t) {
    return outside(t) ? BOUNDARY : view.facts[t].shape;
  }

  private int suffix(int t) {
    return outside(t) ? BOUNDARY : view.facts[t].suffix3;
  }

  private int cluster(int t, int granularity) {
    return outside(t) ? -2 : view.facts[t].entry.clusters()[granularity];
  }

  private void add(int template, int a) {
    put(Hashing.pair(template, a));
  }

  private void add(int template, int a, int b) {
    put(Hashing.triple(template, a, b));
  }

  private void add(int template, int a, int b, int c) {
    put(Hashing.pair(Hashing.triple(template, a, b), c));
  }

  private void put(int hash) {
    if (size == buffer.length) {
      buffer = Arrays.copyOf(buffer, size * 2);
    }
    buffer[size++] = hash;
  }
}
