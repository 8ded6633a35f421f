package dyad.jobs.explain;

import java.time.LocalDate;
import java.util.List;

/**
 * An article that names a pair in a sentence.
 *
 * @param publishedOn null if unknown
 * @param source outlet; null if unknown
 * @param title null if there is none
 * @param place its address, else the file it came from
 * @param copies other articles that are copies of it
 * @param sentences those that name both, in order
 */
public record ExplainedArticle(
    LocalDate publishedOn,
    String source,
    String title,
    String place,
    int copies,
    List<Sentence> sentences) {
  /**
   * A sentence.
   *
   * @param no its number in the article
   * @param section kind of section it stands in
   * @param text with the two names in square brackets
   */
  public record Sentence(int no, String section, String text) {}
}
