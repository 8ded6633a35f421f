"use strict";
dyad.pairPage = async (page, query, id) => {
  const [a, b] = id.split("-").sort();
  const pair = await dyad.findPair(a, b);
  if (!pair) return page.append(dyad.el("p", {}, dyad.text("missing")));
  const unit = query.get("unit") in dyad.UNITS ? query.get("unit") : "distinct";
  const grain = dyad.GRAINS.find((g) => g === query.get("by")?.toUpperCase()) ?? dyad.defaultGrain();
  const names = { a: dyad.countryName(a), b: dyad.countryName(b) };
  const set = (change) => dyad.go(`pair/${a}-${b}`, { unit, by: grain.toLowerCase(), ...change });
  const rows = dyad.series(pair, grain);
  const title = dyad.sentenceCase(dyad.text("trend", { ...names, unit: dyad.unitName(unit), period: dyad.text(grain) }));
  const first = rows[0]?.period_start;
  const last = rows.at(-1)?.period_start;
  const events = pair.events ?? [];
  const marks = events.filter((event) => event.day && event.distinct_article_count > 1 && event.day >= first && event.day <= dyad.periodEnd(last, grain))
    .map((event) => ({ start: event.day, title: `${event.day} ${event.title}`, href: "#/event/" + event.event_id }));
  const plot = dyad.trendPlot(rows.map((row) => dyad.trendPoint(row, unit, grain)), { title, width: dyad.width(page), marks: marks.slice(0, 60) });
  const columns = ["period_start", "country_a", "country_b", "sentence_count", "article_count", "distinct_article_count", "story_count", "period_article_count"];
  const csvRows = () => rows.map((row) => columns.map((column) => ({ country_a: a, country_b: b })[column] ?? row[column]));

  page.append(...[
    dyad.el("h1", {}, dyad.link("country/" + a, names.a), " – ", dyad.link("country/" + b, names.b)),
    dyad.section(title,
      dyad.el("p", { class: "controls" },
        dyad.choice(dyad.text("unit"), Object.keys(dyad.UNITS).map((u) => [u, dyad.unitName(u)]), unit, (u) => set({ unit: u })),
        dyad.choice(dyad.text("by"), dyad.GRAINS.map((g) => [g, dyad.text(g)]), grain, (g) => set({ by: g.toLowerCase() })),
        dyad.csvButton(`${a}-${b}-${grain.toLowerCase()}.csv`, columns, csvRows), dyad.pngButton(`${a}-${b}.png`, () => plot)),
      rows.length ? plot : dyad.el("p", {}, dyad.text("noEvents")),
      dyad.el("p", { class: "note" }, dyad.text("interval")),
      dyad.el("details", {}, dyad.el("summary", {}, dyad.text("asTable")),
        dyad.table(title, [dyad.text("period"), dyad.text("sentences"), dyad.text("articles"), dyad.text("distinctArticles"), dyad.text("stories"), dyad.text("allArticles"), dyad.text("expected"), dyad.text("burst")],
          rows.filter((row) => row.article_count > 0 || row.is_burst).map((row) => [dyad.periodName(row.period_start, grain), row.sentence_count, row.article_count, row.distinct_article_count, row.story_count, row.period_article_count, row.expected ?? "", row.is_burst ? "●" : ""])))),
    dyad.toneSection(rows, grain, dyad.width(page)),
    dyad.driverSection(pair.drivers),
    dyad.evidenceSection(pair, `${a}-${b}`),
    dyad.section(dyad.text("eventsOfPair"), events.length ? dyad.eventList(events.slice(0, 40)) : dyad.el("p", {}, dyad.text("noEvents")))].filter(Boolean));
};

/** A period as a point; the interval is of the share of distinct articles, so it is shown for them only. */
dyad.trendPoint = (row, unit, grain) => {
  const value = row[dyad.UNITS[unit]];
  const [low, high] = unit === "distinct" ? dyad.wilson(value, row.period_article_count).map((share) => share * row.period_article_count) : [];
  return { start: row.period_start, value, low, high, expected: unit === "distinct" ? row.expected : undefined, isBurst: row.is_burst,
    label: `${dyad.periodName(row.period_start, grain)}: ${dyad.number(value)}${row.is_burst ? " ●" : ""}` };
};

dyad.evidenceSection = (pair, id) => dyad.section(dyad.text("evidence"),
  pair.evidence?.length
    ? [dyad.el("p", { class: "note" }, dyad.text("evidenceNote", { shown: pair.evidence.length, total: pair.sentence_total, pair: id })),
      dyad.el("ul", { class: "evidence" }, pair.evidence.map((item) => dyad.el("li", {},
        dyad.el("p", {}, item.pieces.map((piece, i) => (i % 2 ? dyad.el("mark", {}, piece) : piece))),
        dyad.el("p", { class: "note" }, item.day ?? dyad.text("noDate"), " · ", item.source ?? dyad.text("unknownOutlet"), " · ",
          dyad.outward(item.url, item.title ?? item.url ?? dyad.text("tellings")), " · ", dyad.link("event/" + item.event_id, dyad.text("event"))))))]
    : dyad.el("p", {}, dyad.text("noEvidence")));

/** Cooperation above and conflict below a line; nothing where no sentence shows either. */
dyad.toneSection = (rows, grain, width) => {
  const most = d3.max(rows, (row) => Math.max(row.cooperation ?? 0, row.conflict ?? 0));
  if (!most) return null;
  const height = 120;
  const title = dyad.text("tone", { period: dyad.text(grain) });
  const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("class", "plot").attr("role", "img").attr("aria-label", title);
  const x = d3.scaleBand(rows.map((row) => row.period_start), [40, width - 24]).padding(0.1);
  const y = d3.scaleLinear([-most, most], [height - 18, 6]);
  svg.append("line").attr("class", "zero").attr("x1", 40).attr("x2", width - 24).attr("y1", y(0)).attr("y2", y(0));
  for (const [row, anchor] of [[rows[0], "start"], [rows.at(-1), "end"]]) {
    svg.append("text").attr("class", "tick-label").attr("x", anchor === "end" ? width - 24 : 40).attr("y", height - 2).attr("text-anchor", anchor).text(dyad.periodName(row.period_start, grain));
  }
  svg.append("g").attr("class", "axis grid").attr("transform", "translate(40,0)").call(d3.axisLeft(y).ticks(3).tickFormat((n) => (Number.isInteger(n) ? Math.abs(n) : "")));
  for (const [kind, sign] of [["cooperation", 1], ["conflict", -1]]) {
    svg.append("g").attr("class", "bars " + kind).selectAll("rect").data(rows.filter((row) => row[kind])).join("rect")
      .attr("x", (row) => x(row.period_start)).attr("width", Math.max(1, x.bandwidth()))
      .attr("y", (row) => y(Math.max(0, sign * row[kind]))).attr("height", (row) => Math.abs(y(row[kind]) - y(0)))
      .append("title").text((row) => `${dyad.periodName(row.period_start, grain)}: ${row[kind]} ${dyad.text(kind)}`);
  }
  return dyad.section(title, svg.node(), dyad.el("p", { class: "note" }, dyad.text("toneNote")));
};

dyad.driverSection = (drivers) => drivers?.length
  ? dyad.section(dyad.text("drivers"), dyad.el("p", { class: "note" }, dyad.text("driversNote")),
    dyad.table(dyad.text("drivers"), [dyad.text("month"), dyad.text("drivers"), dyad.text("articles"), dyad.text("before")],
      drivers.map((row) => [row.period_start.slice(0, 7),
        row.kind === "EVENT" ? dyad.link("event/" + row.driver, row.label ?? dyad.text("event")) : dyad.entityLink(row.driver, row.label, /^[A-Z]{3}$/.test(row.driver) ? "COUNTRY" : ""),
        row.article_count, row.previous_article_count])))
  : null;
