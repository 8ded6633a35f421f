package dyad.annotate;

import dyad.gazetteer.Atoms;
import dyad.gazetteer.Gazetteer;
import dyad.gazetteer.WordLists.Signal;
import dyad.model.CountryBasis;
import dyad.model.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which countries of a sentence act or are acted upon, as against those that only place the event
 * ("in Geneva", "near the Thai border") or say who reports it ("a Saudi-owned weekly said"). A
 * country keeps its part when any of its mentions in the sentence has one.
 */
public final class SentenceActors {
  private static final int REACH = 6; // atoms from a country to the source's noun and verb
  private static final Set<Long> SOURCES =
      hashes(
          "newspaper",
          "daily",
          "weekly",
          "radio",
          "television",
          "agency",
          "media",
          "sources",
          "source",
          "report",
          "reports",
          "embassy",
          "spokesman",
          "spokeswoman",
          "official",
          "officials",
          "police",
          "press",
          "magazine",
          "witnesses",
          "ministry",
          "government");
  private static final Set<Long> REPORTING =
      hashes("said", "says", "reported", "reports", "announced", "according", "quoted", "told");
  private static final Set<Long> PLACING =
      hashes("in", "at", "near", "from", "inside", "outside", "across", "via", "around");
  private static final Set<Long> BORDER = hashes("border", "borders", "frontier");
  private static final Set<Long> ETHNIC = hashes("ethnic", "language");

  private final Gazetteer gazetteer;

  public SentenceActors(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Codes of the acting countries, in text order; all countries of the sentence when fewer than two
   * act, since a sentence that names two is then about them in some other way.
   *
   * @param mentions those of one sentence, in text order
   */
  public List<String> of(String text, List<Mention> mentions) {
    Set<String> all = new LinkedHashSet<>();
    Set<String> acting = new LinkedHashSet<>();
    Atoms atoms = Atoms.of(text);
    for (Mention mention : mentions) {
      if (mention.country() == null || gazetteer.country(mention.country()) == null) {
        continue;
      }
      all.add(mention.country());
      if (acts(atoms, mention)) {
        acting.add(mention.country());
      }
    }
    return new ArrayList<>(acting.size() >= 2 || all.size() < 2 ? acting : all);
  }

  private boolean acts(Atoms atoms, Mention mention) {
    int first = atoms.atOrAfter(mention.startChar());
    int end = atoms.atOrAfter(mention.endChar());
    if (mention.basis() == CountryBasis.CITY || mention.basis() == CountryBasis.CAPITAL) {
      return false;
    }
    boolean state = mention.basis() == CountryBasis.NAME || mention.basis() == CountryBasis.REGION;
    if (state && isPlaced(atoms, first)) {
      return false;
    }
    if (atCueWithin(atoms, end, 2, BORDER) || isEthnic(atoms, first, end)) {
      return false;
    }
    return !isSource(atoms, first, end);
  }

  /** "in Iran", "in southern Lebanon", "border with Bulgaria". */
  private boolean isPlaced(Atoms atoms, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
      if (PLACING.contains(atoms.hash(i)) || BORDER.contains(atoms.hash(i))) {
        return true;
      }
      if (gazetteer.words().has(Signal.ACTION, atoms.hash(i))
          || atoms.separator(i + 1) == Atoms.BREAK) {
        return false;
      }
    }
    return false;
  }

  private static boolean isEthnic(Atoms atoms, int first, int end) {
    return (first > 0 && ETHNIC.contains(atoms.hash(first - 1)))
        || (end < atoms.size() && ETHNIC.contains(atoms.hash(end)));
  }

  /** A source's noun behind the country and a verb of reporting beside it, late in the sentence. */
  private static boolean isSource(Atoms atoms, int first, int end) {
    if (first < atoms.size() / 2) {
      return false;
    }
    boolean noun = atCueWithin(atoms, end - 1, REACH, SOURCES);
    boolean verb = false;
    for (int i = Math.max(0, first - 4); i < Math.min(atoms.size(), end + REACH + 2); i++) {
      verb |= REPORTING.contains(atoms.hash(i));
    }
    return noun && verb;
  }

  private static boolean atCueWithin(Atoms atoms, int from, int reach, Set<Long> cues) {
    for (int i = from; i < Math.min(atoms.size(), from + reach); i++) {
      if (i >= 0 && cues.contains(atoms.hash(i))) {
        return true;
      }
    }
    return false;
  }

  private static Set<Long> hashes(String... words) {
    Set<Long> result = new LinkedHashSet<>();
    for (String word : words) {
      result.add(Atoms.hashOf(word));
    }
    return Set.copyOf(result);
  }
}
