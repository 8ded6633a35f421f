package dyad.jobs.cooccur;

import dyad.cooccur.CountryEvidence;
import dyad.cooccur.CountryMention;
import dyad.cooccur.CountryPairs;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.model.MentionRole;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** An article with its counted mentions → its rows of {@code pair_mentions}. */
final class PairRows implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Row> call(Row article) {
    List<Row> mentions = article.getList(article.fieldIndex(PairEvidence.MENTIONS));
    return CountryPairs.of(mentions.stream().map(PairRows::mention).toList()).stream()
        .map(evidence -> row(article, evidence))
        .iterator();
  }

  private static CountryMention mention(Row row) {
    return new CountryMention(
        row.<Integer>getAs(MentionTable.MENTION_NO),
        row.<Integer>getAs(MentionTable.SENTENCE_NO),
        row.getAs(MentionTable.SECTION),
        row.getAs(MentionTable.COUNTRY),
        MentionRole.ACTOR.name().equals(row.getAs(MentionTable.ROLE)),
        row.<Double>getAs(MentionTable.CONFIDENCE));
  }

  private static Row row(Row article, CountryEvidence evidence) {
    return RowFactory.create(
        article.getAs(ArticleTable.ARTICLE_ID),
        article.getAs(ArticleTable.EVENT_ID),
        article.getAs(ArticleTable.DUPLICATE_OF),
        article.getAs(PairMentionTable.PUBLISHED_DATE),
        article.getAs(PairMentionTable.SOURCE),
        evidence.countryA(),
        evidence.countryB(),
        evidence.level().name(),
        evidence.sentenceNo(),
        evidence.section(),
        evidence.mentionA(),
        evidence.mentionB(),
        evidence.isActing(),
        evidence.confidence(),
        evidence.centrality());
  }
}
