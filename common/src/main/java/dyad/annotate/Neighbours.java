package dyad.annotate;

import dyad.gazetteer.Atoms;
import dyad.gazetteer.Match;
import dyad.gazetteer.Sense;
import dyad.gazetteer.SenseKind;
import dyad.gazetteer.WordLists.Signal;

/** Tells what kind of words stand beside a phrase, for whichever reading asks. */
final class Neighbours {
  /** Logits against what lends its name to a street. */
  static final double STREET = 6;

  /** Logits that a word for inhabitants lends to the town before it. */
  static final double RESIDENT = 2;

  private final ArticleContext context;
  private final Atoms atoms;

  Neighbours(ArticleContext context) {
    this.context = context;
    this.atoms = context.atoms;
  }

  /** A country's people are named by its adjective, a town's by its name: Lebanon woman. */
  boolean isBeforeResident(Match match) {
    int after = match.end();
    return context.joined(after - 1, after) && context.has(Signal.RESIDENT, after);
  }

  /** Dublin Road, Indian Lake Road: names of countries and places are also names of streets. */
  boolean isBeforeStreet(Match match) {
    for (int i = match.end(); i < match.end() + 2; i++) {
      if (!context.joined(i - 1, i) || !atoms.startsUpper(i) || context.inCapitals(i)) {
        return false;
      }
      if (context.has(Signal.STREET, i)) {
        return true;
      }
    }
    return false;
  }

  /** Monica French, Kathy Ireland. */
  boolean isBehindForename(Match match) {
    int before = match.first() - 1;
    return match.end() - match.first() == 1
        && context.joined(before, match.first())
        && atoms.separator(match.first()) == Atoms.JOINED
        && !context.inCapitals(match.first())
        && !isPlainName(context.matchAt(before))
        && context.isForename(before);
  }

  /** Behind a capitalised word of no known kind that does not begin the sentence. */
  boolean isBehindLooseCapital(Match match) {
    int before = match.first() - 1;
    return context.joined(before, match.first())
        && isLooseCapital(before)
        && !atoms.startsSentence(before);
  }

  boolean isBeforeLooseCapital(Match match) {
    int after = match.end();
    return context.joined(after - 1, after) && isLooseCapital(after);
  }

  /** A capitalised word that the gazetteer does not know as part of a name. */
  boolean isLooseCapital(int atom) {
    return atoms.isWord(atom)
        && atoms.startsUpper(atom)
        && !isPlainName(context.matchAt(atom))
        && !context.has(Signal.PLACE, atom)
        && !context.has(Signal.OFFICE, atom)
        && !context.has(Signal.ORGAN, atom)
        && !context.has(Signal.PRIVATE, atom);
  }

  /** True when the gazetteer knows the word as more than a town or a surname. */
  private static boolean isPlainName(Match match) {
    if (match == null) {
      return false;
    }
    for (Sense sense : match.senses()) {
      if (!sense.ordinary() && sense.kind() != SenseKind.CITY) {
        return true;
      }
    }
    return false;
  }
}
