package dyad.annotate;

import dyad.model.Mention;
import java.util.List;

/**
 * What an article says.
 *
 * @param text its sentences and tokens
 * @param mentions in text order, without overlap
 * @param countries codes of all countries that evidence sections name with enough confidence,
 *     sorted
 * @param focusCountries codes of what the article is about, most central first
 */
public record Annotation(
    TokenizedText text,
    List<Mention> mentions,
    List<String> countries,
    List<String> focusCountries) {}
