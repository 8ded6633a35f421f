package dyad.jobs.explain;

import java.util.List;

/**
 * What names a pair together.
 *
 * @param articles those most about the pair first
 * @param isAll whether there is no more than the query's limit
 */
public record Evidence(List<ExplainedArticle> articles, boolean isAll) {}
