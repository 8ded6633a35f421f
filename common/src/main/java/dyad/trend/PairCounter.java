package dyad.trend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts the evidence of one pair by period. Holds the events and outlets of one period only. */
public final class PairCounter {
  private final Granularity granularity;
  private final List<PeriodCell> cells = new ArrayList<>();
  private Period period;

  public PairCounter(Granularity granularity) {
    this.granularity = granularity;
  }

  /**
   * Counts an article that names both.
   *
   * @throws IllegalArgumentException when its period lies before that of the last evidence
   */
  public void add(PairArticle article) {
    periodOf(article.day()).add(article, article.weight().of(granularity));
  }

  /**
   * Counts sentences of one day that name both.
   *
   * @throws IllegalArgumentException when its period lies before that of the last evidence
   */
  public void addSentences(int day, long sentences) {
    periodOf(day).sentences += sentences;
  }

  /** Every period with evidence, in order of time. Ends the counting. */
  public List<PeriodCell> cells() {
    close();
    return cells;
  }

  private Period periodOf(int day) {
    int start = granularity.start(day);
    if (period == null || period.start != start) {
      if (period != null && period.start > start) {
        throw new IllegalArgumentException(
            "Invalid order: epoch day " + day + " after the period of " + period.start);
      }
      close();
      period = new Period(start);
    }
    return period;
  }

  private void close() {
    if (period != null) {
      cells.add(new PeriodCell(period.start, period.cell()));
      period = null;
    }
  }

  private static final class Period {
    private final int start;
    private final Set<String> events = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private long sentences;
    private long articles;
    private long distinct;
    private long acting;
    private double weighted;
    private double likely;
    private double likelyVariance;

    Period(int start) {
      this.start = start;
    }

    void add(PairArticle article, double weight) {
      articles++;
      if (article.source() != null) {
        sources.add(article.source());
      }
      if (article.isCopy()) {
        return;
      }
      distinct++;
      events.add(article.eventId());
      acting += article.isActing() ? 1 : 0;
      weighted += weight;
      likely += article.probability();
      likelyVariance += article.probability() * (1 - article.probability());
    }

    PairCell cell() {
      return new PairCell(
          sentences,
          articles,
          distinct,
          acting,
          events.size(),
          sources.size(),
          weighted,
          likely,
          likelyVariance);
    }
  }
}
