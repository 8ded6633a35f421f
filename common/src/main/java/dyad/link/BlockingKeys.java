package dyad.link;

import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys under which names are looked up that may be the same: two forms of one name share at least
 * one key, whatever their romanization, order, middle names and initials.
 */
public final class BlockingKeys {
  private static final int MOST_TOKENS = 8; // of a name; more cannot tell names further apart

  private BlockingKeys() {}

  /** Keys of a form, sorted, 1 to 10 of them; a person of a single word has none. */
  public static Set<String> of(NameForm form) {
    Set<String> keys = new TreeSet<>();
    if (form.type() == MentionType.PERSON && form.isBare()) {
      return keys;
    }
    List<Sound> sounds =
        form.tokens().stream().limit(MOST_TOKENS).map(TokenLikeness::sound).toList();
    boolean twoReadings = false;
    for (Sound sound : sounds) {
      twoReadings |= !sound.english().equals(sound.continental());
    }
    add(keys, form, sounds.stream().map(Sound::english).toList());
    if (twoReadings) {
      add(keys, form, sounds.stream().map(Sound::continental).toList());
    }
    return keys;
  }

  private static void add(Set<String> keys, NameForm form, List<String> readings) {
    String type = form.type().name().substring(0, 1);
    List<String> skeletons = new ArrayList<>();
    readings.forEach(reading -> skeletons.add(Sound.skeleton(reading)));
    List<String> sorted = new ArrayList<>(skeletons);
    Collections.sort(sorted);
    keys.add(type + "w" + Sound.skeleton(String.join("", readings)));
    switch (form.type()) {
      case PERSON -> {
        int last = readings.size() - 1;
        keys.add(type + "s" + String.join(".", sorted));
        keys.add(type + "p" + skeletons.get(last) + "," + start(readings.get(0)));
        keys.add(type + "p" + skeletons.get(0) + "," + start(readings.get(last)));
      }
      case ORGANIZATION -> {
        keys.add(type + "s" + String.join(".", sorted));
        List<String> tokens = form.tokens();
        if (tokens.size() == 1) {
          keys.add(type + "a" + tokens.get(0));
        } else {
          keys.add(type + "a" + Acronyms.ofMainWords(tokens));
          keys.add(type + "a" + Acronyms.ofAllWords(tokens));
        }
      }
      default -> {
        // a place is found by its whole sound alone
      }
    }
  }

  /** Class of a first sound; vowels are one, since they come and go (Osama, Usama, Yeltsin). */
  private static String start(String reading) {
    String first = Sound.skeleton(reading.substring(0, 1));
    return "aeiouh".contains(first) ? "V" : first;
  }
}
