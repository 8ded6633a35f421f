package dyad.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** The whole of clustering in memory, the plain way: what the distributed stage must agree with. */
public final class InMemoryClustering {
  /** An article; ordinals are positions in the list. */
  public record Doc(String id, double day, String source, StoryTerms terms) {}

  /** A compared pair. */
  public record Pair(int a, int b, double[] features) {}

  private InMemoryClustering() {}

  public static Idf idf(List<Doc> docs) {
    int[] frequency = new int[Idf.SLOTS];
    for (Doc doc : docs) {
      doc.terms().distinct().stream().map(Idf::slot).distinct().forEach(slot -> frequency[slot]++);
    }
    return new Idf(docs.size(), frequency);
  }

  /** Candidate pairs with their features. */
  public static List<Pair> pairs(List<Doc> docs) {
    Idf idf = idf(docs);
    List<Profile> profiles = new ArrayList<>();
    Map<Long, List<Integer>> postings = new TreeMap<>();
    for (int i = 0; i < docs.size(); i++) {
      Doc doc = docs.get(i);
      profiles.add(Profile.of(doc.terms(), doc.day(), doc.source(), idf));
      for (int key : Profile.candidateTerms(doc.terms(), idf)) {
        for (int window : CandidateRules.windowsOf(doc.day())) {
          postings
              .computeIfAbsent(((long) key << 32) | (window & 0xffffffffL), k -> new ArrayList<>())
              .add(i);
        }
      }
    }
    LongStream.Builder shared = LongStream.builder();
    postings.forEach(
        (key, list) -> {
          if (list.size() > CandidateRules.LONGEST_POSTING_LIST) {
            return;
          }
          int window = key.intValue();
          int weight = CandidateRules.hundredths(idf.of((int) (key >> 32)));
          for (int x = 0; x < list.size(); x++) {
            for (int y = x + 1; y < list.size(); y++) {
              int a = list.get(x);
              int b = list.get(y);
              if (CandidateRules.meetsAt(window, docs.get(a).day(), docs.get(b).day())) {
                shared.add(((long) a << 40) | ((long) b << 16) | weight);
              }
            }
          }
        });
    long[] sorted = shared.build().sorted().toArray();
    Map<Integer, List<long[]>> byArticle = new TreeMap<>();
    for (int start = 0, end = 0; start < sorted.length; start = end) {
      long weight = 0;
      while (end < sorted.length && sorted[end] >> 16 == sorted[start] >> 16) {
        weight += sorted[end++] & 0xffff;
      }
      int a = (int) (sorted[start] >> 40);
      int b = (int) (sorted[start] >> 16) & 0xffffff;
      int terms = end - start;
      if (terms
          >= CandidateRules.needed(CandidateRules.isFar(docs.get(a).day(), docs.get(b).day()))) {
        long pair = ((long) a << 32) | b;
        long[] fromA = {weight, b, pair, terms};
        byArticle.computeIfAbsent(a, k -> new ArrayList<>()).add(fromA);
        byArticle
            .computeIfAbsent(b, k -> new ArrayList<>())
            .add(new long[] {weight, a, pair, terms});
      }
    }
    Set<Long> seen = new HashSet<>();
    List<long[]> kept = new ArrayList<>();
    byArticle.values().stream()
        .flatMap(
            list ->
                list.stream()
                    .sorted(
                        Comparator.<long[]>comparingLong(r -> -r[0]).thenComparingLong(r -> r[1]))
                    .limit(CandidateRules.BEST_NEIGHBOURS))
        .forEach(
            r -> {
              if (seen.add(r[2])) {
                kept.add(r);
              }
            });
    double[] best = new double[docs.size()];
    List<Pair> pairs = new ArrayList<>();
    for (long[] row : kept) {
      int a = (int) (row[2] >> 32);
      int b = (int) row[2];
      double[] features = PairFeatures.of(profiles.get(a), profiles.get(b), (int) row[3]);
      double cosine = features[PairFeatures.TO_BETTER_BEST];
      best[a] = Math.max(best[a], cosine);
      best[b] = Math.max(best[b], cosine);
      pairs.add(new Pair(a, b, features));
    }
    for (Pair pair : pairs) {
      PairFeatures.relate(pair.features(), best[pair.a()], best[pair.b()]);
    }
    return pairs;
  }

  /** Event (ordinal of its earliest article) of each article. */
  public static Map<Integer, Integer> events(
      List<Doc> docs, List<Pair> pairs, PairModel model, double threshold) {
    List<Edge> edges = new ArrayList<>();
    for (Pair pair : pairs) {
      long millionths = model.millionths(pair.features());
      if (millionths >= Edge.LEAST_MILLIONTHS) {
        edges.add(new Edge(pair.a(), pair.b(), millionths));
      }
    }
    Map<Integer, Integer> clusterOf = AverageLink.cluster(edges, Map.of(), threshold);
    Map<Integer, Integer> events = new TreeMap<>();
    for (int i = 0; i < docs.size(); i++) {
      events.put(i, clusterOf.getOrDefault(i, i));
    }
    return happenings(docs, edges, events);
  }

  /** Sagas cut: what time leaves open goes to the happening with the highest mean probability. */
  private static Map<Integer, Integer> happenings(
      List<Doc> docs, List<Edge> edges, Map<Integer, Integer> events) {
    Map<Integer, List<Happenings.Report>> members = new TreeMap<>();
    events.forEach(
        (article, event) ->
            members
                .computeIfAbsent(event, k -> new ArrayList<>())
                .add(
                    new Happenings.Report(
                        article, docs.get(article).day(), Outlet.key(docs.get(article).source()))));
    Map<Integer, Integer> cut = new TreeMap<>(events);
    for (List<Happenings.Report> event : members.values()) {
      Map<Integer, Integer> sure =
          event.size() < Happenings.FEWEST_REPORTS ? Map.of() : Happenings.of(event);
      Map<Integer, Integer> firstOf = new TreeMap<>();
      Map<Integer, Integer> happeningOf = new TreeMap<>(sure);
      for (Happenings.Report report : sure.isEmpty() ? List.<Happenings.Report>of() : event) {
        int happening = happeningOf.computeIfAbsent(report.ordinal(), k -> nearest(k, sure, edges));
        firstOf.merge(happening, report.ordinal(), Math::min);
      }
      happeningOf.forEach((article, happening) -> cut.put(article, firstOf.get(happening)));
    }
    return cut;
  }

  private static int nearest(int article, Map<Integer, Integer> sure, List<Edge> edges) {
    Map<Integer, Double> means = new TreeMap<>();
    sure.values().forEach(happening -> means.putIfAbsent(happening, 0.0));
    for (Edge edge : edges) {
      int other = edge.a() == article ? edge.b() : edge.b() == article ? edge.a() : -1;
      if (sure.containsKey(other)) {
        int happening = sure.get(other);
        long size = sure.values().stream().filter(h -> h == happening).count();
        means.merge(happening, (double) edge.millionths() / size, Double::sum);
      }
    }
    return means.entrySet().stream()
        .min(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}
