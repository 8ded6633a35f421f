package dyad.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an article says, as counted terms, before any weighting.
 *
 * @param title words of the headline, stemmed
 * @param lead words of the headline and of the first words of the body
 * @param leadActions those of them that are in no name: what happened rather than to whom
 * @param titleActions those of them that stand in the headline
 * @param leadBigrams neighbouring words of the lead
 * @param body words of the headline and body
 * @param entities namings of entities
 * @param leadEntities those of them that stand in the lead
 * @param numbers digit strings
 * @param leadNumbers those of them that stand in the lead
 * @param weekdays named in the headline and lead, see {@link Weekdays}
 * @param length words of the headline and body that were read, stop words included
 * @param wordOf the most frequent form of each word of {@code body}, for people to read
 */
public record StoryTerms(
    SortedMap<Integer, Integer> title,
    Set<Integer> lead,
    Set<Integer> leadActions,
    Set<Integer> titleActions,
    SortedMap<Integer, Integer> leadBigrams,
    SortedMap<Integer, Integer> body,
    SortedMap<Integer, Integer> entities,
    Set<Integer> leadEntities,
    SortedMap<Integer, Integer> numbers,
    Set<Integer> leadNumbers,
    int weekdays,
    int length,
    Map<Integer, String> wordOf) {
  static final int LEAD_WORDS = 80; // the first two or three paragraphs of news
  static final int BODY_WORDS = 500; // what follows is background more often than news
  private static final int SHORTEST_WORD = 3;

  /**
   * Counts an article.
   *
   * @param title headline; null or blank: the first line of the text is taken for it
   * @param text headline and body, or body alone
   * @param entities its namings; empty: capitalised words stand in for them
   */
  public static StoryTerms of(String title, String text, List<EntityNaming> entities) {
    String headline = title == null || title.isBlank() ? firstLine(text) : title.strip();
    String body = text.startsWith(headline) ? text.substring(headline.length()) : text;
    List<String> titleWords = Words.of(headline, LEAD_WORDS);
    List<String> bodyWords = Words.of(body, BODY_WORDS);
    Counting counting = new Counting();
    counting.read(titleWords, titleWords.size());
    SortedMap<Integer, Integer> titleTerms = new TreeMap<>(counting.body);
    counting.read(bodyWords, LEAD_WORDS);
    List<EntityNaming> named = entities.isEmpty() ? CapitalisedNames.of(text) : entities;
    String start = headline + '\n' + start(body);
    SortedMap<Integer, Integer> entityTerms = new TreeMap<>();
    Set<Integer> leadEntities = new HashSet<>();
    Set<Integer> nameWords = new HashSet<>();
    for (EntityNaming naming : named) {
      Words.of(naming.surface(), LEAD_WORDS)
          .forEach(word -> nameWords.add(TermKey.word(Stem.of(word))));
      int key = TermKey.entity(naming.id());
      entityTerms.merge(key, 1, Integer::sum);
      if (start.contains(naming.surface())) {
        leadEntities.add(key);
      }
    }
    return new StoryTerms(
        titleTerms,
        counting.lead,
        without(counting.lead, nameWords),
        without(titleTerms.keySet(), nameWords),
        counting.leadBigrams,
        counting.body,
        entityTerms,
        leadEntities,
        counting.numbers,
        counting.leadNumbers,
        counting.weekdays,
        titleWords.size() + bodyWords.size(),
        counting.commonForms());
  }

  /** Keys of all terms, each once: what document frequencies are counted over. */
  public Set<Integer> distinct() {
    Set<Integer> all = new HashSet<>(body.keySet());
    all.addAll(leadBigrams.keySet());
    all.addAll(entities.keySet());
    all.addAll(numbers.keySet());
    return all;
  }

  private static Set<Integer> without(Set<Integer> words, Set<Integer> names) {
    Set<Integer> rest = new HashSet<>(words);
    rest.removeAll(names);
    return rest;
  }

  private static String firstLine(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
  }

  /** About the first {@link #LEAD_WORDS} words, at six characters each. */
  private static String start(String body) {
    return body.substring(0, Math.min(body.length(), 6 * LEAD_WORDS));
  }

  private static final class Counting {
    final Set<Integer> lead = new HashSet<>();
    final SortedMap<Integer, Integer> leadBigrams = new TreeMap<>();
    final SortedMap<Integer, Integer> body = new TreeMap<>();
    final SortedMap<Integer, Integer> numbers = new TreeMap<>();
    final Set<Integer> leadNumbers = new HashSet<>();
    int weekdays;
    private final Map<Integer, SortedMap<String, Integer>> formsOf = new HashMap<>();

    void read(List<String> words, int leadWords) {
      String previous = null;
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        boolean inLead = i < leadWords;
        if (inLead) {
          weekdays |= Weekdays.of(word);
        }
        if (Words.isNumber(word)) {
          int key = TermKey.number(word);
          numbers.merge(key, 1, Integer::sum);
          if (inLead) {
            leadNumbers.add(key);
          }
        } else if (word.length() >= SHORTEST_WORD && !StopWords.contains(word)) {
          String stem = Stem.of(word);
          int key = TermKey.word(stem);
          body.merge(key, 1, Integer::sum);
          formsOf.computeIfAbsent(key, k -> new TreeMap<>()).merge(word, 1, Integer::sum);
          if (inLead) {
            lead.add(key);
            if (previous != null) {
              leadBigrams.merge(TermKey.bigram(previous, stem), 1, Integer::sum);
            }
          }
          previous = stem;
        }
      }
    }

    Map<Integer, String> commonForms() {
      Map<Integer, String> forms = new HashMap<>();
      formsOf.forEach(
          (key, counts) ->
              forms.put(
                  key,
                  counts.entrySet().stream()
                      .max(
                          Map.Entry.<String, Integer>comparingByValue()
                              .thenComparing(
                                  Map.Entry.<String, Integer>comparingByKey().reversed()))
                      .orElseThrow()
                      .getKey()
                      .toLowerCase(Locale.ROOT)));
      return forms;
    }
  }
}
