package dyad.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the words around an ambiguous name decide its reading. Every rule adds its weight, in logits,
 * to one reading when one of its cues stands in its scope; the reading with the greatest sum wins.
 */
public final class ContextRules {
  /** Where a cue is looked for. */
  public enum Scope {
    /** Always true: the reading's weight without any context. */
    PRIOR,
    /** The words directly before, joined to the name. */
    BEFORE,
    /** The words directly after, joined to the name. */
    AFTER,
    /** Within eight words on either side in the same sentence. */
    NEAR,
    /** Anywhere in the article. */
    ARTICLE
  }

  /**
   * One rule.
   *
   * @param reading a country code, a code with kind (USA/REGION), NONE (no place) or OTHER
   * @param cues hashes of each cue phrase's atoms; empty for a class of words
   * @param classes name of each cue's class of words (forename) or country; null for a phrase
   */
  public record Rule(
      String reading, Scope scope, List<long[]> cues, List<String> classes, double weight) {}

  private final Map<Long, List<Rule>> byTerm = new HashMap<>();

  ContextRules(List<String[]> rows) {
    for (String[] row : rows) {
      Scope scope = Scope.valueOf(row[2]);
      List<long[]> cues = new ArrayList<>();
      List<String> classes = new ArrayList<>();
      if (scope != Scope.PRIOR) {
        for (String cue : row[3].split("\\|", -1)) {
          boolean named = cue.startsWith("@");
          cues.add(named ? new long[0] : hashes(Atoms.of(cue)));
          classes.add(named ? cue.substring(1) : null);
        }
      }
      Rule rule = new Rule(row[1], scope, cues, classes, Double.parseDouble(row[4]));
      for (String term : row[0].split("\\|", -1)) {
        Atoms name = Atoms.of(term);
        byTerm.computeIfAbsent(name.phrase(0, name.size()), k -> new ArrayList<>()).add(rule);
      }
    }
  }

  /** Rules of the phrase between two atoms; null if it has none. */
  public List<Rule> of(Atoms atoms, int first, int end) {
    return byTerm.get(atoms.phrase(first, end));
  }

  private static long[] hashes(Atoms atoms) {
    long[] result = new long[atoms.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = atoms.hash(i);
    }
    return result;
  }
}
