package dyad.gazetteer;

import java.util.List;

/**
 * A phrase of the gazetteer found in a text.
 *
 * @param first index of its first atom
 * @param end index after its last atom
 * @param senses its possible readings here, never empty
 */
public record Match(int first, int end, List<Sense> senses) {}
