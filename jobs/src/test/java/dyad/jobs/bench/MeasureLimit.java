package dyad.jobs.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.model.RawRecord;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The most that one core can do: parse and annotate articles in memory on one thread. Times are CPU
 * seconds of that thread, so that a busy machine does not count.
 */
public final class MeasureLimit {
  private static final int WARM_UP = 300;

  private MeasureLimit() {}

  /** Argument: how many articles. */
  public static void main(String[] args) throws IOException {
    List<RawRecord> records = ArticleWork.records(Integer.parseInt(args[0]));
    ArticleWork work = new ArticleWork();
    for (int i = 0; i < WARM_UP; i++) {
      work.annotate(work.parse(records.get(i % records.size())));
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long chars = 0;
    long mentions = 0;
    long before = threads.getCurrentThreadCpuTime();
    for (RawRecord record : records) {
      chars += record.body().length();
      mentions += work.annotate(work.parse(record)).mentions().size();
    }
    double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("what", "limit: parse and annotate, one thread");
    result.put("articles", records.size());
    result.put("mentions", mentions);
    result.put("cpu_seconds", rounded(seconds));
    result.put("articles_per_second", rounded(records.size() / seconds));
    result.put("megabytes_per_second", rounded(chars / seconds / 1e6)); // of ASCII
    System.out.println(new ObjectMapper().writeValueAsString(result));
  }

  private static double rounded(double value) {
    return Math.round(100 * value) / 100.0;
  }
}
