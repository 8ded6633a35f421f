package dyad.annotate.tagger;

import dyad.annotate.tagger.SequenceTagger.Tagged;
import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What one article says of its names holds throughout it: a name has one type unless the tagger is
 * about as sure of another, and a name found in one place is found in the others.
 */
final class DocumentRules {
  /**
   * How much surer the tagger must be of one type, summed over the article, to override another.
   */
  private static final double MAJORITY = 2.0;

  private static final double SURE = 0.8;

  /** A name that the tagger itself did not find is less sure than the one it repeats. */
  private static final double REPEATED = 0.8;

  private static final int MAX_TOKENS = 6;
  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "to", "from", "of", "around", "outside", "through", ",", "(");

  private final NameDocument document;
  private final List<Tagged> tagged;

  DocumentRules(NameDocument document, List<Tagged> tagged) {
    this.document = document;
    this.tagged = tagged;
  }

  /** The names after the rules, in text order. */
  List<Tagged> apply() {
    List<Tagged> agreed = surnames(agreeOnTypes());
    agreed.addAll(repeated(agreed));
    agreed.sort(Comparator.comparingInt(Tagged::firstToken));
    return agreed;
  }

  private List<Tagged> agreeOnTypes() {
    Map<String, Map<MentionType, Double>> votes = new HashMap<>();
    for (Tagged name : tagged) {
      votes
          .computeIfAbsent(surface(name), key -> new EnumMap<>(MentionType.class))
          .merge(name.type(), name.probability(), Double::sum);
    }
    List<Tagged> agreed = new ArrayList<>(tagged.size());
    for (Tagged name : tagged) {
      Map<MentionType, Double> types = votes.get(surface(name));
      MentionType best = name.type();
      for (Map.Entry<MentionType, Double> type : types.entrySet()) {
        if (type.getValue() >= MAJORITY * types.get(name.type())
            && type.getValue() > types.get(best)) {
          best = type.getKey();
        }
      }
      agreed.add(
          best == name.type()
              ? name
              : new Tagged(
                  name.firstToken(), name.endToken(), best, REPEATED * name.probability()));
    }
    return agreed;
  }

  /**
   * A place's or organization's name by itself that is the surname of a person named in full is
   * that person (Lloyd Austin, then Austin), unless it follows a preposition of place.
   */
  private List<Tagged> surnames(List<Tagged> names) {
    Map<String, Tagged> persons = new HashMap<>();
    for (Tagged name : names) {
      if (name.type() == MentionType.PERSON
          && name.endToken() - name.firstToken() > 1
          && name.probability() >= SURE) {
        persons.putIfAbsent(document.token(name.endToken() - 1), name);
      }
    }
    List<Tagged> result = new ArrayList<>(names.size());
    for (Tagged name : names) {
      Tagged person = persons.get(document.token(name.firstToken()));
      boolean bare = name.endToken() - name.firstToken() == 1;
      boolean thing =
          name.type() == MentionType.LOCATION || name.type() == MentionType.ORGANIZATION;
      result.add(
          person != null && bare && thing && !isPlaced(name.firstToken())
              ? new Tagged(
                  name.firstToken(),
                  name.endToken(),
                  MentionType.PERSON,
                  REPEATED * person.probability())
              : name);
    }
    return result;
  }

  private boolean isPlaced(int token) {
    return token > 0 && PLACING.contains(document.token(token - 1).toLowerCase(Locale.ROOT));
  }

  /** Untagged repetitions of names of several words, and surnames of persons named in full. */
  private List<Tagged> repeated(List<Tagged> names) {
    Map<String, Tagged> known = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    boolean[] taken = new boolean[document.tokenCount()];
    for (Tagged name : names) {
      Arrays.fill(taken, name.firstToken(), name.endToken(), true);
      int length = name.endToken() - name.firstToken();
      if (length < 2 || length > MAX_TOKENS || name.probability() < SURE) {
        continue;
      }
      known.putIfAbsent(surface(name), name);
      String last = document.token(name.endToken() - 1);
      if (name.type() == MentionType.PERSON && last.length() > 2) {
        known.putIfAbsent(last, name);
      }
    }
    for (int t = 0; t < taken.length; t++) {
      String word = document.token(t);
      if (Character.isLowerCase(word.charAt(0))) {
        ambiguous.add(word);
      }
    }
    List<Tagged> found = new ArrayList<>();
    for (int s = 0; s < document.sentenceCount(); s++) {
      int end = document.endToken(s);
      int t = document.firstToken(s);
      while (t < end) {
        int length = taken[t] ? 0 : longest(t, end, taken, known, ambiguous);
        if (length > 0) {
          Tagged like = known.get(join(t, t + length));
          found.add(new Tagged(t, t + length, like.type(), REPEATED * like.probability()));
        }
        t += Math.max(1, length);
      }
    }
    return found;
  }

  private int longest(
      int first, int end, boolean[] taken, Map<String, Tagged> known, Set<String> ambiguous) {
    if (!Character.isUpperCase(document.token(first).charAt(0))) {
      return 0;
    }
    int longest = 0;
    StringBuilder joined = new StringBuilder();
    for (int k = 0; k < MAX_TOKENS && first + k < end && !taken[first + k]; k++) {
      joined.append(k == 0 ? "" : " ").append(document.token(first + k));
      if (known.containsKey(joined.toString())) {
        longest = k + 1;
      }
    }
    boolean word =
        longest == 1 && ambiguous.contains(document.token(first).toLowerCase(Locale.ROOT));
    boolean inLongerRun = longest == 1 && (capitalAt(first - 1, end) || capitalAt(first + 1, end));
    return word || inLongerRun ? 0 : longest;
  }

  private boolean capitalAt(int token, int end) {
    return token >= 0 && token < end && Character.isUpperCase(document.token(token).charAt(0));
  }

  private String surface(Tagged name) {
    return join(name.firstToken(), name.endToken());
  }

  private String join(int first, int end) {
    StringBuilder joined = new StringBuilder(document.token(first));
    for (int t = first + 1; t < end; t++) {
      joined.append(' ').append(document.token(t));
    }
    return joined.toString();
  }
}
