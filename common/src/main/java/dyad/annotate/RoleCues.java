package dyad.annotate;

import dyad.resource.ResourceLines;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words that tell what a name does in its sentence; see the resource file for their meaning. */
final class RoleCues {
  /** What a word signals, in the order of the resource file's comment. */
  enum Cue {
    AUXILIARY,
    VERB,
    REPORTING,
    PLACING,
    TARGET,
    SUBORDINATE,
    CONDITION,
    RELATIVE,
    COORDINATE,
    DETERMINER,
    BORDER,
    ETHNIC,
    AGENT;

    /** This cue in a set of cues. */
    int bit() {
      return 1 << ordinal();
    }
  }

  private final Map<String, Integer> cues = new HashMap<>();

  private RoleCues() {
    for (String line : ResourceLines.read("/dyad/annotate/role-cues.tsv")) {
      String[] columns = line.split("\t", -1);
      Cue cue = Cue.valueOf(columns[0]);
      for (String word : columns[1].split(" ", -1)) {
        cues.merge(word, cue.bit(), (a, b) -> a | b);
      }
    }
  }

  static RoleCues load() {
    return new RoleCues();
  }

  /** Cues of a word as a set of {@link Cue#bit() bits}; 0 if it signals nothing. */
  int of(String word) {
    return cues.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** Cues that the file uses. */
  EnumSet<Cue> used() {
    EnumSet<Cue> result = EnumSet.noneOf(Cue.class);
    for (int bits : cues.values()) {
      for (Cue cue : Cue.values()) {
        if ((bits & cue.bit()) != 0) {
          result.add(cue);
        }
      }
    }
    return result;
  }
}
