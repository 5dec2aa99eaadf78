"""PostgreSQL connections of QGIS, and what of them may be used: never a password kept in plain text."""

from __future__ import annotations

from contextlib import suppress

from qgis.core import (
    QgsApplication,
    QgsDataSourceUri,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsSettings,
)

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError

_LAST = "citygrid/cases/connection"


class ConnectionRefused(CityGridError):
    """The connection is not there, its password locked away, or kept where others can read it."""


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


def expanded_conninfo(uri: QgsDataSourceUri) -> str:
    """Connection information with user and password of the QGIS auth configuration in it.

    May ask for the master password: only on a user's click, in the GUI thread. The result is for
    the feed and the desk alone; what is logged or saved is ``uri.connectionInfo(False)``.
    Raises ``ConnectionRefused``: QGIS itself would go on without user and password.
    """
    authcfg, manager = uri.authConfigId(), QgsApplication.authManager()
    if authcfg:
        if manager.isDisabled():
            raise ConnectionRefused(tr("QGIS cannot read authentication configurations on this computer."))
        if not manager.setMasterPassword(True):
            raise ConnectionRefused(
                tr("Without the master password the password of this connection stays locked: connect again.")
            )
        if authcfg not in manager.configIds():
            raise ConnectionRefused(
                tr(
                    "The authentication configuration of this connection is gone: edit the connection "
                    "and choose another one."
                )
            )
    return str(uri.connectionInfo(True))


def last_connection() -> str:
    """The name of the connection used last."""
    return str(QgsSettings().value(_LAST, "") or "")


def remember_connection(name: str) -> None:
    """Keep the name, and nothing else, for the next time."""
    QgsSettings().setValue(_LAST, name)
