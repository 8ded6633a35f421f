"use strict";
/** A day, or the first and the last of several, each on one line. */
dyad.days = (first, last) => [...new Set([first, last ?? first])].flatMap((day, i) => [i ? " – " : null, dyad.el("span", { class: "whole" }, day)]);

/** The same rows, those without a day last. */
dyad.datedFirst = (rows) => [...rows.filter((row) => row.day), ...rows.filter((row) => !row.day)];

dyad.eventPage = async (page, query, id) => {
  const event = await dyad.find("events", id);
  if (!event) return page.append(dyad.el("p", {}, dyad.text("missing")));
  const codes = event.countries ?? [];
  page.append(
    dyad.el("h1", {}, event.title || dyad.text("event")),
    dyad.tiles([[dyad.text("when"), event.started ? dyad.days(event.started, event.ended) : dyad.text("noDate")],
      [dyad.text("articles"), event.article_count], [dyad.text("copies"), event.article_count - event.distinct_article_count], [dyad.text("sources"), event.source_count]]),
    dyad.el("div", { class: "columns" },
      dyad.section(dyad.text("countries"), dyad.el("ul", { class: "tags" }, codes.map((code) => dyad.el("li", {}, dyad.link("country/" + code, dyad.countryName(code)))))),
      dyad.section(dyad.text("keywords"), dyad.el("ul", { class: "tags" }, (event.keywords ?? []).map((word) => dyad.el("li", {}, word)))),
      dyad.section(dyad.text("people"), dyad.el("ul", { class: "tags" }, (event.names ?? []).map((name) => dyad.el("li", {}, dyad.entityLink(name.entity_id, name.name, name.type)))))),
    dyad.section(dyad.text("tellings"), dyad.el("ul", { class: "events" }, dyad.datedFirst(event.articles ?? []).map((article) => dyad.el("li", {},
      dyad.el("time", {}, article.day ?? dyad.text("noDate")), " ", dyad.outward(article.url, article.title ?? dyad.text("tellings")), " ",
      dyad.el("span", { class: "note" }, article.source ?? dyad.text("unknownOutlet"), article.is_copy ? ` · ${dyad.text("copy")}` : ""))))));
};
