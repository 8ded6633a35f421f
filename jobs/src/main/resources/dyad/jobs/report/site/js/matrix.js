"use strict";
const MATRIX_COUNTRIES = 16;

/** Articles that name a country with another, summed over its pairs, by code. */
dyad.countryWeights = (pairs) => {
  const weight = new Map();
  for (const { country_a, country_b, n } of pairs) {
    weight.set(country_a, (weight.get(country_a) ?? 0) + n);
    weight.set(country_b, (weight.get(country_b) ?? 0) + n);
  }
  return weight;
};

/** Countries against countries as a table whose fields are links, the more articles the darker. */
dyad.matrix = (pairs, caption) => {
  const weight = dyad.countryWeights(pairs);
  const codes = [...weight].sort((p, q) => q[1] - p[1] || d3.ascending(p[0], q[0])).slice(0, MATRIX_COUNTRIES).map(([code]) => code);
  const counts = new Map(pairs.map(({ country_a, country_b, n }) => [`${country_a}-${country_b}`, n]));
  const most = d3.max(pairs, (pair) => pair.n) || 1;
  const scale = d3.scaleSequentialSqrt([0, most], d3.interpolateCividis);
  const field = (row, column) => {
    const pair = row < column ? `${row}-${column}` : `${column}-${row}`;
    const n = counts.get(pair) ?? 0;
    if (row === column) return dyad.el("td", { class: "same" });
    if (!n) return dyad.el("td", {}, "");
    const link = dyad.link("pair/" + pair, dyad.number(n));
    link.setAttribute("aria-label", `${dyad.pairName(row, column)}: ${n}`);
    const cell = dyad.el("td", { title: dyad.pairName(row, column) }, link);
    cell.style.backgroundColor = scale(n);
    link.style.color = d3.lab(scale(n)).l > 55 ? "#000" : "#fff";
    return cell;
  };
  return dyad.el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": caption },
    dyad.el("table", { class: "matrix" },
      dyad.el("caption", {}, caption),
      dyad.el("thead", {}, dyad.el("tr", {}, dyad.el("td", {}), codes.map((code) => dyad.el("th", { scope: "col", title: dyad.countryName(code) }, dyad.link("country/" + code, code))))),
      dyad.el("tbody", {}, codes.map((row) => dyad.el("tr", {},
        dyad.el("th", { scope: "row", title: dyad.countryName(row) }, dyad.link("country/" + row, dyad.countryName(row))), codes.map((column) => field(row, column)))))));
};
