package dyad.annotate;

import dyad.gazetteer.Match;
import dyad.gazetteer.Sense;

/**
 * A match with the reading that was chosen for it.
 *
 * @param sense null when it is no name of the gazetteer's here
 * @param margin how much better, in logits, the reading is than its best rival
 */
record Reading(Match match, Sense sense, double margin) {}
