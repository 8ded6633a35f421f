package dyad.parse;

import dyad.parse.html.HtmlReader;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * What every parser of a JVM shares: rules and the language model (30 MB, a second to load). All of
 * it is thread-safe.
 */
public final class ParseResources {
  private final DateReader dates = new DateReader();
  private final LayoutReader layout =
      new LayoutReader(Furniture.load(), SectionHeadings.load(), dates);
  private final HtmlReader html = new HtmlReader();
  private final LanguageCodes languageCodes = new LanguageCodes();
  private final LanguageDetectorModel languageModel = LanguageGuess.loadModel();

  private ParseResources() {}

  /** The resources of this JVM, loaded on first use. */
  public static ParseResources shared() {
    return Holder.INSTANCE;
  }

  private static final class Holder {
    static final ParseResources INSTANCE = new ParseResources();
  }

  DateReader dates() {
    return dates;
  }

  LayoutReader layout() {
    return layout;
  }

  HtmlReader html() {
    return html;
  }

  LanguageCodes languageCodes() {
    return languageCodes;
  }

  LanguageDetectorModel languageModel() {
    return languageModel;
  }
}
