"""How the blocks of a Chinese city are built up (街坊): one function per kind of quarter.

Each fills a plot: draws houses, inner roads, walls and compounds on the sheet. Sizes are
those one meets: slabs 12 m deep, spaced by the daylight rule, gates 8 m wide.
"""

from collections.abc import Callable

from ..sheet import Sheet
from .compounds import factory, institution, school
from .housing import old_lanes, perimeter, slab_estate, tower_estate, urban_village
from .parts import Plot
from .public import depot, park, plaza, shops, vacant

Quarter = Callable[[Sheet, Plot], None]

QUARTERS: dict[str, Quarter] = {
    quarter.__name__: quarter
    for quarter in (
        depot,
        factory,
        institution,
        old_lanes,
        park,
        perimeter,
        plaza,
        school,
        shops,
        slab_estate,
        tower_estate,
        urban_village,
        vacant,
    )
}

__all__ = ["QUARTERS", "Plot", "Quarter"]
