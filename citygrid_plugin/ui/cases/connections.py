"""PostgreSQL connections of QGIS, and what of them may be used: never a password kept in plain text."""

from __future__ import annotations

from contextlib import suppress

from qgis.core import QgsDataSourceUri, QgsProviderConnectionException, QgsProviderRegistry, QgsSettings

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError

_LAST = "citygrid/cases/connection"


class ConnectionRefused(CityGridError):
    """The connection is not there, or keeps its password where others can read it."""


def connection_names() -> list[str]:
    """The PostgreSQL connections that the user has set up in QGIS."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    if metadata is None:
        return []
    with suppress(QgsProviderConnectionException):
        return sorted(metadata.connections(False))
    return []


def connection_uri(name: str) -> QgsDataSourceUri:
    """What a connection says, with its auth configuration unexpanded. Raises ``ConnectionRefused``."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    try:
        connection = metadata.findConnection(name, False) if metadata is not None and name else None
    except QgsProviderConnectionException:
        connection = None
    if connection is None:
        raise ConnectionRefused(
            tr("Set up a PostgreSQL connection in the data source manager of QGIS first.")
        )
    uri = QgsDataSourceUri(connection.uri())
    if uri.password():
        raise ConnectionRefused(
            tr(
                "This connection keeps its password in plain text. Move it into an authentication "
                "configuration: edit the connection, tab Configurations."
            )
        )
    return uri


def last_connection() -> str:
    """The name of the connection used last."""
    return str(QgsSettings().value(_LAST, "") or "")


def remember_connection(name: str) -> None:
    """Keep the name, and nothing else, for the next time."""
    QgsSettings().setValue(_LAST, name)
