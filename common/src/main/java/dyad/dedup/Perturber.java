package dyad.dedup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Makes altered copies of articles, as outlets reprint an agency's text: labelled data for
 * measuring how well copies are found. The same seed, texts and strengths give the same copies.
 */
public final class Perturber {
  private static final double MIXED = 0.5; // how far cutting goes before padding takes over
  private static final int LEAST_SENTENCES = 2;
  private static final int MOST_INSERTED = 4; // sentences, and a quarter of the foreign text
  private static final int MOST_STEPS = 400; // a step changes a sentence; longer texts are rare

  private static final List<String> AGENCY_LINES =
      List.of(
          "(Agency report) - ",
          "From our correspondent - ",
          "By our staff and agencies - ",
          "(Wire) ");
  private static final List<String> CREDITS =
      List.of(
          "Reporting by our correspondents; editing by the news desk.",
          "With material from news agencies.",
          "This report was compiled from agency dispatches.");
  private static final List<String> ABOVE =
      List.of(
          "You are reading the world edition. Sign in to follow topics and save stories.",
          "Home page, world news, politics, business, culture, sport, weather, letters to the editor.",
          "Live updates all day from our newsroom. Tap here to change the size of the text.");
  private static final List<String> BELOW =
      List.of(
          "Most read today in this section. Subscribe to our morning letter for the stories that"
              + " matter. All rights reserved by the publisher.",
          "More on this subject can be found in our dossier. Comments on this article are closed"
              + " after three days.",
          "Follow us for more news, analysis and opinion. Contact the newsroom with tips and"
              + " corrections.");

  private final SplittableRandom random;

  public Perturber(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /**
   * A copy about as close to its original as wanted; short texts and rounding to sentences leave it
   * up to a tenth away.
   *
   * @param title headline; null if there is none
   * @param text body
   * @param foreign text of another article, from which paragraphs are inserted
   * @param jaccard wanted share of common runs of three words, above 0 and below 1
   */
  public AlteredCopy copy(String title, String text, String foreign, double jaccard) {
    Set<Alteration> done = EnumSet.of(Alteration.HEADLINE_CHANGED);
    Shingles original = shingles(text);
    String base = restyled(text, done);
    List<String> sentences = sentences(base);
    List<String> inserted = new ArrayList<>();
    List<String> spare = sentences(foreign);
    int most = Math.min(MOST_INSERTED, 1 + spare.size() / MOST_INSERTED);
    spare = spare.subList(0, Math.min(most, spare.size()));
    double cutUntil = jaccard + (1 - jaccard) * random.nextDouble() * MIXED * 2;
    String copy = framed(base, done);
    double now = original.overlap(shingles(copy)).jaccard();
    int at = random.nextInt(Math.max(1, sentences.size()));
    for (int step = 0; step < MOST_STEPS && now > jaccard; step++) {
      boolean cut = now > cutUntil || inserted.size() >= spare.size();
      if (cut && sentences.size() > LEAST_SENTENCES) {
        sentences.remove(sentences.size() - 1);
        done.add(Alteration.TAIL_CUT);
      } else if (inserted.size() < spare.size()) {
        inserted.add(spare.get(inserted.size()));
        done.add(Alteration.PARAGRAPH_INSERTED);
      } else {
        break;
      }
      copy = framed(joined(sentences, inserted, at), done);
      now = original.overlap(shingles(copy)).jaccard();
    }
    return new AlteredCopy(newTitle(title, sentences), copy, done, now);
  }

  private String restyled(String text, Set<Alteration> done) {
    String restyled = text;
    if (random.nextBoolean()) {
      done.add(Alteration.QUOTES_NORMALISED);
      restyled = restyled.replace('\u2019', '\'').replaceAll("[\u201c\u201d]", "\"");
      if (restyled.equals(text)) {
        restyled = restyled.replace("'", "\u2019").replace("\"", "\u201d");
      }
    }
    if (random.nextBoolean()) {
      done.add(Alteration.SPELLING_CHANGED);
      restyled = respelled(restyled);
    }
    if (random.nextInt(3) == 0) {
      done.add(Alteration.AGENCY_LINE_ADDED);
    }
    if (random.nextInt(3) == 0) {
      done.add(Alteration.TEMPLATE_ADDED);
    }
    return restyled;
  }

  private static String respelled(String text) {
    Map<String, String> british =
        Spelling.words().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a));
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (i == start) {
        out.append(text.charAt(i++));
      } else {
        String word = text.substring(start, i);
        out.append(british.getOrDefault(word, word));
      }
    }
    return out.toString();
  }

  /** Lines around a text: the same ones for as long as the text is worked on. */
  private String framed(String body, Set<Alteration> done) {
    StringBuilder framed = new StringBuilder();
    int choice = Math.floorMod(body.isEmpty() ? 0 : body.charAt(0), AGENCY_LINES.size());
    if (done.contains(Alteration.TEMPLATE_ADDED)) {
      framed.append(ABOVE.get(choice % ABOVE.size())).append('\n');
    }
    boolean agency = done.contains(Alteration.AGENCY_LINE_ADDED);
    framed.append(agency ? AGENCY_LINES.get(choice) : "").append(body);
    if (agency) {
      framed.append('\n').append(CREDITS.get(choice % CREDITS.size()));
    }
    if (done.contains(Alteration.TEMPLATE_ADDED)) {
      framed.append('\n').append(BELOW.get(choice % BELOW.size()));
    }
    return framed.toString();
  }

  private static String joined(List<String> sentences, List<String> inserted, int at) {
    int split = Math.min(at, sentences.size());
    List<String> all = new ArrayList<>(sentences.subList(0, split));
    all.addAll(inserted);
    all.addAll(sentences.subList(split, sentences.size()));
    return String.join("\n", all);
  }

  private String newTitle(String title, List<String> sentences) {
    if (title != null && random.nextInt(3) == 0) {
      return title.toUpperCase(Locale.ROOT);
    }
    String first = sentences.isEmpty() ? "" : sentences.get(0);
    String[] words = first.split("\\s", -1);
    int length = Math.min(words.length, 6 + random.nextInt(4));
    return String.join(" ", List.of(words).subList(0, length));
  }

  private static Shingles shingles(String text) {
    return Shingles.of(BodyWords.of(text));
  }

  /** Lines cut after full stops: good enough to cut and to insert at. */
  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      int start = 0;
      for (int i = 0; i + 1 < line.length(); i++) {
        if (line.charAt(i) == '.' && line.charAt(i + 1) == ' ') {
          sentences.add(line.substring(start, i + 1));
          start = i + 2;
        }
      }
      if (!line.substring(start).isBlank()) {
        sentences.add(line.substring(start));
      }
    }
    return sentences;
  }
}
