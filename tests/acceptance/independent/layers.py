"""Read layers for the check; anything with ``geometry`` and ``columns`` will do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import shapely
from numpy.typing import NDArray

POLYGON_LAYERS = ("community", "building", "compound", "water", "green", "plaza")
LINE_LAYERS = ("road", "barrier")
BASE_LAYERS = (*POLYGON_LAYERS, *LINE_LAYERS, "component")


class LayerLike(Protocol):
    """What the check needs of a layer; the project's own feature table fits it."""

    @property
    def geometry(self) -> NDArray[Any]: ...

    @property
    def columns(self) -> Mapping[str, NDArray[Any]]: ...


@dataclass(frozen=True)
class Layer:
    """The features of one layer."""

    geometry: NDArray[Any] = field(default_factory=lambda: np.empty(0, dtype=object))
    columns: Mapping[str, NDArray[Any]] = field(default_factory=dict)


def read_layers(path: str | Path) -> dict[str, Layer]:
    """Every layer of a GeoPackage by name."""
    import fiona

    layers = {}
    for name in fiona.listlayers(path):
        with fiona.open(path, layer=name) as source:
            features = list(source)
            names = list(source.schema["properties"])
        geometry = np.empty(len(features), dtype=object)
        for row, feature in enumerate(features):
            if feature.geometry is not None:
                geometry[row] = shapely.geometry.shape(feature.geometry)
        columns = {key: np.array([f.properties[key] for f in features], dtype=object) for key in names}
        layers[name] = Layer(geometry, columns)
    return layers


def parts(geometry: NDArray[Any], dimension: int) -> tuple[NDArray[Any], NDArray[Any]]:
    """Single, valid, two-dimensional parts of that dimension, and the row each came from."""
    geometry = np.asarray(geometry, dtype=object)
    rows = np.flatnonzero(~shapely.is_missing(geometry) & ~shapely.is_empty(geometry))
    flat = shapely.force_2d(geometry[rows])
    if dimension == 2:
        bad = ~shapely.is_valid(flat)
        flat[bad] = shapely.make_valid(flat[bad])
    for _ in range(2):  # a collection may hold multi-geometries
        flat, index = shapely.get_parts(flat, return_index=True)
        rows = rows[index]
    keep = (shapely.get_dimensions(flat) == dimension) & ~shapely.is_empty(flat)
    return flat[keep], rows[keep]


def outlines(polygons: NDArray[Any]) -> NDArray[Any]:
    """Every ring of the polygons as a line."""
    rings = shapely.get_rings(polygons)
    return (
        shapely.linestrings(
            shapely.get_coordinates(rings),
            indices=np.repeat(np.arange(len(rings)), shapely.get_num_coordinates(rings)),
        )
        if len(rings)
        else np.empty(0, dtype=object)
    )


def segments(lines: NDArray[Any]) -> NDArray[np.float64]:
    """All segments of lines as an (n, 2, 2) array."""
    points, index = shapely.get_coordinates(lines, return_index=True)
    same = index[1:] == index[:-1]
    found = np.stack([points[:-1], points[1:]], axis=1)[same]
    return found[np.any(found[:, 0] != found[:, 1], axis=1)]
