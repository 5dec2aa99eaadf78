"""Settings of a re-division."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..division.settings import DivisionSettings
from .dates import today


@dataclass(frozen=True)
class RedivisionSettings:
    """How to divide anew; none of these figures stands in a standard.

    ``division``: how new cells are drawn; its ``start_date`` is theirs. ``end_date`` is that of
    the cells they replace. ``same_place``: what moved by less than this many metres did not
    change (S3 allows vertices an error of 1 m). ``junction_reach``: a new edge ends at a vertex
    its kept neighbours have, up to this many metres from where it would end by itself; where
    there is none the neighbour is retired too, since a kept cell gets no vertex more.
    ``gain``: cells of sound ground are drawn anew only where that lowers their cost by this share.
    """

    division: DivisionSettings = field(default_factory=DivisionSettings)
    end_date: str = field(default_factory=today)
    same_place: float = 1.0
    junction_reach: float = 30.0
    gain: float = 0.1
