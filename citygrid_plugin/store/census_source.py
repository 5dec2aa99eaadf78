"""A census in any format GDAL reads, for the scripts: shapefiles in GBK or UTF-8, geodatabases, GeoJSON."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..core.model.features import FeatureTable
from ..core.model.progress import Progress
from .census_file import Layer
from .coded_census import layers_in
from .ogr_reader import OgrReader, list_layers
from .vector_source import read_table

_SUFFIXES = (".shp", ".gpkg", ".geojson", ".tab", ".fgb")


def read_layers(path: Path, progress: Progress) -> Iterator[Layer]:
    """Every layer of a file, or of the files of a folder, with its rows and its CRS."""
    files = [path]
    if path.is_dir() and path.suffix.lower() != ".gdb":
        files = sorted(each for each in path.iterdir() if each.suffix.lower() in _SUFFIXES)
    for file in files:
        for layer in list_layers(file, file.name):
            reader = OgrReader(file, layer, f"{file.name} {layer}", None)
            columns = {name: name for name in reader.names if name.lower() != "fid"}
            yield layer, FeatureTable(layer, *reader.read(columns, progress)), reader.crs


def own_table(path: Path, name: str) -> FeatureTable | None:
    """A table of a GeoPackage; None if it is not there."""
    return read_table(path, name)[0] if name in layers_in(path) else None


def census_info(path: Path) -> dict[str, str]:
    """What a census says of itself: its profile, and the team it is for."""
    info = own_table(path, "census_info")
    return dict(zip(info.column("key"), info.column("value"), strict=True)) if info is not None else {}
