"use strict";
/**
 * Articles over time as bars, with a brush that chooses a time.
 *
 * @param days {day, articles, copies}
 * @param range [first day, last day] chosen, both included
 * @param onchange called with a new range once the brush is let go
 */
dyad.volumePlot = (days, range, width, onchange) => {
  const height = 130;
  const margin = { top: 6, right: 12, bottom: 22, left: 40 };
  const span = days.length ? d3.utcDay.count(dyad.day(days[0].day), dyad.day(days.at(-1).day)) : 0;
  const grain = span <= 120 ? "DAY" : span <= 900 ? "WEEK" : "MONTH";
  const floor = { DAY: d3.utcDay, WEEK: d3.utcMonday, MONTH: d3.utcMonth }[grain];
  const bars = d3.rollups(days, (rows) => ({ articles: d3.sum(rows, (r) => r.articles), copies: d3.sum(rows, (r) => r.copies) }), (row) => +floor(dyad.day(row.day)));
  const title = dyad.text("volume", { unit: dyad.text(grain) });
  const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("class", "plot").attr("role", "img").attr("aria-label", title);
  if (!bars.length) return { svg: svg.node(), title };
  const first = new Date(bars[0][0]);
  const end = floor.offset(new Date(bars.at(-1)[0]), 1);
  const x = d3.scaleUtc([first, end], [margin.left, width - margin.right]);
  const y = d3.scaleLinear([0, d3.max(bars, ([, bar]) => bar.articles)], [height - margin.bottom, margin.top]).nice();
  const barWidth = (start) => Math.max(1, x(floor.offset(new Date(start), 1)) - x(start) - 1);
  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - margin.bottom})`).call(d3.axisBottom(x).ticks(Math.max(2, width / 110)).tickSizeOuter(0));
  svg.append("g").attr("class", "axis").attr("transform", `translate(${margin.left},0)`).call(d3.axisLeft(y).ticks(3));
  for (const kind of ["articles", "copies"]) {
    svg.append("g").attr("class", "bars " + kind).selectAll("rect").data(bars).join("rect")
      .attr("x", ([start]) => x(start)).attr("width", ([start]) => barWidth(start))
      .attr("y", ([, bar]) => y(bar[kind])).attr("height", ([, bar]) => y(0) - y(bar[kind]));
  }
  const brush = d3.brushX().extent([[margin.left, margin.top], [width - margin.right, height - margin.bottom]]).on("end", (event) => {
    if (!event.sourceEvent) return;
    if (!event.selection) return onchange(null);
    const [from, to] = event.selection.map((px) => x.invert(px));
    onchange([dyad.iso(d3.utcDay.round(from)), dyad.iso(d3.utcDay.offset(d3.utcDay.round(to), -1) < from ? from : d3.utcDay.offset(d3.utcDay.round(to), -1))]);
  });
  const layer = svg.append("g").attr("class", "brush").call(brush);
  if (range) layer.call(brush.move, [x(dyad.day(range[0])), x(d3.utcDay.offset(dyad.day(range[1]), 1))].map((px) => Math.max(margin.left, Math.min(width - margin.right, px))));
  return { svg: svg.node(), title };
};
