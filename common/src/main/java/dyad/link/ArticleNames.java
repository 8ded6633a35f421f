package dyad.link;

import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the fuller form that an article gives for its short ones: a bare surname in any spelling
 * (headline Ryschenkow, body Maxim Ryshchankou), an acronym, the first words of a company's name.
 */
public final class ArticleNames {
  private static final int SHORTEST_RESPELT = 5; // letters; shorter surnames must be spelt alike

  private ArticleNames() {}

  /**
   * For each form the one it stands for; itself if the article gives no fuller one, or several that
   * fit equally.
   *
   * @param forms one for each mention, in the order of the text
   */
  public static List<NameForm> resolve(List<NameForm> forms) {
    List<NameForm> resolved = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      NameForm form = forms.get(i);
      NameForm fuller =
          switch (form.type()) {
            case PERSON -> form.isBare() ? bearer(form, i, forms) : null;
            case ORGANIZATION -> longForm(form, forms);
            default -> null;
          };
      resolved.add(fuller == null ? form : fuller);
    }
    return resolved;
  }

  /**
   * The person whose surname it is: exactly spelt before respelt, last word before others; of
   * several the one named last before, as readers understand it; if all come after, the first.
   */
  private static NameForm bearer(NameForm bare, int at, List<NameForm> forms) {
    String surname = bare.tokens().get(0);
    NameForm best = null;
    int bestRank = 0;
    for (int i = 0; i < forms.size(); i++) {
      NameForm form = forms.get(i);
      if (form.type() != MentionType.PERSON || form.isBare()) {
        continue;
      }
      int rank = rank(surname, form);
      if (rank == 0) {
        continue;
      }
      boolean before = i < at;
      if (rank > bestRank || (rank == bestRank && before)) {
        best = form;
        bestRank = rank;
      }
    }
    return best;
  }

  private static int rank(String surname, NameForm form) {
    int last = form.tokens().size() - 1;
    if (form.tokens().get(last).equals(surname)) {
      return 4;
    }
    if (form.tokens().contains(surname)) {
      return 3;
    }
    if (surname.length() < SHORTEST_RESPELT) {
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
  private static NameForm longForm(NameForm form, List<NameForm> forms) {
    return theOnly(
        forms,
        candidate ->
            Acronyms.mayAbbreviate(form, candidate)
                || (form.tokens().size() > 1 && isEnd(form.tokens(), candidate.tokens())));
  }

  /**
   * The one organization of the article whose name begins with this one and that was named before
   * it: a hint only, for a company is often named together with its subsidiary.
   */
  static NameForm beginningOf(NameForm form, List<NameForm> forms) {
    int first = forms.indexOf(form);
    return theOnly(
        forms.subList(0, first), candidate -> isBeginning(form.tokens(), candidate.tokens()));
  }

  private static NameForm theOnly(List<NameForm> forms, Predicate<NameForm> fits) {
    NameForm found = null;
    for (NameForm candidate : forms) {
      if (candidate.type() == MentionType.ORGANIZATION && fits.test(candidate)) {
        if (found != null && !found.key().equals(candidate.key())) {
          return null;
        }
        found = candidate;
      }
    }
    return found;
  }

  private static boolean isBeginning(List<String> words, List<String> longer) {
    return words.size() < longer.size() && longer.subList(0, words.size()).equals(words);
  }

  private static boolean isEnd(List<String> words, List<String> longer) {
    return words.size() < longer.size()
        && longer.subList(longer.size() - words.size(), longer.size()).equals(words);
  }
}
