package dyad.parse;

import dyad.model.SectionKind;
import dyad.parse.Draft.Part;
import dyad.parse.SectionHeadings.Heading;
import dyad.parse.SectionHeadings.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the layout of a scraped article: header lines, title, headed parts, body, trailing
 * summaries; page furniture goes. Thread-safe.
 */
final class LayoutReader {
  private static final int HEAD_PARAGRAPHS = 2; // after so many of the body the head is over
  private static final int MAX_TITLE = 160; // the longest headlines have about 150 characters
  private static final int MAX_QUESTION_TITLE = 110; // a headline that ends in ? or !
  private static final int MAX_DATE_LINE_REST =
      18; // letters beside a date: a weekday, "on", a time, "IST"
  private static final int MIN_SUMMARY_BULLET = 60; // shorter ones are items of a list

  private final Furniture furniture;
  private final SectionHeadings headings;
  private final DateReader dates;

  LayoutReader(Furniture furniture, SectionHeadings headings, DateReader dates) {
    this.furniture = furniture;
    this.headings = headings;
    this.dates = dates;
  }

  /**
   * Parts of an article.
   *
   * @param title null when the record has none: then the first line is tried
   */
  Draft read(String title, List<String> paragraphs) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      String line = furniture.withoutSuffix(paragraph);
      if (hasLetterOrDigit(line)) {
        lines.add(line);
      }
    }
    return new Walk(title, lines).draft();
  }

  /** One pass over the lines of one article. */
  private final class Walk {
    private final List<String> lines;
    private final int[] charsBefore;
    private final List<Part> parts = new ArrayList<>();
    private final List<Instant> headerDates = new ArrayList<>();
    private String title;
    private Heading heading = new Heading(SectionKind.BODY, Scope.NEXT);
    private int underHeading;
    private int bodyCount;
    private boolean isListSeen;
    private int lastBodyHeading = -1;

    Walk(String title, List<String> lines) {
      this.title = title;
      this.lines = lines;
      this.charsBefore = new int[lines.size() + 1];
      for (int i = 0; i < lines.size(); i++) {
        charsBefore[i + 1] = charsBefore[i] + lines.get(i).length();
        Optional<Heading> found = headings.find(lines.get(i));
        if (found.isPresent() && found.get().kind() == SectionKind.BODY) {
          lastBodyHeading = i;
        }
      }
    }

    Draft draft() {
      for (int i = 0; i < lines.size(); i++) {
        read(i);
      }
      return new Draft(title, withTrailingSummary(parts), headerDates);
    }

    private void read(int index) {
      String line = lines.get(index);
      Optional<Heading> found = headings.find(line);
      if (found.isPresent() && isBelieved(found.get(), index)) {
        heading = found.get();
        underHeading = 0;
        isListSeen = false;
        return;
      }
      if (isFurniture(line, index)) {
        return;
      }
      if (title == null && parts.isEmpty() && looksLikeTitle(index)) {
        title = line;
        return;
      }
      if (title != null && bodyCount == 0 && Glob.fold(line).equals(Glob.fold(title))) {
        return;
      }
      add(line, index);
    }

    private boolean isFurniture(String line, int index) {
      boolean isHead = bodyCount < HEAD_PARAGRAPHS;
      if (isHead && isDateLine(line)) {
        return true;
      }
      Set<Furniture.Place> places = EnumSet.of(Furniture.Place.ANY);
      if (isHead) {
        places.add(Furniture.Place.HEAD);
      }
      if (index * 2 >= lines.size()) {
        places.add(Furniture.Place.TAIL);
      }
      Optional<Furniture.Kind> kind = furniture.kind(line, places);
      if (kind.isEmpty()) {
        return false;
      }
      switch (kind.get()) {
        case DATE -> dates.find(line).ifPresent(found -> headerDates.add(found.instant()));
        case BYLINE -> parts.add(new Part(SectionKind.BOILERPLATE, line));
        default -> {}
      }
      return true;
    }

    private boolean isDateLine(String line) {
      Optional<DateReader.Found> found = dates.find(line);
      if (found.isEmpty()) {
        return false;
      }
      String rest = line.substring(0, found.get().start()) + line.substring(found.get().end());
      if (rest.chars().filter(Character::isLetterOrDigit).count() > MAX_DATE_LINE_REST) {
        return false;
      }
      headerDates.add(found.get().instant());
      return true;
    }

    private boolean isBelieved(Heading found, int index) {
      if (title == null && parts.isEmpty() && found.kind() != SectionKind.SUMMARY) {
        return false; // an article may be called "Opinion"
      }
      if (found.scope() != Scope.END) {
        return true;
      }
      return 2 * charsBefore[index] > charsBefore[lines.size()];
    }

    private void add(String line, int index) {
      boolean isBullet = Bullets.isBullet(line);
      if (heading.scope() == Scope.LIST && isListOver(isBullet, index)) {
        heading = new Heading(SectionKind.BODY, Scope.NEXT);
      }
      isListSeen |= isBullet;
      underHeading++;
      if (heading.kind() == null) {
        return;
      }
      if (heading.kind() == SectionKind.BODY) {
        bodyCount++;
      }
      parts.add(new Part(heading.kind(), line));
    }

    private boolean isListOver(boolean isBullet, int index) {
      if (isBullet) {
        return false;
      }
      if (isListSeen) {
        return true;
      }
      return underHeading > 0 && lastBodyHeading <= index;
    }

    /** Short, no sentence, and with longer text below. */
    private boolean looksLikeTitle(int index) {
      String line = lines.get(index);
      if (line.length() > MAX_TITLE || Bullets.isBullet(line) || index + 1 >= lines.size()) {
        return false;
      }
      char last = line.charAt(line.length() - 1);
      boolean isQuestion = (last == '?' || last == '!') && line.length() <= MAX_QUESTION_TITLE;
      if (!isQuestion && Paragraphs.endsSentence(line)) {
        return false;
      }
      return charsBefore[lines.size()] - charsBefore[index + 1] > line.length();
    }
  }

  /**
   * Whole sentences in bullets at the very end, after paragraphs of prose, sum the article up: they
   * are machine-written. A list that a colon announces is part of the text.
   */
  private static List<Part> withTrailingSummary(List<Part> parts) {
    int first = parts.size();
    while (first > 0 && isSummaryBullet(parts.get(first - 1))) {
      first--;
    }
    boolean isSummary =
        parts.size() - first >= 2
            && first >= 2
            && parts.get(first - 1).kind() == SectionKind.BODY
            && !parts.get(first - 1).text().endsWith(":")
            && !Bullets.isBullet(parts.get(first - 1).text());
    List<Part> result = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String text = Bullets.isBullet(part.text()) ? Bullets.text(part.text()) : part.text();
      result.add(new Part(isSummary && i >= first ? SectionKind.SUMMARY : part.kind(), text));
    }
    return result;
  }

  private static boolean isSummaryBullet(Part part) {
    return part.kind() == SectionKind.BODY
        && Bullets.isBullet(part.text())
        && part.text().length() >= MIN_SUMMARY_BULLET
        && Paragraphs.endsSentence(part.text());
  }

  private static boolean hasLetterOrDigit(String line) {
    return line.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
