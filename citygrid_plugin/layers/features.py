"""Between QGIS features and the core's feature tables.

Geometries cross as WKB alone: it is exact, and QGIS and shapely each bring a GEOS of
their own. numpy and shapely are imported where they are used, so that QGIS without
them still loads the plugin.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.schema import FieldKind, GeometryKind, LayerSchema
from .shared_layer import require_readable

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.model.features import FeatureTable
    from ..core.model.progress import Progress

#: Features read between two looks at the cancel button.
_CHUNK = 1000

#: How QgsField wants its type: QMetaType's from QGIS 3.38 on, QVariant's before.
_TYPES = type(QgsField().type())
_FIELD_TYPES = {
    FieldKind.TEXT: _TYPES.QString if hasattr(_TYPES, "QString") else _TYPES.String,
    FieldKind.INTEGER: _TYPES.Int,
    FieldKind.REAL: _TYPES.Double,
    FieldKind.BOOLEAN: _TYPES.Bool,
}
_WKB_TYPES = {
    GeometryKind.POINT: QgsWkbTypes.Type.Point,
    GeometryKind.LINE: QgsWkbTypes.Type.LineString,
    GeometryKind.POLYGON: QgsWkbTypes.Type.Polygon,
    GeometryKind.ANY: QgsWkbTypes.Type.Unknown,
    GeometryKind.NONE: QgsWkbTypes.Type.NoGeometry,
}


def table_from_source(
    source: QgsFeatureSource | QgsVectorLayer,
    name: str,
    fields: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> FeatureTable:
    """The features of a QGIS source as the table ``name``, in the source's CRS.

    ``fields`` maps our field names to the source's; without it every field comes, under
    its own name. Curves are made straight (a vertex per degree of arc) and measures (M)
    dropped; heights, NaN coordinates and missing geometries are kept for ``core.intake``
    to judge. NULL becomes None, or NaN in a column of numbers; dates become ISO 8601 text.

    Raises ``InputError`` for a field that is not there, or a table in PostgreSQL that seems empty
    because it cannot be read, and ``Cancelled`` on request.
    """
    import numpy as np
    import shapely

    from ..core.model.features import FeatureTable
    from ..core.model.progress import Silent, check_cancelled

    progress = progress or Silent()
    columns = _columns(source, name, fields)
    request = QgsFeatureRequest().setSubsetOfAttributes(sorted(set(columns.values())))
    wkb: list[bytes | None] = []
    fids: list[int] = []
    values: dict[str, list[Any]] = {ours: [] for ours in columns}
    for feature in _features(source, request):
        if len(fids) % _CHUNK == 0:
            check_cancelled(progress)
        wkb.append(_wkb(feature.geometry()))
        fids.append(feature.id())
        for ours, index in columns.items():
            values[ours].append(_plain(feature.attribute(index)))
    if not fids:
        require_there(source, name)
    geometry = np.empty(len(wkb), dtype=object)
    geometry[:] = shapely.from_wkb(np.array([*wkb, None], dtype=object)[:-1])
    return FeatureTable(
        name,
        geometry,
        np.array(fids, dtype=np.int64),
        {ours: _array(source.fields().at(index), values[ours]) for ours, index in columns.items()},
    )


def require_there(source: QgsFeatureSource | QgsVectorLayer, name: str) -> None:
    """Make sure that a layer which seems to be empty is (``shared_layer.require_readable``)."""
    if isinstance(source, QgsVectorLayer) and source.providerType() == "postgres":
        require_readable(source.source(), name)
    elif getattr(source, "postgres_source", ""):
        require_readable(source.postgres_source, name)


def features_from_table(table: FeatureTable, fields: QgsFields) -> Iterator[QgsFeature]:
    """The rows of ``table`` as features with ``fields``; a field the table lacks stays NULL."""
    import shapely

    columns = [
        [_native(value) for value in table.columns[field.name()].tolist()]
        if field.name() in table.columns
        else [None] * len(table)
        for field in fields
    ]
    for row, wkb in enumerate(shapely.to_wkb(table.geometry)):
        feature = QgsFeature(fields)
        feature.setAttributes([column[row] for column in columns])
        if wkb is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(wkb)
            feature.setGeometry(geometry)
        yield feature


def make_field(name: str, kind: FieldKind, width: int | None = None, title: str = "") -> QgsField:
    """A field in the spelling of this QGIS: 3.22 wants QVariant types, 3.38 and later QMetaType's."""
    field = QgsField(name, _FIELD_TYPES[kind], len=width or 0)
    field.setAlias(title)
    return field


def fields_of(schema: LayerSchema) -> QgsFields:
    """The fields of a layer of the data model, with width and Chinese alias."""
    fields = QgsFields()
    for field in schema.fields:
        fields.append(make_field(field.name, field.kind, field.width, field.title))
    return fields


def wkb_type_of(schema: LayerSchema) -> QgsWkbTypes.Type:
    """The geometry type a sink for this layer is opened with; zones may lie in several pieces."""
    kind = _WKB_TYPES[schema.geometry]
    return QgsWkbTypes.multiType(kind) if schema.name == "zone" else kind


def crs_text(source: QgsFeatureSource | QgsVectorLayer) -> str | None:
    """The CRS of a source as core takes it: "EPSG:4547", WKT for one without code, None for none."""
    crs = source.sourceCrs()
    if not crs.isValid():
        return None
    if crs.authid().startswith("EPSG:"):
        return str(crs.authid())
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)) or None


def crs_from_text(text: str) -> QgsCoordinateReferenceSystem:
    """The CRS that core names, as QGIS takes it."""
    if text.upper().startswith("EPSG:"):
        return QgsCoordinateReferenceSystem(text)
    return QgsCoordinateReferenceSystem.fromWkt(text)


def _columns(
    source: QgsFeatureSource | QgsVectorLayer, name: str, fields: Mapping[str, str] | None
) -> dict[str, int]:
    """Our name -> index in the source, for every column to read."""
    if fields is None:
        return {field.name(): index for index, field in enumerate(source.fields())}
    columns = {}
    for ours, theirs in fields.items():
        index = source.fields().lookupField(theirs)
        if index < 0:
            raise InputError(
                [
                    Problem(
                        "FIELD_NOT_FOUND",
                        name,
                        tr(
                            'There is no field "{name}"; the fields are: {names}.',
                            name=theirs,
                            names=", ".join(source.fields().names()) or "–",
                        ),
                        tr("Choose the field that holds {field}.", field=ours),
                    )
                ]
            )
        columns[ours] = index
    return columns


def _features(source: QgsFeatureSource | QgsVectorLayer, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
    """Every feature: Processing's own validity check would stop at the first invalid one."""
    if isinstance(source, QgsProcessingFeatureSource):
        skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        yield from source.getFeatures(request, skip)
    else:
        yield from source.getFeatures(request)


def _wkb(geometry: QgsGeometry) -> bytes | None:
    """A geometry as shapely reads it: without curves and measures."""
    if geometry.isNull():
        return None
    shape = geometry.constGet()
    if shape.hasCurvedSegments():
        shape = shape.segmentize()
    if shape.isMeasure():
        shape = shape.clone()
        shape.dropMValue()
    return bytes(shape.asWkb())


def _plain(value: Any) -> Any:
    """An attribute as Python holds it."""
    if value is None or value == NULL:
        return None
    if isinstance(value, (QDate, QDateTime, QTime)):
        return value.toString(Qt.DateFormat.ISODate)
    return value


def _native(value: Any) -> Any:
    """A value of a column as QGIS takes it."""
    return None if isinstance(value, float) and value != value else value  # noqa: PLR0124  # NaN


def _array(field: QgsField, values: list[Any]) -> NDArray[Any]:
    """A column: numbers as numbers with NaN for NULL, anything else as objects."""
    import numpy as np

    if field.isNumeric():
        if None not in values:
            return np.array(values)
        return np.array([np.nan if value is None else value for value in values], dtype=np.float64)
    return np.array([*values, None], dtype=object)[:-1]
