package dyad.jobs.evaluate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;

import dyad.jobs.publish.PublishedTables;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import dyad.model.CountryBasis;
import dyad.model.Mention;
import dyad.model.MentionType;
import dyad.model.SectionKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Brings the labelled articles of published tables to the driver: never more than there are labels.
 *
 * <p>A label's id is the record's own id ({@code external_id}), the {@code article_id}, or the end
 * of the path of its file with {@code #} and the number of the record in it.
 */
final class LabelledRows {
  private static final String LABEL = "label";
  private static final String KEY = "key";

  /** All ways to name an article: its ids, and every end of its path. */
  private static final String NAMES =
      """
      array_union(array(external_id, article_id),
        flatten(transform(
          transform(sequence(1, size(split(input_file, '/'))),
            i -> array_join(slice(split(input_file, '/'), i, 1000), '/')),
          p -> array(concat(p, '#', record_no)))))
      """;

  private final PublishedTables tables;

  LabelledRows(PublishedTables tables) {
    this.tables = tables;
  }

  /** Label id of every labelled article, by {@code article_id}; the first of several in order. */
  Map<String, String> labelOfArticle(Collection<String> labelIds) {
    Dataset<Row> labels =
        tables
            .spark()
            .createDataset(List.copyOf(new HashSet<>(labelIds)), Encoders.STRING())
            .toDF(LABEL);
    List<Row> found =
        tables
            .read(ArticleTable.TABLE)
            .select(col(ArticleTable.ARTICLE_ID), explode(expr(NAMES)).as(KEY))
            .join(broadcast(labels), col(KEY).equalTo(col(LABEL)))
            .select(ArticleTable.ARTICLE_ID, LABEL)
            .collectAsList();
    Map<String, String> labelOf = new HashMap<>();
    Set<String> used = new HashSet<>();
    found.stream()
        .sorted(
            Comparator.<Row, String>comparing(r -> r.getString(0))
                .thenComparing(r -> r.getString(1)))
        .forEach(
            row -> {
              if (used.add(row.getString(1))) {
                labelOf.putIfAbsent(row.getString(0), row.getString(1));
              }
            });
    return labelOf;
  }

  /** The labelled articles with their mentions, by label id in order. */
  List<LabelledArticle> articles(Collection<String> labelIds) {
    Map<String, String> labelOf = labelOfArticle(labelIds);
    Dataset<Row> wanted =
        broadcast(
            tables
                .spark()
                .createDataset(List.copyOf(labelOf.keySet()), Encoders.STRING())
                .toDF(ArticleTable.ARTICLE_ID));
    Map<String, List<Row>> mentions = new HashMap<>();
    tables
        .read(MentionTable.TABLE)
        .join(wanted, ArticleTable.ARTICLE_ID)
        .orderBy(MentionTable.ARTICLE_ID, MentionTable.MENTION_NO)
        .collectAsList()
        .forEach(
            row ->
                mentions
                    .computeIfAbsent(row.getAs(MentionTable.ARTICLE_ID), id -> new ArrayList<>())
                    .add(row));
    List<LabelledArticle> articles = new ArrayList<>();
    for (Row row :
        tables.read(ArticleTable.TABLE).join(wanted, ArticleTable.ARTICLE_ID).collectAsList()) {
      String id = row.getAs(ArticleTable.ARTICLE_ID);
      articles.add(article(labelOf.get(id), row, mentions.getOrDefault(id, List.of())));
    }
    articles.sort(Comparator.comparing(LabelledArticle::labelId));
    return articles;
  }

  private static LabelledArticle article(String label, Row row, List<Row> mentions) {
    String text = row.getAs(ArticleTable.TEXT);
    Instant published = row.getAs(ArticleTable.PUBLISHED_AT);
    LocalDate day = published == null ? null : LocalDate.ofInstant(published, ZoneOffset.UTC);
    List<Mention> named = new ArrayList<>();
    List<String> entities = new ArrayList<>();
    for (Row mention : mentions) {
      named.add(mention(mention, text));
      entities.add(mention.getAs(MentionTable.ENTITY_ID));
    }
    return new LabelledArticle(
        label,
        row.getAs(ArticleTable.ARTICLE_ID),
        text,
        day,
        row.getAs(ArticleTable.EVENT_ID),
        row.getList(row.fieldIndex(ArticleTable.FOCUS_COUNTRIES)),
        named,
        entities);
  }

  private static Mention mention(Row row, String text) {
    String basis = row.getAs(MentionTable.COUNTRY_BASIS);
    return new Mention(
        row.<Integer>getAs(MentionTable.SENTENCE_NO),
        row.<Integer>getAs(MentionTable.PARAGRAPH_NO),
        SectionKind.valueOf(row.getAs(MentionTable.SECTION)),
        text.offsetByCodePoints(0, row.<Integer>getAs(MentionTable.START_CHAR)),
        text.offsetByCodePoints(0, row.<Integer>getAs(MentionTable.END_CHAR)),
        row.getAs(MentionTable.SURFACE),
        MentionType.valueOf(row.getAs(MentionTable.TYPE)),
        row.getAs(MentionTable.COUNTRY),
        basis == null ? null : CountryBasis.valueOf(basis),
        row.<Double>getAs(MentionTable.CONFIDENCE),
        null);
  }

  /** Articles by label id. */
  static Map<String, LabelledArticle> byLabel(List<LabelledArticle> articles) {
    Map<String, LabelledArticle> map = new LinkedHashMap<>();
    articles.forEach(article -> map.put(article.labelId(), article));
    return map;
  }
}
