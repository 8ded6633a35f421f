package dyad.trend;

/**
 * An article that names a pair, as far as trends are concerned.
 *
 * @param day epoch day on which it was published
 * @param isCopy whether it is a copy of another
 * @param isActing whether the two act on each other in one of its sentences
 * @param eventId its event
 * @param source its outlet; null if unknown
 * @param probability that both countries are coded rightly, 0 to 1
 * @param weight what a distinct article of the outlet on that day counts
 */
public record PairArticle(
    int day,
    boolean isCopy,
    boolean isActing,
    String eventId,
    String source,
    double probability,
    OutletWeight weight) {}
