package dyad.read;

import java.util.Locale;

/** What a record can say about an article, whatever name its container gives it. */
public enum Field {
  TEXT,
  /** Abstract or description: the text where there is no other. */
  SUMMARY,
  TITLE,
  DATELINE,
  PUBLISHED,
  SOURCE,
  ID,
  URL,
  LANGUAGE;

  /** The field of that name in any case, {@code date} meaning PUBLISHED; null if there is none. */
  public static Field ofName(String name) {
    if (name.equalsIgnoreCase("date")) {
      return PUBLISHED;
    }
    for (Field field : values()) {
      if (field.name().equals(name.toUpperCase(Locale.ROOT))) {
        return field;
      }
    }
    return null;
  }
}
