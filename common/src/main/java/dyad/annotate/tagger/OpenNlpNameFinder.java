package dyad.annotate.tagger;

import dyad.annotate.NameFinder;
import dyad.annotate.NameSpan;
import dyad.annotate.TokenizedText;
import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/** Finds names with any OpenNLP model. Its adaptive memory is cleared after every article. */
final class OpenNlpNameFinder implements NameFinder {
  private final NameFinderME finder;

  OpenNlpNameFinder(TokenNameFinderModel model) {
    finder = new NameFinderME(model);
  }

  @Override
  public List<NameSpan> find(TokenizedText text) {
    List<NameSpan> found = new ArrayList<>();
    for (int s = 0; s < text.sentenceCount(); s++) {
      int first = text.firstToken(s);
      String[] tokens = new String[text.endToken(s) - first];
      for (int t = 0; t < tokens.length; t++) {
        tokens[t] = text.token(first + t);
      }
      Span[] spans = finder.find(tokens);
      double[] probabilities = finder.probs(spans);
      for (int k = 0; k < spans.length; k++) {
        MentionType type = type(spans[k].getType());
        if (type != null) {
          found.add(
              new NameSpan(
                  first + spans[k].getStart(),
                  first + spans[k].getEnd(),
                  type,
                  probabilities[k],
                  null));
        }
      }
    }
    finder.clearAdaptiveData();
    return found;
  }

  /** The type that a model's own word for it means; null for money, dates and the like. */
  static MentionType type(String name) {
    if (name == null) {
      return null;
    }
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "person", "per" -> MentionType.PERSON;
      case "organization", "organisation", "org" -> MentionType.ORGANIZATION;
      case "location", "loc", "gpe", "place", "facility", "fac" -> MentionType.LOCATION;
      case "country" -> MentionType.COUNTRY;
      case "nationality", "norp" -> MentionType.NATIONALITY;
      default -> null;
    };
  }
}
