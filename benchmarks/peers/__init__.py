"""Other ways to divide a city, each as its users would call it: ``divide(base, target) -> polygons``.

None knows anything of CityGrid. ``target`` is the wanted area of a cell in m². All get
the communities as the outer bound and must keep within each.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from numpy.typing import NDArray

from citygrid_plugin.core.model.features import BaseData

Peer = Callable[[BaseData, float], NDArray]

#: Name in the table, module that has the function, what it is.
PEERS = {
    "qgis grid": ("qgis_grid", "divide", "QGIS native:creategrid, clipped to communities"),
    "momepy enclosures": ("momepy_cells", "enclosures", "momepy.enclosures: blocks between barriers"),
    "momepy tessellation": (
        "momepy_cells",
        "tessellation",
        "momepy.enclosed_tessellation: cell per building",
    ),
    "rectangles": (
        "rectangles",
        "divide",
        "blocks, small ones merged, large ones halved",
    ),
    "metis": ("metis_atoms", "divide", "METIS over atoms between buildings, nothing after it"),
}


def peer(name: str) -> Peer:
    """The function of a peer; what it needs is imported and started here, outside of its time."""
    module, function, _ = PEERS[name]
    imported = import_module(f"benchmarks.peers.{module}")
    if hasattr(imported, "prepare"):
        imported.prepare()
    return getattr(imported, function)
