package dyad.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Logistic regression over {@link PairFeatures}.
 *
 * @param intercept log odds where all features are 0
 * @param coefficients one for each feature, in their order
 */
public record PairModel(double intercept, double[] coefficients) implements Serializable {
  /** Name of the intercept in the resource. */
  public static final String INTERCEPT = "intercept";

  private static final String SHIPPED = "pair-model.tsv";
  private static final String BASE = "pair-model-base.tsv";

  /** The model that the program ships. */
  public static PairModel shipped() {
    return load(SHIPPED);
  }

  /** The model that fitting starts from. */
  public static PairModel base() {
    return load(BASE);
  }

  private static PairModel load(String resource) {
    try (InputStream in = PairModel.class.getResourceAsStream(resource)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads lines of name, tab, coefficient; {@code #} begins a comment. Every feature once. */
  public static PairModel parse(String tsv) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (String line : tsv.split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = List.of(line.strip().split("\t", -1));
        values.put(cells.get(0), Double.valueOf(cells.get(1)));
      }
    }
    double[] coefficients = new double[PairFeatures.NAMES.size()];
    for (int i = 0; i < coefficients.length; i++) {
      coefficients[i] = required(values, PairFeatures.NAMES.get(i));
    }
    return new PairModel(required(values, INTERCEPT), coefficients);
  }

  /**
   * The model as {@link #parse} reads it.
   *
   * @param card what it was fitted on and how well it does; a comment each
   */
  public String toTsv(List<String> card) {
    StringBuilder tsv = new StringBuilder();
    card.forEach(line -> tsv.append("# ").append(line).append('\n'));
    tsv.append(row(INTERCEPT, intercept));
    for (int i = 0; i < coefficients.length; i++) {
      tsv.append(row(PairFeatures.NAMES.get(i), coefficients[i]));
    }
    return tsv.toString();
  }

  private static String row(String name, double value) {
    return String.format(Locale.ROOT, "%s\t%.4f\n", name, value);
  }

  private static double required(Map<String, Double> values, String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("Invalid pair model: no coefficient of " + name);
    }
    return value;
  }

  /** Log odds that the pair reports one event. */
  public double logOdds(double[] features) {
    double logOdds = intercept;
    for (int i = 0; i < coefficients.length; i++) {
      logOdds += coefficients[i] * features[i];
    }
    return logOdds;
  }

  /** Probability that the pair reports one event, in millionths. */
  public long millionths(double[] features) {
    return Math.round(Edge.MILLION / (1 + Math.exp(-logOdds(features))));
  }
}
