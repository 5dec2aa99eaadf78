"""What if: a collector is missing, it pours, an area turns red for an event."""

from __future__ import annotations

from dataclasses import dataclass

import shapely


@dataclass(frozen=True)
class WhatIf:
    """One or several changes to a day.

    ``absent``: code of the collector who is missing ("Z03-1", or "Z03" for all of a zone); the
    nearest takes over the laps in turn with those of its own. ``rain``: everything is due
    once in ``rain_minutes`` (特殊天气 1 次/4 小时) and takes ``rain_slower`` times as long. ``red_area``:
    ground that becomes a red area.
    """

    absent: str = ""
    rain: bool = False
    rain_minutes: float = 240.0
    rain_slower: float = 1.25
    red_area: shapely.Geometry | None = None

    def __bool__(self) -> bool:
        return bool(self.absent or self.rain or (self.red_area is not None and not self.red_area.is_empty))
