package dyad.jobs.bench;

import dyad.annotate.Annotation;
import dyad.annotate.CountryCoder;
import dyad.annotate.NameFinder;
import dyad.annotate.NameSpan;
import dyad.annotate.TextTokenizer;
import dyad.annotate.TokenizedText;
import dyad.annotate.TokenizerConfig;
import dyad.annotate.tagger.NameFinders;
import dyad.annotate.tagger.NameModelConfig;
import dyad.dedup.BodyWords;
import dyad.dedup.Shingles;
import dyad.gazetteer.Gazetteer;
import dyad.model.Article;
import dyad.model.Mention;
import dyad.model.RawRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done with each article, step by step: average microseconds an article of 500 words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class HotPaths {
  private static final int ARTICLES = 256;

  private final ArticleWork work = new ArticleWork();
  private final TextTokenizer tokenizer = new TextTokenizer(TokenizerConfig.ENGLISH);
  private final NameFinder finder = NameFinders.of(NameModelConfig.SHIPPED);
  private final CountryCoder coder = new CountryCoder(Gazetteer.shared());
  private final List<RawRecord> records = ArticleWork.records(ARTICLES);
  private final List<Article> articles = new ArrayList<>();
  private final List<TokenizedText> tokenized = new ArrayList<>();
  private final List<List<NameSpan>> names = new ArrayList<>();
  private int next;

  @Setup
  public void prepare() {
    for (RawRecord record : records) {
      Article article = work.parse(record);
      TokenizedText text = tokenizer.tokenize(article);
      articles.add(article);
      tokenized.add(text);
      names.add(finder.find(text));
    }
  }

  @Benchmark
  public Article parse() {
    return work.parse(records.get(place()));
  }

  @Benchmark
  public TokenizedText sentencesAndTokens() {
    return tokenizer.tokenize(articles.get(place()));
  }

  @Benchmark
  public List<NameSpan> names() {
    return finder.find(tokenized.get(place()));
  }

  @Benchmark
  public List<Mention> countries() {
    int place = place();
    return coder.code(tokenized.get(place), names.get(place));
  }

  @Benchmark
  public Annotation annotate() {
    return work.annotate(articles.get(place()));
  }

  @Benchmark
  public Shingles shingles() {
    return Shingles.of(BodyWords.of(articles.get(place()).text()));
  }

  private int place() {
    next = (next + 1) % ARTICLES;
    return next;
  }
}
