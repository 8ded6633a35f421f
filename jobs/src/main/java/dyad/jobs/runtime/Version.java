package dyad.jobs.runtime;

import dyad.annotate.tagger.NameFinders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** What this program is made of, from its build. */
public final class Version {
  private Version() {}

  /** Version as the build names it, such as {@code 0.1.0}. */
  public static String program() {
    return properties().getProperty("version");
  }

  /** Versions of everything that the tables depend on, by what it is. */
  public static Map<String, String> all() {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("dyad", program());
    versions.put("spark", org.apache.spark.package$.MODULE$.SPARK_VERSION());
    versions.put("opennlp", properties().getProperty("opennlp"));
    versions.put("opennlp_models", properties().getProperty("opennlp.models"));
    versions.put("gazetteer", Checksum.ofResource("/dyad/gazetteer/names.tsv"));
    versions.put("name_model", Checksum.ofResource(NameFinders.SHIPPED_MODEL));
    return versions;
  }

  private static Properties properties() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
