package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.cluster.PairFeatures;
import dyad.cluster.PairModel;
import dyad.jobs.cluster.TrainingCorpus.Meaning;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.testing.LocalSpark;
import dyad.jobs.testing.SampleArticles;
import dyad.jobs.testing.SampleArticles.Sample;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;

class EventTrainerTest {
  private static final int OUTLETS = 4;

  @Test
  void modelGrowsOnLabelsAndKeepsWhatTheySayNothingOf() {
    EventConfig config = new EventConfig(PairModel.base(), 0.4, 1_000, 1_000);
    PairModel model = EventTrainer.fit(List.of(corpus(), corpus().undated(50, 3)), config);
    int title = PairFeatures.NAMES.indexOf("title_cosine");
    int routine = PairFeatures.NAMES.indexOf("both_routine");
    int outlet = PairFeatures.NAMES.indexOf("same_outlet");
    assertTrue(model.coefficients()[title] > 0);
    assertTrue(model.coefficients()[outlet] < 0, "no outlet of the corpus tells a story twice");
    assertEquals(PairModel.base().coefficients()[routine], model.coefficients()[routine]);
  }

  @Test
  void articlesFarApartInTimeAreStrangers() {
    TrainingCorpus apart = new TrainingCorpus(apart(), noMentions(), Meaning.APART, 1);
    EventConfig config = new EventConfig(PairModel.base(), 0.4, 1_000, 1_000);
    PairModel model = EventTrainer.fit(List.of(corpus(), apart), config);
    PairModel without = EventTrainer.fit(List.of(corpus()), config);
    assertTrue(lossOfDistance(model) > lossOfDistance(without));
  }

  @Test
  void weeksLaidOverOneAnotherKeepTheDayOfTheWeekAndTheWeek() {
    Dataset<Row> overlaid = TrainingCorpus.weeksOverlaid(apart(), noMentions(), 1).articles();
    assertTrue(overlaid.select(TrainingCorpus.LABEL).distinct().count() > 2);
    assertEquals(
        1,
        overlaid.selectExpr("floor((unix_date(date(published_at)) - 4) / 7)").distinct().count());
    assertEquals(
        0,
        overlaid
            .as("now")
            .join(apart().as("then"), "article_id")
            .where("weekday(now.published_at) <> weekday(then.published_at)")
            .count());
  }

  @Test
  void thinnedCorpusKeepsEveryEventAndCutsSomeToOneArticle() {
    TrainingCorpus thinned = corpus().thinned(60, 4);
    Dataset<Row> sizes = thinned.articles().groupBy(TrainingCorpus.LABEL).count();
    assertEquals(10, sizes.count());
    assertTrue(sizes.where("count = 1").count() > 2);
    assertTrue(sizes.where("count = 4").count() > 1);
  }

  /** Stories that come in twins: each article repeats a little of the other story's. */
  private static TrainingCorpus corpus() {
    List<Sample> stories = SampleArticles.stories(10, OUTLETS, 6);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      Sample own = stories.get(i);
      int other = i / OUTLETS % 2 == 0 ? i + OUTLETS : i - OUTLETS;
      String[] lines = stories.get(other).text().split("\n", -1);
      String text = own.text() + String.join("\n", List.of(lines).subList(1, 4));
      samples.add(
          new Sample(own.id(), own.title(), text, own.publishedAt(), own.source(), own.country()));
    }
    Dataset<Row> articles =
        SampleArticles.dataset(samples)
            .withColumn(TrainingCorpus.LABEL, substring(col(ArticleTable.ARTICLE_ID), 1, 3));
    return new TrainingCorpus(articles, noMentions(), Meaning.EVENT, 1);
  }

  /** Log odds that a pair loses when it is twelve days apart and not one. */
  private static double lossOfDistance(PairModel model) {
    double[] near = new double[PairFeatures.NAMES.size()];
    double[] far = near.clone();
    near[PairFeatures.NAMES.indexOf("gap_within_day")] = 1;
    near[PairFeatures.NAMES.indexOf("day_gap")] = Math.log1p(1);
    far[PairFeatures.NAMES.indexOf("day_gap")] = Math.log1p(12);
    return model.logOdds(near) - model.logOdds(far);
  }

  /** The same stories, each article published much later than the one before. */
  private static Dataset<Row> apart() {
    return corpus()
        .articles()
        .withColumn(
            ArticleTable.PUBLISHED_AT,
            expr("timestampadd(DAY, 12 * int(right(article_id, 1)), published_at)"))
        .withColumn(TrainingCorpus.LABEL, lit(null).cast(DataTypes.StringType));
  }

  private static Dataset<Row> noMentions() {
    return LocalSpark.session().createDataFrame(List.of(), MentionTable.TABLE.schema());
  }
}
