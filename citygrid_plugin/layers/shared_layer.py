"""Layers whose table in PostgreSQL others edit as well."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    NULL,
    QgsDataSourceUri,
    QgsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem

#: The geometry among the values of a row.
GEOMETRY = "geometry"
#: The column that the database keeps for us (store.row_versions).
VERSION = "row_version"


@dataclass(frozen=True)
class Place:
    """Where the rows of a layer are. ``uri`` names an authentication configuration, not a password."""

    uri: QgsDataSourceUri
    schema: str
    table: str
    key: str
    geometry: str

    def conninfo(self) -> str:
        """How to connect, with user and password: never to be logged or saved.

        To be called in the main thread, for it may ask for QGIS's master password.
        """
        return str(self.uri.connectionInfo(True))

    @property
    def server(self) -> str:
        """The database for a reader, without user and password."""
        host, port, database = self.uri.host(), self.uri.port(), self.uri.database()
        where = f"{host}:{port}" if host and port else host or self.uri.service()
        return f"{database} @ {where}" if where else str(database)


def place_of(layer: object) -> Place | None:
    """Where the rows of a layer are; None for one that is no table in PostgreSQL with a key of one column."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "postgres" or not layer.isValid():
        return None
    uri = QgsDataSourceUri(layer.source())
    keys = layer.primaryKeyAttributes()
    table = uri.table()
    if len(keys) != 1 or not table or table.startswith("("):
        return None
    return Place(
        uri, uri.schema() or "public", table, layer.fields().at(keys[0]).name(), uri.geometryColumn()
    )


def holds_password(layer: QgsVectorLayer) -> bool:
    """Whether the layer, and so the project, keeps a password that anybody can read."""
    uri = QgsDataSourceUri(layer.source())
    return bool(uri.password()) and not uri.authConfigId()


def rows_on_server(layer: QgsVectorLayer, fids: Iterable[int]) -> dict[int, QgsFeature]:
    """The rows as the server has them now, without what is edited here; those that can be seen."""
    request = QgsFeatureRequest().setFilterFids(sorted(fids))
    return {feature.id(): feature for feature in layer.dataProvider().getFeatures(request)}


def row_of(layer: QgsVectorLayer, feature: QgsFeature) -> dict[str, Any]:
    """The values of a feature by field, None for NULL, its geometry among them; not key and version."""
    import shapely

    left_out = {*layer.primaryKeyAttributes(), layer.fields().lookupField(VERSION)}
    fields = list(enumerate(feature.fields()))[: layer.dataProvider().fields().count()]
    row = {field.name(): plain(feature.attribute(index)) for index, field in fields if index not in left_out}
    if layer.isSpatial():
        geometry = feature.geometry()
        row[GEOMETRY] = None if geometry.isNull() else shapely.from_wkb(bytes(geometry.asWkb()))
    return row


def shape_of(geometry: QgsGeometry) -> Any:
    """A QGIS geometry as shapely's; None for none."""
    import shapely

    return None if geometry.isNull() else shapely.from_wkb(bytes(geometry.asWkb()))


def geometry_of(shape: Any) -> QgsGeometry:
    """The other way round."""
    geometry = QgsGeometry()
    if shape is not None:
        geometry.fromWkb(bytes(shape.wkb))
    return geometry


def plain(value: Any) -> Any:
    """A value as Python holds it."""
    return None if value is None or value == NULL else value


def require_readable(source: str, name: str) -> None:
    """Make sure that a table in PostgreSQL which seems to be empty is: QGIS says so of a dead server too.

    ``source``: that of the layer; of any other provider's than PostgreSQL it may be anything. Raises
    ``InputError`` if the server is gone, or the right to read the table.
    """
    uri = QgsDataSourceUri(source)
    if not uri.table() or uri.table().startswith("(") or not (uri.host() or uri.service() or uri.database()):
        return
    try:
        try:
            _read_a_row(uri)
        except QgsException:  # a connection that was open before the server was started anew
            _read_a_row(uri)
    except QgsException as error:
        secret = QgsDataSourceUri(uri.uri(True)).password()
        reason = str(error).strip().split("\n")[0]
        reason = reason.replace(secret, "***") if secret else reason
        raise InputError(
            [
                Problem(
                    "SOURCE_UNREACHABLE",
                    name,
                    tr("The layer seems empty because its table cannot be read ({reason}).", reason=reason),
                    tr("See whether the server runs and you may read the table, then try again."),
                )
            ]
        ) from None


def _read_a_row(uri: QgsDataSourceUri) -> None:
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    connection = metadata.createConnection(uri.uri(True), {})
    connection.executeSql(" ".join(("SELECT 1 FROM", uri.quotedTablename(), "LIMIT 1")))
