package dyad.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Words of daily life that show in which country an article is set: a sheriff, a garda, a crown
 * court. They name no country and code none; they only weigh on what ambiguous names mean.
 */
public final class SettingCues {
  /** One phrase and the country that it points to. */
  public static final class Cue {
    private final String code;
    private final double weight;
    private final long[] words;
    private final int upper; // which atoms must begin with a capital: bit i for atom i

    private Cue(String code, double weight, long[] words, int upper) {
      this.code = code;
      this.weight = weight;
      this.words = words;
      this.upper = upper;
    }

    public String code() {
      return code;
    }

    public double weight() {
      return weight;
    }

    /** True when the phrase begins at an atom. */
    public boolean stands(Atoms atoms, int first) {
      if (first + words.length > atoms.size()) {
        return false;
      }
      for (int i = 0; i < words.length; i++) {
        boolean lower = (upper >> i & 1) != 0 && !atoms.startsUpper(first + i);
        if (lower || atoms.hash(first + i) != words[i]) {
          return false;
        }
      }
      return words.length == 1 || atoms.sentence(first) == atoms.sentence(first + words.length - 1);
    }
  }

  private final Map<Long, List<Cue>> byFirstWord = new HashMap<>();

  SettingCues(List<String[]> rows) {
    for (String[] row : rows) {
      for (String written : row[2].split("\\|", -1)) {
        Atoms phrase = Atoms.of(written);
        long[] words = new long[phrase.size()];
        int upper = 0;
        for (int i = 0; i < words.length; i++) {
          words[i] = phrase.hash(i);
          upper |= phrase.startsUpper(i) ? 1 << i : 0;
        }
        byFirstWord
            .computeIfAbsent(words[0], w -> new ArrayList<>())
            .add(new Cue(row[0], Double.parseDouble(row[1]), words, upper));
      }
    }
  }

  /** True when nothing is known, so that no article has a setting. */
  public boolean isEmpty() {
    return byFirstWord.isEmpty();
  }

  /** Phrases that begin with the word of this hash; empty if none. */
  public List<Cue> startingWith(long word) {
    return Objects.requireNonNullElse(byFirstWord.get(word), List.of());
  }
}
