"""Settings of a division, with the figures of the standard as defaults."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field


@dataclass(frozen=True)
class DivisionSettings:
    """How to divide.

    ``target_area`` in m² is the standard's "about 10,000 m²" (GB/T 30428.1 as
    paraphrased in S3); a positive ``target_area`` field of a community overrides it
    there. ``compound_min_area``: a compound (独立院落) of at least this many m² is a
    cell of its own; a smaller one is only kept whole inside a cell. ``street_width``
    in metres: barrier lines nearer to each other than this, with nothing built
    between them, are one street or one bank and become one axis. ``start_date`` is
    written to every cell (YYYYMMDD).
    """

    target_area: float = 10_000.0
    compound_min_area: float = 1_000.0
    street_width: float = 25.0
    start_date: str = field(default_factory=lambda: datetime.date.today().strftime("%Y%m%d"))
