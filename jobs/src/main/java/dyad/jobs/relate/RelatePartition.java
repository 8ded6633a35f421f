package dyad.jobs.relate;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.tables.PairRelationTable;
import dyad.model.CountryBasis;
import dyad.model.MentionType;
import dyad.relate.Named;
import dyad.relate.NamedSentences;
import dyad.relate.PosConfig;
import dyad.relate.Relation;
import dyad.relate.RelationFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Articles with their counted mentions → rows of {@code pair_relations}. */
final class RelatePartition implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final PosConfig config;

  RelatePartition(PosConfig config) {
    this.config = config;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> articles) {
    RelationFinder finder = new RelationFinder(config);
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(articles, 0), false)
        .flatMap(article -> rows(finder, article))
        .iterator();
  }

  private static Stream<Row> rows(RelationFinder finder, Row article) {
    String text = article.getAs(ArticleTable.TEXT);
    NamedSentences sentences = new NamedSentences(text);
    List<Row> bounds = article.getList(article.fieldIndex(ArticleTable.SENTENCES));
    List<Row> mentions = new ArrayList<>(article.getList(article.fieldIndex(RelateStage.MENTIONS)));
    mentions.sort(Comparator.comparingInt(row -> row.<Integer>getAs(MentionTable.MENTION_NO)));
    for (Row mention : mentions) {
      int sentence = mention.<Integer>getAs(MentionTable.SENTENCE_NO);
      Row bound = bounds.get(sentence);
      sentences.add(
          sentence,
          bound.<Integer>getAs(ArticleTable.SENTENCE_START),
          bound.<Integer>getAs(ArticleTable.SENTENCE_END),
          mention.getAs(MentionTable.SECTION),
          named(mention));
    }
    return sentences.withTwoCountries().stream()
        .flatMap(
            sentence ->
                finder.find(sentence.text(), sentence.names()).stream()
                    .map(relation -> row(article, sentence, relation)));
  }

  private static Named named(Row mention) {
    String basis = mention.getAs(MentionTable.COUNTRY_BASIS);
    return new Named(
        mention.<Integer>getAs(MentionTable.START_CHAR),
        mention.<Integer>getAs(MentionTable.END_CHAR),
        MentionType.valueOf(mention.getAs(MentionTable.TYPE)),
        mention.getAs(MentionTable.COUNTRY),
        CountryBasis.CITY.name().equals(basis) || CountryBasis.CAPITAL.name().equals(basis));
  }

  private static Row row(Row article, NamedSentences.Sentence sentence, Relation relation) {
    String word = sentence.text().substring(relation.startChar(), relation.endChar());
    int start = sentence.startPoint() + sentence.text().codePointCount(0, relation.startChar());
    return RowFactory.create(
        article.getAs(PairRelationTable.ARTICLE_ID),
        article.getAs(PairRelationTable.EVENT_ID),
        article.getAs(PairRelationTable.DUPLICATE_OF),
        article.getAs(PairRelationTable.PUBLISHED_DATE),
        relation.countryA(),
        relation.countryB(),
        sentence.number(),
        sentence.section(),
        relation.source(),
        relation.target(),
        relation.isMutual(),
        relation.category().quad().name(),
        relation.category().name(),
        relation.basis().name(),
        word,
        start,
        start + word.codePointCount(0, word.length()),
        relation.isNegated(),
        relation.isHypothetical(),
        relation.isPassive());
  }
}
