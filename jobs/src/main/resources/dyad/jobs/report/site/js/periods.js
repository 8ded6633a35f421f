"use strict";
dyad.GRAINS = ["DAY", "WEEK", "MONTH"];

/** ISO day to a Date at midnight UTC. */
dyad.day = (iso) => new Date(iso + "T00:00:00Z");
dyad.iso = (date) => date.toISOString().slice(0, 10);

/** First day after a period. */
dyad.periodEnd = (iso, grain) => {
  const date = dyad.day(iso);
  if (grain === "MONTH") date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + (grain === "WEEK" ? 7 : 1));
  return dyad.iso(date);
};

/** How a period is called: 2024-07-23, week of 2024-07-22, 2024-07. */
dyad.periodName = (iso, grain) => (grain === "MONTH" ? iso.slice(0, 7) : iso);

/** Wilson score interval (Wilson 1927) of a share at 95 %. */
dyad.wilson = (hits, all) => {
  if (!all) return [0, 0];
  const z = 1.959963984540054;
  const p = hits / all;
  const centre = p + (z * z) / (2 * all);
  const spread = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
};

/** The units a pair can be counted in, and the columns that hold them. */
dyad.UNITS = {
  stories: "story_count",
  distinct: "distinct_article_count",
  articles: "article_count",
  sentences: "sentence_count",
};
dyad.unitName = (unit) => dyad.text(unit === "distinct" ? "distinctArticles" : unit);

/** A pair's series with a row for every period of the corpus, zeros included. */
dyad.series = (pair, grain) => {
  const columns = pair.series?.[grain] ?? { at: [] };
  const rowAt = new Map(columns.at.map((at, row) => [at, row]));
  return (dyad.overview.periods?.[grain] ?? []).map(({ period_start, period_article_count }, at) => {
    const row = rowAt.get(at);
    const count = (column) => (row === undefined ? 0 : columns[column][row]);
    return {
      period_start, period_article_count, sentence_count: count("sentence_count"), article_count: count("article_count"),
      distinct_article_count: count("distinct_article_count"), story_count: count("story_count"), cooperation: count("cooperation"), conflict: count("conflict"),
      expected: row === undefined ? undefined : columns.expected[row], is_burst: count("burst") === 1,
    };
  });
};

/** The rows {period_start, i, distinct_article_count} of all pairs in the overview's grain, out of columns. */
dyad.cells = ({ months, periods, grain }) =>
  (months?.at ?? []).map((at, row) => ({ period_start: periods[grain][at].period_start, i: months.i[row], distinct_article_count: months.n[row] }));

/** The grain that gives a readable number of points. */
dyad.defaultGrain = () => {
  const days = dyad.overview.periods?.DAY?.length ?? 0;
  return days <= 31 ? "DAY" : days <= 1000 ? "WEEK" : "MONTH";
};
