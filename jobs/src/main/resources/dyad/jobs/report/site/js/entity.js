"use strict";
dyad.entityPage = async (page, query, id) => {
  const entity = await dyad.find("entities", id);
  if (!entity) return page.append(dyad.el("p", {}, dyad.text("missing")));
  const country = entity.country ? ", " + dyad.text("actsFor", { country: dyad.countryName(entity.country) }) : "";
  page.append(dyad.el("h1", {}, entity.name), dyad.el("p", {}, dyad.text(entity.type) + country));
  dyad.entityDetails(page, entity);
};

dyad.entityDetails = (page, entity) => {
  const months = Object.entries(entity.months ?? {}).map(([month, articles]) => ({ month, articles }));
  page.append(dyad.el("p", {}, dyad.text("named", { n: dyad.number(entity.article_count), m: dyad.number(entity.mention_count) }),
    entity.first_seen ? `, ${entity.first_seen} – ${entity.last_seen}` : ""));
  if (months.length > 1) {
    const known = new Map(months.map((row) => [row.month + "-01", row.articles]));
    const all = d3.utcMonths(dyad.day(months[0].month + "-01"), d3.utcMonth.offset(dyad.day(months.at(-1).month + "-01"), 1)).map(dyad.iso);
    const title = dyad.text("nameTrend", { a: entity.name });
    page.append(dyad.section(title, dyad.trendPlot(all.map((start) => ({ start, value: known.get(start) ?? 0, label: `${start.slice(0, 7)}: ${known.get(start) ?? 0}` })), { title, width: dyad.width(page) })));
  }
  page.append(dyad.el("div", { class: "columns" },
    dyad.section(dyad.text("spellings"), dyad.barList((entity.variants ?? []).map((variant) => ({ label: variant.form, n: variant.mention_count })))),
    dyad.section(dyad.text("companions"), dyad.table(dyad.text("companions"), [dyad.text("names"), dyad.text("articles"), dyad.text("npmi")],
      (entity.companions ?? []).map((row) => [dyad.entityLink(row.other, row.name, row.type), row.article_count, row.npmi])))));
  if (entity.events?.length) page.append(dyad.section(dyad.text("eventsOfPair"), dyad.eventList(entity.events)));
};
