"use strict";
/** An element; strings become text, never markup. Attributes beginning with "on" are listeners. */
dyad.el = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child != null));
  return element;
};

/** A link within the report. */
dyad.link = (route, text) => dyad.el("a", { href: "#/" + route }, text);

/** A link to an article; anything but a web address is shown as text. */
dyad.outward = (url, text) =>
  /^https?:\/\//i.test(url ?? "")
    ? dyad.el("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, text)
    : dyad.el("span", {}, text);

dyad.section = (title, ...children) => dyad.el("section", {}, dyad.el("h2", {}, title), ...children);

const SHORT = 10; // letters of a text that stays on one line in a table: a day, a percentage

/** A table with a caption; a cell is a text, a number or an element. */
dyad.table = (caption, columns, rows) =>
  dyad.el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": caption },
    dyad.el("table", {},
      dyad.el("caption", {}, caption),
      dyad.el("thead", {}, dyad.el("tr", {}, columns.map((column) => dyad.el("th", { scope: "col" }, column)))),
      dyad.el("tbody", {}, rows.map((row) => dyad.el("tr", {}, row.map((cell) =>
        dyad.el("td", { class: typeof cell === "number" ? "number" : typeof cell === "string" && cell.length <= SHORT ? "short" : null },
          typeof cell === "number" ? dyad.number(cell) : (cell ?? ""))))))));

/** A labelled choice. */
dyad.choice = (label, options, chosen, onchange) =>
  dyad.el("label", {}, label + " ", dyad.el("select", { onchange: (e) => onchange(e.target.value) },
    options.map(([value, text]) => dyad.el("option", { value, selected: value === chosen }, text))));

dyad.number = (value) => value.toLocaleString("en", { maximumFractionDigits: 3 });
dyad.sentenceCase = (text) => text.charAt(0).toUpperCase() + text.slice(1);
dyad.countryName = (code) => dyad.overview.countries?.[code] ?? code;
dyad.pairName = (a, b) => `${dyad.countryName(a)} – ${dyad.countryName(b)}`;
