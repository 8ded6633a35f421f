package dyad.annotate.tagger;

import dyad.annotate.tagger.SequenceTagger.Tagged;
import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fuller forms that an article gives for its shortened names: "Maxim Ryzhenkov" for Ryzhenkov,
 * "World Health Organization" for WHO. Of several the one named last before counts, else the first.
 */
final class FullNames {
  private static final int MIN_ACRONYM = 2;
  private static final int MAX_ACRONYM = 8;

  private final NameDocument document;
  private final List<Tagged> names;

  /** Longer names, in text order, by what may be said for them. */
  private final Map<String, List<Integer>> bySuffix = new HashMap<>();

  private final Map<String, List<Integer>> byFirst = new HashMap<>();
  private final Map<String, List<Integer>> byInitials = new HashMap<>();

  FullNames(NameDocument document, List<Tagged> names) {
    this.document = document;
    this.names = names;
    for (int k = 0; k < names.size(); k++) {
      Tagged name = names.get(k);
      if (name.endToken() - name.firstToken() < 2) {
        continue;
      }
      if (name.type() == MentionType.PERSON) {
        for (int t = name.firstToken() + 1; t < name.endToken(); t++) {
          put(bySuffix, join(t, name.endToken()), k);
        }
        put(byFirst, document.token(name.firstToken()), k);
      } else if (name.type() == MentionType.ORGANIZATION) {
        put(byInitials, initials(name), k);
      }
    }
  }

  /** Fuller form of a name; null if the article gives none. */
  String of(int k) {
    Tagged name = names.get(k);
    String surface = join(name.firstToken(), name.endToken());
    if (name.type() == MentionType.PERSON) {
      String full = choose(bySuffix.get(surface), k);
      return full == null && name.endToken() - name.firstToken() == 1
          ? choose(byFirst.get(surface), k)
          : full;
    }
    if (name.type() == MentionType.ORGANIZATION && isAcronym(surface)) {
      return choose(byInitials.get(surface.replace(".", "")), k);
    }
    return null;
  }

  private String choose(List<Integer> candidates, int k) {
    if (candidates == null) {
      return null;
    }
    int chosen = candidates.get(0);
    for (int candidate : candidates) {
      if (candidate < k) {
        chosen = candidate;
      }
    }
    Tagged name = names.get(chosen);
    return join(name.firstToken(), name.endToken());
  }

  private String join(int first, int end) {
    StringBuilder joined = new StringBuilder(document.token(first));
    for (int t = first + 1; t < end; t++) {
      String token = document.token(t);
      boolean attached = token.startsWith("'") || token.startsWith("’") || token.equals(",");
      if (!attached) {
        joined.append(' ');
      }
      joined.append(token);
    }
    return joined.toString();
  }

  private String initials(Tagged name) {
    StringBuilder initials = new StringBuilder();
    for (int t = name.firstToken(); t < name.endToken(); t++) {
      char c = document.token(t).charAt(0);
      if (Character.isUpperCase(c)) {
        initials.append(c);
      }
    }
    return initials.toString();
  }

  private static boolean isAcronym(String surface) {
    int letters = 0;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (Character.isUpperCase(c)) {
        letters++;
      } else if (c != '.') {
        return false;
      }
    }
    return letters >= MIN_ACRONYM && letters <= MAX_ACRONYM;
  }

  private static void put(Map<String, List<Integer>> map, String key, int k) {
    map.computeIfAbsent(key, unused -> new ArrayList<>()).add(k);
  }
}
