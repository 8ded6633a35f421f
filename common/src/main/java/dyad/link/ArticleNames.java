package dyad.link;

import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the fuller form that an article gives for its short ones: a bare surname in any spelling
 * (headline Ryschenkow, body Maxim Ryshchankou), an acronym, the first words of a company's name.
 */
final class ArticleNames {
  private static final int SHORTEST_RESPELT = 5; // letters; shorter surnames must be spelt alike

  /**
   * Namings of people in full, and of organizations, that others are compared with, and surnames
   * that are looked for in other spellings: the first ones of an article. The longest features have
   * some 200; a list of all names there are would otherwise cost its length squared.
   */
  static final int MOST_COMPARED = 500;

  private final List<NameForm> forms;
  private final List<Integer> people = new ArrayList<>();
  private final List<Integer> organizations = new ArrayList<>();
  private final Map<NameForm, Integer> firstPlaces = new HashMap<>();
  private final Map<String, int[]> ranks = new HashMap<>();
  private final Map<NameForm, Optional<NameForm>> longForms = new HashMap<>();
  private final Map<NameForm, Optional<NameForm>> beginnings = new HashMap<>();

  /**
   * The names of an article.
   *
   * @param forms one for each mention, in the order of the text
   */
  ArticleNames(List<NameForm> forms) {
    this.forms = forms;
    for (int i = 0; i < forms.size(); i++) {
      NameForm form = forms.get(i);
      firstPlaces.putIfAbsent(form, i);
      boolean isPerson = form.type() == MentionType.PERSON && !form.isBare();
      if (isPerson && people.size() < MOST_COMPARED) {
        people.add(i);
      } else if (form.type() == MentionType.ORGANIZATION && organizations.size() < MOST_COMPARED) {
        organizations.add(i);
      }
    }
  }

  /**
   * For each form the one it stands for; itself if the article gives no fuller one, or several that
   * fit equally.
   */
  List<NameForm> resolved() {
    List<NameForm> resolved = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      NameForm form = forms.get(i);
      NameForm fuller =
          switch (form.type()) {
            case PERSON -> form.isBare() ? bearer(form, i) : null;
            case ORGANIZATION -> longForms.computeIfAbsent(form, this::longForm).orElse(null);
            default -> null;
          };
      resolved.add(fuller == null ? form : fuller);
    }
    return resolved;
  }

  /**
   * The one organization of the article whose name begins with this one and that was named before
   * it: a hint only, for a company is often named together with its subsidiary; null if none.
   */
  NameForm beginningOf(NameForm form) {
    return beginnings.computeIfAbsent(form, this::beginning).orElse(null);
  }

  /**
   * The person whose surname it is: exactly spelt before respelt, last word before others; of
   * several the one named last before, as readers understand it; if all come after, the first.
   */
  private NameForm bearer(NameForm bare, int at) {
    int[] rankOfEach = ranks(bare.tokens().get(0));
    NameForm best = null;
    int bestRank = 0;
    for (int k = 0; k < rankOfEach.length; k++) {
      int i = people.get(k);
      int rank = rankOfEach[k];
      if (rank > bestRank || (rank > 0 && rank == bestRank && i < at)) {
        best = forms.get(i);
        bestRank = rank;
      }
    }
    return best;
  }

  /** How well the surname fits each of the people; kept for as many as are looked for respelt. */
  private int[] ranks(String surname) {
    int[] known = ranks.get(surname);
    if (known != null) {
      return known;
    }
    boolean isKept = ranks.size() < MOST_COMPARED;
    boolean respelt = isKept && surname.length() >= SHORTEST_RESPELT;
    int[] found = people.stream().mapToInt(i -> rank(surname, forms.get(i), respelt)).toArray();
    if (isKept) {
      ranks.put(surname, found);
    }
    return found;
  }

  private static int rank(String surname, NameForm form, boolean respelt) {
    int last = form.tokens().size() - 1;
    if (form.tokens().get(last).equals(surname)) {
      return 4;
    }
    if (form.tokens().contains(surname)) {
      return 3;
    }
    if (!respelt) {
      return 0;
    }
    if (TokenLikeness.isSameName(surname, form.tokens().get(last))) {
      return 2;
    }
    return form.tokens().stream()
            .anyMatch(
                token ->
                    token.length() >= SHORTEST_RESPELT && TokenLikeness.isSameName(surname, token))
        ? 1
        : 0;
  }

  /**
   * The one organization of the article that this name abbreviates, or the end of whose name it is.
   */
  private Optional<NameForm> longForm(NameForm form) {
    return theOnly(
        forms.size(),
        candidate ->
            Acronyms.mayAbbreviate(form, candidate)
                || (form.tokens().size() > 1 && isEnd(form.tokens(), candidate.tokens())));
  }

  private Optional<NameForm> beginning(NameForm form) {
    return theOnly(
        firstPlaces.get(form), candidate -> isBeginning(form.tokens(), candidate.tokens()));
  }

  /** The organization that fits, of those before a place; empty if several do. */
  private Optional<NameForm> theOnly(int end, Predicate<NameForm> fits) {
    NameForm found = null;
    for (int i : organizations) {
      NameForm candidate = forms.get(i);
      if (i < end && fits.test(candidate)) {
        if (found != null && !found.key().equals(candidate.key())) {
          return Optional.empty();
        }
        found = candidate;
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean isBeginning(List<String> words, List<String> longer) {
    return words.size() < longer.size() && longer.subList(0, words.size()).equals(words);
  }

  private static boolean isEnd(List<String> words, List<String> longer) {
    return words.size() < longer.size()
        && longer.subList(longer.size() - words.size(), longer.size()).equals(words);
  }
}
