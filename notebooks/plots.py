"""How plots look: one colour-blind-safe palette (Okabe and Ito 2008), titles on the left, the source below."""

import logging

import matplotlib.pyplot as plt
from cycler import cycler

BLUE, ORANGE, GREEN, PINK, SKY, RED, YELLOW, BLACK = (
    "#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#000000",
)  # fmt: skip
GREY = "#6B7280"
FAINT = "#D6DAE0"
SERIES = [BLUE, RED, GREEN, PINK, ORANGE, SKY]

logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
plt.rcParams.update({
    "axes.titlelocation": "left",
    "axes.titlesize": 11,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.prop_cycle": cycler(color=SERIES),
    "axes.labelcolor": "#333333",
    "axes.labelsize": 9,
    "xtick.labelsize": 9,
    "ytick.labelsize": 9,
    "figure.figsize": (9, 4),
    "figure.dpi": 110,
    "figure.constrained_layout.use": True,
    "legend.frameon": False,
    "legend.fontsize": 9,
    "font.family": ["DejaVu Sans"],
})


def finish(figure, table):
    """Writes below a figure where its numbers come from, and shows it."""
    figure.supxlabel(f"Source: {table}", fontsize=8, color=GREY, x=0.01, ha="left")
    plt.show()


def shorten(text, length=60):
    """A text that fits a label; nothing is the empty text."""
    text = "" if text is None or text != text else " ".join(str(text).split())
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def from_zero(*axes, room=0.05):
    """Counts and shares start at 0 and end at the same height in all axes, with some room above, as a part of that height."""
    top = max(axis.dataLim.y1 for axis in axes) * (1 + room)
    for axis in axes:
        axis.set_ylim(0, top or 1)
        axis.grid(axis="y", color=FAINT, linewidth=0.6)
        axis.set_axisbelow(True)
