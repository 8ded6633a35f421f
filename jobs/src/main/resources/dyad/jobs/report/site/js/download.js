"use strict";
dyad.save = (blob, name) => {
  const url = URL.createObjectURL(blob);
  const link = dyad.el("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
};

/** A cell of CSV (RFC 4180); one that a spreadsheet would run as a formula is quoted into a text. */
dyad.csvCell = (value) => {
  let text = value == null ? "" : String(value);
  if (typeof value === "string" && /^[=+\-@\t\r]/.test(text)) text = "'" + text;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

dyad.csv = (columns, rows) =>
  [columns, ...rows].map((row) => row.map(dyad.csvCell).join(",")).join("\r\n") + "\r\n";

dyad.csvButton = (name, columns, rows) =>
  dyad.el("button", { type: "button", class: "csv",
    onclick: () => dyad.save(new Blob([dyad.csv(columns, rows())], { type: "text/csv" }), name) }, dyad.text("csv"));

/** Saves a plot as it is drawn, with its colours written into it. */
dyad.pngButton = (name, svg) =>
  dyad.el("button", { type: "button", onclick: () => {
    const source = svg();
    const copy = source.cloneNode(true);
    const originals = source.querySelectorAll("*");
    copy.querySelectorAll("*").forEach((node, i) => {
      const style = getComputedStyle(originals[i]);
      for (const property of ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "font-size", "font-family", "text-anchor"])
        node.setAttribute(property, style.getPropertyValue(property));
    });
    const { width, height } = source.getBoundingClientRect();
    copy.setAttribute("width", width);
    copy.setAttribute("height", height);
    const image = new Image();
    image.onload = () => {
      const canvas = dyad.el("canvas", { width: width * 2, height: height * 2 });
      const context = canvas.getContext("2d");
      context.fillStyle = getComputedStyle(document.body).backgroundColor;
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => dyad.save(blob, name), "image/png");
    };
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(new XMLSerializer().serializeToString(copy));
  } }, dyad.text("png"));
