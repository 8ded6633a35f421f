"use strict";
const MAP_TIES = 40; // lines beyond these hide the others
const MAP_STOPS = 20; // countries that the tabulator key stops at; the matrix and the search box lead to the others
const MAP_BEND = 0.14; // degrees of latitude for each of longitude
const MAP_NORTH = 80; // lines do not leave the map

/** Features of TopoJSON (quantized, delta-encoded arcs) by id, or by name where they have none. */
dyad.shapes = ({ arcs, transform, objects }) => {
  const { scale: [sx, sy], translate: [tx, ty] } = transform;
  const lines = arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * sx + tx, (y += dy) * sy + ty]);
  });
  const ring = (numbers) => numbers.flatMap((n, i) => (n < 0 ? lines[~n].slice().reverse() : lines[n]).slice(i ? 1 : 0));
  return objects.countries.geometries.map(({ id, properties, type, arcs: own }) => ({
    type: "Feature", key: id ?? properties.name,
    geometry: { type, coordinates: type === "Polygon" ? own.map(ring) : own.map((polygon) => polygon.map(ring)) },
  }));
};

/** The outlines of all shapes at a width, worked out once: [key, path data], and the projection. */
dyad.outlines = (world, width) => {
  if (dyad.drawn?.width !== width) {
    const height = width * 0.47;
    const projection = d3.geoEqualEarth().fitExtent([[2, 2], [width - 2, height - 2]], { type: "MultiPoint", coordinates: [[-180, 0], [180, 0], [0, 83], [0, -56]] });
    const path = d3.geoPath(projection).digits(1);
    const shapes = dyad.shapes(world.shapes).filter((shape) => shape.key !== "010"); // without Antarctica
    dyad.drawn = { width, height, projection, path, outlines: shapes.map((shape) => [shape.key, path(shape)]) };
  }
  return dyad.drawn;
};

/** A line between two points, bent to the north, by the shorter way round. */
dyad.mapLine = ([x0, y0], [x1, y1]) => {
  const east = ((((x1 - x0 + 180) % 360) + 360) % 360) - 180;
  return { type: "LineString", coordinates: d3.range(0, 1.001, 1 / 40).map((t) => {
    const y = y0 + t * (y1 - y0);
    return [x0 + t * east, Math.min(y + MAP_BEND * Math.abs(east) * Math.sin(Math.PI * t), Math.max(y, MAP_NORTH))];
  }) };
};

/**
 * The world, each country the darker the more articles name it with another, and lines between those named together most.
 *
 * @param world {shapes: TopoJSON, places: {code: [shapes' ids, longitude, latitude]}}
 * @param pairs {country_a, country_b, n}, the most first
 */
dyad.map = (world, pairs, width, caption) => {
  const weight = dyad.countryWeights(pairs);
  const most = d3.max(weight.values()) || 1;
  const shade = d3.scaleSequentialLog([1, Math.max(2, most)], (t) => `color-mix(in srgb, var(--map-most) ${Math.round(15 + 85 * t)}%, var(--map-least))`);
  const { height, projection, path, outlines } = dyad.outlines(world, width);
  const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("class", "plot map").attr("role", "group").attr("aria-label", caption);
  const owner = new Map(Object.entries(world.places).flatMap(([code, [ids]]) => ids.map((id) => [id, code])));
  const told = (code) => `${dyad.countryName(code)}: ${dyad.text("mapCountry", { n: dyad.number(weight.get(code)) })}`;

  svg.append("g").attr("class", "land").selectAll("path").data(outlines.filter(([key]) => !weight.has(owner.get(key)))).join("path").attr("d", ([, outline]) => outline);
  const codes = [...weight.keys()].filter((code) => world.places[code]);
  const ofCode = d3.rollup(outlines, (own) => own.map(([, outline]) => outline).join(""), ([key]) => owner.get(key));
  const links = svg.append("g").attr("class", "told").selectAll("a").data(codes.sort((a, b) => weight.get(b) - weight.get(a) || d3.ascending(a, b))).join("a")
    .attr("href", (code) => "#/country/" + code).attr("aria-label", told).attr("tabindex", (code, i) => (i < MAP_STOPS ? null : -1));
  links.each(function (code) {
    const own = ofCode.get(code);
    const mark = d3.select(this).append(own ? "path" : "circle").style("fill", shade(weight.get(code)));
    if (own) mark.attr("d", own);
    else {
      const [x, y] = projection(world.places[code].slice(1));
      mark.attr("cx", x).attr("cy", y).attr("r", 4);
    }
  });
  links.append("title").text(told);

  const ties = pairs.filter((pair) => world.places[pair.country_a] && world.places[pair.country_b]).slice(0, MAP_TIES);
  const thick = d3.scaleSqrt([0, d3.max(ties, (pair) => pair.n) || 1], [0.4, Math.max(3, width / 220)]);
  svg.append("g").attr("class", "ties").attr("aria-hidden", "true").selectAll("path").data(ties).join("path")
    .attr("d", (pair) => path(dyad.mapLine(world.places[pair.country_a].slice(1), world.places[pair.country_b].slice(1))))
    .attr("stroke-width", (pair) => thick(pair.n))
    .on("click", (event, pair) => dyad.go(`pair/${pair.country_a}-${pair.country_b}`, {}))
    .append("title").text((pair) => `${dyad.pairName(pair.country_a, pair.country_b)}: ${dyad.number(pair.n)}`);
  return dyad.el("figure", {}, svg.node(), dyad.el("figcaption", { class: "note" }, dyad.text("mapNote", { n: ties.length })));
};
