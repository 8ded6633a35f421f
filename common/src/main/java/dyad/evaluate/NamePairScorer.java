package dyad.evaluate;

import dyad.link.NameForm;
import dyad.link.NamePairModel;
import dyad.model.MentionType;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Scores the shipped name pair model against labelled pairs of names. */
public final class NamePairScorer {
  /** Group that all pairs belong to. */
  public static final String ALL = "all";

  private NamePairScorer() {}

  /**
   * A labelled pair and what the model says.
   *
   * @param schema Person, Company, Organization, LegalEntity, Vessel, …
   * @param score probability that they match, 0 to 1
   */
  public record Scored(String schema, String name1, String name2, boolean isMatch, double score) {
    /** Whether the model's answer at its threshold is the label. */
    public boolean isRight() {
      return score >= NamePairModel.THRESHOLD == isMatch;
    }
  }

  /**
   * Decisions of one group of pairs.
   *
   * @param counts matches found, wrong and missed
   * @param accuracy share of the pairs answered rightly, 0 to 1
   */
  public record Score(int pairs, Counts counts, double accuracy) {}

  /**
   * All pairs of a CSV file with the columns schema, name1, name2 and is_match (true or false).
   *
   * @throws IOException if the file cannot be read
   */
  public static List<Scored> score(Path csv) throws IOException {
    NamePairModel model = NamePairModel.shipped();
    List<Scored> scored = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(csv)) {
      for (CSVRecord row :
          CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
        String schema = row.get("schema");
        MentionType type = type(schema);
        String name1 = row.get("name1");
        String name2 = row.get("name2");
        scored.add(
            new Scored(
                schema,
                name1,
                name2,
                Boolean.parseBoolean(row.get("is_match")),
                model.score(NameForm.of(type, name1), NameForm.of(type, name2))));
      }
    }
    return scored;
  }

  /** The kind of name that a schema of such files holds. */
  public static MentionType type(String schema) {
    return schema.equals("Person") ? MentionType.PERSON : MentionType.ORGANIZATION;
  }

  /** Scores by schema, and of {@link #ALL}. */
  public static Map<String, Score> bySchema(List<Scored> pairs) {
    Map<String, List<Scored>> groups = new TreeMap<>();
    for (Scored pair : pairs) {
      groups.computeIfAbsent(ALL, group -> new ArrayList<>()).add(pair);
      groups.computeIfAbsent(pair.schema(), group -> new ArrayList<>()).add(pair);
    }
    Map<String, Score> scores = new TreeMap<>();
    groups.forEach((group, members) -> scores.put(group, total(members)));
    return scores;
  }

  private static Score total(List<Scored> pairs) {
    Counts counts = Counts.NONE;
    int right = 0;
    for (Scored pair : pairs) {
      boolean found = pair.score() >= NamePairModel.THRESHOLD;
      right += pair.isRight() ? 1 : 0;
      counts =
          counts.plus(
              new Counts(
                  found && pair.isMatch() ? 1 : 0,
                  found && !pair.isMatch() ? 1 : 0,
                  !found && pair.isMatch() ? 1 : 0));
    }
    return new Score(pairs.size(), counts, (double) right / pairs.size());
  }
}
