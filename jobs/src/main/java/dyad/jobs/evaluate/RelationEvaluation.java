package dyad.jobs.evaluate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import dyad.evaluate.RelationGold;
import dyad.evaluate.RelationScorer;
import dyad.evaluate.RelationScorer.Finding;
import dyad.jobs.publish.PublishedTables;
import dyad.jobs.runtime.UserMistake;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.PairRelationTable;
import dyad.relate.EventCategory;
import dyad.relate.RelationBasis;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Measures {@code pair_relations} against labelled sentences. */
public final class RelationEvaluation {
  private final PublishedTables tables;
  private final int errors;
  private final PrintWriter out;

  /**
   * An evaluation.
   *
   * @param errors how many of the costliest errors to print
   */
  public RelationEvaluation(PublishedTables tables, int errors, PrintWriter out) {
    this.tables = tables;
    this.errors = errors;
    this.out = out;
  }

  /** Prints the scores of one file of labels, in the format of {@link RelationGold}. */
  public void score(Path labels) throws IOException {
    List<RelationGold> gold = RelationGold.read(labels);
    Map<String, String> labelOf =
        new LabelledRows(tables)
            .labelOfArticle(gold.stream().map(RelationGold::id).collect(Collectors.toList()));
    if (labelOf.isEmpty()) {
      throw new UserMistake(
          "Invalid --labels %s: none of its %d ids is in %s; run the labelled sentences first"
              .formatted(labels, gold.size(), tables.folder()));
    }
    out.printf(
        "%n%s: %d of %d labelled sentences are in the tables%n",
        labels.getFileName(), labelOf.size(), gold.size());
    Dataset<Row> wanted = broadcast(ids(labelOf));
    Map<String, String> texts = texts(wanted, labelOf);
    Map<String, List<Row>> rows = relations(wanted, labelOf);
    RelationScorer all = new RelationScorer();
    List<RelationScorer> halves = List.of(new RelationScorer(), new RelationScorer());
    for (int place = 0; place < gold.size(); place++) {
      RelationGold label = gold.get(place);
      String text = texts.get(label.id());
      if (text != null) {
        List<Finding> found = surest(rows.getOrDefault(label.id(), List.of()));
        all.add(label, found, text);
        halves.get(place % 2).add(label, found, text);
      }
    }
    print("all", all);
    print("those in even places of the file, from 0", halves.get(0));
    print("those in odd places", halves.get(1));
    out.println("  costliest errors (- missed, + wrongly found, ~ wrong quad class)");
    all.mistakes().stream()
        .limit(errors)
        .forEach(m -> out.printf("    %s  %s  %s%n", m.id(), m.what(), m.sentence()));
    out.flush();
  }

  private void print(String what, RelationScorer scorer) {
    out.printf("  %s%n", what);
    scorer.summary().forEach(line -> out.println("    " + line));
  }

  private Dataset<Row> ids(Map<String, String> labelOf) {
    return tables
        .spark()
        .createDataset(List.copyOf(labelOf.keySet()), Encoders.STRING())
        .toDF(ArticleTable.ARTICLE_ID);
  }

  private Map<String, String> texts(Dataset<Row> wanted, Map<String, String> labelOf) {
    Map<String, String> texts = new HashMap<>();
    tables
        .read(ArticleTable.TABLE)
        .join(wanted, ArticleTable.ARTICLE_ID)
        .select(ArticleTable.ARTICLE_ID, ArticleTable.TEXT)
        .collectAsList()
        .forEach(row -> texts.put(labelOf.get(row.getString(0)), row.getString(1)));
    return texts;
  }

  private Map<String, List<Row>> relations(Dataset<Row> wanted, Map<String, String> labelOf) {
    Map<String, List<Row>> rows = new HashMap<>();
    tables
        .read(PairRelationTable.TABLE)
        .join(wanted, ArticleTable.ARTICLE_ID)
        .filter(
            col(PairRelationTable.IS_NEGATED)
                .equalTo(false)
                .and(col(PairRelationTable.IS_HYPOTHETICAL).equalTo(false)))
        .orderBy(
            PairRelationTable.SENTENCE_NO,
            PairRelationTable.COUNTRY_A,
            PairRelationTable.COUNTRY_B,
            PairRelationTable.SOURCE_COUNTRY)
        .collectAsList()
        .forEach(
            row ->
                rows.computeIfAbsent(
                        labelOf.get(row.<String>getAs(PairRelationTable.ARTICLE_ID)),
                        id -> new ArrayList<>())
                    .add(row));
    return rows;
  }

  /** A label names the main happening of its sentence only: so do the rows of the surest basis. */
  private static List<Finding> surest(List<Row> rows) {
    for (RelationBasis basis : RelationBasis.values()) {
      List<Finding> found = new ArrayList<>();
      for (Row row : rows) {
        if (basis.name().equals(row.getAs(PairRelationTable.BASIS))) {
          found.addAll(findings(row));
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Finding> findings(Row row) {
    EventCategory category = EventCategory.valueOf(row.getAs(PairRelationTable.CATEGORY));
    String verb = row.getAs(PairRelationTable.VERB);
    if (!row.<Boolean>getAs(PairRelationTable.IS_MUTUAL)) {
      String source = row.getAs(PairRelationTable.SOURCE_COUNTRY);
      String target = row.getAs(PairRelationTable.TARGET_COUNTRY);
      return List.of(new Finding(source + ">" + target, category, verb));
    }
    String a = row.getAs(PairRelationTable.COUNTRY_A);
    String b = row.getAs(PairRelationTable.COUNTRY_B);
    return List.of(
        new Finding(a + ">" + b, category, verb), new Finding(b + ">" + a, category, verb));
  }
}
