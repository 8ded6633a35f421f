"""A world map: Natural Earth 1:110m shapes in the Equal Earth projection, countries shaded, pairs as lines."""

import json
from pathlib import Path

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.patches import PathPatch
from matplotlib.path import Path as Outline

WORLD = Path(__file__).resolve().parent.parent / "jobs/src/main/resources/dyad/jobs/report/world"
ANTARCTICA = "010"
SEA, LAND, BORDER = "#F4F7FA", "#E3E6EA", "#FFFFFF"
STEPS = 60  # of a line
BEND = 0.14  # degrees of latitude for each of longitude
NORTHERNMOST = 80


def project(longitude, latitude):
    """Degrees to the plane: Equal Earth (Šavrič, Patterson and Jenny 2018)."""
    a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
    t = np.arcsin(np.sqrt(3) / 2 * np.sin(np.radians(latitude)))
    x = 2 * np.sqrt(3) * np.radians(longitude) * np.cos(t) / (3 * (9 * a4 * t**8 + 7 * a3 * t**6 + 3 * a2 * t**2 + a1))
    return x, t * (a4 * t**8 + a3 * t**6 + a2 * t**2 + a1)


def places():
    """Shapes, longitude and latitude of every country by code."""
    rows = {}
    for line in (WORLD / "places.tsv").read_text().splitlines():
        if not line.startswith("#"):
            code, shapes, longitude, latitude = line.split("\t")
            rows[code] = ([s.replace("_", " ") for s in shapes.split()], float(longitude), float(latitude))
    return rows


def shapes():
    """Rings of degrees by shape, each ring without jumps at the 180th meridian."""
    world = json.loads((WORLD / "countries-110m.json").read_text())
    scale, move = np.array(world["transform"]["scale"]), np.array(world["transform"]["translate"])
    arcs = [np.cumsum(arc, axis=0) * scale + move for arc in world["arcs"]]

    def ring(numbers):
        parts = [arcs[n] if n >= 0 else arcs[~n][::-1] for n in numbers]
        points = np.concatenate([parts[0], *(part[1:] for part in parts[1:])])
        return np.column_stack([np.unwrap(points[:, 0], period=360), points[:, 1]])

    found = {}
    for shape in world["objects"]["countries"]["geometries"]:
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        found[shape.get("id") or shape["properties"]["name"]] = [[ring(r) for r in polygon] for polygon in polygons]
    return found


def patch(rings, shift):
    """A polygon with its holes, moved by some degrees of longitude."""
    points, codes = [], []
    for ring in rings:
        points.append(np.column_stack(project(ring[:, 0] + shift, ring[:, 1])))
        codes += [Outline.MOVETO, *[Outline.LINETO] * (len(ring) - 2), Outline.CLOSEPOLY]
    return PathPatch(Outline(np.concatenate(points), codes))


def arc(start, end):
    """Pieces of a line between two points, bent towards the north, cut at the 180th meridian if that way is shorter."""
    east = (end[0] - start[0] + 180) % 360 - 180
    t = np.linspace(0, 1, STEPS)
    longitude = start[0] + t * east
    latitude = start[1] + t * (end[1] - start[1])
    latitude = np.minimum(latitude + BEND * abs(east) * np.sin(np.pi * t), np.maximum(latitude, NORTHERNMOST))
    longitude = (longitude + 180) % 360 - 180
    cuts = np.flatnonzero(np.abs(np.diff(longitude)) > 180) + 1
    return [np.column_stack(project(lon, lat)) for lon, lat in zip(np.split(longitude, cuts), np.split(latitude, cuts)) if len(lon) > 1]


def draw(axis, values, colours, norm, ties=(), tie_colour="#D55E00"):
    """Draws the map.

    values: number by country code; colours, norm: of matplotlib; ties: (code, code, width in points).
    Returns the codes that have no place on the map.
    """
    where = places()
    edge = np.linspace(-58, 84, 90)
    outline = np.concatenate([np.column_stack(project(side * 180.0, lat)) for side, lat in ((-1, edge), (1, edge[::-1]))])
    sea = PathPatch(Outline(outline, closed=False), facecolor=SEA, edgecolor="none")
    axis.add_patch(sea)
    owner = {shape: code for code, (own, _, _) in where.items() for shape in own}
    for name, polygons in shapes().items():
        if name == ANTARCTICA:
            continue
        value = values.get(owner.get(name))
        for rings in polygons:
            for shift in (-360, 0, 360):
                if rings[0][:, 0].max() + shift > -180 and rings[0][:, 0].min() + shift < 180:
                    land = patch(rings, shift)
                    land.set(facecolor=LAND if value is None else colours(norm(value)), edgecolor=BORDER, linewidth=0.4)
                    axis.add_patch(land)
                    land.set_clip_path(sea)
    for a, b, width in ties:
        if a in where and b in where:
            axis.add_collection(LineCollection(arc(where[a][1:], where[b][1:]), colors=tie_colour, linewidths=width, alpha=0.55, capstyle="round"))
    small = [code for code in values if code in where and not where[code][0]]
    for code in small:
        axis.plot(*project(*where[code][1:]), "o", color=colours(norm(values[code])), markeredgecolor="#333333", markeredgewidth=0.5, markersize=4.5)
    axis.set(xlim=(outline[:, 0].min(), outline[:, 0].max()), ylim=(outline[:, 1].min(), outline[:, 1].max()), aspect="equal")
    axis.axis("off")
    return sorted(set(values) - set(where))
