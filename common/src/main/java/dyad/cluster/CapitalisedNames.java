package dyad.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Stand-in for a name finder: runs of capitalised words inside sentences. */
public final class CapitalisedNames {
  private static final int LONGEST_RUN = 4; // longer ones are headlines, not names

  private CapitalisedNames() {}

  /** Namings in order; the id is the lower-cased surface. Lines in capitals give none. */
  public static List<EntityNaming> of(String text) {
    List<EntityNaming> names = new ArrayList<>();
    text.lines().filter(CapitalisedNames::isMixedCase).forEach(line -> addFrom(line, names));
    return names;
  }

  private static boolean isMixedCase(String line) {
    return line.chars().filter(Character::isLowerCase).count() * 2
        > line.chars().filter(Character::isLetter).count();
  }

  private static void addFrom(String line, List<EntityNaming> names) {
    boolean sentenceStart = true;
    int runStart = -1;
    int runEnd = -1;
    int runWords = 0;
    int i = 0;
    while (i < line.length()) {
      if (!Character.isLetter(line.charAt(i))) {
        char c = line.charAt(i);
        boolean ends = ".!?:\u201c\"".indexOf(c) >= 0;
        sentenceStart |= ends;
        if (c != ' ' && c != '-') {
          add(line, runStart, runEnd, runWords, names);
          runWords = 0;
        }
        i++;
        continue;
      }
      int start = i;
      while (i < line.length() && Character.isLetter(line.charAt(i))) {
        i++;
      }
      String word = line.substring(start, i);
      boolean capitalised = Character.isUpperCase(word.charAt(0)) && word.length() > 1;
      boolean plain = sentenceStart || StopWords.contains(word.toLowerCase(Locale.ROOT));
      if (capitalised && !plain) {
        runStart = runWords == 0 ? start : runStart;
        runEnd = i;
        runWords++;
      } else {
        add(line, runStart, runEnd, runWords, names);
        runWords = 0;
      }
      sentenceStart = false;
    }
    add(line, runStart, runEnd, runWords, names);
  }

  private static void add(String line, int start, int end, int words, List<EntityNaming> names) {
    if (words > 0 && words <= LONGEST_RUN) {
      String surface = line.substring(start, end);
      names.add(new EntityNaming(surface.toLowerCase(Locale.ROOT), surface));
    }
  }
}
