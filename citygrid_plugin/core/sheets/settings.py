"""What the division into sheets can be told."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ..model.i18n import tr
from ..model.problems import InputError, Problem

#: The scales of the standard (1:500, 1:1000, 1:2000), as denominators.
SCALES = (500, 1000, 2000)


class Numbering(str, Enum):
    """How sheets are numbered."""

    #: 坐标编号法: kilometres of the south-west corner, northing first ("3380.25-536.50").
    COORDINATES = "coordinates"
    #: 流水编号法: one after the other, from left to right and from top to bottom ("江岸-8").
    RUNNING = "running"
    #: 行列编号法: a letter for the row from the top, a figure for the column from the left ("A-4").
    ROW_COLUMN = "row_column"


class Naming(str, Enum):
    """What a sheet is called after (图名)."""

    #: The community that covers most of the sheet.
    COMMUNITY = "community"
    #: The named place (compound, green, water, plaza, building) that covers most of it.
    PLACE = "place"
    #: Sheets have numbers alone.
    NONE = "none"


@dataclass(frozen=True)
class SheetSettings:
    """Scale and size of the sheets.

    ``width_mm`` and ``height_mm`` are the neat line (内图廓) of a standard sheet on paper;
    ``parts`` divides each side of it (2: quarter sheets that fit on A3 at true scale, numbered
    as their standard sheet with I to IV behind). ``prefix`` stands before a running number.
    """

    scale: int = 1000
    width_mm: float = 500.0
    height_mm: float = 500.0
    parts: int = 1
    numbering: Numbering = Numbering.COORDINATES
    naming: Naming = Naming.COMMUNITY
    prefix: str = ""

    def __post_init__(self) -> None:
        if self.scale < 1 or not (20 <= self.width_mm <= 2000 and 20 <= self.height_mm <= 2000):
            raise bad_settings(tr("A sheet is 20 to 2000 mm wide and high, at a scale of 1:1 or smaller."))
        if self.parts not in (1, 2):
            raise bad_settings(tr("A standard sheet is shown whole or in quarters."))

    @property
    def width_m(self) -> float:
        """Width of a sheet on the ground, in metres."""
        return self.width_mm / self.parts * self.scale / 1000.0

    @property
    def height_m(self) -> float:
        """Height of a sheet on the ground, in metres."""
        return self.height_mm / self.parts * self.scale / 1000.0


def bad_settings(message: str) -> InputError:
    """Settings that make no sheets."""
    return InputError(
        [Problem("SHEET_SETTINGS", "sheet_index", message, tr("Choose another size or scale."))]
    )
