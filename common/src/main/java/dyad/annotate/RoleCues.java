package dyad.annotate;

import dyad.resource.ResourceLines;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
    AGENT
  }

  private final Map<String, EnumSet<Cue>> cues = new HashMap<>();

  private RoleCues() {
    for (String line : ResourceLines.read("/dyad/annotate/role-cues.tsv")) {
      String[] columns = line.split("\t", -1);
      Cue cue = Cue.valueOf(columns[0]);
      for (String word : columns[1].split(" ", -1)) {
        cues.computeIfAbsent(word, w -> EnumSet.noneOf(Cue.class)).add(cue);
      }
    }
  }

  static RoleCues load() {
    return new RoleCues();
  }

  /** What a word signals; empty if nothing. Not to be changed. */
  Set<Cue> of(String word) {
    EnumSet<Cue> found = cues.get(word.toLowerCase(Locale.ROOT));
    return found == null ? Set.of() : found;
  }

  /** Cues that the file uses. */
  Set<Cue> used() {
    EnumSet<Cue> result = EnumSet.noneOf(Cue.class);
    cues.values().forEach(result::addAll);
    return result;
  }
}
