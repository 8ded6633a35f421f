package dyad.gazetteer;

/**
 * A state or territory.
 *
 * @param code ISO 3166-1 alpha-3, XKX, or ISO 3166-3's former alpha-3
 * @param alpha2 two-letter code
 * @param name common English name
 * @param from first year it existed as such, as far as that matters to news; 0 if always
 * @param to last year it existed; 9999 if it does
 */
public record Country(String code, String alpha2, String name, int from, int to) {}
