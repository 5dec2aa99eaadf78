"""Limits against which a grid is measured, all of them settings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ComplianceLimits:
    """Where a cell departs from a principle, and from which share on a grid does.

    The standard gives words, not numbers ("about 10,000 m²", "moderately balanced");
    apart from ``smallest_scale`` (1:2000, S3) every figure here is CityGrid's choice.
    Bands are multiples of the target area, distances metres, areas m².
    """

    #: Denominator of the smallest scale allowed for the source maps (法定基础, S3).
    smallest_scale: int = 2000
    #: A cell outside the wide band departs; one outside the narrow band is noted.
    wide_band: tuple[float, float] = (0.5, 2.0)
    narrow_band: tuple[float, float] = (0.7, 1.5)
    #: Shares of the cells nothing forces that make a grid compliant, or partly so.
    wide_share: float = 0.99
    narrow_share: float = 0.85
    partly_share: float = 0.95
    #: How far the median of the cells nothing forces may be from the target (share of it).
    median_error: float = 0.10
    #: A cell whose nearest road is farther cannot be reached.
    road_reach: float = 15.0
    #: A cell that falls apart when shrunk by this much has a place too narrow to walk.
    narrow_place: float = 4.0
    #: A cell with more than this many times the mean number of components is overloaded;
    #: "moderately balanced" are loads of which this share is not, or partly so.
    overload: float = 3.0
    balanced_share: float = 0.95
    partly_balanced_share: float = 0.85
    #: An edge this near to a road, bank or wall line runs along it.
    on_line: float = 1.0
    #: The axis between two roads: each at most ``axis_reach`` away, equally far to
    #: ``axis_equal``, parallel to ``axis_angle`` degrees, nothing built between them.
    axis_reach: float = 20.0
    axis_equal: float = 1.5
    axis_angle: float = 20.0
    #: A footprint drawn this much over an edge still touches it only.
    wall: float = 0.05
    #: Numbering is judged between neighbours with this much line in common, one of them
    #: this many times farther beside than above the other, or the reverse.
    shared_line: float = 10.0
    clearly: float = 2.0
    #: An area written down may differ this much from that of the geometry.
    area_written: float = 1.0
