"""How labels of the codes (标识码注记) are drawn and placed: sizes on paper, all of them settings.

The heights of text have a source (``model.lettering``); all else here is a choice of CityGrid's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from ..model.i18n import tr
from ..model.lettering import DIGIT_ADVANCE, DIGITS, HEIGHTS_MM, LabelText
from ..model.problems import InputError, Problem


@dataclass(frozen=True)
class Typeface:
    """The size of text in ems (shares of the font size).

    ``safety`` widens every text, so that another face that stands in for this one fits as well.
    ``default_advance`` is for characters the table lacks. ``digit_height`` is that of the ink.
    """

    advances: Mapping[str, float] = field(default_factory=lambda: dict.fromkeys(DIGITS, DIGIT_ADVANCE))
    default_advance: float = 0.6
    digit_height: float = 0.76
    safety: float = 1.03

    @classmethod
    def of_digits(cls, advance: float) -> Typeface:
        """A face whose digits are all ``advance`` ems wide, as those of most faces are."""
        return cls(dict.fromkeys(DIGITS, advance))

    def width(self, text: str) -> float:
        """Width of ``text`` in ems."""
        return self.safety * sum(self.advances.get(character, self.default_advance) for character in text)


@dataclass(frozen=True)
class LabelSettings:
    """What a person decides before labels are placed. Lengths are mm on paper.

    ``heights_mm`` gives the font size at each scale denominator; a scale it lacks cannot be
    asked for. A label that does not fit is made smaller by steps, but neither below
    ``min_height_mm`` nor below the share ``min_height_share`` of its proper size.
    ``edge_gap_mm`` and ``building_gap_mm`` stay clear between text and cell edge or outline
    of a building; where there is room, ``comfortable_gap_mm`` does. ``label_gap_mm`` lies
    between a label outside its cell and any other; its leader is no longer than
    ``max_leader_mm``. ``turn_for_buildings``: a text that would run over a building is
    turned along the cell if it is clear there.
    """

    scales: tuple[int, ...] = (500, 1000, 2000)
    text: LabelText = LabelText.FULL
    heights_mm: Mapping[int, float] = field(default_factory=lambda: dict(HEIGHTS_MM))
    typeface: Typeface = field(default_factory=Typeface)
    min_height_mm: float = 2.0
    min_height_share: float = 0.6
    edge_gap_mm: float = 0.4
    building_gap_mm: float = 0.35
    comfortable_gap_mm: float = 1.2
    label_gap_mm: float = 0.6
    max_leader_mm: float = 60.0
    turn_for_buildings: bool = False

    def check(self) -> None:
        """Raise ``InputError`` for settings nothing can be drawn with."""
        problems = []
        if not self.scales:
            problems.append(
                _problem(tr("No scale is given."), tr("Give at least one of {scales}.", scales=self._known()))
            )
        for scale in self.scales:
            if scale not in self.heights_mm:
                message = tr("There is no height of text for 1:{scale}.", scale=scale)
                problems.append(_problem(message, tr("Choose from {scales}.", scales=self._known())))
        lengths = {
            "heights_mm": min(self.heights_mm.values(), default=1.0),
            "min_height_mm": self.min_height_mm,
            "min_height_share": self.min_height_share,
            "typeface.width": self.typeface.width(DIGITS),
        }
        for name, value in lengths.items():
            if not 0 < value < np.inf:
                message = tr("{name} is {value}.", name=name, value=value)
                problems.append(_problem(message, tr("Give a number above 0.")))
        if problems:
            raise InputError(problems)

    def height_steps(self, scale: int) -> tuple[float, ...]:
        """Font sizes in mm to be tried at ``scale``, from the proper one to the smallest."""
        proper = self.heights_mm[scale]
        smallest = min(proper, max(self.min_height_mm, proper * self.min_height_share))
        steps = np.linspace(proper, smallest, 5) if smallest < proper else [proper]
        return tuple(round(float(step), 2) for step in steps)

    def _known(self) -> str:
        return ", ".join(f"1:{scale}" for scale in sorted(self.heights_mm))


def _problem(message: str, mend: str) -> Problem:
    return Problem("LABEL_SETTINGS", "unit_grid_label", message, mend)
