"""Numbers of sheets (图号)."""

from __future__ import annotations

from collections.abc import Sequence

from .settings import Numbering, SheetSettings

#: Quarters of a standard sheet in reading order: north-west, north-east, south-west, south-east,
#: as 1:1000 sheets are numbered within one of 1:2000 (基本图号法: Ⅰ, Ⅱ, Ⅲ, Ⅳ).
QUARTERS = ("I", "II", "III", "IV")
#: Decimals of a kilometre in a sheet number, by scale denominator: to 0.01 km at 1:500.
_DECIMALS = {500: 2, 1000: 1, 2000: 1, 5000: 0}
_MOST_DECIMALS = 3

Place = tuple[int, int]


def sheet_numbers(places: Sequence[Place], settings: SheetSettings) -> list[str]:
    """The number of each sheet.

    ``places`` are (column, row) counted in sheets from the origin of the CRS, row to the north,
    in the order of reading: from west to east in rows from north to south.
    """
    if settings.numbering is Numbering.RUNNING:
        before = f"{settings.prefix}-" if settings.prefix else ""
        return [f"{before}{number}" for number in range(1, len(places) + 1)]
    if settings.numbering is Numbering.ROW_COLUMN:
        west, north = min(column for column, _ in places), max(row for _, row in places)
        return [f"{letters(north - row)}-{column - west + 1}" for column, row in places]
    return [coordinate_number(place, settings) for place in places]


def coordinate_number(place: Place, settings: SheetSettings) -> str:
    """Kilometres of the south-west corner of the standard sheet, northing first; then the quarter."""
    parts = settings.parts
    (column, right), (row, upper) = divmod(place[0], parts), divmod(place[1], parts)
    width, height = settings.width_m * parts / 1000.0, settings.height_m * parts / 1000.0
    decimals = max(_DECIMALS.get(settings.scale, 2), _needed(width), _needed(height))
    number = f"{row * height:.{decimals}f}-{column * width:.{decimals}f}"
    return number if parts == 1 else f"{number}-{QUARTERS[2 * (parts - 1 - upper) + right]}"


def letters(index: int) -> str:
    """A, B, …, Z, AA, AB, … for 0, 1, …"""
    text = ""
    index += 1
    while index:
        index, digit = divmod(index - 1, 26)
        text = chr(ord("A") + digit) + text
    return text


def _needed(kilometres: float) -> int:
    """Decimals in which multiples of ``kilometres`` are exact, so that no two sheets share a number."""
    for decimals in range(_MOST_DECIMALS):
        if abs(round(kilometres, decimals) - kilometres) < 1e-9:
            return decimals
    return _MOST_DECIMALS
