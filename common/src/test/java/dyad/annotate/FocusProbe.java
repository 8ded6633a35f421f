package dyad.annotate;

import dyad.model.Mention;
import java.util.List;
import java.util.Map;

/** Shows a fitting script the features that focus is decided by. */
public final class FocusProbe {
  private FocusProbe() {}

  public static Map<String, double[]> features(List<Mention> mentions, TokenizedText text) {
    return FocusCountries.features(mentions, text);
  }
}
