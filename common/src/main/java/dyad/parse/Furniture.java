package dyad.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page furniture of {@code furniture.tsv}. Thread-safe. */
final class Furniture {

  /** What becomes of a line; see the resource. */
  enum Kind {
    LINE,
    DATE,
    BYLINE,
    SUFFIX
  }

  /** Where in an article a rule is believed. */
  enum Place {
    ANY,
    HEAD,
    TAIL
  }

  private static final int MAX_BYLINE = 80; // "By Firstname Surname and Other Name in Some Place"

  private record Rule(Glob phrase, Kind kind, Place place) {}

  private final List<Rule> rules = new ArrayList<>();
  private final List<String> suffixes = new ArrayList<>();

  private Furniture() {}

  static Furniture load() {
    Furniture furniture = new Furniture();
    for (String[] row : TsvResource.rows("furniture.tsv", 6)) {
      Kind kind = Kind.valueOf(row[1]);
      Place place = Place.valueOf(row[2]);
      if (kind == Kind.SUFFIX) {
        furniture.suffixes.add(Glob.fold(row[0]));
      } else {
        furniture.rules.add(new Rule(new Glob(row[0]), kind, place));
      }
    }
    return furniture;
  }

  /** What the line is, where one of the places it stands in allows that. */
  Optional<Kind> kind(String line, Set<Place> places) {
    if (line.length() > Glob.MAX_LINE) {
      return Optional.empty();
    }
    String folded = Glob.fold(line);
    for (Rule rule : rules) {
      boolean isHere = rule.place == Place.ANY || places.contains(rule.place);
      if (isHere && isPossible(rule, line) && rule.phrase.matches(folded)) {
        return Optional.of(rule.kind);
      }
    }
    return Optional.empty();
  }

  /** The paragraph without furniture glued to its end. */
  String withoutSuffix(String paragraph) {
    String folded = Glob.fold(paragraph);
    if (folded.length() != paragraph.length()) {
      return paragraph; // a letter whose lower case is longer: positions would not fit
    }
    for (String suffix : suffixes) {
      if (folded.endsWith(suffix)) {
        return paragraph.substring(0, paragraph.length() - suffix.length()).strip();
      }
    }
    return paragraph;
  }

  /** A byline is short and no sentence: "By Monday, all had gone." is text. */
  private static boolean isPossible(Rule rule, String line) {
    return rule.kind != Kind.BYLINE
        || (line.length() <= MAX_BYLINE && !Paragraphs.endsSentence(line));
  }
}
