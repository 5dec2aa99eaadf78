"""Route sheets: the template with the project's routes in it, and its pages as files, by collector."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from qgis.core import (
    NULL,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemMap,
    QgsLayoutTableColumn,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from ...core.model.i18n import tr
from ...core.model.problems import InputError, OutputError, Problem
from ...core.model.progress import Progress, check_cancelled
from ...paths import style_path
from ..base_layers import recognised_fields
from ..tree import show_layer
from .export import file_name, move, pdf_settings, require_made
from .paper import ROUTE_A4
from .roles import layer_of, role_of
from .route_design import MAP, OVERVIEW, TIMETABLE, TURNS
from .route_styles import current_zone, route_alone, turns_of_route, zones_around
from .templates import NOT_ON_SHEETS, from_template, set_variables, unlabelled

#: What a route sheet draws itself, or leaves out: cells and their labels would hide the streets.
_NOT_BELOW = NOT_ON_SHEETS | {
    "route",
    "route_turn",
    "zone",
    "unit_grid",
    "unit_grid_label",
    "component",
    "case_point",
    "road_coverage",
    "compliance",
    "boundary",
}
#: The same, under what is on it, when the routes come from a file alone.
_GROUND = ("building", "road", "compound", "plaza", "water", "green", "community")
_NEEDED = ("route_code", "zone_code", "lap_m")


@dataclass(frozen=True)
class RouteWishes:
    """What is exported.

    ``layout``: the name of one of the project's layouts, else the template; ``one_file``: one PDF of all
    routes rather than one for each collector; ``pictures`` besides; ``only``: codes of routes or
    names of collectors; ``variables`` of the layout.
    """

    layout: str = ""
    one_file: bool = False
    pictures: bool = False
    dpi: float = 300.0
    only: Sequence[str] = ()
    variables: Mapping[str, str] = field(default_factory=dict)


def add_route_sheets(project: QgsProject) -> QgsPrintLayout:
    """Add the layout to the project, bound to its routes, under a name that is free."""
    manager = project.layoutManager()
    layout = from_template(project, ROUTE_A4.template())
    bind(layout, project)
    names = (ROUTE_A4.name if number == 1 else f"{ROUTE_A4.name} ({number})" for number in count(1))
    layout.setName(next(name for name in names if manager.layoutByName(name) is None))
    if not manager.addLayout(layout):
        raise OutputError(tr("QGIS does not take the layout {name}.", name=layout.name()))
    return layout


def bind(layout: QgsPrintLayout, project: QgsProject) -> None:
    """Let a layout show the project's routes, one after the other.

    Items are found by their ids; what a user has taken out of the layout is not missed. Raises
    ``InputError`` where there are no routes.
    """
    route = _routes(project)
    zone = layer_of(project, "zone")
    atlas = layout.atlas()
    atlas.setCoverageLayer(route)
    atlas.setEnabled(True)
    atlas.setPageNameExpression('"route_code"')
    atlas.setFilenameExpression('"route_code"')
    atlas.setSortFeatures(True)
    atlas.setSortExpression('"route_code"')
    turn = layer_of(project, "route_turn")
    main, overview = layout.itemById(MAP), layout.itemById(OVERVIEW)
    if isinstance(main, QgsLayoutItemMap):
        _show(main, route, _layers(project, route, turn, zone))
    if isinstance(overview, QgsLayoutItemMap):
        shown = [(zone, zones_around(zone)) if zone is not None else (route, route_alone(route))]
        below = (layer_of(project, name) for name in ("water", "green"))
        _show(
            overview, route, [*shown, *((layer, unlabelled(layer)) for layer in below if layer is not None)]
        )
    for name, layer, order in (
        (TURNS, turn, "step"),
        (TIMETABLE, layer_of(project, "route_timetable"), "round"),
    ):
        frame = layout.itemById(name)
        table = frame.multiFrame() if isinstance(frame, QgsLayoutFrame) else None
        if isinstance(table, QgsLayoutItemAttributeTable) and layer is not None:
            _fill(table, layer, order)
    variables = {
        "citygrid_route_layer": route.id(),
        "citygrid_zone_layer": zone.id() if zone is not None else "",
    }
    set_variables(layout, variables)


def export_route_sheets(
    project: QgsProject, folder: Path, wishes: RouteWishes, progress: Progress
) -> list[Path]:
    """Write the sheets of the project's routes; returns the files, in order.

    All are written aside and moved into ``folder`` at the end, so that a cancelled or failed run leaves
    what was there. Raises ``InputError``, ``OutputError``; ``Cancelled`` between two files.
    """
    layout = _layout(project, wishes.layout)
    bind(layout, project)
    set_variables(layout, wishes.variables)
    groups = _groups(_routes(project), wishes.only)
    if not groups:
        raise OutputError(tr("No route to export: there is none of those asked for."))
    if wishes.one_file:
        groups = {tr("patrol routes"): [code for codes in groups.values() for code in codes]}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".citygrid-", dir=folder) as aside:
            made: list[Path] = []
            for number, (name, codes) in enumerate(groups.items()):
                check_cancelled(progress)
                text = tr("{name} ({number} of {count})", name=name, number=number + 1, count=len(groups))
                progress.set(number / len(groups), text)
                made += _export(layout, Path(aside), file_name(name), codes, wishes)
                for code in turn_lists_cut_off(layout):
                    progress.log(tr("{route}: the turn list is longer than its pages.", route=code))
            check_cancelled(progress)
            return [move(file, folder) for file in made]
    except OSError as error:
        reason = error.strerror or error
        raise OutputError(tr("{path} cannot be written ({reason}).", path=folder, reason=reason)) from error


@contextmanager
def routes_in_file(path: Path) -> Iterator[QgsProject]:
    """The layers of a GeoPackage with routes as a project, where no other is open; closed again."""
    project = QgsProject.instance()
    if project.mapLayers():
        message = tr("Another project is open.")
        mend = tr("Leave this field empty, or close the project first.")
        raise InputError([Problem("PROJECT_OPEN", path.name, message, mend)])
    try:
        for name in (*reversed(_GROUND), "zone", "route_timetable", "route", "route_turn"):
            layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
            if layer.isValid():
                message, loaded = layer.loadNamedStyle(str(style_path(name)))
                if not loaded:
                    raise OutputError(message)
                show_layer(project, layer)
        _routes(project)
        yield project
    finally:
        project.clear()


def _routes(project: QgsProject) -> QgsVectorLayer:
    layer = layer_of(project, "route")
    if layer is None or not layer.featureCount():
        message, mend = tr("The project has no routes."), tr("Plan them with the tool Plan patrol routes.")
        raise InputError([Problem("ROUTES_MISSING", "route", message, mend)])
    known = recognised_fields(layer, "route")
    if any(known.get(name) != name for name in _NEEDED):
        message = tr("The layer lacks the fields of a route.")
        mend = tr("Choose the layers that the tool Plan patrol routes has made.")
        raise InputError([Problem("ROUTES_UNFIT", layer.name(), message, mend)])
    return layer


def _layers(
    project: QgsProject, route: QgsVectorLayer, turn: QgsVectorLayer | None, zone: QgsVectorLayer | None
) -> list[tuple[QgsMapLayer, str]]:
    """What the map shows, the uppermost first, each with the style it has there ("": its own)."""
    layers: list[tuple[QgsMapLayer, str]] = []
    if turn is not None and turn.isSpatial():
        layers.append((turn, turns_of_route(turn)))
    layers.append((route, route_alone(route)))
    if zone is not None:
        layers.append((zone, current_zone(zone)))
    below = [layer for layer in project.layerTreeRoot().checkedLayers() if role_of(layer) not in _NOT_BELOW]
    road = layer_of(project, "road")
    if road is not None and road not in below:
        below.insert(0, road)
    return layers + [(layer, "") for layer in below]


def _show(item: QgsLayoutItemMap, route: QgsVectorLayer, layers: Sequence[tuple[QgsMapLayer, str]]) -> None:
    item.setCrs(route.crs())
    item.setKeepLayerSet(True)
    item.setLayers([layer for layer, _ in layers])
    item.setKeepLayerStyles(True)
    item.setLayerStyleOverrides({layer.id(): style for layer, style in layers if style})


def _fill(table: QgsLayoutItemAttributeTable, layer: QgsVectorLayer, order: str) -> None:
    """Give a table its layer; QGIS then would show all its columns."""
    columns = [QgsLayoutTableColumn(column) for column in table.columns()]
    table.setVectorLayer(layer)
    table.setColumns(columns)
    sort = QgsLayoutTableColumn()
    sort.setAttribute(order)
    sort.setSortOrder(Qt.SortOrder.AscendingOrder)
    table.setSortColumns([sort])


def _layout(project: QgsProject, name: str) -> QgsPrintLayout:
    """A layout of this run's own: what it is bound to must not stay in the user's."""
    if not name:
        return from_template(project, ROUTE_A4.template())
    found = project.layoutManager().layoutByName(name)
    if not isinstance(found, QgsPrintLayout):
        message = tr('The project has no layout "{name}".', name=name)
        raise InputError([Problem("LAYOUT_MISSING", "layout", message, tr("Choose one from the list."))])
    return found.clone()


def _groups(route: QgsVectorLayer, only: Sequence[str]) -> dict[str, list[str]]:
    """Codes of routes by collector: by his name, or by zone and number where he has none."""
    found: dict[str, list[str]] = {}
    for feature in route.getFeatures():
        names = [field.name() for field in route.fields()]
        values = {
            name: None if value == NULL else value
            for name, value in zip(names, feature.attributes(), strict=True)
        }
        code = str(values["route_code"])
        who = str(values.get("collector") or f"{values['zone_code']}-{values.get('number') or 1}")
        if not only or {code, who} & set(only):
            found.setdefault(who, []).append(code)
    return {who: sorted(found[who]) for who in sorted(found)}


def _export(
    layout: QgsPrintLayout, aside: Path, name: str, codes: Sequence[str], wishes: RouteWishes
) -> list[Path]:
    atlas = layout.atlas()
    quoted = ", ".join("'" + code.replace("'", "''") + "'" for code in codes)
    atlas.setFilterFeatures(True)
    atlas.setFilterExpression(f'"route_code" IN ({quoted})')
    atlas.updateFeatures()
    path = aside / f"{name}.pdf"
    result, reason = QgsLayoutExporter.exportToPdf(atlas, str(path), pdf_settings(wishes.dpi))
    require_made(result, path, reason)
    return [path, *(_pictures(layout, aside, wishes.dpi) if wishes.pictures else [])]


def turn_lists_cut_off(layout: QgsPrintLayout) -> list[str]:
    """Codes of the routes whose turn list does not end on the last page."""
    frame = layout.itemById(TURNS)
    table = frame.multiFrame() if isinstance(frame, QgsLayoutFrame) else None
    if table is None:
        return []
    room = sum(table.frame(number).rect().height() for number in range(table.frameCount()))
    atlas, found = layout.atlas(), []
    atlas.beginRender()
    try:
        for number in range(atlas.count()):
            atlas.seekTo(number)
            table.refresh()
            if table.totalSize().height() > room:
                found.append(atlas.currentFilename())
    finally:
        atlas.endRender()
    return found


def _pictures(layout: QgsPrintLayout, aside: Path, dpi: float) -> list[Path]:
    """A picture of every page that has something on it."""
    atlas, files = layout.atlas(), []
    atlas.beginRender()
    try:
        for number in range(atlas.count()):
            atlas.seekTo(number)
            layout.refresh()
            for page in range(layout.pageCollection().pageCount()):
                if not layout.pageCollection().shouldExportPage(page):
                    continue
                suffix = f"_{page + 1}" if page else ""
                path = aside / f"{file_name(atlas.currentFilename())}{suffix}.png"
                image = QgsLayoutExporter(layout).renderPageToImage(page, dpi=dpi)
                done = QgsLayoutExporter.ExportResult
                require_made(done.Success if image.save(str(path), "PNG") else done.FileError, path)
                files.append(path)
    finally:
        atlas.endRender()
    return files
