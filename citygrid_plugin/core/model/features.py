"""Feature tables: the one shape in which vector data travels between files, QGIS and core."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class FeatureTable:
    """The features of one layer as columns.

    ``geometry`` is an (n,) object array of shapely geometries (None where a
    feature has none; all None for a table without geometry), ``fids`` the (n,)
    feature ids of the source as the user sees them, ``columns`` the attributes,
    each an (n,) array. Columns keep their order: writers create fields from it.
    """

    name: str
    geometry: NDArray[np.object_]
    fids: NDArray[np.int64]
    columns: Mapping[str, NDArray[Any]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.geometry)

    @classmethod
    def empty(cls, name: str) -> FeatureTable:
        """A table without features, for an optional layer that is not there."""
        return cls(name, np.empty(0, dtype=object), np.empty(0, dtype=np.int64))

    @classmethod
    def of(cls, name: str, geometry: Any, /, **columns: Any) -> FeatureTable:
        """Make a table from sequences; feature ids count from 1, as in a GeoPackage."""
        array = np.empty(len(geometry), dtype=object)
        array[:] = geometry
        return cls(
            name,
            array,
            np.arange(1, len(array) + 1, dtype=np.int64),
            {key: np.asarray(values) for key, values in columns.items()},
        )

    def take(self, rows: NDArray[Any]) -> FeatureTable:
        """The chosen rows (indices or mask), in the order given."""
        return FeatureTable(
            self.name,
            self.geometry[rows],
            self.fids[rows],
            {key: values[rows] for key, values in self.columns.items()},
        )

    def with_geometry(self, geometry: NDArray[np.object_]) -> FeatureTable:
        """The same features with other geometry of equal length."""
        return FeatureTable(self.name, geometry, self.fids, self.columns)

    def column(self, name: str, default: Any = None) -> NDArray[Any]:
        """The named column, or an object array filled with ``default``."""
        if name in self.columns:
            return self.columns[name]
        return np.full(len(self), default, dtype=object)


#: Layer names of the base data; ``community`` and ``road`` are required.
BASE_LAYERS = (
    "community",
    "road",
    "building",
    "compound",
    "water",
    "green",
    "plaza",
    "barrier",
    "component",
)


@dataclass(frozen=True)
class BaseData:
    """The base data (基础地理数据) of a division, all in one metric CRS.

    ``crs`` is what pyproj accepts ("EPSG:4547" or WKT); all coordinates are
    metres in it. Tables are named as in ``BASE_LAYERS``; optional ones are empty.
    """

    crs: str
    community: FeatureTable
    road: FeatureTable
    building: FeatureTable = field(default_factory=lambda: FeatureTable.empty("building"))
    compound: FeatureTable = field(default_factory=lambda: FeatureTable.empty("compound"))
    water: FeatureTable = field(default_factory=lambda: FeatureTable.empty("water"))
    green: FeatureTable = field(default_factory=lambda: FeatureTable.empty("green"))
    plaza: FeatureTable = field(default_factory=lambda: FeatureTable.empty("plaza"))
    barrier: FeatureTable = field(default_factory=lambda: FeatureTable.empty("barrier"))
    component: FeatureTable = field(default_factory=lambda: FeatureTable.empty("component"))

    def tables(self) -> dict[str, FeatureTable]:
        """Every table by layer name, in the order of ``BASE_LAYERS``."""
        return {name: getattr(self, name) for name in BASE_LAYERS}
