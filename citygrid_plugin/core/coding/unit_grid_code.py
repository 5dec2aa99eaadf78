"""The unit grid code (单元网格标识码): 15 digits, 6 + 3 + 3 + 3.

GB/T 30428.1 (before it CJ/T 213), as DB11/T 2157-2023 restates it: 6 digits of the
county (县级行政区划, GB/T 2260), 3 of the street office (街道, GB/T 10114), 3 of the
community (社区), 3 of the cell's place in the community (顺序码, 001 to 999).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from numbers import Integral, Real

import numpy as np
from numpy.typing import NDArray

from ..model.i18n import tr
from ..model.problems import InputError, Problem
from .reading_order import reading_order

#: Digits of the county, street office, community and sequence parts.
PART_DIGITS = (6, 3, 3, 3)
COMMUNITY_DIGITS = sum(PART_DIGITS[:3])
#: The sequence has three digits and starts at 001.
LAST_SEQUENCE = 999

_CODE = re.compile(r"([0-9]{6})([0-9]{3})([0-9]{3})([0-9]{3})", re.ASCII)


@dataclass(frozen=True, order=True)
class UnitGridCode:
    """A unit grid code taken apart. Codes sort as their text does.

    Raises ValueError when a part has the wrong length, other characters than the
    digits 0 to 9, or the sequence is not within 1 to 999.
    """

    county: str
    street: str
    community: str
    sequence: int

    def __post_init__(self) -> None:
        if not 1 <= self.sequence <= LAST_SEQUENCE:
            raise ValueError(tr("{sequence} is not a sequence from 001 to 999.", sequence=self.sequence))
        if not _CODE.fullmatch(str(self)):
            raise ValueError(tr("{code} is not a unit grid code of 6 + 3 + 3 + 3 digits.", code=str(self)))

    @classmethod
    def parse(cls, text: str) -> UnitGridCode:
        """Take a code of 15 digits apart; ValueError says what is wrong with it."""
        match = _CODE.fullmatch(text)
        if match is None:
            raise ValueError(tr("{code} is not a unit grid code of 6 + 3 + 3 + 3 digits.", code=repr(text)))
        county, street, community, sequence = match.groups()
        return cls(county, street, community, int(sequence))

    @classmethod
    def of(cls, community_code: str, sequence: int) -> UnitGridCode:
        """The code of cell ``sequence`` in the community of 12 digits."""
        return cls.parse(f"{community_code}{sequence:03d}")

    @property
    def community_code(self) -> str:
        """The 12 digits of the community the cell lies in."""
        return f"{self.county}{self.street}{self.community}"

    def __str__(self) -> str:
        return f"{self.community_code}{self.sequence:03d}"


def community_code_text(value: object) -> str:
    """A community code as text, however the source stored it.

    Shapefiles and spreadsheets often hold codes as numbers, or padded with blanks;
    None and NaN become "".
    """
    if value is None:
        return ""
    if isinstance(value, Integral):
        return str(int(value))
    if isinstance(value, Real):
        number = float(value)
        if np.isnan(number):
            return ""
        return str(int(number)) if number.is_integer() else str(number)
    return str(value).strip()


def community_code_problem(code: object) -> str | None:
    """What is wrong with a community code (6 + 3 + 3 digits), as a sentence; None if nothing.

    ``code`` is read as ``community_code_text`` does.
    """
    text = community_code_text(code)
    if not text:
        return tr("The community has no code.")
    strange = sorted(set(text) - set("0123456789"))
    if strange:
        return tr(
            "The community code {code} holds {characters}; only the digits 0 to 9 may stand in it.",
            code=text,
            characters=" ".join(repr(character) for character in strange),
        )
    if len(text) != COMMUNITY_DIGITS:
        return tr(
            "The community code {code} has {digits} digits; 12 are wanted: "
            "6 of the county, 3 of the street office, 3 of the community.",
            code=text,
            digits=len(text),
        )
    return None


def unit_grid_code_problem(code: str) -> str | None:
    """What is wrong with a unit grid code (6 + 3 + 3 + 3 digits), as a sentence; None if nothing."""
    match = _CODE.fullmatch(code)
    if match is None:
        return tr("{code} is not a unit grid code of 6 + 3 + 3 + 3 digits.", code=repr(code))
    if int(match[4]) == 0:
        return tr("{sequence} is not a sequence from 001 to 999.", sequence=match[4])
    return None


def unit_grid_codes(community_code: str, cells: NDArray[np.object_], fid: int | None = None) -> list[str]:
    """The code of each of the (n,) polygons that make up one community, in input order.

    Numbered from 001, west to east in rows from north to south (``reading_order``).
    Raises InputError naming the community (feature ``fid``) when it has more than
    999 cells, for which three digits do not suffice.
    """
    if len(cells) > LAST_SEQUENCE:
        raise InputError(
            [
                Problem(
                    rule="COMMUNITY_TOO_MANY_CELLS",
                    layer="community",
                    message=tr(
                        "Community {code} was divided into {count} cells; "
                        "the three digits of the sequence allow 999.",
                        code=community_code,
                        count=len(cells),
                    ),
                    mend=tr("Give this community a larger target_area, or divide it into two communities."),
                    fids=() if fid is None else (fid,),
                )
            ]
        )
    return [str(UnitGridCode.of(community_code, int(rank) + 1)) for rank in reading_order(cells)]
