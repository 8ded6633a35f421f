package dyad.gazetteer;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that say what stands beside them: offices, organs, speech, prepositions of place. */
public final class WordLists {
  /** What a word signals. */
  public enum Signal {
    /** Title of a state office: president, minister, ambassador. */
    OFFICE,
    /** Office that by itself points to the United States: senator, congressman. */
    US_OFFICE,
    /** Head noun of a state organ: army, ministry, parliament. */
    ORGAN,
    /** Head noun of an organization that is no organ of state: university, bank, club. */
    PRIVATE,
    /** Verb or noun of government action: said, accused, denied. */
    ACTION,
    /** Preposition before a place. */
    PREPOSITION,
    /** Common noun of a place: city, province, airport. */
    PLACE,
    /** Word that makes a street of what stands before it. */
    STREET,
    /** Form of address before a person: Mr, Mrs, Dr. */
    ADDRESS,
    /** Someone, or a body, of a town: woman, resident, police. */
    RESIDENT,
    /** Subject, cuisine, breed or craft that an adjective only describes: class, pub, shepherd. */
    DEMONYM_NOUN,
    /** Learners, teachers and what is passed on: of a language, or of a country. */
    SCHOOL,
    /** Verb or adjective whose object a language is: speak, teach, fluent. */
    LANGUAGE_VERB,
    /** Word that opens a phrase, so that nothing before it describes what follows. */
    LINK,
    /** Word that stands between capitalised words of one name: of, the, and, for. */
    CONNECTOR,
    /** Short form of a month: Jan 31 is a day. */
    MONTH,
    /** Former, ex-: the office is over. */
    FORMER
  }

  private final Map<Signal, Set<Long>> hashes = new EnumMap<>(Signal.class);

  WordLists(List<String[]> rows) {
    for (Signal signal : Signal.values()) {
      hashes.put(signal, new HashSet<>());
    }
    for (String[] row : rows) {
      for (String word : row[1].split(" ", -1)) {
        hashes.get(Signal.valueOf(row[0])).add(Atoms.hashOf(word));
      }
    }
  }

  /** True when the word with this hash carries the signal. */
  public boolean has(Signal signal, long hash) {
    return hashes.get(signal).contains(hash);
  }
}
