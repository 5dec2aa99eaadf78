"""From template to layout: the installed face, the project's layers, the notes in the margin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path

from qgis.core import (
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from ..features import crs_text
from ..fonts import WANTED, typeface
from .legend import tame
from .paper import Paper
from .roles import layer_of, role_of

#: Ids of the items that are looked up when a sheet is made.
MAP, OVERVIEW, LEGEND = "citygrid_map", "citygrid_overview", "citygrid_legend"

#: Layers that are work in progress or an index: they are on the screen, not on a sheet.
NOT_ON_SHEETS = frozenset(
    {"sheet_index", "flag", "coverage", "grid_change", "unit_grid_history", "track_point"}
)
#: Layers that a sheet shows without explaining them in its legend.
NOT_IN_LEGEND = frozenset({"unit_grid_label", "community"})
#: What the overview (位置图) shows, over one another.
IN_OVERVIEW = ("boundary", "sheet_index", "water", "green", "community")


def from_template(project: QgsProject, template: Path) -> QgsPrintLayout:
    """A layout made from a template (.qpt), set in the face that is installed; not yet in the project."""
    text = template.read_text(encoding="utf-8").replace(WANTED, typeface().family or WANTED)
    document = QDomDocument()
    layout = QgsPrintLayout(project)
    read = bool(document.setContent(text)[0])
    if read:
        _, read = layout.loadFromTemplate(document, QgsReadWriteContext())
    if not read:
        raise CityGridError(tr("{path} is no layout template that this QGIS can read.", path=template))
    name = document.documentElement().attribute("name")
    layout.setName(name or template.stem)
    return layout


def bind(layout: QgsPrintLayout, project: QgsProject, index: QgsVectorLayer) -> None:
    """Let a layout show the sheets of ``index``, with what the project shows now.

    Items are found by their ids (``MAP`` …); what a user has taken out of the layout is not missed.
    """
    atlas = layout.atlas()
    atlas.setCoverageLayer(index)
    atlas.setEnabled(True)
    atlas.setPageNameExpression('"sheet"')
    atlas.setFilenameExpression('"sheet"')
    atlas.setSortFeatures(True)
    atlas.setSortExpression('"row" * 100000 + "column"')
    shown = sheet_layers(project)
    main, overview = layout.itemById(MAP), layout.itemById(OVERVIEW)
    if isinstance(main, QgsLayoutItemMap):
        main.setCrs(index.crs())
        main.setKeepLayerSet(True)
        main.setLayers(shown)
        grid = layer_of(project, "unit_grid")
        if grid is not None and any(role_of(layer) == "unit_grid_label" for layer in shown):
            # Cells are labelled by the label layer, and only once.
            main.setKeepLayerStyles(True)
            main.setLayerStyleOverrides({grid.id(): unlabelled(grid)})
    if isinstance(overview, QgsLayoutItemMap):
        overview.setCrs(index.crs())
        overview.setKeepLayerSet(True)
        layers = overview_layers(project, index)
        overview.setLayers(layers)
        overview.setKeepLayerStyles(True)
        # A few centimetres have no room for names.
        overview.setLayerStyleOverrides(
            {layer.id(): outlines(layer) if layer is index else unlabelled(layer) for layer in layers}
        )
    legend = layout.itemById(LEGEND)
    if isinstance(legend, QgsLayoutItemLegend):
        _explain(legend, [layer for layer in shown if _needs_explaining(layer)])
    community = layer_of(project, "community")
    set_variables(
        layout,
        {
            "citygrid_index_layer": index.id(),
            "citygrid_community_layer": community.id() if community is not None else "",
            **crs_variables(index),
        },
    )


def sheet_layers(project: QgsProject) -> list[QgsMapLayer]:
    """What the project shows now and belongs on a sheet, the uppermost first."""
    return [layer for layer in project.layerTreeRoot().checkedLayers() if role_of(layer) not in NOT_ON_SHEETS]


def overview_layers(project: QgsProject, index: QgsVectorLayer) -> list[QgsMapLayer]:
    """What the overview shows, the uppermost first; visible in the project or not."""
    # Sheets of communities lie over one another: their outlines would tell nothing.
    outlined = None if _of_communities(index) else index
    layers = [outlined if role == "sheet_index" else layer_of(project, role) for role in IN_OVERVIEW]
    return [layer for layer in layers if layer is not None]


def _of_communities(index: QgsVectorLayer) -> bool:
    """Whether sheets have the codes of communities for numbers."""
    first = next(index.getFeatures(), None)
    return first is not None and re.fullmatch(r"\d{12}", str(first["sheet"])) is not None


def crs_variables(index: QgsVectorLayer) -> dict[str, str]:
    """The note on the CRS, in both languages."""
    from ...core.sheets.crs_note import crs_note

    chinese, english = crs_note(crs_text(index) or "")
    return {"citygrid_crs_zh": chinese, "citygrid_crs_en": english}


def set_variables(layout: QgsPrintLayout, variables: Mapping[str, str]) -> None:
    """Set variables of the layout, which go before the project's of the same name; "" sets none."""
    for name, value in variables.items():
        if value:
            QgsExpressionContextUtils.setLayoutVariable(layout, name, value)


def add_to_project(
    project: QgsProject, index: QgsVectorLayer, papers: Sequence[Paper]
) -> list[QgsPrintLayout]:
    """Add a layout for each paper, bound to ``index``, under names that are free; returns them."""
    manager = project.layoutManager()
    layouts = []
    for paper in papers:
        layout = from_template(project, paper.template())
        bind(layout, project, index)
        layout.setName(next(name for name in _names(paper.name) if manager.layoutByName(name) is None))
        if not manager.addLayout(layout):
            raise CityGridError(tr("QGIS does not take the layout {name}.", name=layout.name()))
        layouts.append(layout)
    return layouts


def _names(name: str) -> Iterator[str]:
    """The name, then the name with a number: a layout that a user has changed is never replaced."""
    yield name
    for number in count(2):
        yield f"{name} ({number})"


def _needs_explaining(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and role_of(layer) not in NOT_IN_LEGEND


def _explain(legend: QgsLayoutItemLegend, layers: Sequence[QgsMapLayer]) -> None:
    """Have the legend list these layers alone, in the order of the layer tree."""
    legend.setAutoUpdateModel(False)
    listed = {layer.id() for layer in layers}
    root = legend.model().rootGroup()
    for node in root.findLayers():
        if node.layerId() not in listed:
            node.parent().removeChildNode(node)
    root.removeChildrenGroupWithoutLayers()
    for node in (*root.findGroups(recursive=True), *root.findLayers()):
        # The names of groups, and of layers of which a legend has several symbols, say nothing on paper.
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    tame(legend)


def outlines(layer: QgsVectorLayer) -> str:
    """A style that draws a layer's polygons as thin lines without labels, for ``setLayerStyleOverrides``."""
    copy = layer.clone()
    symbol = QgsFillSymbol.createSimple(
        {
            "color": "0,0,0,0",
            "outline_color": "110,110,110",
            "outline_width": "0.1",
            "outline_width_unit": "MM",
        }
    )
    copy.setRenderer(QgsSingleSymbolRenderer(symbol))
    copy.setLabelsEnabled(False)
    return _style_of(copy)


def unlabelled(layer: QgsVectorLayer) -> str:
    """A layer's style without its labels."""
    copy = layer.clone()
    copy.setLabelsEnabled(False)
    return _style_of(copy)


def _style_of(layer: QgsVectorLayer) -> str:
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    return str(style.xmlData())
