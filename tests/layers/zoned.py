"""The board of square cells with roads and zones as layers of a project."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer

from citygrid_plugin.core.zones import ZoneHead, ZoneSettings
from citygrid_plugin.layers.zone_edits import ZoneEdits
from citygrid_plugin.layers.zone_layers import ZoneLayers, make_zone_layers, open_board

from ..ui.board import COMMUNITY, CRS, add_features, at, make_board


def code(number: int) -> str:
    """Cells are numbered row by row from the north-west."""
    return f"{COMMUNITY}{number:03d}"


def add_roads(project: QgsProject, columns: int, rows: int) -> QgsVectorLayer:
    """A street on every border of the board."""
    road = QgsVectorLayer(f"LineString?crs={CRS}&field=class:string", "road", "memory")
    ends = [((0, row), (columns, row)) for row in range(rows + 1)]
    ends += [((column, 0), (column, rows)) for column in range(columns + 1)]
    lines = []
    for start, end in ends:
        (x0, y0), (x1, y1) = at(*start), at(*end)
        lines.append((f"LineString ({x0} {y0}, {x1} {y1})", {"class": "residential"}))
    add_features(road, lines)
    project.addMapLayer(road)
    return road


def zoned_board(project: QgsProject, columns: int = 6, rows: int = 4) -> ZoneLayers:
    """Zones A (west half) and B (east half) but for the last row, which is in none."""
    grid = make_board(project, columns, rows)
    road = add_roads(project, columns, rows)
    zone, member = make_zone_layers(project, grid)
    layers = ZoneLayers(grid, zone, member, road)
    edits = edits_of(layers)
    for name, first in (("A", 0), ("B", columns // 2)):
        number = edits.board.add_zone(ZoneHead(name, f"{name} 区", "王"))
        cells = [row * columns + first + column for row in range(rows - 1) for column in range(columns // 2)]
        edits.apply(edits.board.stroke(cells, number), "start")
    edits.close()
    assert zone.commitChanges() and member.commitChanges()
    return layers


def edits_of(layers: ZoneLayers) -> ZoneEdits:
    """The board of the layers, in the hand of who writes into them."""
    return ZoneEdits(open_board(layers, ZoneSettings(tolerance=0.2)), layers)


def content(layers: ZoneLayers) -> dict[str, dict[int, tuple[str, list[object]]]]:
    """All of both layers, geometries to the last bit."""
    return {
        layer.name(): {
            feature.id(): (bytes(feature.geometry().asWkb()).hex(), feature.attributes())
            for feature in layer.getFeatures()
        }
        for layer in (layers.zone, layers.zone_member)
    }
