package dyad.jobs.trend;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import dyad.jobs.cooccur.CooccurConfig;
import dyad.jobs.cooccur.CooccurStage;
import dyad.jobs.cooccur.CountedMentions;
import dyad.jobs.cooccur.PairEvidence;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.PairRelationTable;
import dyad.jobs.tables.TableWriter;
import dyad.model.CountingRule;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Mentions and articles through the stages of counting. */
record Pipeline(
    Dataset<Row> articles, Dataset<Row> pairMentions, Dataset<Row> trends, Dataset<Row> together) {
  static Pipeline of(Dataset<Row> articles, Dataset<Row> mentions) {
    CountingRule rule = CountingRule.standard();
    Dataset<Row> complete =
        articles
            .join(
                CountedMentions.countriesByArticle(mentions, rule),
                new String[] {ArticleTable.ARTICLE_ID},
                "left")
            .withColumn(
                ArticleTable.COUNTRIES,
                coalesce(col(ArticleTable.COUNTRIES), array().cast("array<string>")));
    Dataset<Row> pairMentions = PairEvidence.pairMentions(mentions, complete, rule);
    return new Pipeline(
        complete,
        pairMentions,
        TrendStage.trends(
            pairMentions,
            complete,
            TableWriter.none(articles.sparkSession(), PairRelationTable.TABLE)),
        CooccurStage.cooccurrences(mentions, complete, CooccurConfig.standard()));
  }
}
