"use strict";
const PARTNERS_DRAWN = 6;
const PARTNERS_LISTED = 30;
const NEIGHBOURS = 14;
const NARROWEST = 220; // pixels of a small plot
const GAP = 16; // pixels between two

dyad.countryPage = async (page, query, code) => {
  const counted = dyad.pairCounts(null);
  const pairs = counted.filter((pair) => pair.country_a === code || pair.country_b === code);
  const name = dyad.countryName(code);
  page.append(dyad.el("h1", {}, dyad.text("country", { a: name })));
  const partner = (pair) => (pair.country_a === code ? pair.country_b : pair.country_a);
  if (pairs.length) {
    const grain = dyad.overview.grain;
    const title = dyad.text("partnerTrend", { a: name, period: dyad.text(grain) });
    page.append(
      dyad.section(title, dyad.smallMultiples(pairs.slice(0, PARTNERS_DRAWN), partner, grain, dyad.width(page))),
      dyad.el("div", { class: "columns" },
        dyad.section(dyad.text("partners"), dyad.barList(pairs.slice(0, PARTNERS_LISTED).map((pair) => ({ label: dyad.link(`pair/${pair.country_a}-${pair.country_b}`, dyad.countryName(partner(pair))), n: pair.n })))),
        dyad.section(dyad.text("network"), dyad.network(code, pairs.map(partner).slice(0, NEIGHBOURS), counted), dyad.el("p", { class: "note" }, dyad.text("networkNote")))));
  } else page.append(dyad.el("p", {}, dyad.text("emptyCorpus")));
  const entity = await dyad.find("entities", code);
  if (entity) dyad.entityDetails(page, entity);
};

/** One small plot a partner, on one scale. */
dyad.smallMultiples = (pairs, partner, grain, pageWidth) => {
  const periods = (dyad.overview.periods?.[grain] ?? []).map((period) => period.period_start);
  const counts = d3.rollup(dyad.overview.months ?? [], (rows) => rows[0].distinct_article_count, (row) => row.i, (row) => row.period_start);
  const most = d3.max(pairs, (pair) => d3.max(counts.get(pair.i)?.values() ?? [0])) || 1;
  const columns = Math.max(1, Math.floor((pageWidth + GAP) / (NARROWEST + GAP))); // as the style sheet lays them out
  const width = (pageWidth + GAP) / columns - GAP;
  const height = 90;
  return dyad.el("div", { class: "multiples" }, pairs.map((pair) => {
    const label = dyad.countryName(partner(pair));
    const x = d3.scalePoint(periods, [30, width - 8]);
    const y = d3.scaleLinear([0, most], [height - 18, 6]).nice();
    const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("class", "plot").attr("role", "img").attr("aria-label", `${label}: ${pair.n}`);
    svg.append("g").attr("class", "axis").attr("transform", "translate(30,0)").call(d3.axisLeft(y).ticks(2));
    svg.append("path").attr("class", "line").attr("d", d3.line().x((period) => x(period)).y((period) => y(counts.get(pair.i)?.get(period) ?? 0))(periods));
    for (const [at, anchor] of [[0, "start"], [periods.length - 1, "end"]]) {
      svg.append("text").attr("class", "tick-label").attr("x", x(periods[at])).attr("y", height - 4).attr("text-anchor", anchor).text(dyad.periodName(periods[at], grain));
    }
    return dyad.el("figure", {}, dyad.el("figcaption", {}, dyad.link(`pair/${pair.country_a}-${pair.country_b}`, label)), svg.node());
  }));
};

/** The partners round a circle, joined where articles name both. */
dyad.network = (code, partners, counted) => {
  const size = 360;
  const centre = { x: size / 2, y: size / 2 };
  const places = new Map(partners.map((partner, i) => {
    const angle = (2 * Math.PI * i) / partners.length - Math.PI / 2;
    return [partner, { x: centre.x + 135 * Math.cos(angle), y: centre.y + 135 * Math.sin(angle) }];
  }));
  places.set(code, centre);
  const edges = counted.filter((pair) => places.has(pair.country_a) && places.has(pair.country_b));
  const widths = d3.scaleSqrt([0, d3.max(edges, (edge) => edge.n) || 1], [0.3, 7]);
  const svg = d3.create("svg").attr("viewBox", `0 0 ${size} ${size}`).attr("class", "plot network").attr("role", "group").attr("aria-label", dyad.text("network"));
  svg.selectAll("line").data(edges).join("line").attr("stroke-width", (edge) => widths(edge.n))
    .attr("x1", (edge) => places.get(edge.country_a).x).attr("y1", (edge) => places.get(edge.country_a).y).attr("x2", (edge) => places.get(edge.country_b).x).attr("y2", (edge) => places.get(edge.country_b).y)
    .append("title").text((edge) => `${dyad.pairName(edge.country_a, edge.country_b)}: ${edge.n}`);
  const nodes = svg.selectAll("a").data([...places]).join("a").attr("href", ([node]) => "#/country/" + node).attr("aria-label", ([node]) => dyad.countryName(node)).attr("transform", ([, place]) => `translate(${place.x},${place.y})`);
  nodes.append("circle").attr("r", 18).attr("class", ([node]) => (node === code ? "self" : "node"));
  nodes.append("text").attr("text-anchor", "middle").attr("dy", "0.35em").text(([node]) => node);
  return svg.node();
};
