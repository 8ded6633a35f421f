"use strict";
const HITS = 12;

/** Letters without accents, in lower case. */
dyad.fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** What a search finds: names by any spelling, then events; whole words' beginnings first. */
dyad.hits = (index, typed) => {
  const wanted = dyad.fold(typed.trim());
  if (!wanted) return [];
  const rank = (texts) => d3.min(texts, (text) => {
    const at = dyad.fold(text).indexOf(wanted);
    return at < 0 ? undefined : at === 0 ? 0 : dyad.fold(text)[at - 1] === " " ? 1 : 2;
  });
  const names = (index.names ?? []).map((name) => ({ name, rank: rank([name.name, ...name.spellings]) })).filter((hit) => hit.rank !== undefined)
    .sort((p, q) => p.rank - q.rank || q.name.article_count - p.name.article_count)
    .map(({ name }) => ({ route: (name.type === "COUNTRY" ? "country/" : "entity/") + name.entity_id, text: name.name, kind: dyad.text(name.type) }));
  const events = (index.events ?? []).filter((event) => event.title && dyad.fold(event.title).includes(wanted))
    .map((event) => ({ route: "event/" + event.event_id, text: event.title, kind: dyad.text("EVENT") + (event.day ? " " + event.day : "") }));
  return [...names.slice(0, HITS), ...events.slice(0, HITS / 2)];
};

/** The search box: a combobox (WAI-ARIA) over a list of links. */
dyad.searchBox = (place) => {
  const list = dyad.el("ul", { id: "hits", role: "listbox", "aria-label": dyad.text("search"), hidden: true });
  const input = dyad.el("input", { type: "search", role: "combobox", "aria-expanded": "false", "aria-controls": "hits", "aria-autocomplete": "list",
    "aria-label": dyad.text("search"), placeholder: dyad.text("search"), autocomplete: "off" });
  let hits = [];
  let chosen = -1;
  const show = () => {
    list.replaceChildren(...(hits.length ? hits.map((hit, i) => dyad.el("li", { id: "hit-" + i, role: "option", "aria-selected": String(i === chosen), onmousedown: (e) => { e.preventDefault(); open(i); } },
      hit.text + " ", dyad.el("span", { class: "note" }, hit.kind))) : [dyad.el("li", { role: "option", "aria-disabled": "true" }, dyad.text("noHit"))]));
    list.hidden = !input.value.trim();
    input.setAttribute("aria-expanded", String(!list.hidden));
    if (chosen >= 0) input.setAttribute("aria-activedescendant", "hit-" + chosen);
    else input.removeAttribute("aria-activedescendant");
  };
  const open = (i) => { if (hits[i]) { location.hash = "#/" + hits[i].route; input.value = ""; hits = []; show(); } };
  input.addEventListener("input", async () => {
    const index = (await dyad.load("search-0")).search;
    hits = dyad.hits(index, input.value);
    chosen = hits.length ? 0 : -1;
    show();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      chosen = Math.max(0, Math.min(hits.length - 1, chosen + (event.key === "ArrowDown" ? 1 : -1)));
      show();
      event.preventDefault();
    } else if (event.key === "Enter") open(chosen);
    else if (event.key === "Escape") { input.value = ""; show(); }
  });
  input.addEventListener("blur", () => { list.hidden = true; input.setAttribute("aria-expanded", "false"); });
  place.append(input, list);
};
