package dyad.link;

import dyad.model.MentionType;

/**
 * Whether two forms of names can be one identity, stricter than {@link NamePairModel}: the model
 * forgives misspelling, but in a corpus two names one letter apart are usually two people.
 */
public final class Comparison {
  private static final double CONTRADICTION = 0.7; // likeness below which two words are two names
  private static final int SHORTEST_SURNAME = 2; // letters
  private static final int LONGEST_ACRONYM = 4; // letters; longer ones are rare

  private final NamePairModel model;

  /** Uses the model's score as a second opinion on every pair. */
  public Comparison(NamePairModel model) {
    this.model = model;
  }

  /** How much two forms agree. */
  public enum Agreement {
    /** Spellings of one name. */
    STRONG,
    /** One may abbreviate or reorder the other; true only if nothing else may as well. */
    WEAK,
    NONE
  }

  /**
   * An agreement and its score.
   *
   * @param score probability of {@link NamePairModel}, 0 to 1
   */
  public record Verdict(Agreement agreement, double score) {
    private static final Verdict NO = new Verdict(Agreement.NONE, 0);
  }

  /** How much two forms of one type agree; symmetric. */
  public Verdict compare(NameForm a, NameForm b) {
    if (a.type() != b.type() || a.generation() != b.generation()) {
      return Verdict.NO;
    }
    if (a.type() == MentionType.ORGANIZATION
        && (Acronyms.isAcronymOf(a, b) || Acronyms.isAcronymOf(b, a))) {
      return new Verdict(Agreement.WEAK, model.score(a, b));
    }
    Alignment alignment = Alignment.of(a, b);
    Agreement agreement =
        switch (a.type()) {
          case PERSON -> person(alignment);
          case ORGANIZATION -> hasOtherAcronym(alignment) ? Agreement.NONE : thing(alignment);
          default -> thing(alignment);
        };
    if (agreement == Agreement.NONE) {
      return Verdict.NO;
    }
    double score = model.score(a, b);
    return score < NamePairModel.THRESHOLD && agreement == Agreement.WEAK
        ? Verdict.NO
        : new Verdict(agreement, score);
  }

  /**
   * Whether two forms cannot be one identity, so that no chain of agreements may join them: another
   * forename, surname, middle initial or generation. Symmetric.
   */
  public boolean isContradiction(NameForm a, NameForm b) {
    if (a.generation() != b.generation()) {
      return true;
    }
    if (a.type() == MentionType.ORGANIZATION && a.isBare() != b.isBare()) {
      return false; // an acronym or a first word, which letters cannot refute
    }
    Alignment alignment = Alignment.of(a, b);
    for (Alignment.Pair pair : alignment.pairs()) {
      if (pair.kind() == Alignment.Kind.OTHER
          && (pair.likeness() < CONTRADICTION || isShort(pair))) {
        return true;
      }
    }
    return a.type() == MentionType.PERSON && hasOtherMiddle(alignment);
  }

  private static Agreement person(Alignment alignment) {
    boolean surname = false;
    boolean weak = false;
    for (Alignment.Pair pair : alignment.pairs()) {
      switch (pair.kind()) {
        case EXACT, SAME -> surname |= pair.left().length() >= SHORTEST_SURNAME;
        case INITIAL, NICKNAME -> weak = true;
        case OTHER -> {
          return Agreement.NONE;
        }
      }
    }
    if (!surname || alignment.pairs().size() < 2 || hasOtherMiddle(alignment)) {
      return Agreement.NONE;
    }
    if (!alignment.extra().isEmpty()) {
      if (!keepsEnds(alignment)) {
        return Agreement.NONE;
      }
      weak = true;
    }
    if (!isOrdered(alignment)) {
      if (weak) {
        return Agreement.NONE;
      }
      // a name of two words turned round may be another person's; of three it is not
      return alignment.pairs().size() > 2 ? Agreement.STRONG : Agreement.WEAK;
    }
    return weak ? Agreement.WEAK : Agreement.STRONG;
  }

  /** A short word of an organization's name is often an acronym, which is spelled in one way. */
  private static boolean hasOtherAcronym(Alignment alignment) {
    return alignment.pairs().stream()
        .anyMatch(
            pair ->
                pair.kind() == Alignment.Kind.SAME
                    && Math.min(pair.left().length(), pair.right().length()) <= LONGEST_ACRONYM);
  }

  private static Agreement thing(Alignment alignment) {
    for (Alignment.Pair pair : alignment.pairs()) {
      if (pair.kind() != Alignment.Kind.EXACT && pair.kind() != Alignment.Kind.SAME) {
        return Agreement.NONE;
      }
    }
    return alignment.extra().isEmpty() && isOrdered(alignment) ? Agreement.STRONG : Agreement.NONE;
  }

  /** Whether first word answers first word and last answers last: only the middle is left out. */
  private static boolean keepsEnds(Alignment alignment) {
    int lastLeft = alignment.pairs().size() - 1;
    int lastRight = lastLeft + alignment.extra().size();
    return alignment.pairs().get(0).rightAt() == 0
        && alignment.pairs().get(lastLeft).rightAt() == lastRight;
  }

  private static boolean isOrdered(Alignment alignment) {
    int last = -1;
    for (Alignment.Pair pair : alignment.pairs()) {
      if (pair.rightAt() < last) {
        return false;
      }
      last = pair.rightAt();
    }
    return true;
  }

  /**
   * George W. and George H. W.: the shorter has a middle of its own, the longer one more initial.
   */
  private static boolean hasOtherMiddle(Alignment alignment) {
    return alignment.pairs().size() > 2
        && alignment.extra().stream().anyMatch(word -> word.length() == 1);
  }

  private static boolean isShort(Alignment.Pair pair) {
    return Math.min(pair.left().length(), pair.right().length()) <= 3;
  }
}
