package dyad.parse.html;

import dyad.parse.TsvResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element's class and id say about it, by the words of {@code html-names.tsv}. */
final class ElementNames {
  private static final int MAX_ATTRIBUTE = 300; // longer lists of classes are generated, not named

  /** What a name means. */
  enum Meaning {
    FURNITURE,
    ARTICLE
  }

  private final Map<Meaning, Set<String>> words = new HashMap<>();
  private final Map<Meaning, List<String>> starts = new HashMap<>();
  private final Map<Meaning, List<String>> parts = new HashMap<>();

  static ElementNames load() {
    ElementNames names = new ElementNames();
    for (String[] row : TsvResource.rows("html-names.tsv", 4)) {
      Meaning meaning = Meaning.valueOf(row[2]);
      switch (row[1]) {
        case "WORD" -> names.words.computeIfAbsent(meaning, m -> new HashSet<>()).add(row[0]);
        case "START" -> names.starts.computeIfAbsent(meaning, m -> new ArrayList<>()).add(row[0]);
        case "PART" -> names.parts.computeIfAbsent(meaning, m -> new ArrayList<>()).add(row[0]);
        default -> throw new IllegalStateException("Invalid match in html-names.tsv: " + row[1]);
      }
    }
    return names;
  }

  /** True when class or id names page furniture and nothing in them names the article. */
  boolean isFurniture(Element element) {
    String name = name(element);
    return !name.isEmpty() && matches(name, Meaning.FURNITURE) && !matches(name, Meaning.ARTICLE);
  }

  /** True when class or id name the article's text. */
  boolean isArticle(Element element) {
    String name = name(element);
    return !name.isEmpty() && matches(name, Meaning.ARTICLE);
  }

  private static String name(Element element) {
    String classes = element.className();
    String id = element.id();
    if (classes.isEmpty() && id.isEmpty()) {
      return "";
    }
    String name = classes + " " + id;
    return name.length() > MAX_ATTRIBUTE ? name.substring(0, MAX_ATTRIBUTE) : name;
  }

  private boolean matches(String name, Meaning meaning) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String part : parts.getOrDefault(meaning, List.of())) {
      if (lower.contains(part)) {
        return true;
      }
    }
    Set<String> whole = words.getOrDefault(meaning, Set.of());
    List<String> beginnings = starts.getOrDefault(meaning, List.of());
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
      boolean step =
          letter
              && start >= 0
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (start >= 0 && (!letter || step)) {
        String piece = lower.substring(start, i);
        if (whole.contains(piece) || startsWithAny(piece, beginnings)) {
          return true;
        }
        start = -1;
      }
      if (letter && start < 0) {
        start = i;
      }
    }
    return false;
  }

  private static boolean startsWithAny(String piece, List<String> beginnings) {
    for (String beginning : beginnings) {
      if (piece.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
