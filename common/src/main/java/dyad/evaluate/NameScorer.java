package dyad.evaluate;

import dyad.annotate.NameFinder;
import dyad.annotate.NameSpan;
import dyad.annotate.TokenizedText;
import dyad.evaluate.LabelledText.Name;
import dyad.model.MentionType;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Measures a name finder strictly: a name is found when its first and last character and its type
 * are right. A labelled name that no token border fits is missed.
 */
public final class NameScorer {
  private static final int CONTEXT_CHARS = 30;

  private final NameScheme scheme;

  public NameScorer(NameScheme scheme) {
    this.scheme = scheme;
  }

  /**
   * What a finder is worth on a corpus.
   *
   * @param perType counts by type
   * @param perText counts of each text, for intervals
   * @param errors what was missed or wrongly found, most often first, with how often
   */
  public record Report(
      Map<MentionType, Counts> perType,
      List<Counts> perText,
      List<NameError> errors,
      long tokenCount,
      double tokensPerSecond) {
    /** Sum over all types. */
    public Counts micro() {
      return perText.stream().reduce(Counts.NONE, Counts::plus);
    }

    /** A few lines for people. */
    public String format() {
      double[] interval = Bootstrap.interval(perText, Counts::f1);
      StringBuilder lines = new StringBuilder();
      lines.append(
          String.format(
              Locale.ROOT,
              "all           %s  [%.3f, %.3f]%n",
              line(micro()),
              interval[0],
              interval[1]));
      perType.forEach(
          (type, counts) ->
              lines.append(String.format(Locale.ROOT, "%-13s %s%n", type, line(counts))));
      lines.append(
          String.format(
              Locale.ROOT,
              "%d texts, %d tokens, %.0f tokens/s of CPU time%n",
              perText.size(),
              tokenCount,
              tokensPerSecond));
      return lines.toString();
    }

    private static String line(Counts counts) {
      return String.format(
          Locale.ROOT,
          "P %.3f R %.3f F %.4f (%.0f names)",
          counts.precision(),
          counts.recall(),
          counts.f1(),
          counts.truePositives() + counts.falseNegatives());
    }
  }

  /**
   * A kind of error.
   *
   * @param surface the name
   * @param labelled its type by the labels; null if it is none
   * @param found its type by the finder; null if it was not found so
   * @param example where it happened first
   */
  public record NameError(
      String surface, MentionType labelled, MentionType found, int count, String example) {}

  /** Runs the finder over all texts. */
  public Report score(List<LabelledText> texts, NameFinder finder) {
    Map<MentionType, Counts> perType = new EnumMap<>(MentionType.class);
    List<Counts> perText = new ArrayList<>();
    Map<String, NameError> errors = new HashMap<>();
    long tokens = 0;
    long nanos = 0;
    for (LabelledText labelled : texts) {
      TokenizedText text = labelled.text();
      long started = cpuNanos();
      List<NameSpan> spans = finder.find(text);
      nanos += cpuNanos() - started;
      tokens += text.tokenCount();
      Set<Name> expected = new HashSet<>();
      labelled.names().forEach(name -> add(name.start(), name.end(), name.type(), expected));
      Set<Name> found = new HashSet<>();
      spans.forEach(
          span ->
              add(
                  text.tokenStart(span.firstToken()),
                  text.tokenEnd(span.endToken() - 1),
                  span.type(),
                  found));
      Counts sum = Counts.NONE;
      for (Name name : found) {
        Counts one = expected.contains(name) ? new Counts(1, 0, 0) : new Counts(0, 1, 0);
        perType.merge(name.type(), one, Counts::plus);
        sum = sum.plus(one);
      }
      for (Name name : expected) {
        if (!found.contains(name)) {
          Counts one = new Counts(0, 0, 1);
          perType.merge(name.type(), one, Counts::plus);
          sum = sum.plus(one);
        }
      }
      perText.add(sum);
      collect(text.text(), expected, found, errors);
    }
    List<NameError> sorted = new ArrayList<>(errors.values());
    sorted.sort(
        Comparator.comparingInt((NameError error) -> -error.count())
            .thenComparing(NameError::surface)
            .thenComparing(error -> error.labelled() + " " + error.found()));
    double seconds = nanos / 1e9;
    return new Report(perType, perText, sorted, tokens, tokens / seconds);
  }

  private void add(int start, int end, MentionType type, Set<Name> names) {
    MentionType scored = scheme.of(type);
    if (scored != null) {
      names.add(new Name(start, end, scored));
    }
  }

  private static void collect(
      String text, Set<Name> expected, Set<Name> found, Map<String, NameError> errors) {
    for (MentionType type : MentionType.values()) {
      for (Name name : expected) {
        if (name.type() == type && !found.contains(name)) {
          put(text, name, type, typeAt(name, found), errors);
        }
      }
      for (Name name : found) {
        if (name.type() == type && typeAt(name, expected) == null) {
          put(text, name, null, type, errors);
        }
      }
    }
  }

  private static MentionType typeAt(Name name, Set<Name> names) {
    for (MentionType type : MentionType.values()) {
      if (names.contains(new Name(name.start(), name.end(), type))) {
        return type;
      }
    }
    return null;
  }

  private static void put(
      String text,
      Name name,
      MentionType labelled,
      MentionType found,
      Map<String, NameError> errors) {
    String surface = text.substring(name.start(), name.end());
    String example =
        text.substring(
                Math.max(0, name.start() - CONTEXT_CHARS),
                Math.min(text.length(), name.end() + CONTEXT_CHARS))
            .replace('\n', ' ');
    errors.merge(
        surface + "\t" + labelled + "\t" + found,
        new NameError(surface, labelled, found, 1, example),
        (old, one) -> new NameError(surface, labelled, found, old.count() + 1, old.example()));
  }

  /** Time of this thread's own work: other programs on the machine do not slow it. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
