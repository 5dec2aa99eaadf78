"""A census in any format GDAL reads, for the scripts: shapefiles in GBK or UTF-8, geodatabases, GeoJSON."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..core.model.features import FeatureTable
from ..core.model.progress import Progress
from .census_file import Layer
from .ogr_reader import OgrReader, list_layers

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
