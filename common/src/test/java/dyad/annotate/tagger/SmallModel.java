package dyad.annotate.tagger;

import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A model trained in a blink on sentences made up here. */
final class SmallModel {
  private SmallModel() {}

  static NameModel train(long seed) {
    Lexicon lexicon =
        new Lexicon(
            Map.of(
                "anna",
                new Lexicon.Entry(
                    new int[] {1, 2, 3}, Lexicon.Casing.CAPITAL, WordList.FORENAME.bit())),
            Map.of("new york", WordList.BIG_CITY.bit()));
    return new CrfTrainer(new CrfTrainer.Settings(1, 8, 4, 0.15, 0.01, 0.1, 1, seed), line -> {})
        .train(documents(), lexicon);
  }

  static List<LabelledDocument> documents() {
    List<LabelledDocument> documents = new ArrayList<>();
    String[] people = {"Anna Weiss", "Omar Khalil", "Li Na", "Juan Perez", "Eva Novak"};
    String[] places = {"Berlin", "New York", "Minsk", "Oslo", "Lima"};
    for (int k = 0; k < 25; k++) {
      String[] person = people[k % 5].split(" ");
      String[] place = places[k / 5].split(" ");
      List<String> tokens = new ArrayList<>(List.of("President"));
      int[] allowed = new int[20];
      Arrays.fill(allowed, 1);
      mark(allowed, tokens.size(), person.length, MentionType.PERSON);
      tokens.addAll(List.of(person));
      tokens.addAll(List.of("went", "to"));
      mark(allowed, tokens.size(), place.length, MentionType.LOCATION);
      tokens.addAll(List.of(place));
      tokens.add(".");
      documents.add(
          new LabelledDocument(
              "d" + k,
              NameDocument.of(List.<String[]>of(tokens.toArray(String[]::new))),
              Arrays.copyOf(allowed, tokens.size())));
    }
    return documents;
  }

  private static void mark(int[] allowed, int first, int length, MentionType type) {
    for (int t = first; t < first + length; t++) {
      allowed[t] = 1 << TagSet.label(type, t, first, first + length);
    }
  }
}
