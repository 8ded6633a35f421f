package dyad.annotate;

import dyad.gazetteer.Atoms;
import dyad.gazetteer.Match;
import dyad.gazetteer.WordLists.Signal;

/** Tells a capital that stands for its government ("Moscow said") from the city. */
final class Metonymy {
  private static final long BETWEEN = Atoms.hashOf("between");
  private static final long AND = Atoms.hashOf("and");
  private static final long WITH = Atoms.hashOf("with");
  private static final long TO = Atoms.hashOf("to");
  private static final long BY = Atoms.hashOf("by");
  private static final long THAT = Atoms.hashOf("that");
  private static final long POSSESSIVE = Atoms.hashOf("s");

  private Metonymy() {}

  /** True when the capital acts, or is treated as a party, rather than being a place. */
  static boolean isActor(ArticleContext context, Match match) {
    Atoms atoms = context.atoms;
    int before = match.first() - 1;
    boolean joinedBefore = context.joined(before, match.first());
    if (joinedBefore && context.has(Signal.PREPOSITION, before)) {
      return false;
    }
    int after = match.end();
    boolean joinedAfter = context.joined(after - 1, after);
    if (joinedAfter && atoms.hash(after) == POSSESSIVE) {
      return (!joinedBefore || atoms.hash(before) != TO)
          && atoms.size() > after + 1
          && !context.has(Signal.PLACE, after + 1)
          && !atoms.startsUpper(after + 1);
    }
    if (joinedAfter && context.has(Signal.ACTION, after)) {
      return true;
    }
    if (!joinedBefore) {
      return false;
    }
    long previous = atoms.hash(before);
    if (previous == BETWEEN || previous == WITH || previous == BY || previous == THAT) {
      return true;
    }
    boolean second = previous == AND && before >= 2;
    return second && atoms.hash(before - 2) == BETWEEN;
  }
}
