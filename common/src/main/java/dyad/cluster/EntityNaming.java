package dyad.cluster;

/**
 * One naming of an entity in an article.
 *
 * @param id the entity; the same in all articles and spellings
 * @param surface the words that name it here
 */
public record EntityNaming(String id, String surface) {}
