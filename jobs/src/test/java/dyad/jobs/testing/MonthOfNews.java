package dyad.jobs.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Invented news of consecutive days: stories that go on for one to four days, told by several
 * outlets in sentences of their own, some reprinted by others, some records without a date, some
 * that are no articles.
 */
public final class MonthOfNews {
  private static final String[] COUNTRIES = {
    "Belarus",
    "France",
    "Japan",
    "Kenya",
    "Brazil",
    "Poland",
    "Vietnam",
    "Egypt",
    "Norway",
    "Peru",
    "Thailand",
    "Cuba",
    "Ghana",
    "Serbia",
    "Nepal",
    "Chile"
  };
  private static final String[] CITIES = {
    "Minsk",
    "Paris",
    "Tokyo",
    "Nairobi",
    "Brasilia",
    "Warsaw",
    "Hanoi",
    "Cairo",
    "Oslo",
    "Lima",
    "Bangkok",
    "Havana",
    "Accra",
    "Belgrade",
    "Kathmandu",
    "Santiago"
  };
  private static final String[] FORENAMES = {
    "Maria", "Peter", "Anna", "Daniel", "Sofia", "Victor", "Helena", "Martin", "Clara", "Simon",
    "Laura", "Anton", "Irene", "Oscar", "Nadia", "Felix"
  };
  private static final String[] FAMILY = {
    "Dorval", "Kessling", "Marwick", "Ostrander", "Pellgrove", "Quentrell", "Rostov", "Salvane",
    "Tremayne", "Ulverton", "Vanterpool", "Westerby", "Yarwood", "Zellner", "Brixham", "Corvane"
  };
  private static final String[] OFFICES = {
    "Foreign Minister", "Trade Minister", "Defence Minister", "President", "Ambassador"
  };
  private static final String[] THINGS = {
    "harbour",
    "railway",
    "wheat",
    "fishing",
    "pipeline",
    "border",
    "tariff",
    "satellite",
    "visa",
    "dam",
    "vaccine",
    "airline",
    "copper",
    "museum",
    "steel",
    "earthquake",
    "bridge",
    "election",
    "refugee",
    "telescope",
    "coffee",
    "ferry",
    "reactor",
    "highway",
    "prison",
    "festival",
    "orchard",
    "tunnel",
    "cathedral",
    "glacier",
    "battery",
    "textile",
    "lottery",
    "stadium",
    "volcano",
    "lighthouse",
    "hospital",
    "archive",
    "submarine",
    "quarry"
  };
  private static final String[] ACTS = {
    "agreement", "dispute", "inquiry", "tender", "exhibition", "blockade", "strike", "treaty",
    "scandal", "auction", "shortage", "expansion", "closure", "rescue", "boycott", "merger"
  };
  private static final String[] SENTENCES = {
    "%1$s %2$s of %3$s said in %4$s that the %5$s %6$s would go ahead within weeks.",
    "Officials in %7$s confirmed that the %5$s %6$s had been discussed with %3$s.",
    "The %6$s over the %5$s has strained relations between %3$s and %7$s, diplomats said.",
    "%2$s told reporters in %4$s that %7$s had agreed to further talks on the %5$s.",
    "A spokesman for %7$s declined to say when the %5$s would be inspected again.",
    "Local residents near %4$s gathered to hear what the %5$s %6$s meant for the %8$s.",
    "Experts warned that the %8$s could suffer if the %6$s went on through the season.",
    "%3$s and %7$s first spoke of the %5$s three years ago, when the %8$s was built.",
    "The %8$s company, which employs four hundred people in %4$s, welcomed the %6$s.",
    "Parliament in %3$s will vote on the %5$s %6$s before the end of the session."
  };
  private static final String[] OUTLETS = {
    "Daily Post", "Evening Star", "World Tribune", "Morning Courier", "Northern Echo"
  };
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double REPRINTED = 0.15;
  private static final double UNDATED = 0.04;

  private final LocalDate first;
  private final List<List<String>> days = new ArrayList<>();

  /**
   * Makes news.
   *
   * @param first the first day
   * @param length number of days
   * @param storiesPerDay stories that begin on each
   */
  public MonthOfNews(LocalDate first, int length, int storiesPerDay, long seed) {
    this.first = first;
    for (int day = 0; day < length; day++) {
      days.add(new ArrayList<>());
    }
    SplittableRandom random = new SplittableRandom(seed);
    for (int day = 0; day < length; day++) {
      for (int story = 0; story < storiesPerDay; story++) {
        tell(random, day);
      }
      days.get(day).add("{\"id\": \"empty-%d\", \"text\": \"\"}".formatted(day));
    }
  }

  /** Records of a day, one a line. */
  public List<String> day(int day) {
    return List.copyOf(days.get(day));
  }

  /** Writes each day to a folder of its own, with one file in it. */
  public List<Path> write(Path folder) {
    List<Path> written = new ArrayList<>();
    try {
      for (int day = 0; day < days.size(); day++) {
        Path ofDay = Files.createDirectories(folder.resolve("day-%02d".formatted(day)));
        Files.write(ofDay.resolve("news-%02d.jsonl".formatted(day)), days.get(day));
        written.add(ofDay);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written;
  }

  private void tell(SplittableRandom random, int begin) {
    int home = random.nextInt(COUNTRIES.length);
    int other = (home + 1 + random.nextInt(COUNTRIES.length - 1)) % COUNTRIES.length;
    String office = pick(random, OFFICES);
    String person = pick(random, FORENAMES) + " " + pick(random, FAMILY);
    String thing = pick(random, THINGS);
    String act = pick(random, ACTS);
    int length = 1 + random.nextInt(4);
    int told = 1 + random.nextInt(5);
    for (int i = 0; i < told; i++) {
      int day = Math.min(begin + random.nextInt(length), days.size() - 1);
      int outlet = random.nextInt(OUTLETS.length);
      String title =
          "%s and %s in %s %s over %s"
              .formatted(COUNTRIES[home], COUNTRIES[other], thing, act, pick(random, THINGS));
      StringBuilder body = new StringBuilder();
      for (int s = 0; s < 6 + random.nextInt(4); s++) {
        body.append(
                SENTENCES[random.nextInt(SENTENCES.length)].formatted(
                    office,
                    person,
                    COUNTRIES[home],
                    CITIES[home],
                    thing,
                    act,
                    COUNTRIES[other],
                    pick(random, THINGS)))
            .append(s % 3 == 2 ? "\n\n" : " ");
      }
      LocalDate date = random.nextDouble() < UNDATED ? null : first.plusDays(day);
      add(day, title, body.toString(), OUTLETS[outlet], date);
      if (random.nextDouble() < REPRINTED && day + 1 < days.size()) {
        String reprinting = OUTLETS[(outlet + 1) % OUTLETS.length];
        add(day + 1, "Update: " + title, body.toString(), reprinting, first.plusDays(day + 1));
      }
    }
  }

  private void add(int day, String title, String text, String source, LocalDate date) {
    Map<String, String> record = new LinkedHashMap<>();
    record.put("id", "n-%d-%d".formatted(day, days.get(day).size()));
    record.put("title", title);
    record.put("source", source);
    if (date != null) {
      record.put("date", date + "T08:%02d:00Z".formatted(days.get(day).size() % 60));
    }
    record.put("text", text);
    try {
      days.get(day).add(JSON.writeValueAsString(record));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pick(SplittableRandom random, String[] words) {
    return words[random.nextInt(words.length)];
  }
}
