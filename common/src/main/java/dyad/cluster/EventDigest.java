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
 * @param countries what a good part of the articles are about, in most articles first
 * @param keywords most typical first; words of several articles before words of one
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

  /** Of the distinct articles: a country that fewer are about is background of one of them. */
  private static final double LEAST_COUNTRY_SHARE = 0.25;

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
    Map<String, Keyword> keywords = new HashMap<>();
    Map<String, Long> entities = new HashMap<>();
    for (Member member : members) {
      sources.add(member.source());
      if (!member.isCopy()) {
        member.countries().forEach(code -> countries.merge(code, 1L, Long::sum));
        member.words().forEach(word -> words.merge(word.word(), word.thousandths(), Long::sum));
        keywordsOf(member).forEach((stem, word) -> keywords.merge(stem, word, Keyword::plus));
        member
            .entities()
            .forEach(entity -> entities.merge(entity.word(), entity.thousandths(), Long::sum));
      }
    }
    sources.remove(null);
    int distinct = (int) members.stream().filter(member -> !member.isCopy()).count();
    long most = countries.values().stream().mapToLong(Long::longValue).max().orElse(0);
    double least = Math.min(most, LEAST_COUNTRY_SHARE * distinct);
    countries.values().removeIf(count -> count < least);
    Member central = central(members, words);
    List<Instant> times =
        members.stream().map(Member::publishedAt).filter(Objects::nonNull).sorted().toList();
    return new EventDigest(
        central.title(),
        central.articleId(),
        times.isEmpty() ? null : times.get(0),
        times.isEmpty() ? null : times.get(times.size() - 1),
        members.size(),
        distinct,
        sources.size(),
        ranked(countries, countries.size()),
        keywords.values().stream().sorted().limit(KEYWORDS).map(Keyword::form).toList(),
        ranked(entities, ENTITIES));
  }

  /**
   * A word in all its forms.
   *
   * @param form the form that weighs most in any article; the first in order of equals
   * @param formWeight what that form weighs there
   * @param articles that have it among their typical words
   * @param thousandths its weight in all of them
   */
  private record Keyword(String form, long formWeight, int articles, long thousandths)
      implements Comparable<Keyword> {
    Keyword plus(Keyword other) {
      boolean mine =
          formWeight != other.formWeight
              ? formWeight > other.formWeight
              : form.compareTo(other.form) <= 0;
      return new Keyword(
          mine ? form : other.form,
          Math.max(formWeight, other.formWeight),
          articles + other.articles,
          thousandths + other.thousandths);
    }

    /** Shared words first: what one article alone says is its angle, or a typing error. */
    @Override
    public int compareTo(Keyword other) {
      int byShared = Boolean.compare(other.articles > 1, articles > 1);
      int byWeight = byShared != 0 ? byShared : Long.compare(other.thousandths, thousandths);
      return byWeight != 0 ? byWeight : form.compareTo(other.form);
    }
  }

  /** Typical words of an article by their stem, so that plural and singular are one keyword. */
  private static Map<String, Keyword> keywordsOf(Member member) {
    Map<String, Keyword> keywords = new HashMap<>();
    for (Profile.TypicalWord word : member.words()) {
      Keyword keyword = new Keyword(word.word(), word.thousandths(), 0, word.thousandths());
      keywords.merge(Stem.of(word.word()), keyword, Keyword::plus);
    }
    keywords.replaceAll((stem, k) -> new Keyword(k.form, k.formWeight, 1, k.thousandths));
    return keywords;
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
