package dyad.jobs.report;

import java.util.HashMap;
import java.util.Map;

/**
 * How much of the tables a report shows, so that it opens at once from any web host; the tables
 * keep the rest. 100,000 articles stay below 50 MB.
 *
 * @param pairs pairs with a page, the most told first
 * @param entities names with a page, the most frequent first
 * @param events events with a page, those of most articles first
 * @param leading pairs that are shown in full: most readers come for them
 * @param evidence sentences for each leading pair
 * @param evidenceOfOthers sentences for each other pair
 */
record ReportSize(
    int pairs, int entities, int events, int leading, int evidence, int evidenceOfOthers) {
  private static final int PAIRS_PER_FILE = 24;
  private static final int EVENTS_PER_FILE = 250;
  private static final int ENTITIES_PER_FILE = 250;
  private static final int SEARCHED_TITLES = 5_000;

  static ReportSize standard() {
    return new ReportSize(3_000, 6_000, 6_000, 400, 40, 6);
  }

  /** Files that so many things are spread over. */
  private static int files(long things, int perFile) {
    return (int) Math.max(1, (things + perFile - 1) / perFile);
  }

  /** What the queries' variables stand for. */
  Map<String, Object> variables(long pairCount, long entityCount, long eventCount) {
    return new HashMap<>(
        Map.of(
            "pairs", pairs,
            "entities", entities,
            "events", events,
            "leading", leading,
            "evidence", evidence,
            "evidenceOfOthers", evidenceOfOthers,
            "titles", SEARCHED_TITLES,
            "pairShards", files(Math.min(pairs, pairCount), PAIRS_PER_FILE),
            "entityShards", files(Math.min(entities, entityCount), ENTITIES_PER_FILE),
            "eventShards", files(Math.min(events, eventCount), EVENTS_PER_FILE)));
  }
}
