package dyad.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What dyad knows of the world's countries: names, places, seats, organs and holders of office.
 * Immutable and safe to share between threads; built from the resource files once per JVM.
 */
public final class Gazetteer {
  private static final long THE = Atoms.hashOf("the");
  private static final int LONGEST_PHRASE = 32; // bits of the capitals mask

  private final PhraseIndex index = new PhraseIndex();
  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final Map<String, String> alpha3 = new HashMap<>();
  private final Set<Long> forenames = new HashSet<>();
  private final ContextRules rules;
  private final SettingCues settings;
  private final ConfidenceCurves confidence;
  private final WordLists words;

  /** What can be left out, to see what it is worth. */
  public enum Part {
    /** Cities and towns; capitals stay. */
    CITIES,
    /** Holders of office by name. */
    LEADERS,
    /** Rules for ambiguous names, and the setting of the article. */
    CONTEXT
  }

  private Gazetteer(Set<Part> leftOut) {
    for (String[] row : ResourceRows.read("countries.tsv", 5)) {
      Country country =
          new Country(row[0], row[1], row[2], Integer.parseInt(row[3]), Integer.parseInt(row[4]));
      countries.put(row[0], country);
      alpha3.putIfAbsent(row[1], row[0]);
    }
    loadNames();
    loadPlaces();
    if (!leftOut.contains(Part.CITIES)) {
      loadCities();
    }
    loadOrganizations();
    if (!leftOut.contains(Part.LEADERS)) {
      loadLeaders();
    }
    for (String[] row : ResourceRows.read("forenames.tsv", 1)) {
      forenames.add(Atoms.hashOf(row[0]));
    }
    boolean context = !leftOut.contains(Part.CONTEXT);
    rules = new ContextRules(context ? ResourceRows.read("context-rules.tsv", 5) : List.of());
    settings = new SettingCues(context ? ResourceRows.read("settings.tsv", 3) : List.of());
    confidence = new ConfidenceCurves(ResourceRows.read("confidence.tsv", 2));
    words = new WordLists(ResourceRows.read("words.tsv", 2));
  }

  private static final class Shared {
    private static final Gazetteer INSTANCE = new Gazetteer(EnumSet.noneOf(Part.class));
  }

  /** The JVM's gazetteer, loaded on first use. */
  public static Gazetteer shared() {
    return Shared.INSTANCE;
  }

  /** A gazetteer of one's own without some of its parts, for measuring; loaded on every call. */
  public static Gazetteer without(Set<Part> leftOut) {
    return leftOut.isEmpty() ? shared() : new Gazetteer(leftOut);
  }

  /** A state or territory by its code; null if there is none. */
  public Country country(String code) {
    return countries.get(code);
  }

  /** Every state and territory, in the order of the file. */
  public List<Country> countries() {
    return List.copyOf(countries.values());
  }

  /** English name of each country, by code. */
  public Map<String, String> countryNames() {
    Map<String, String> names = new TreeMap<>();
    countries().forEach(country -> names.put(country.code(), country.name()));
    return names;
  }

  /** Alpha-3 code of an alpha-2 code; null if there is none. */
  public String alpha3(String alpha2) {
    return alpha3.get(alpha2);
  }

  public ContextRules rules() {
    return rules;
  }

  public SettingCues settings() {
    return settings;
  }

  public ConfidenceCurves confidence() {
    return confidence;
  }

  public WordLists words() {
    return words;
  }

  /** True when the word with this hash is a common forename. */
  public boolean isForename(long hash) {
    return forenames.contains(hash);
  }

  /**
   * The longest phrases of the gazetteer in a text, from left to right without overlap, with the
   * readings that their capitals allow.
   */
  public List<Match> matches(Atoms atoms) {
    List<Match> found = new ArrayList<>();
    int atom = 0;
    while (atom < atoms.size()) {
      Match match = longest(atoms, atom, atoms.size());
      if (match == null || (atoms.hash(atom) == THE && reachesFurther(atoms, match))) {
        atom++;
      } else {
        found.add(match);
        atom = match.end();
      }
    }
    return found;
  }

  /** True when a phrase that begins one atom later goes on longer: the South African. */
  private boolean reachesFurther(Atoms atoms, Match match) {
    Match next = longest(atoms, match.first() + 1, atoms.size());
    return next != null && next.end() > match.end();
  }

  /** The longest phrase that begins at an atom and ends before a limit; null if none. */
  public Match longest(Atoms atoms, int first, int limit) {
    int node = 0;
    Match best = null;
    int last = Math.min(limit, first + LONGEST_PHRASE);
    for (int atom = first; atom < last; atom++) {
      node = index.next(node, atoms, first, atom);
      if (node < 0) {
        break;
      }
      Sense[] senses = index.senses(node);
      if (senses.length > 0) {
        List<Sense> allowed = allowed(senses, atoms, first, atom + 1);
        if (!allowed.isEmpty()) {
          best = new Match(first, atom + 1, allowed);
        }
      }
    }
    return best;
  }

  private static List<Sense> allowed(Sense[] senses, Atoms atoms, int first, int end) {
    int upper = 0;
    boolean capitals = true;
    for (int i = first; i < end; i++) {
      if (atoms.startsUpper(i)) {
        upper |= 1 << (i - first);
      }
      capitals &= atoms.isAllUpper(i);
    }
    List<Sense> result = new ArrayList<>(senses.length);
    for (Sense sense : senses) {
      if ((sense.upper() & ~upper) == 0 && (capitals || !sense.capitals())) {
        result.add(sense);
      }
    }
    return result;
  }

  private void loadNames() {
    for (String[] row : ResourceRows.read("names.tsv", 3)) {
      SenseKind kind = row[2].equals("DEMONYM") ? SenseKind.DEMONYM : SenseKind.NAME;
      boolean capitals = row[2].equals("ABBREVIATION");
      add(row[0], kind, row[1], "", 0, capitals, false);
    }
    for (String[] row : ResourceRows.read("compounds.tsv", 3)) {
      add(row[0], SenseKind.valueOf(row[2]), row[1], "", 0, false, false);
    }
  }

  private void loadPlaces() {
    for (String[] row : ResourceRows.read("capitals.tsv", 3)) {
      add(row[0], SenseKind.CAPITAL, row[1], "", 0, false, row[2].equals("ordinary"));
    }
    for (String[] row : ResourceRows.read("regions.tsv", 4)) {
      boolean abbreviation = row[3].equals("abbreviation");
      boolean capitals = abbreviation && !row[0].endsWith(".");
      add(
          row[0],
          SenseKind.REGION,
          row[1],
          row[2],
          abbreviation ? -1 : 0,
          capitals,
          !row[3].isEmpty());
    }
    for (String[] row : ResourceRows.read("places.tsv", 1)) {
      add(row[0], SenseKind.PLACE, "", "", 0, false, false);
    }
    for (String[] row : ResourceRows.read("groups.tsv", 1)) {
      add(row[0], SenseKind.GROUP, "", "", 0, false, false);
    }
    for (String[] row : ResourceRows.read("phrases.tsv", 1)) {
      add(row[0], SenseKind.PHRASE, "", "", 0, false, false);
    }
  }

  private void loadCities() {
    for (String[] row : ResourceRows.read("cities.tsv.gz", 5)) {
      int population = Integer.parseInt(row[3]) * 100;
      add(row[0], SenseKind.CITY, row[1], row[2], population, false, !row[4].isEmpty());
    }
  }

  private void loadOrganizations() {
    for (String[] row : ResourceRows.read("metonyms.tsv", 2)) {
      add(row[0], SenseKind.METONYM, row[1], "", 0, false, false);
    }
    for (String[] row : ResourceRows.read("organs.tsv", 2)) {
      add(row[0], SenseKind.ORGAN, row[1], "", 0, isAbbreviation(row[0]), false);
    }
    for (String[] row : ResourceRows.read("organizations.tsv", 2)) {
      add(row[0], SenseKind.INTERNATIONAL, row[1], "", 0, isAbbreviation(row[0]), false);
    }
    for (String[] row : ResourceRows.read("outlets-and-companies.tsv", 1)) {
      add(row[0], SenseKind.PRIVATE, "", "", 0, isAbbreviation(row[0]), false);
    }
  }

  private void loadLeaders() {
    for (String[] row : ResourceRows.read("leaders.tsv", 5)) {
      LocalDate from = Term.firstDay(row[2]);
      LocalDate to = row[3].isEmpty() ? null : Term.dayAfter(row[3]);
      addLeader(row[0], row[1], from, to, false);
      if (!row[4].isEmpty() && !row[4].equals(row[0])) {
        addLeader(row[4], row[1], from, to, true);
      }
    }
  }

  private void addLeader(
      String name, String code, LocalDate from, LocalDate to, boolean surnameOnly) {
    Atoms phrase = Atoms.of(name);
    index.add(
        phrase,
        new Sense(
            SenseKind.LEADER, code, null, 0, from, to, upperMask(phrase), false, surnameOnly));
  }

  private void add(
      String surface,
      SenseKind kind,
      String code,
      String admin,
      int population,
      boolean capitals,
      boolean ordinary) {
    Atoms phrase = Atoms.of(surface);
    index.add(
        phrase,
        new Sense(
            kind,
            code.isEmpty() ? null : code,
            admin.isEmpty() ? null : admin,
            population,
            null,
            null,
            upperMask(phrase),
            capitals,
            ordinary));
  }

  private static int upperMask(Atoms phrase) {
    int mask = 0;
    for (int i = 0; i < Math.min(phrase.size(), LONGEST_PHRASE); i++) {
      if (phrase.startsUpper(i)) {
        mask |= 1 << i;
      }
    }
    return mask;
  }

  private static boolean isAbbreviation(String surface) {
    return surface.equals(surface.toUpperCase(Locale.ROOT));
  }
}
