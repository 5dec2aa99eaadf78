"""The eight sides of a sheet, on which its neighbours lie."""

from __future__ import annotations

from collections.abc import Mapping

#: Side -> steps (columns to the east, rows to the north) to the sheet there, in the schema's order.
SIDES: Mapping[str, tuple[int, int]] = {
    "north": (0, 1),
    "north_east": (1, 1),
    "east": (1, 0),
    "south_east": (1, -1),
    "south": (0, -1),
    "south_west": (-1, -1),
    "west": (-1, 0),
    "north_west": (-1, 1),
}
