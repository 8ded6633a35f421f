package dyad.annotate;

import dyad.annotate.tagger.NameModelConfig;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * How articles are annotated; small, and travels to every executor.
 *
 * @param names model that finds names
 * @param outletCountries home country by outlet, as articles name it
 */
public record AnnotatorConfig(NameModelConfig names, Map<String, String> outletCountries)
    implements Serializable {

  public AnnotatorConfig {
    outletCountries = new TreeMap<>(outletCountries);
  }

  /** The shipped models, and nothing known about outlets. */
  public static AnnotatorConfig standard() {
    return new AnnotatorConfig(NameModelConfig.SHIPPED, Map.of());
  }
}
