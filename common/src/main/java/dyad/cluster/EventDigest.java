package dyad.cluster;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What an event's articles say of it.
 *
 * @param title headline of the most central article; null if no article has one
 * @param titleArticleId that article, or the most central one when none has a headline
 * @param startedAt earliest publish time; null if all are undated
 * @param endedAt latest publish time; null if all are undated
 * @param articles all, copies included
 * @param distinctArticles copies not counted
 * @param sources different outlets
 * @param countries what the articles are about, in most articles first
 * @param keywords most typical first
 * @param entityIds most typical first
 */
public record EventDigest(
    String title,
    String titleArticleId,
    Instant startedAt,
    Instant endedAt,
    int articles,
    int distinctArticles,
    int sources,
    List<String> countries,
    List<String> keywords,
    List<String> entityIds) {
  private static final int KEYWORDS = 8; // a line of a table
  private static final int ENTITIES = 20;

  /**
   * An article of an event.
   *
   * @param title null if there is none
   * @param publishedAt null if unknown
   * @param source null if unknown
   * @param isCopy whether it is a copy of another; copies bring no words, countries or entities
   * @param countries what it is about
   * @param words its most typical words
   * @param entities its most typical entities, as ids
   */
  public record Member(
      String articleId,
      String title,
      Instant publishedAt,
      String source,
      boolean isCopy,
      List<String> countries,
      List<Profile.TypicalWord> words,
      List<Profile.TypicalWord> entities) {}

  /**
   * Sums up an event.
   *
   * @param members its articles, earliest first; at least one
   */
  public static EventDigest of(List<Member> members) {
    Set<String> sources = new HashSet<>();
    Map<String, Long> countries = new HashMap<>();
    Map<String, Long> words = new HashMap<>();
    Map<String, Long> entities = new HashMap<>();
    for (Member member : members) {
      sources.add(member.source());
      if (!member.isCopy()) {
        member.countries().forEach(code -> countries.merge(code, 1L, Long::sum));
        member.words().forEach(word -> words.merge(word.word(), word.thousandths(), Long::sum));
        member
            .entities()
            .forEach(entity -> entities.merge(entity.word(), entity.thousandths(), Long::sum));
      }
    }
    sources.remove(null);
    Member central = central(members, words);
    List<Instant> times =
        members.stream().map(Member::publishedAt).filter(Objects::nonNull).sorted().toList();
    return new EventDigest(
        central.title(),
        central.articleId(),
        times.isEmpty() ? null : times.get(0),
        times.isEmpty() ? null : times.get(times.size() - 1),
        members.size(),
        (int) members.stream().filter(member -> !member.isCopy()).count(),
        sources.size(),
        ranked(countries, countries.size()),
        ranked(words, KEYWORDS),
        ranked(entities, ENTITIES));
  }

  /**
   * The article whose typical words are most of them the event's; the earliest of equals. A copy
   * only where there is nothing else: in a closed event whose original was found later elsewhere.
   */
  private static Member central(List<Member> members, Map<String, Long> eventWords) {
    Member best = null;
    double bestCloseness = Double.NEGATIVE_INFINITY;
    for (Member member : members) {
      boolean titled = member.title() != null && !member.title().isBlank();
      double closeness = member.isCopy() ? -1 : (titled ? 1 : 0) + closeness(member, eventWords);
      if (closeness > bestCloseness) {
        best = member;
        bestCloseness = closeness;
      }
    }
    return Objects.requireNonNull(best, "an event has an article");
  }

  /** Cosine of an article's words and its event's, 0 to below 1. */
  private static double closeness(Member member, Map<String, Long> eventWords) {
    double dot = 0;
    double squares = 0;
    for (Profile.TypicalWord word : member.words()) {
      dot += (double) word.thousandths() * eventWords.get(word.word());
      squares += (double) word.thousandths() * word.thousandths();
    }
    double eventSquares =
        eventWords.values().stream().sorted().mapToDouble(w -> (double) w * w).sum();
    return squares == 0 ? 0 : 0.999 * dot / Math.sqrt(squares * eventSquares);
  }

  private static List<String> ranked(Map<String, Long> scores, int limit) {
    return scores.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }
}
