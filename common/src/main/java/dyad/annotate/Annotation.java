package dyad.annotate;

import dyad.model.Mention;
import dyad.model.MentionRole;
import java.util.List;

/**
 * What an article says.
 *
 * @param text its sentences and tokens
 * @param mentions in text order, without overlap
 * @param roles of the mentions, in their order
 * @param focusCountries codes of what the article is about, most central first
 */
public record Annotation(
    TokenizedText text,
    List<Mention> mentions,
    List<MentionRole> roles,
    List<String> focusCountries) {}
