"""Coordinate reference systems: zones, projecting, recognising what is wrong, offset datums.

``to_working_crs`` is the door for pipelines.
"""

from .working import to_working_crs
from .zones import Zone, choose_zone

__all__ = ["Zone", "choose_zone", "to_working_crs"]
