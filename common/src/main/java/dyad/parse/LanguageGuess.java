package dyad.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Says in which language an article is written. The detector's probabilities are spread over a
 * hundred languages and are small for short texts, so decisions rest on their ratio: how many times
 * likelier the best language is than the one that was asked for. Not thread-safe.
 */
final class LanguageGuess {
  private static final String MODEL = "/langdetect-183.bin"; // of opennlp-models-langdetect
  private static final int PROBE_CHARS = 600; // more text changes nothing but the time it takes
  private static final int FIRST_CHARS = 250; // enough for most articles, and twice as fast
  private static final Pattern SURROGATES = Pattern.compile("[^\\u0000-\\uD7FF\\uE000-\\uFFFF]");
  private static final double CLEAR_RATIO = 3;
  private static final int SHORT_CHARS = 150; // below, the best guess is often a sibling language
  private static final double RATIO = 1.2;
  private static final double SHORT_RATIO = 2;
  private static final double RECORD_RATIO = 6; // a short text whose record says its language

  private static final String ENGLISH = "en";

  private final EnglishWords english = new EnglishWords();
  private final LanguageCodes codes;
  private final LanguageDetectorME detector;

  LanguageGuess(LanguageCodes codes, LanguageDetectorModel model) {
    this.codes = codes;
    this.detector = new LanguageDetectorME(model);
  }

  static LanguageDetectorModel loadModel() {
    try (InputStream stream = LanguageGuess.class.getResourceAsStream(MODEL)) {
      if (stream == null) {
        throw new IllegalStateException("Missing resource: " + MODEL);
      }
      return new LanguageDetectorModel(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * ISO 639-1 code of the text's language, or the detector's ISO 639-3 code where there is none.
   * One of {@code wanted} whenever the evidence against it is weak.
   *
   * @param recordLanguage what the record says; null if nothing
   * @param wanted codes asked for; empty when all are
   */
  String of(String text, String recordLanguage, List<String> wanted) {
    String probe = probe(text);
    if ((wanted.isEmpty() || wanted.contains(ENGLISH)) && english.areIn(probe)) {
      return ENGLISH;
    }
    if (probe.length() > FIRST_CHARS) {
      Language[] first = detector.predictLanguages(probe.substring(0, FIRST_CHARS));
      String code = codes.ofDetected(first[0].getLang());
      boolean isClear =
          first[0].getConfidence() > CLEAR_RATIO * Math.max(1e-9, first[1].getConfidence());
      if (isClear && (wanted.isEmpty() || wanted.contains(code))) {
        return code;
      }
    }
    Language[] guesses = detector.predictLanguages(probe);
    String said = codes.ofRecord(recordLanguage);
    String best = codes.ofDetected(guesses[0].getLang());
    boolean isShort = letters(probe) < SHORT_CHARS;
    if (said != null && isShort && likelier(guesses, best, said) < RECORD_RATIO) {
      return said;
    }
    if (wanted.isEmpty() || wanted.contains(best)) {
      return best;
    }
    String nearest = null;
    for (Language guess : guesses) {
      String code = codes.ofDetected(guess.getLang());
      if (wanted.contains(code)) {
        nearest = code;
        break;
      }
    }
    double needed = isShort ? SHORT_RATIO : RATIO;
    return nearest != null && likelier(guesses, best, nearest) < needed ? nearest : best;
  }

  /** Start of the text in lower case. The detector's own expressions fail on surrogates. */
  private static String probe(String text) {
    String start = text.substring(0, Math.min(text.length(), PROBE_CHARS));
    return SURROGATES.matcher(start.toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  private double likelier(Language[] guesses, String best, String other) {
    return probability(guesses, best) / Math.max(1e-9, probability(guesses, other));
  }

  private double probability(Language[] guesses, String code) {
    for (Language guess : guesses) {
      if (codes.ofDetected(guess.getLang()).equals(code)) {
        return guess.getConfidence();
      }
    }
    return 0;
  }

  private static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetter).count();
  }
}
