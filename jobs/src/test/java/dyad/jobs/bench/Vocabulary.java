package dyad.jobs.bench;

import dyad.gazetteer.Gazetteer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/** The names and words that generated articles are made of; names are those of the gazetteer. */
final class Vocabulary {
  private static final List<String> SYLLABLES =
      List.of(
          "bar dor kel mon tas rin vel hal gor sim pen lar tov mar ned wil fos cat del ran"
              .split(" "));
  private static final List<String> ENDINGS =
      List.of("ov", "ski", "er", "son", "ez", "ini", "man", "ic", "u", "ard");

  static final List<String> NOUNS =
      words(
          "agreement airport alliance appeal army assembly attack bank bill border bridge budget"
              + " cabinet campaign cargo ceasefire charter coal coast commission company conflict"
              + " contract convoy council court crisis crop currency dam debate debt decision"
              + " delegation deposit dispute drought economy election embassy embargo energy export"
              + " factory farm ferry fishery flood forecast fuel fund gas grain harbour harvest"
              + " hospital import industry inflation inquiry investment island law loan market"
              + " measure meeting mine minister mission monument negotiation offer oil opposition"
              + " outbreak parliament partner patrol payment pipeline plan plant policy pollution"
              + " port power price prison project protest province quota rail reactor reform refugee"
              + " region rescue reserve resolution river road sanction satellite school season"
              + " security settlement ship shipment spending statement storm strike subsidy summit"
              + " supply support tariff tax tourism trade training transport treaty trial troop"
              + " tunnel union university vaccine verdict village visa vote wage warning water wheat"
              + " worker");
  static final List<String> ADJECTIVES =
      words(
          "annual bilateral broad central civil common costly domestic early eastern economic final"
              + " financial foreign former fresh general global heavy high human important"
              + " industrial internal joint large late legal limited local long main major medical"
              + " military modern national naval new northern official old public quick recent"
              + " regional rural senior serious severe sharp short small social southern special"
              + " stable steady strong sudden technical temporary urgent vast western wide");
  static final List<String> VERBS =
      words(
          "accepted approved blocked built changed closed cut delayed discussed ended examined"
              + " expanded followed halted hit improved increased inspected joined led limited lost"
              + " moved opened opposed ordered passed planned praised raised reached rejected"
              + " repaired reported restored reviewed shaped signed started studied supported"
              + " suspended weakened welcomed");

  /** Codes of today's countries; those that rank first are named most. */
  private final List<String> countries = new ArrayList<>();

  private final Map<String, String> names;
  private final Map<String, List<String>> demonyms = new HashMap<>();
  private final Map<String, List<String>> cities = new HashMap<>();
  private final Map<String, List<String>> organs = new HashMap<>();
  private final List<String> forenames = new ArrayList<>();
  private final List<String> organizations = new ArrayList<>();
  private final Zipf countryRanks;

  Vocabulary() {
    names = Gazetteer.shared().countryNames();
    Gazetteer.shared().countries().stream()
        .filter(country -> country.to() == 9999)
        .forEach(country -> countries.add(country.code()));
    // Any order will do that is not the alphabet's and always the same.
    countries.sort((a, b) -> Integer.compare(place(a), place(b)));
    countryRanks = new Zipf(countries.size(), 1);
    for (String[] row : rows("names.tsv")) {
      if (row[2].equals("DEMONYM")) {
        demonyms.computeIfAbsent(row[1], code -> new ArrayList<>()).add(row[0]);
      }
    }
    for (String[] row : rows("cities.tsv.gz")) {
      cities.computeIfAbsent(row[1], code -> new ArrayList<>()).add(row[0]);
    }
    for (String[] row : rows("organs.tsv")) {
      organs.computeIfAbsent(row[1], code -> new ArrayList<>()).add(row[0]);
    }
    for (String[] row : rows("forenames.tsv")) {
      forenames.add(row[0]);
    }
    for (String[] row : rows("organizations.tsv")) {
      organizations.add(row[0]);
    }
  }

  String country(Random random) {
    return countries.get(countryRanks.draw(random));
  }

  String name(String country) {
    return names.get(country);
  }

  /** Its name where it has none. */
  String demonym(String country) {
    return demonyms.getOrDefault(country, List.of(name(country))).get(0);
  }

  /** Its name where no city of it is known. */
  String city(String country, Random random) {
    return any(cities.getOrDefault(country, List.of(name(country))), random);
  }

  /** An organ of the country, or an international organization. */
  String organization(String country, Random random) {
    return any(organs.getOrDefault(country, organizations), random);
  }

  String person(Random random) {
    String surname = any(SYLLABLES, random) + any(SYLLABLES, random) + any(ENDINGS, random);
    return any(forenames, random)
        + ' '
        + Character.toUpperCase(surname.charAt(0))
        + surname.substring(1);
  }

  static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static int place(String code) {
    return Integer.reverse(code.hashCode() * 0x9E3779B9);
  }

  private static List<String> words(String separated) {
    return List.of(separated.split(" "));
  }

  private static List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream raw = Gazetteer.class.getResourceAsStream(name);
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
