"use strict";
/** Bars with a label and a number; rows {label: element or text, n}. */
dyad.barList = (rows, most = d3.max(rows, (row) => row.n) || 1) =>
  dyad.el("ol", { class: "bars-list" }, rows.map(({ label, n, note }) => {
    const bar = dyad.el("span", { class: "bar", "aria-hidden": "true" });
    bar.style.width = `${(100 * n) / most}%`;
    return dyad.el("li", {}, dyad.el("span", { class: "label" }, label), dyad.el("span", { class: "number" }, note ?? dyad.number(n)), bar);
  }));

dyad.pairLink = (pair, query = "") => dyad.link(`pair/${pair.country_a}-${pair.country_b}${query}`, dyad.pairName(pair.country_a, pair.country_b));
dyad.eventLink = (event) => dyad.link("event/" + event.event_id, event.title || dyad.text("event"));
dyad.entityLink = (id, name, type) => dyad.link(type === "COUNTRY" ? "country/" + id : "entity/" + id, name);

dyad.tiles = (tiles) =>
  dyad.el("dl", { class: "tiles" }, tiles.map(([label, value]) => dyad.el("div", {}, dyad.el("dt", {}, label), dyad.el("dd", {}, typeof value === "number" ? dyad.number(value) : value))));

/** Events as a list with day and size. */
dyad.eventList = (events) =>
  dyad.el("ul", { class: "events" }, events.map((event) => dyad.el("li", {},
    dyad.el("time", {}, event.day ?? event.started_at ?? dyad.text("noDate")), " ", dyad.eventLink(event),
    event.distinct_article_count > 1 ? ` (${event.distinct_article_count})` : "")));
