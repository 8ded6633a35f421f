package dyad.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;

/** Brings names and codes of languages to ISO 639-1. Thread-safe. */
final class LanguageCodes {
  private final Map<String, String> byThreeLetters = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Set<String> twoLetters = new HashSet<>();

  LanguageCodes() {
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(code);
      if (code.length() != 2 || !locale.getLanguage().equals(code)) {
        continue; // withdrawn codes: iw, in, ji
      }
      twoLetters.add(code);
      byName.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      try {
        byThreeLetters.put(locale.getISO3Language(), code);
      } catch (MissingResourceException e) {
        // A language without a three-letter code cannot be detected.
      }
    }
    for (String[] row : TsvResource.rows("language-codes.tsv", 3)) {
      byThreeLetters.put(row[0], row[1]);
    }
  }

  /** ISO 639-1 code of a detector's ISO 639-3 code; itself where there is none. */
  String ofDetected(String threeLetters) {
    return byThreeLetters.getOrDefault(threeLetters, threeLetters);
  }

  /** ISO 639-1 code of a record's language ("en", "en-GB", "eng", "English"); null if unknown. */
  String ofRecord(String language) {
    if (language == null) {
      return null;
    }
    String folded = language.strip().toLowerCase(Locale.ROOT);
    if (byName.containsKey(folded)) {
      return byName.get(folded);
    }
    int end = 0;
    while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
      end++;
    }
    String code = folded.substring(0, end);
    return twoLetters.contains(code) ? code : byThreeLetters.get(code);
  }
}
