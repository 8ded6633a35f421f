package dyad.jobs.explain;

import static org.apache.parquet.filter2.predicate.FilterApi.and;
import static org.apache.parquet.filter2.predicate.FilterApi.binaryColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.eq;
import static org.apache.parquet.filter2.predicate.FilterApi.gtEq;
import static org.apache.parquet.filter2.predicate.FilterApi.in;
import static org.apache.parquet.filter2.predicate.FilterApi.intColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.longColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.lt;
import static org.apache.parquet.filter2.predicate.FilterApi.ltEq;
import static org.apache.parquet.filter2.predicate.FilterApi.or;

import dyad.cooccur.Level;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.tables.PairMentionTable;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.io.api.Binary;

/** Finds the sentences behind a cell of {@code pair_trends} in the published tables. */
public final class EvidenceReader {
  private static final long MICROS_PER_DAY = Duration.ofDays(1).toNanos() / 1_000;

  private final TableFiles pairMentions;
  private final TableFiles articles;
  private final TableFiles mentions;

  /**
   * A reader of a run's tables.
   *
   * @param folder output folder of a run
   */
  public EvidenceReader(String folder, Configuration conf) {
    pairMentions = new TableFiles(folder, PairMentionTable.TABLE, conf);
    articles = new TableFiles(folder, ArticleTable.TABLE, conf);
    mentions = new TableFiles(folder, MentionTable.TABLE, conf);
  }

  /**
   * The evidence of a pair, copies left out: articles by centrality, then date and id.
   *
   * @throws dyad.jobs.runtime.UserMistake when a table is missing
   */
  public Evidence read(EvidenceQuery query) throws IOException {
    List<Row> rows = rows(query);
    boolean isAll = rows.size() <= query.limit();
    List<Row> shown = isAll ? rows : rows.subList(0, query.limit());
    if (shown.isEmpty()) {
      return new Evidence(List.of(), true);
    }
    Map<String, Group> texts = texts(shown);
    Map<String, Integer> copies = copies(texts.keySet());
    Map<String, int[]> spans = spans(texts.keySet());
    Map<String, List<Row>> byArticle = new LinkedHashMap<>();
    shown.forEach(row -> byArticle.computeIfAbsent(row.article, id -> new ArrayList<>()).add(row));
    List<ExplainedArticle> explained = new ArrayList<>();
    byArticle.forEach(
        (id, sentences) ->
            explained.add(article(texts.get(id), sentences, copies.getOrDefault(id, 0), spans)));
    return new Evidence(explained, isAll);
  }

  /** A row of {@code pair_mentions}; {@code day} is null for undated articles. */
  private record Row(
      String article, Integer day, int sentence, String section, int a, int b, double centrality) {
    static Row of(Group row) {
      return new Row(
          row.getString(PairMentionTable.ARTICLE_ID, 0),
          isNull(row, PairMentionTable.PUBLISHED_DATE)
              ? null
              : row.getInteger(PairMentionTable.PUBLISHED_DATE, 0),
          row.getInteger(PairMentionTable.SENTENCE_NO, 0),
          row.getString(PairMentionTable.SECTION, 0),
          row.getInteger(PairMentionTable.MENTION_A, 0),
          row.getInteger(PairMentionTable.MENTION_B, 0),
          row.getDouble(PairMentionTable.CENTRALITY, 0));
    }
  }

  private List<Row> rows(EvidenceQuery query) throws IOException {
    FilterPredicate wanted =
        and(
            and(
                eq(binaryColumn(PairMentionTable.COUNTRY_A), Binary.fromString(query.a())),
                eq(binaryColumn(PairMentionTable.COUNTRY_B), Binary.fromString(query.b()))),
            eq(binaryColumn(PairMentionTable.LEVEL), Binary.fromString(Level.SENTENCE.name())));
    wanted = and(wanted, eq(binaryColumn(PairMentionTable.DUPLICATE_OF), null));
    if (query.from() != null) {
      wanted =
          and(
              wanted,
              and(
                  gtEq(intColumn(PairMentionTable.PUBLISHED_DATE), day(query.from())),
                  ltEq(intColumn(PairMentionTable.PUBLISHED_DATE), day(query.until()))));
    }
    return pairMentions
        .read(
            wanted,
            PairMentionTable.COUNTRY_A,
            PairMentionTable.COUNTRY_B,
            PairMentionTable.LEVEL,
            PairMentionTable.DUPLICATE_OF,
            PairMentionTable.PUBLISHED_DATE,
            PairMentionTable.ARTICLE_ID,
            PairMentionTable.SENTENCE_NO,
            PairMentionTable.SECTION,
            PairMentionTable.MENTION_A,
            PairMentionTable.MENTION_B,
            PairMentionTable.CENTRALITY)
        .stream()
        .map(Row::of)
        .sorted(
            Comparator.comparingDouble(Row::centrality)
                .reversed()
                .thenComparing(Row::day, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Row::article)
                .thenComparing(Row::sentence))
        .toList();
  }

  /** The articles; their days are asked for as well, by which the table is sorted. */
  private Map<String, Group> texts(List<Row> rows) throws IOException {
    Set<String> ids = rows.stream().map(Row::article).collect(Collectors.toSet());
    FilterPredicate onDays =
        anyOf(rows.stream().map(Row::day).distinct().map(EvidenceReader::on).toList());
    return articles
        .read(
            and(onDays, isAnyOf(ArticleTable.ARTICLE_ID, ids)),
            ArticleTable.ARTICLE_ID,
            ArticleTable.PUBLISHED_AT,
            ArticleTable.SOURCE,
            ArticleTable.TITLE,
            ArticleTable.URL,
            ArticleTable.INPUT_FILE,
            ArticleTable.TEXT,
            ArticleTable.SENTENCES)
        .stream()
        .collect(Collectors.toMap(row -> row.getString(ArticleTable.ARTICLE_ID, 0), row -> row));
  }

  private static FilterPredicate on(Integer day) {
    if (day == null) {
      return eq(longColumn(ArticleTable.PUBLISHED_AT), null);
    }
    return and(
        gtEq(longColumn(ArticleTable.PUBLISHED_AT), day * MICROS_PER_DAY),
        lt(longColumn(ArticleTable.PUBLISHED_AT), (day + 1) * MICROS_PER_DAY));
  }

  private Map<String, Integer> copies(Set<String> ids) throws IOException {
    Map<String, Integer> copies = new HashMap<>();
    articles
        .read(in(binaryColumn(ArticleTable.DUPLICATE_OF), binaries(ids)), ArticleTable.DUPLICATE_OF)
        .forEach(row -> copies.merge(row.getString(ArticleTable.DUPLICATE_OF, 0), 1, Integer::sum));
    return copies;
  }

  /** First code point and the one after the last, by article and number of the mention. */
  private Map<String, int[]> spans(Set<String> ids) throws IOException {
    return mentions
        .read(
            isAnyOf(MentionTable.ARTICLE_ID, ids),
            MentionTable.ARTICLE_ID,
            MentionTable.MENTION_NO,
            MentionTable.START_CHAR,
            MentionTable.END_CHAR)
        .stream()
        .collect(
            Collectors.toMap(
                row ->
                    key(
                        row.getString(MentionTable.ARTICLE_ID, 0),
                        row.getInteger(MentionTable.MENTION_NO, 0)),
                row ->
                    new int[] {
                      row.getInteger(MentionTable.START_CHAR, 0),
                      row.getInteger(MentionTable.END_CHAR, 0)
                    }));
  }

  private static ExplainedArticle article(
      Group article, List<Row> rows, int copies, Map<String, int[]> spans) {
    Integer day = rows.get(0).day;
    String url = text(article, ArticleTable.URL);
    int[] points = article.getString(ArticleTable.TEXT, 0).codePoints().toArray();
    return new ExplainedArticle(
        day == null ? null : LocalDate.ofEpochDay(day),
        text(article, ArticleTable.SOURCE),
        text(article, ArticleTable.TITLE),
        url == null ? text(article, ArticleTable.INPUT_FILE) : url,
        copies,
        rows.stream()
            .map(
                row ->
                    new ExplainedArticle.Sentence(
                        row.sentence,
                        row.section,
                        MarkedText.of(
                            points,
                            sentence(article, row.sentence),
                            spans.get(key(row.article, row.a)),
                            spans.get(key(row.article, row.b)))))
            .toList());
  }

  private static int[] sentence(Group article, int no) {
    Group element = article.getGroup(ArticleTable.SENTENCES, 0).getGroup(0, no).getGroup(0, 0);
    return new int[] {
      element.getInteger(ArticleTable.SENTENCE_START, 0),
      element.getInteger(ArticleTable.SENTENCE_END, 0)
    };
  }

  private static String text(Group row, String column) {
    return isNull(row, column) ? null : row.getString(column, 0);
  }

  private static boolean isNull(Group row, String column) {
    return row.getFieldRepetitionCount(column) == 0;
  }

  private static String key(String article, int mention) {
    return article + ' ' + mention;
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  /** Equal to any of the values: unlike a set, each of them is looked up in the files' indexes. */
  private static FilterPredicate isAnyOf(String column, Set<String> values) {
    return anyOf(
        values.stream()
            .sorted()
            .map(value -> (FilterPredicate) eq(binaryColumn(column), Binary.fromString(value)))
            .toList());
  }

  private static FilterPredicate anyOf(List<FilterPredicate> predicates) {
    return predicates.stream().reduce((one, other) -> or(one, other)).orElseThrow();
  }

  private static Set<Binary> binaries(Set<String> values) {
    return values.stream().map(Binary::fromString).collect(Collectors.toSet());
  }
}
