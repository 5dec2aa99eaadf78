"""What every layer is checked for: geometries that are missing, broken, of the wrong kind or elsewhere."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.schema import LAYER_SCHEMAS, GeometryKind
from .findings import Findings

#: m² below which a polygon is a slip of the pen, and metres below which a line is: the
#: standard's vertices are good to 1 m (S3), so nothing smaller can be told from an error.
TINY_AREA = 1.0
TINY_LENGTH = 0.01
#: Metres from the communities beyond which a feature cannot concern them.
FAR = 100_000.0
#: No metric coordinate on earth has more digits; what has is garbage.
LARGEST_COORDINATE = 1e8

#: Dimension of the geometries of each kind, as shapely counts it.
_DIMENSION = {GeometryKind.POINT: 0, GeometryKind.LINE: 1, GeometryKind.POLYGON: 2}


def kind_name(kind: GeometryKind) -> str:
    """The kind of geometry in the user's language."""
    names = {
        GeometryKind.POINT: tr("points"),
        GeometryKind.LINE: tr("lines"),
        GeometryKind.POLYGON: tr("polygons"),
    }
    return names[kind]


def check_shapes(table: FeatureTable, findings: Findings) -> FeatureTable:
    """The features whose geometries can be used, in 2D, each of the kind its layer wants.

    Needs no CRS. What is dropped is named; a community is never dropped, it is an error.
    """
    table = _present(table, findings)
    table = _of_kind(table, findings)
    table = _finite(table, findings)
    table = _placed(table, findings)
    return _flat(table, findings)


def check_places(table: FeatureTable, community: FeatureTable, findings: Findings) -> FeatureTable:
    """The features near enough to the communities to concern them; all in one metric CRS."""
    bounds = shapely.bounds(table.geometry)
    if table.name == "community":
        wild = (np.abs(bounds) > LARGEST_COORDINATE).any(axis=1)
        if wild.any():
            findings.error(
                "COORDINATES_OUT_OF_RANGE",
                table.name,
                tr("coordinates lie outside the reach of the CRS."),
                tr("Check the CRS that the file declares, or correct the coordinates."),
                table.fids[wild],
            )
        return table
    west, south, east, north = shapely.total_bounds(community.geometry)
    distance = np.maximum.reduce(
        [west - bounds[:, 2], bounds[:, 0] - east, south - bounds[:, 3], bounds[:, 1] - north]
    )
    far = distance > FAR
    if not far.any():
        return table
    if far.all():
        findings.error(
            "LAYER_ELSEWHERE",
            table.name,
            tr("all of it lies {km} km or more from the communities.", km=f"{distance.min() / 1000:.0f}"),
            tr("Its CRS is declared wrongly, or it is of another place: correct the CRS in the file."),
        )
        return table.take(np.zeros(0, dtype=int))
    findings.warning(
        "FAR_AWAY",
        table.name,
        tr(
            "{count} features lie more than 100 km from any community and were left out.",
            count=int(far.sum()),
        ),
        tr("Coordinates of 0, 0 are the common cause: correct or delete them."),
        table.fids[far],
    )
    return table.take(~far)


def mend_shapes(table: FeatureTable, findings: Findings) -> FeatureTable:
    """The features with polygons made valid; what is nothing after that is left out. Metric CRS."""
    kind = LAYER_SCHEMAS[table.name].geometry
    geometry = table.geometry.copy()
    if kind is GeometryKind.POLYGON:
        invalid = np.flatnonzero(~shapely.is_valid(geometry))
        if len(invalid):
            geometry[invalid] = polygons_only(shapely.make_valid(geometry[invalid], method="structure"))
            findings.warning(
                "GEOMETRY_INVALID",
                table.name,
                tr("{count} polygons cross or touch themselves; they were made valid.", count=len(invalid)),
                tr('See whether they are as you want them ("Check validity" in QGIS shows where).'),
                table.fids[invalid],
            )
        size, smallest = shapely.area(geometry), 0.0
        tiny = (size > 0) & (size < TINY_AREA)
    elif kind is GeometryKind.LINE:
        size, smallest = shapely.length(geometry), TINY_LENGTH
        tiny = np.zeros(len(table), dtype=bool)
    else:
        return table
    nothing = size <= smallest
    if nothing.any():
        findings.warning(
            "GEOMETRY_COLLAPSED",
            table.name,
            tr("{count} features have no extent and were left out.", count=int(nothing.sum())),
            tr("Delete or redraw them."),
            table.fids[nothing],
        )
    if tiny.any():
        findings.info(
            "POLYGON_TINY",
            table.name,
            tr("{count} polygons are smaller than 1 m².", count=int(tiny.sum())),
            tr("They are kept; delete them if they are slips."),
            table.fids[tiny],
        )
    return table.with_geometry(geometry).take(~nothing)


def polygons_only(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    """The polygonal part of each geometry: Polygon or MultiPolygon, empty where there is none."""
    result = geometry.copy()
    for row in np.flatnonzero(~np.isin(shapely.get_type_id(geometry), (3, 6))):
        result[row] = _extract(geometry[row], 2)
    return result


def _present(table: FeatureTable, findings: Findings) -> FeatureTable:
    missing = shapely.is_missing(table.geometry) | shapely.is_empty(table.geometry)
    if not missing.any():
        return table
    if table.name == "community":
        findings.error(
            "GEOMETRY_MISSING",
            table.name,
            tr("{count} communities have no geometry.", count=int(missing.sum())),
            tr("Draw them, or delete the rows."),
            table.fids[missing],
        )
    else:
        findings.warning(
            "GEOMETRY_MISSING",
            table.name,
            tr("{count} features have no geometry and were left out.", count=int(missing.sum())),
            tr("Draw them, or delete the rows."),
            table.fids[missing],
        )
    return table.take(~missing)


def _of_kind(table: FeatureTable, findings: Findings) -> FeatureTable:
    kind = LAYER_SCHEMAS[table.name].geometry
    wanted = _DIMENSION[kind]
    types = shapely.get_type_id(table.geometry)
    geometry = table.geometry.copy()
    collections = np.flatnonzero(types == 7)
    for row in collections:
        geometry[row] = _extract(geometry[row], wanted)
    wrong = (shapely.get_dimensions(geometry) != wanted) | shapely.is_empty(geometry)
    if wrong.any():
        found = sorted({str(table.geometry[row].geom_type) for row in np.flatnonzero(wrong)})
        findings.error(
            "GEOMETRY_TYPE",
            table.name,
            tr(
                "{count} features are {found}, but this layer must hold {wanted}.",
                count=int(wrong.sum()),
                found=", ".join(found),
                wanted=kind_name(kind),
            ),
            tr("Choose the right layer, or convert or delete these features."),
            table.fids[wrong],
        )
    mixed = collections[~wrong[collections]]
    if len(mixed):
        findings.warning(
            "GEOMETRY_COLLECTION",
            table.name,
            tr(
                "{count} features mix kinds of geometry; only their {wanted} are used.",
                count=len(mixed),
                wanted=kind_name(kind),
            ),
            tr("Split them into their parts."),
            table.fids[mixed],
        )
    alone = np.flatnonzero((shapely.get_num_geometries(geometry) == 1) & (shapely.get_type_id(geometry) >= 4))
    geometry[alone] = shapely.get_geometry(geometry[alone], 0)
    return table.with_geometry(geometry).take(~wrong)


def _finite(table: FeatureTable, findings: Findings) -> FeatureTable:
    coordinates, row = shapely.get_coordinates(table.geometry, return_index=True)
    bad = np.zeros(len(table), dtype=bool)
    bad[row[~np.isfinite(coordinates).all(axis=1)]] = True
    if not bad.any():
        return table
    if table.name == "community":
        findings.error(
            "COORDINATES_NOT_FINITE",
            table.name,
            tr(
                "{count} communities have coordinates that are no numbers (NaN or infinite).",
                count=int(bad.sum()),
            ),
            tr("Redraw them, or export the layer anew."),
            table.fids[bad],
        )
    else:
        findings.warning(
            "COORDINATES_NOT_FINITE",
            table.name,
            tr(
                "{count} features have coordinates that are no numbers (NaN or infinite) and were left out.",
                count=int(bad.sum()),
            ),
            tr("Redraw them, or export the layer anew."),
            table.fids[bad],
        )
    return table.take(~bad)


def _placed(table: FeatureTable, findings: Findings) -> FeatureTable:
    """Without features at 0, 0, which is nobody's place but what is written for a missing one."""
    coordinates, row = shapely.get_coordinates(table.geometry, return_index=True)
    zero = np.zeros(len(table), dtype=bool)
    zero[row[~coordinates.any(axis=1)]] = True
    if not zero.any() or table.name == "community":
        return table
    findings.warning(
        "COORDINATES_ZERO",
        table.name,
        tr("{count} features have a coordinate of 0, 0 and were left out.", count=int(zero.sum())),
        tr("Give them their true coordinates, or delete them."),
        table.fids[zero],
    )
    return table.take(~zero)


def _flat(table: FeatureTable, findings: Findings) -> FeatureTable:
    raised = shapely.has_z(table.geometry) | shapely.has_m(table.geometry)
    if not raised.any():
        return table
    findings.info(
        "DIMENSION_DROPPED",
        table.name,
        tr("heights and measures (Z, M) of {count} features are not used.", count=int(raised.sum())),
    )
    return table.with_geometry(shapely.force_2d(table.geometry))


def _extract(geometry: shapely.Geometry, dimension: int) -> shapely.Geometry:
    """The parts of a collection that have ``dimension``, as one geometry; an empty polygon if none."""
    parts = shapely.get_parts(geometry)
    while (shapely.get_type_id(parts) == 7).any():
        parts = shapely.get_parts(parts)
    parts = shapely.get_parts(parts[shapely.get_dimensions(parts) == dimension])
    parts = parts[~shapely.is_empty(parts)]
    if len(parts) == 0:
        return shapely.Polygon()
    if len(parts) == 1:
        return parts[0]
    return (shapely.multipoints, shapely.multilinestrings, shapely.multipolygons)[dimension](parts)
