package dyad.jobs.link;

import dyad.evaluate.BCubed;
import dyad.evaluate.IdentityScorer;
import dyad.evaluate.IdentityScorer.Linked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * Prints identity on the labelled names of {@code seeds/labels/entities.tsv}, given as mentions
 * without country, date or title: {@code ScoreSeeds entities.tsv}.
 */
final class ScoreSeeds {
  private ScoreSeeds() {}

  public static void main(String[] args) throws IOException {
    Corpus corpus = new Corpus();
    List<String[]> gold = new ArrayList<>();
    Map<String, Integer> count = new HashMap<>();
    Set<String> articles = new HashSet<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] row = line.split("\t", -1);
      if (line.startsWith("#") || line.startsWith("key\t") || row.length < 4) {
        continue;
      }
      if (articles.add(row[0])) {
        corpus.article(row[0], null, null);
      }
      String type = row[2];
      if (!Set.of("PERSON", "ORGANIZATION", "LOCATION").contains(type)) {
        continue;
      }
      corpus.mention(row[0], type, row[1], null);
      int no = count.merge(row[0], 1, Integer::sum) - 1;
      gold.add(new String[] {row[0] + "#" + no, type, row[3], row[1]});
    }
    Map<String, String> found = new HashMap<>();
    for (Row link : corpus.link().links().collectAsList()) {
      found.put(link.getString(0) + "#" + link.getInt(1), link.getString(2));
    }
    List<Linked> linked =
        gold.stream().map(g -> new Linked(g[0], g[1], g[2], found.get(g[0]), g[3])).toList();
    for (Map.Entry<String, BCubed> score : IdentityScorer.score(linked).entrySet()) {
      System.out.printf(
          Locale.ROOT,
          "%-12s mentions %4d  B3 precision %.3f  recall %.3f  F %.3f%n",
          score.getKey(),
          score.getValue().items(),
          score.getValue().precision(),
          score.getValue().recall(),
          score.getValue().f1());
    }
    IdentityScorer.errors(linked, 25)
        .forEach(error -> System.out.println(error.mentions() + " " + error.what()));
  }
}
