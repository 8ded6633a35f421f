package dyad.annotate;

import dyad.annotate.tagger.NameFinders;
import dyad.gazetteer.Gazetteer;
import dyad.model.Mention;
import dyad.model.MentionRole;
import dyad.model.Section;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds sentences, tokens, names and countries of articles, one after the other. For one thread;
 * what is heavy is shared by all annotators of a JVM. What is found in one article never depends on
 * another.
 */
public final class Annotator {
  private final AnnotatorConfig config;
  private final TextTokenizer tokenizer;
  private final NameFinder names;
  private final CountryCoder countries;
  private final SentenceRoles roles = new SentenceRoles();

  public Annotator(AnnotatorConfig config) {
    this.config = config;
    this.tokenizer = new TextTokenizer(TokenizerConfig.ENGLISH);
    this.names = NameFinders.of(config.names());
    this.countries = new CountryCoder(Gazetteer.shared());
  }

  /**
   * Annotates an article.
   *
   * @param sections stretches of the text, in order
   * @param day publish day; null if unknown
   * @param source outlet; null if unknown
   */
  public Annotation annotate(String text, List<Section> sections, LocalDate day, String source) {
    TokenizedText tokenized = tokenizer.tokenize(text, sections, day);
    List<Mention> mentions = countries.code(tokenized, names.find(tokenized));
    String home = source == null ? null : config.outletCountries().get(source);
    List<MentionRole> given = roles.of(tokenized, mentions);
    List<String> focus = FocusCountries.of(mentions, given, tokenized, home);
    return new Annotation(tokenized, mentions, given, focus);
  }
}
