"""The papers that map sheets are laid out on, and where their parts go."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...paths import shipped

#: Room on a sheet is compared to this, in mm.
_TOLERANCE = 0.01


@dataclass(frozen=True)
class Paper:
    """One paper, landscape; all lengths in mm.

    The map's neat line (内图廓) starts at ``map_x``, ``map_y`` and is at most ``map_size`` wide
    and high; the outer frame (外图廓) runs ``frame`` outside it. Beside it stands a panel
    from ``panel_x``, ``panel_width`` wide, as high as the largest map with its frame. Type
    sizes are em heights: ``title`` for the sheet's name, ``heading``, ``text``, ``small``.
    """

    key: str
    width: float
    height: float
    map_x: float
    map_y: float
    map_size: float
    frame: float
    panel_x: float
    panel_width: float
    title: float
    heading: float
    text: float
    small: float
    legend_columns: int

    @property
    def panel_y(self) -> float:
        """Top of the panel: level with the outer frame."""
        return self.map_y - self.frame

    @property
    def panel_height(self) -> float:
        """Height of the panel: as that of the outer frame."""
        return self.map_size + 2 * self.frame

    @property
    def name(self) -> str:
        """What the layout is called in a project; data, so Chinese first whatever the language."""
        return f"单元网格图幅 {self.key}"

    def template(self) -> Path:
        """The template, which QGIS opens and a user may change."""
        return shipped("styles") / "layouts" / f"map_sheet_{self.key}.qpt"

    def holds(self, width: float, height: float) -> bool:
        """Whether a map of ``width`` and ``height`` has room at its true size."""
        return max(width, height) <= self.map_size + _TOLERANCE


class RoutePaper(Paper):
    """The paper of a collector's route sheet, upright."""

    @property
    def name(self) -> str:
        """What the layout is called in a project."""
        return f"巡查路线图 {self.key}"

    def template(self) -> Path:
        """The template."""
        return shipped("styles") / "layouts" / f"route_sheet_{self.key}.qpt"


#: A quarter (250 mm × 250 mm) of a standard sheet at true scale.
A3 = Paper("A3", 420.0, 297.0, 20.0, 22.5, 250.0, 6.0, 288.0, 118.0, 5.5, 3.0, 2.5, 2.0, 2)
#: A whole standard sheet (500 mm × 500 mm, or 500 mm × 400 mm) at true scale.
A1 = Paper("A1", 841.0, 594.0, 36.0, 48.0, 500.0, 10.0, 572.0, 239.0, 11.0, 6.0, 4.5, 3.2, 3)

#: What a collector carries: map above, turn list below and on further pages.
ROUTE_A4 = RoutePaper("A4", 210.0, 297.0, 10.0, 25.0, 190.0, 0.0, 10.0, 190.0, 6.0, 3.2, 2.6, 2.2, 1)

#: From the smallest to the largest.
PAPERS = (A3, A1)


def paper_for(width: float, height: float) -> Paper | None:
    """The smallest paper with room for a map of ``width`` and ``height`` mm, None if there is none."""
    return next((paper for paper in PAPERS if paper.holds(width, height)), None)
