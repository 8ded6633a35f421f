package dyad.dedup;

import java.util.Set;

/**
 * A copy made on purpose.
 *
 * @param title changed headline
 * @param text body
 * @param alterations what was done
 * @param jaccard runs of three words that original and copy share, among all, 0 to 1
 */
public record AlteredCopy(String title, String text, Set<Alteration> alterations, double jaccard) {}
