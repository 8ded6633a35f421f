"use strict";
const TOP = 15;

dyad.overviewPage = (page, query) => {
  const data = dyad.overview;
  const totals = data.totals;
  const days = data.days ?? [];
  const whole = days.length ? [days[0].day, days.at(-1).day] : null;
  const range = whole && query.get("from") && query.get("to") ? [query.get("from"), query.get("to")] : whole;
  const choose = (chosen) => dyad.go("", chosen ? { from: chosen[0], to: chosen[1] } : {});

  page.append(dyad.el("h1", {}, dyad.text("overview")), dyad.tiles([
    [dyad.text("articles"), totals.articles], [dyad.text("events"), totals.events], [dyad.text("allPairs"), totals.pairs], [dyad.text("names"), totals.entities]]));
  if (!data.pairs?.length) page.append(dyad.el("p", {}, dyad.text("emptyCorpus")));

  if (whole) {
    const { svg, title } = dyad.volumePlot(days, range === whole ? null : range, dyad.width(page), choose);
    page.append(dyad.section(title, svg, dyad.rangeInputs(range, choose)));
  }
  if (data.pairs?.length) {
    const counted = dyad.pairCounts(range);
    const times = { from: range?.[0] ?? "", to: range?.[1] ?? "" };
    const mapPlace = dyad.el("div", { class: "map-place" });
    page.append(dyad.section(dyad.text("topPairs"),
      dyad.el("div", { class: "columns wide" },
        dyad.matrix(counted, dyad.text("matrix", times)),
        dyad.barList(counted.slice(0, TOP).map((pair) => ({ label: dyad.pairLink(pair), n: pair.n }))))));
    page.append(dyad.section(dyad.text("map", times), mapPlace));
    dyad.load("world").then((world) => mapPlace.replaceChildren(dyad.map(world, counted, dyad.width(page), dyad.text("map", times))), (error) => mapPlace.append(error.message));
    if (range) page.append(dyad.section(dyad.text("movers"), dyad.el("p", { class: "note" }, dyad.text("moversNote")), dyad.movers(range)));
    page.append(dyad.el("div", { class: "columns" }, dyad.burstSection(data.bursts ?? []), dyad.section(dyad.text("largestEvents"), dyad.eventList((data.events ?? []).slice(0, TOP)))));
  }
  page.append(dyad.qualitySection(data));
};

dyad.rangeInputs = (range, choose) => {
  const from = dyad.el("input", { type: "date", value: range[0] });
  const to = dyad.el("input", { type: "date", value: range[1] });
  const changed = () => from.value && to.value && from.value <= to.value && choose([from.value, to.value]);
  from.addEventListener("change", changed);
  to.addEventListener("change", changed);
  return dyad.el("p", { class: "controls" }, dyad.el("label", {}, dyad.text("from") + " ", from), dyad.el("label", {}, dyad.text("to") + " ", to),
    dyad.el("button", { type: "button", onclick: () => choose(null) }, dyad.text("wholeTime")), dyad.el("span", { class: "note" }, dyad.text("brushHint")));
};

/** Articles of each pair within a time, the most first; a period counts if it begins in it or holds its begin. */
dyad.pairCounts = (range) => {
  const counts = new Map();
  const { grain, periods, months } = dyad.overview;
  const inside = new Set((periods?.[grain] ?? []).map((period) => period.period_start)
    .filter((start) => !range || (start <= range[1] && dyad.periodEnd(start, grain) > range[0])));
  for (const row of months ?? []) {
    if (!inside.has(row.period_start)) continue;
    counts.set(row.i, (counts.get(row.i) ?? 0) + row.distinct_article_count);
  }
  return [...counts].map(([i, n]) => ({ ...dyad.overview.pairs[i], n })).sort((p, q) => q.n - p.n || p.i - q.i);
};

dyad.movers = (range) => {
  const all = d3.rollup((dyad.overview.periods?.[dyad.overview.grain] ?? []), (rows) => rows[0].period_article_count, (row) => row.period_start);
  const inside = [...all.keys()].filter((start) => start <= range[1] && dyad.periodEnd(start, dyad.overview.grain) > range[0]).sort();
  const half = inside[Math.floor(inside.length / 2)];
  if (inside.length < 2) return dyad.el("p", {}, "–");
  const sums = [0, 0];
  inside.forEach((start) => { sums[start < half ? 0 : 1] += all.get(start); });
  const counts = new Map();
  for (const row of dyad.overview.months) {
    if (row.period_start < inside[0] || row.period_start > inside.at(-1)) continue;
    const both = counts.get(row.i) ?? [0, 0];
    both[row.period_start < half ? 0 : 1] += row.distinct_article_count;
    counts.set(row.i, both);
  }
  const changes = [...counts].map(([i, [before, after]]) => ({ pair: dyad.overview.pairs[i], before, after, change: after / (sums[1] || 1) - before / (sums[0] || 1) }))
    .sort((p, q) => Math.abs(q.change) - Math.abs(p.change)).slice(0, TOP).sort((p, q) => q.change - p.change);
  const percent = (share) => `${share > 0 ? "+" : "−"}${Math.abs(100 * share).toFixed(1)} %`;
  return dyad.table(dyad.text("movers"), [dyad.text("pairs"), `< ${half}`, `≥ ${half}`, dyad.text("share")],
    changes.map((row) => [dyad.pairLink(row.pair), row.before, row.after, percent(row.change)]));
};

dyad.burstSection = (bursts) => dyad.section(dyad.text("latestBursts"), dyad.el("p", { class: "note" }, dyad.text("burstsNote")),
  bursts.length
    ? dyad.table(dyad.text("latestBursts"), [dyad.text("toDay"), dyad.text("pairs"), dyad.text("articles"), dyad.text("expected")],
      bursts.slice(0, TOP).map((row) => [row.day, dyad.pairLink(dyad.overview.pairs[row.i], "?by=DAY"), row.articles, row.expected]))
    : dyad.el("p", {}, dyad.text("noBursts")));

dyad.qualitySection = (data) => {
  const { totals, quality } = data;
  return dyad.section(dyad.text("quality"),
    dyad.tiles([[dyad.text("copies"), totals.copies], [dyad.text("undated"), totals.undated], [dyad.text("rejected"), totals.rejects],
      [dyad.text("unsure"), quality.country_mentions ? `${((100 * quality.unsure_mentions) / quality.country_mentions).toFixed(1)} %` : "–"]]),
    dyad.el("div", { class: "columns" },
      dyad.el("div", {}, dyad.el("h3", {}, dyad.text("outlets")), dyad.barList((data.outlets ?? []).map((row) => ({ label: row.source || dyad.text("unknownOutlet"), n: row.n })))),
      dyad.el("div", {}, dyad.el("h3", {}, dyad.text("languages")), dyad.barList((data.languages ?? []).map((row) => ({ label: row.language, n: row.n }))),
        dyad.el("h3", {}, dyad.text("rejects")), data.rejects?.length ? dyad.barList(data.rejects.map((row) => ({ label: row.reason, n: row.n }))) : dyad.el("p", {}, dyad.text("noRejects")))));
};
