package dyad.jobs.explain;

import java.time.LocalDate;

/**
 * Whose evidence is wanted.
 *
 * @param a the country whose code sorts first
 * @param b the other country
 * @param from first publish day; null for all articles, undated ones too
 * @param until last publish day; null exactly when {@code from} is
 * @param limit sentences at the most
 */
public record EvidenceQuery(String a, String b, LocalDate from, LocalDate until, int limit) {}
