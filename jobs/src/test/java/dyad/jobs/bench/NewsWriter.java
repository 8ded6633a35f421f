package dyad.jobs.bench;

import static dyad.jobs.bench.Vocabulary.any;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes the text of a generated article: sentences of news in their shape, without sense. */
final class NewsWriter {
  private static final int MEAN_WORDS = 500;
  private static final double SPREAD = 0.5; // of the logarithm of the length
  private static final int LEAST_WORDS = 80;
  private static final int MOST_WORDS = 2_500;
  private static final int SENTENCES_OF_PARAGRAPH = 3;
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> OFFICES =
      List.of("Prime Minister", "President", "Foreign Minister", "spokeswoman", "General");

  private final Vocabulary vocabulary;

  NewsWriter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  String title(Happening of, Random random) {
    return "%s and %s %s %s %s"
        .formatted(
            country(of, 0),
            country(of, 1),
            any(Vocabulary.VERBS, random),
            any(Vocabulary.ADJECTIVES, random),
            any(of.topics(), random));
  }

  /** Paragraphs separated by blank lines. */
  String text(Happening of, Random random) {
    double mean = Math.log(MEAN_WORDS) - SPREAD * SPREAD / 2;
    double drawn = Math.exp(mean + SPREAD * random.nextGaussian());
    int words = (int) Math.min(MOST_WORDS, Math.max(LEAST_WORDS, drawn));
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int written = 0;
    for (int sentence = 1; written < words; sentence++) {
      String next = sentence == 1 ? lead(of, random) : sentence(of, random);
      written += next.split(" ", -1).length;
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(next);
      if (sentence % SENTENCES_OF_PARAGRAPH == 0 || written >= words) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    return String.join("\n\n", paragraphs);
  }

  private String lead(Happening of, Random random) {
    return "%s %s %s met officials from %s in %s on %s to discuss the %s %s."
        .formatted(
            demonym(of, 0),
            any(OFFICES, random),
            of.people().get(0),
            country(of, 1),
            any(of.places(), random),
            any(DAYS, random),
            any(Vocabulary.ADJECTIVES, random),
            any(of.topics(), random));
  }

  private String sentence(Happening of, Random random) {
    return switch (random.nextInt(10)) {
      case 0 ->
          "\"The %s must be %s before the %s %s,\" %s said in %s."
              .formatted(
                  noun(of, random),
                  any(Vocabulary.VERBS, random),
                  any(Vocabulary.ADJECTIVES, random),
                  noun(of, random),
                  any(of.people(), random),
                  any(of.places(), random));
      case 1 ->
          "%s %s the %s with %s, while %s %s its %s."
              .formatted(
                  country(of, 0),
                  any(Vocabulary.VERBS, random),
                  noun(of, random),
                  country(of, 1),
                  country(of, 2 + random.nextInt(of.countries().size() - 2)),
                  any(Vocabulary.VERBS, random),
                  noun(of, random));
      case 2 ->
          "The %s %s %s, who spoke to %s, said that %d people %s the %s in %s."
              .formatted(
                  demonym(of, 1),
                  noun(of, random),
                  any(of.people(), random),
                  any(of.organizations(), random),
                  2 + random.nextInt(900),
                  any(Vocabulary.VERBS, random),
                  noun(of, random),
                  any(of.places(), random));
      case 3 ->
          "According to %s, the %s of the %s rose by %.1f percent in %d."
              .formatted(
                  any(of.organizations(), random),
                  noun(of, random),
                  noun(of, random),
                  random.nextInt(300) / 10.0,
                  1990 + random.nextInt(34));
      default -> plain(of, random);
    };
  }

  private String plain(Happening of, Random random) {
    return "The %s %s %s the %s of the %s %s after a %s %s of the %s and a %s that %s the %s."
        .formatted(
            any(Vocabulary.ADJECTIVES, random),
            noun(of, random),
            any(Vocabulary.VERBS, random),
            noun(of, random),
            any(Vocabulary.ADJECTIVES, random),
            noun(of, random),
            any(Vocabulary.ADJECTIVES, random),
            noun(of, random),
            noun(of, random),
            noun(of, random),
            any(Vocabulary.VERBS, random),
            noun(of, random));
  }

  /** Every other one is of the topic. */
  private static String noun(Happening of, Random random) {
    return any(random.nextBoolean() ? of.topics() : Vocabulary.NOUNS, random);
  }

  private String country(Happening of, int place) {
    return vocabulary.name(of.countries().get(place));
  }

  private String demonym(Happening of, int place) {
    return vocabulary.demonym(of.countries().get(place));
  }
}
