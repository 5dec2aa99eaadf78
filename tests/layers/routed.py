"""The small town with its planned routes as layers of a project."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsMemoryProviderUtils, QgsProject, QgsVectorLayer

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from citygrid_plugin.core.patrol_network import patrol_network
from citygrid_plugin.core.routes import (
    RouteSettings,
    plan_routes,
    route_table,
    timetable_table,
    turn_table,
)
from citygrid_plugin.layers.features import features_from_table, fields_of, wkb_type_of
from citygrid_plugin.layers.route_edits import RouteEdits
from citygrid_plugin.layers.route_layers import RouteLayers, open_book
from citygrid_plugin.store.geopackage import write_geopackage
from tests import patrol_town as town


def planned_tables(**settings: object) -> list[FeatureTable]:
    """Roads, zones, routes, turn list and timetable of the town."""
    wishes = RouteSettings(**{"slots": False, **settings})  # type: ignore[arg-type]
    network, _ = patrol_network(town.roads(), wishes.patrol)
    plan = plan_routes(network, town.zones(), wishes, town.grid())
    return [town.roads(), town.zones(), route_table(plan), turn_table(plan), timetable_table(plan)]


def memory_layer(table: FeatureTable) -> QgsVectorLayer:
    """A table as a layer in memory, called as in the data model."""
    schema = LAYER_SCHEMAS[table.name]
    fields = fields_of(schema)
    layer = QgsMemoryProviderUtils.createMemoryLayer(
        table.name, fields, wkb_type_of(schema), QgsCoordinateReferenceSystem(town.CRS)
    )
    assert layer.dataProvider().addFeatures(list(features_from_table(table, fields)))[0]
    layer.updateExtents()
    return layer


def routed_town(project: QgsProject, **settings: object) -> RouteLayers:
    """Layers of the planned town in a project."""
    project.setCrs(QgsCoordinateReferenceSystem(town.CRS))
    layers = {table.name: memory_layer(table) for table in planned_tables(**settings)}
    project.addMapLayers(list(layers.values()))
    return RouteLayers(layers["route"], layers["road"], layers["route_turn"], layers["route_timetable"])


def routed_file(path: Path, **settings: object) -> RouteLayers:
    """The same in a GeoPackage."""
    write_geopackage(path, planned_tables(**settings), town.CRS)
    layers = {
        name: QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        for name in ("route", "road", "route_turn", "route_timetable")
    }
    assert all(layer.isValid() for layer in layers.values())
    return RouteLayers(layers["route"], layers["road"], layers["route_turn"], layers["route_timetable"])


def edits_of(layers: RouteLayers) -> RouteEdits:
    """The routes of the layers, in the hand of who writes into them."""
    return RouteEdits(open_book(layers), layers)


def content(layers: RouteLayers) -> dict[str, dict[int, tuple[str, list[object]]]]:
    """All of the layers that are edited, geometries to the last bit."""
    return {
        name: {
            feature.id(): (bytes(feature.geometry().asWkb()).hex(), feature.attributes())
            for feature in layer.getFeatures()
        }
        for name, layer in layers.edited().items()
    }
