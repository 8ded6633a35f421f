package dyad.jobs.evaluate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import dyad.evaluate.EventScorer;
import dyad.evaluate.GroupBootstrap;
import dyad.jobs.cluster.EventConfig;
import dyad.jobs.cluster.TrainingCorpus;
import dyad.jobs.publish.PublishedTables;
import dyad.jobs.runtime.UserMistake;
import dyad.jobs.tables.ArticleTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Scores how articles were grouped, into events or with their copies, against labelled groups. */
public final class GroupEvaluation {
  /** What articles are grouped by. */
  public enum Grouping {
    EVENTS(col(ArticleTable.EVENT_ID)),
    COPIES(coalesce(col(ArticleTable.DUPLICATE_OF), col(ArticleTable.ARTICLE_ID)));

    private final Column group;

    Grouping(Column group) {
      this.group = group;
    }
  }

  private GroupEvaluation() {}

  /**
   * Prints the scores of one file of labels.
   *
   * @param labels tab-separated, with a first line of headings: id of the article, its group; for
   *     copies the group is the id of the original, which needs no line of its own
   */
  public static void score(PublishedTables tables, Grouping grouping, Path labels, PrintWriter out)
      throws IOException {
    Map<String, String> groupOfLabel = GroupLabels.read(labels);
    if (grouping == Grouping.COPIES) {
      List.copyOf(groupOfLabel.values())
          .forEach(original -> groupOfLabel.putIfAbsent(original, original));
    }
    Map<String, String> labelOf = new LabelledRows(tables).labelOfArticle(groupOfLabel.keySet());
    if (labelOf.isEmpty()) {
      throw new UserMistake(
          "Invalid --labels %s: none of its %d ids is in %s; run the labelled articles first"
              .formatted(labels, groupOfLabel.size(), tables.folder()));
    }
    Map<String, String> gold = new TreeMap<>();
    labelOf.forEach((article, label) -> gold.put(article, groupOfLabel.get(label)));
    Map<String, String> found = groups(tables, grouping, labelOf);
    out.printf(
        "%n%s: %d of %d labelled articles are in the tables%n",
        labels.getFileName(), gold.size(), groupOfLabel.size());
    print(EventScorer.of(gold, found), GroupBootstrap.of(gold, found), out);
    out.flush();
  }

  private static Map<String, String> groups(
      PublishedTables tables, Grouping grouping, Map<String, String> labelOf) {
    var wanted =
        tables
            .spark()
            .createDataset(List.copyOf(labelOf.keySet()), Encoders.STRING())
            .toDF(ArticleTable.ARTICLE_ID);
    Map<String, String> found = new HashMap<>();
    for (Row row :
        tables
            .read(ArticleTable.TABLE)
            .join(broadcast(wanted), ArticleTable.ARTICLE_ID)
            .select(col(ArticleTable.ARTICLE_ID), grouping.group)
            .collectAsList()) {
      found.put(row.getString(0), row.getString(1));
    }
    return found;
  }

  /**
   * Prints how well a labelled set's events are found when it is clustered again on its own: as it
   * is, with most events cut to one article, and without dates.
   */
  public static void stress(PublishedTables tables, Path labels, PrintWriter out)
      throws IOException {
    TrainingCorpus corpus = LabelledEvents.read(tables, labels);
    for (LabelledEvents.Hardship hardship : LabelledEvents.Hardship.values()) {
      LabelledEvents.Measured measured =
          LabelledEvents.measure(corpus, hardship, EventConfig.standard());
      out.printf("%n%s, clustered on its own, %s%n", labels.getFileName(), hardship.text());
      print(measured.score(), measured.intervals(), out);
      out.flush();
    }
  }

  private static void print(EventScorer score, GroupBootstrap intervals, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "  B-cubed  P %.3f %s R %.3f %s F %.3f %s%n  pairs    P %.3f R %.3f F %.3f %s%n"
            + "  NMI %.3f  ARI %.3f%n"
            + "  groups   %d labelled (largest %d), %d found (largest %d)%n",
        score.bCubed().precision(),
        text(intervals.precision()),
        score.bCubed().recall(),
        text(intervals.recall()),
        score.bCubed().f1(),
        text(intervals.f1()),
        score.pairs().precision(),
        score.pairs().recall(),
        score.pairs().f1(),
        text(intervals.pairF1()),
        score.nmi(),
        score.ari(),
        score.labelCount(),
        score.largestLabel(),
        score.eventCount(),
        score.largestEvent());
  }

  private static String text(GroupBootstrap.Interval interval) {
    return String.format(Locale.ROOT, "[%.3f, %.3f]", interval.low(), interval.high());
  }
}
