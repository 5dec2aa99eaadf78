"""Sizes of the identifier labels (标识码注记, standards.md 1.6): what dialogs and --help need to know."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

#: Font size (字高) in mm at each scale: 4 and 3 mm are in two sources, 5 mm in one.
HEIGHTS_MM: Mapping[int, float] = {500: 5.0, 1000: 4.0, 2000: 3.0}

#: Advance of each digit as a share of the font size, measured from Noto Sans CJK SC.
DIGIT_ADVANCE = 0.555
DIGITS = "0123456789"


class LabelText(str, Enum):
    """What is drawn: the 15 digits, or the 3 of the sequence with the rest in the sheet's margin."""

    FULL = "full"
    SEQUENCE = "sequence"

    def of(self, code: str) -> str:
        """What is drawn for the cell ``code``."""
        return code if self is LabelText.FULL else code[-3:]
