"""What another number of collectors would come to: designs that are only measured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..model.features import FeatureTable
from ..model.progress import Progress, Silent, Span
from .beat import Beat
from .design import design_zones
from .settings import ZoneSettings


def compare_numbers(
    beat: Beat,
    settings: ZoneSettings,
    numbers: Sequence[int],
    zone_member: FeatureTable | None = None,
    zone: FeatureTable | None = None,
    progress: Progress | None = None,
) -> dict[int, dict[str, float]]:
    """``ZonePlan.figures`` of zones designed anew for each of ``numbers`` collectors.

    Locked zones stay as they are. Raises ``InputError`` as ``design_zones`` does.
    """
    progress = progress or Silent()
    found = {}
    for place, number in enumerate(numbers):
        asked = replace(settings, collectors=number, improve=False)
        span = Span(progress, place / len(numbers), (place + 1) / len(numbers))
        found[number] = design_zones(beat, asked, zone_member, zone, span).figures()
    return found
