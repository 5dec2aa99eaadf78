"""Walled compounds (独立院落) of one owner: schools, hospitals, authorities, works."""

from __future__ import annotations

import numpy as np
import shapely

from ..frame import Frame, inside
from ..sheet import Sheet
from .parts import Plot, even_cuts, slabs, walled_compound


def school(sheet: Sheet, plot: Plot) -> None:
    """A school (学校): a walled compound of teaching buildings and a running track."""
    block, lot, _, name = plot
    frame = Frame.along(lot)
    x0, y0, x1, y1 = frame.bounds(lot)
    walled_compound(sheet, block, lot, name, "学校")
    long, wide = 88.0, 48.0
    wide_lot = x1 - x0 > y1 - y0
    cx, cy = (x0 + 0.27 * (x1 - x0), (y0 + y1) / 2) if wide_lot else ((x0 + x1) / 2, y0 + 0.28 * (y1 - y0))
    half = (long - wide) / 2
    spine = (
        frame.lines(cx, cy - half, cx, cy + half) if wide_lot else frame.lines(cx - half, cy, cx + half, cy)
    )
    track = shapely.buffer(spine[0], wide / 2)
    space = lot.buffer(-8)
    if space.contains(track):
        sheet.draw("plaza", track, name=f"{name}操场", kind="运动场")
        space = space.difference(track.buffer(9))
    rows = np.arange(y0 + 14, y1 - 14, 32.0)
    houses = slabs(frame, space, even_cuts(x0 + 8, x1 - 8, 62.0), rows, 14.0, 12.0)
    sheet.draw("building", houses, kind="教学楼", floors=5)


def institution(sheet: Sheet, plot: Plot) -> None:
    """A hospital or an authority (医院、机关): a walled compound, one large house, some wings."""
    block, lot, rng, name = plot
    frame = Frame.along(lot)
    x0, y0, x1, y1 = frame.bounds(lot)
    walled_compound(sheet, block, lot, name, "机关单位")
    wide, deep = 0.55 * (x1 - x0), min(0.3 * (y1 - y0), 48.0)
    half, wing, court = wide / 2, wide * 0.3, deep * 0.55
    hall = np.array([(-half, 0), (half, 0), (half, deep), (wing, deep), (wing, court), (-wing, court)])
    hall = np.concatenate([hall, [(-wing, deep), (-half, deep)]])
    foot = np.array([(x0 + x1) / 2, y0 + 0.22 * (y1 - y0)])
    main = frame.polygons((hall + foot)[None])
    space = lot.buffer(-7)
    main = inside(main, space)
    sheet.draw("building", main, kind="办公楼", floors=int(rng.integers(6, 16)))
    rest = space.difference(shapely.union_all(main).buffer(14)) if len(main) else space
    rows = np.arange(y0 + 9, y1 - 14, 30.0)
    houses = slabs(frame, rest, even_cuts(x0 + 8, x1 - 8, 58.0), rows, 13.0, 14.0)
    sheet.draw("building", houses[rng.random(len(houses)) > 0.25], kind="办公楼", floors=4)


def factory(sheet: Sheet, plot: Plot) -> None:
    """A works (工厂): a walled compound of sheds in rows."""
    block, lot, rng, name = plot
    frame = Frame.along(lot)
    x0, y0, x1, y1 = frame.bounds(lot)
    walled_compound(sheet, block, lot, name, "工厂")
    depth = rng.uniform(24, 36)
    rows = np.arange(y0 + 12, y1 - depth, depth + rng.uniform(14, 20))
    houses = slabs(frame, lot.buffer(-9), even_cuts(x0 + 9, x1 - 9, rng.uniform(75, 115)), rows, depth, 16.0)
    sheet.draw("building", houses[rng.random(len(houses)) > 0.1], kind="厂房", floors=1)
