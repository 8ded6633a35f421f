package dyad.jobs.link;

import com.sun.management.OperatingSystemMXBean;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.testing.LocalSpark;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Measures linking on made-up names: {@code MeasureLinking 100000} for so many distinct surface
 * forms, each of which stands in one to three articles, some in a second spelling or bare.
 */
final class MeasureLinking {
  private static final int MENTIONS_PER_ARTICLE = 10;
  private static final int RESPELLED = 10; // every tenth form is the one before, spelled otherwise
  private static final String[] ONSETS = {
    "b", "ch", "d", "f", "g", "h", "k", "kh", "l", "m", "n", "p", "r", "s", "sh", "t", "v", "y",
    "z", "zh", "st", "tr", "kr", "br"
  };
  private static final String[] NUCLEI = {"a", "e", "i", "o", "u", "ai", "ou"};
  private static final String[] CODAS = {"", "n", "m", "r", "l", "k", "s", "v"};
  private static final StructType MENTIONS =
      new StructType()
          .add(MentionTable.ARTICLE_ID, DataTypes.StringType)
          .add(MentionTable.MENTION_NO, DataTypes.IntegerType)
          .add(MentionTable.TYPE, DataTypes.StringType)
          .add(MentionTable.SURFACE, DataTypes.StringType)
          .add(MentionTable.COUNTRY, DataTypes.StringType)
          .add(MentionTable.CONFIDENCE, DataTypes.DoubleType)
          .add(MentionTable.SECTION, DataTypes.StringType)
          .add(MentionTable.FULL_NAME, DataTypes.StringType);
  private static final StructType ARTICLES =
      new StructType()
          .add(ArticleTable.ARTICLE_ID, DataTypes.StringType)
          .add(ArticleTable.PUBLISHED_AT, DataTypes.TimestampType)
          .add(ArticleTable.TITLE, DataTypes.StringType);

  private MeasureLinking() {}

  public static void main(String[] args) {
    long forms = Long.parseLong(args[0]);
    Dataset<Long> numbers = LocalSpark.session().range(forms * 3 / 2);
    Dataset<Row> mentions =
        numbers.map((MapFunction<Long, Row>) n -> mention(n, forms), Encoders.row(MENTIONS));
    Dataset<Row> articles =
        LocalSpark.session()
            .range(forms * 3 / 2 / MENTIONS_PER_ARTICLE + 1)
            .map((MapFunction<Long, Row>) MeasureLinking::article, Encoders.row(ARTICLES));
    long start = System.nanoTime();
    long startCpu = cpuNanos();
    LinkedEntities linked = LinkStage.link(mentions, articles, new LinkConfig(Map.of()));
    long entities = linked.entities().count();
    long links = linked.links().count();
    double cpuSeconds = (cpuNanos() - startCpu) / 1e9;
    double seconds = (System.nanoTime() - start) / 1e9;
    long capped = linked.cappedBlocks().count();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "forms %d  links %d  entities %d  capped blocks %d  seconds %.1f  CPU seconds %.1f  heap now %d MB of %d%n",
        mentions.select(MentionTable.SURFACE).distinct().count(),
        links,
        entities,
        capped,
        seconds,
        cpuSeconds,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        runtime.maxMemory() >> 20);
  }

  /** Processor time of the whole JVM; on a busy machine the honest measure. */
  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static Row mention(long n, long forms) {
    String article = "x" + n / MENTIONS_PER_ARTICLE;
    // two thirds of the mentions introduce a form, the others repeat one from anywhere
    long form = n % 3 < 2 ? n / 3 * 2 + n % 3 : new SplittableRandom(n).nextLong(forms);
    boolean respelled = form % RESPELLED == RESPELLED - 1;
    SplittableRandom random = new SplittableRandom((respelled ? form - 1 : form) * 31 + 7);
    String type = random.nextInt(10) < 6 ? "PERSON" : "ORGANIZATION";
    String first = word(random.nextInt(3_000), 2);
    String last = word(random.nextInt(200_000), 3);
    String name =
        type.equals("PERSON")
            ? (random.nextInt(12) == 0 ? last : first + " " + last)
            : first + " " + last + (random.nextBoolean() ? " Group" : " Ministry");
    return RowFactory.create(
        article,
        (int) (n % MENTIONS_PER_ARTICLE),
        type,
        respelled ? otherSpelling(name) : name,
        random.nextInt(3) == 0 ? "USA" : null,
        1.0,
        "BODY",
        null);
  }

  private static String otherSpelling(String name) {
    return name.replace("zh", "j")
        .replace("sh", "sch")
        .replace("ou", "u")
        .replace("ai", "ay")
        .replace("v", "w")
        .replace("y", "i");
  }

  private static String word(int seed, int syllables) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(ONSETS[random.nextInt(ONSETS.length)])
          .append(NUCLEI[random.nextInt(NUCLEI.length)])
          .append(i + 1 == syllables ? CODAS[random.nextInt(CODAS.length)] : "");
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static Row article(long n) {
    return RowFactory.create(
        "x" + n, Instant.ofEpochSecond(1_700_000_000L + n * 60), "Title " + word((int) n, 3));
  }
}
