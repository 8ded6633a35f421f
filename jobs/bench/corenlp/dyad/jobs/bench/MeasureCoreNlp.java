package dyad.jobs.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.model.RawRecord;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * How many articles one thread parses and annotates, and how many CoreNLP does: its three-class
 * statistical names without its rules for numbers, times and finer classes, which are slower still.
 * Times are CPU seconds of the thread, after a warm-up of the same articles.
 */
public final class MeasureCoreNlp {
  private static final int WARM_UP = 100;

  private MeasureCoreNlp() {}

  /** Argument: how many articles. */
  public static void main(String[] args) throws Exception {
    List<RawRecord> records = ArticleWork.records(Integer.parseInt(args[0]));
    ArticleWork work = new ArticleWork();
    double ours = perSecond(records, record -> work.annotate(work.parse(record)));
    StanfordCoreNLP pipeline = pipeline();
    double theirs =
        perSecond(records, record -> pipeline.annotate(new CoreDocument(record.body())));
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("what", "parse and annotate beside CoreNLP's tokenize, ssplit, pos, ner; one thread");
    result.put("articles", records.size());
    result.put("dyad_articles_per_second", Math.round(10 * ours) / 10.0);
    result.put("corenlp_articles_per_second", Math.round(10 * theirs) / 10.0);
    result.put("times", Math.round(10 * ours / theirs) / 10.0);
    System.out.println(new ObjectMapper().writeValueAsString(result));
  }

  private static StanfordCoreNLP pipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,ner");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "true");
    return new StanfordCoreNLP(properties);
  }

  private static double perSecond(List<RawRecord> records, Consumer<RawRecord> work) {
    records.stream().limit(WARM_UP).forEach(work);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    records.forEach(work);
    return records.size() / ((threads.getCurrentThreadCpuTime() - before) / 1e9);
  }
}
