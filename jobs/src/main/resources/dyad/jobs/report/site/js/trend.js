"use strict";
/**
 * A line over time.
 *
 * @param rows {start: ISO day, value, low, high, expected, isBurst, label}; all but start and value may be missing
 * @param options {title, width, marks: [{start, title, href}]}
 */
dyad.trendPlot = (rows, { title, width, marks = [] }) => {
  const height = Math.max(180, Math.min(rows.length > 3 ? 320 : 180, width * 0.4));
  const margin = { top: 12, right: 24, bottom: 26 + (marks.length ? 14 : 0), left: 40 };
  const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("class", "plot").attr("role", marks.length ? "group" : "img").attr("aria-label", title);
  const dates = rows.map((row) => dyad.day(row.start));
  const x = d3.scaleUtc(d3.extent(dates), [margin.left, width - margin.right]);
  if (rows.length === 1) x.domain([d3.utcDay.offset(dates[0], -1), d3.utcDay.offset(dates[0], 1)]);
  const top = d3.max(rows, (row) => Math.max(row.value, row.high ?? 0, row.expected ?? 0)) || 1;
  const y = d3.scaleLinear([0, top], [height - margin.bottom, margin.top]).nice();

  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - margin.bottom})`).call(dyad.timeAxis(x, dates, width));
  svg.append("g").attr("class", "axis grid").attr("transform", `translate(${margin.left},0)`)
    .call(d3.axisLeft(y).ticks(5).tickSize(-(width - margin.left - margin.right)))
    .call((axis) => axis.select(".domain").remove());
  const at = (row) => x(dyad.day(row.start));
  if (rows.some((row) => row.high != null)) {
    svg.append("path").attr("class", "band").datum(rows).attr("d", d3.area().x(at).y0((row) => y(row.low ?? row.value)).y1((row) => y(row.high ?? row.value)));
  }
  if (rows.some((row) => row.expected != null)) {
    svg.append("path").attr("class", "expected").datum(rows).attr("d", d3.line().defined((row) => row.expected != null).x(at).y((row) => y(row.expected)));
  }
  svg.append("path").attr("class", "line").datum(rows).attr("d", d3.line().x(at).y((row) => y(row.value)));
  svg.selectAll("circle").data(rows.filter((row) => row.isBurst || rows.length < 40)).join("circle")
    .attr("class", (row) => (row.isBurst ? "burst" : "point")).attr("cx", at).attr("cy", (row) => y(row.value)).attr("r", (row) => (row.isBurst ? 5 : 2.5))
    .append("title").text((row) => row.label);
  const anchors = svg.selectAll("a.mark").data(marks).join("a").attr("class", "mark").attr("href", (mark) => mark.href).attr("aria-label", (mark) => mark.title);
  anchors.append("path").attr("d", d3.symbol(d3.symbolTriangle, 50)).attr("transform", (mark) => `translate(${x(dyad.day(mark.start))},${height - 8})`);
  anchors.append("title").text((mark) => mark.title);
  dyad.hover(svg, rows, at, margin, height);
  return svg.node();
};

/** Few periods are named each; many by round dates. */
dyad.timeAxis = (x, dates, width) => {
  const axis = d3.axisBottom(x).tickSizeOuter(0);
  return dates.length <= width / 110
    ? axis.tickValues(dates).tickFormat(d3.utcFormat(dates.every((date) => date.getUTCDate() === 1) ? "%b %Y" : "%b %d"))
    : axis.ticks(Math.max(2, width / 110));
};

/** Shows the value nearest to the pointer. */
dyad.hover = (svg, rows, at, margin, height) => {
  const rule = svg.append("line").attr("class", "rule").attr("y1", margin.top).attr("y2", height - margin.bottom).attr("visibility", "hidden");
  const label = svg.append("text").attr("class", "reading").attr("y", margin.top).attr("visibility", "hidden");
  const positions = rows.map(at);
  const width = svg.attr("viewBox").split(" ")[2];
  svg.on("pointermove", (event) => {
    if (!rows.length) return;
    const nearest = d3.leastIndex(positions, (p, q) => Math.abs(p - d3.pointer(event)[0]) - Math.abs(q - d3.pointer(event)[0]));
    const px = positions[nearest];
    rule.attr("x1", px).attr("x2", px).attr("visibility", "visible");
    label.attr("x", px + (px > width / 2 ? -6 : 6)).attr("text-anchor", px > width / 2 ? "end" : "start").attr("visibility", "visible").text(rows[nearest].label);
  });
  svg.on("pointerleave", () => { rule.attr("visibility", "hidden"); label.attr("visibility", "hidden"); });
};
