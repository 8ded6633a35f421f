package dyad.jobs.evaluate;

import dyad.evaluate.BCubed;
import dyad.evaluate.IdentityGold;
import dyad.evaluate.IdentityScorer;
import dyad.evaluate.IdentityScorer.Linked;
import dyad.jobs.publish.PublishedTables;
import dyad.jobs.runtime.UserMistake;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Scores entities across articles against labelled identities. */
public final class IdentityEvaluation {
  private IdentityEvaluation() {}

  /**
   * Prints B-cubed of the labelled names that the tables have as mentions, and how many they have.
   *
   * @param labels see {@link IdentityGold#read}
   * @param errors how many of the costliest errors to print
   */
  public static void score(PublishedTables tables, Path labels, int errors, PrintWriter out)
      throws IOException {
    List<IdentityGold> gold = IdentityGold.read(labels);
    Set<String> ids = new LinkedHashSet<>();
    gold.forEach(name -> ids.add(name.articleId()));
    List<LabelledArticle> articles = new LabelledRows(tables).articles(ids);
    if (articles.isEmpty()) {
      throw new UserMistake(
          "Invalid --labels %s: none of its %d ids is in %s; run the labelled articles first"
              .formatted(labels, ids.size(), tables.folder()));
    }
    Map<String, String> entityOf = new HashMap<>();
    for (LabelledArticle article : articles) {
      for (int i = 0; i < article.mentions().size(); i++) {
        if (article.entityIds().get(i) != null) {
          entityOf.putIfAbsent(
              article.labelId() + '\t' + article.mentions().get(i).surface(),
              article.entityIds().get(i));
        }
      }
    }
    List<Linked> linked = new ArrayList<>();
    for (IdentityGold name : gold) {
      String id = name.articleId() + '\t' + name.surface();
      String entity = entityOf.get(id);
      if (entity != null) {
        linked.add(
            new Linked(
                id + '\t' + name.entity(), name.type(), name.entity(), entity, name.surface()));
      }
    }
    print(labels, gold.size(), linked, errors, out);
  }

  private static void print(
      Path labels, int names, List<Linked> linked, int errors, PrintWriter out) {
    out.printf(
        "%n%s: %d of %d labelled names are mentions of the tables%n",
        labels.getFileName(), linked.size(), names);
    for (Map.Entry<String, BCubed> score : IdentityScorer.score(linked).entrySet()) {
      out.printf(
          Locale.ROOT,
          "  %-13s B-cubed P %.3f R %.3f F %.3f (%d names)%n",
          score.getKey(),
          score.getValue().precision(),
          score.getValue().recall(),
          score.getValue().f1(),
          score.getValue().items());
    }
    IdentityScorer.errors(linked, errors)
        .forEach(error -> out.printf("    %d  %s%n", error.mentions(), error.what()));
    out.flush();
  }
}
