"""The panel beside the map: title, neighbours, location, communities, legend."""

from __future__ import annotations

from qgis.core import (
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutMeasurement,
    QgsLegendStyle,
    QgsPrintLayout,
)
from qgis.PyQt.QtGui import QColor

from .drafting import ALIGN, GREY, NEAT_MM, Drafting, font
from .paper import Paper

OVERVIEW, LEGEND = "citygrid_overview", "citygrid_legend"

#: Whether a sheet is that of a community: its number is the community's code.
_OF_COMMUNITY = "regexp_match(\"sheet\", '^[0-9]{12}$')"
#: The list of communities has room for so many in each column.
_COMMUNITY_ROWS = 4
#: The index map of neighbours (接图表), by the fields of the sheet index.
_NEIGHBOURS = (
    ("north_west", "north", "north_east"),
    ("west", "sheet", "east"),
    ("south_west", "south", "south_east"),
)
#: A cell of the index map of neighbours (接图表) has room for about so many Chinese characters.
_CELL_CHARACTERS = 8

#: How a unit grid's code is made up; what is left out on the map stands in the list of communities.
_NOTE = (
    "单元网格标识码15位：县级行政区6位＋街道3位＋社区3位＋单元网格顺序码3位。\n"
    "Unit grid code of 15 digits: county 6, street office 3, community 3, sequence 3.\n"
    "图廓注记为公里数；坐标网线间距为图上10厘米。 Grid crosses every 10 cm; figures in km."
)


class Panel(Drafting):
    """What stands beside the map, from top to bottom."""

    def __init__(self, layout: QgsPrintLayout, paper: Paper, main_map: QgsLayoutItemMap) -> None:
        super().__init__(layout, paper)
        self.map = main_map

    def build(self) -> None:
        """All of it."""
        paper = self.paper
        x, y, width = paper.panel_x, paper.panel_y, paper.panel_width
        title = self.label(
            "[% coalesce(@citygrid_title, @project_title, '') %]",
            paper.title * 0.8,
            ALIGN.AlignLeft,
            bold=True,
        )
        self.put(title, x, y, width, paper.title * 1.2)
        y += paper.title * 1.2
        english = self.label("Unit grid map sheet", paper.text, ALIGN.AlignLeft, colour=GREY)
        self.put(english, x, y, width, paper.text * 1.5)
        y += paper.text * 1.5 + paper.heading

        gap = paper.heading * 1.5
        half = (width - gap) / 2
        self.heading("接图表", "Adjoining sheets", x, y, half)
        self.heading("位置图", "Location", x + half + gap, y, half)
        y += paper.heading * 2.0
        height = half * 0.72
        self._neighbours(x, y, half, height)
        self._overview(x + half + gap, y, half, height)
        y += height + paper.heading * 1.3

        self.heading("社区代码", "Communities on this sheet (first 12 digits of the code)", x, y, width)
        y += paper.heading * 2.0
        high = paper.text * 1.5 * _COMMUNITY_ROWS
        third = (width - 2 * gap) / 3 if paper.legend_columns > 2 else (width - gap) / 2
        for column in range(paper.legend_columns):
            label = self.label(_communities(column, paper.legend_columns), paper.text, ALIGN.AlignLeft)
            label.setVAlign(ALIGN.AlignTop)
            self.put(label, x + column * (third + gap), y, third, high)
        y += high + paper.heading * 0.5

        self.heading("图例", "Legend", x, y, width)
        y += paper.heading * 2.0
        foot = paper.small * 1.5 * 4
        bottom = paper.panel_y + paper.panel_height
        self._legend(x, y, width, bottom - foot - y - paper.heading)
        note = self.label(_NOTE, paper.small, ALIGN.AlignLeft, colour=GREY)
        self.rule(x, bottom - foot, width)
        self.put(note, x, bottom - foot + paper.small * 0.5, width, foot - paper.small * 0.5)

    def _neighbours(self, x: float, y: float, width: float, height: float) -> None:
        """The index map of neighbours (接图表): nine cells, this sheet's in the middle."""
        wide, high = width / 3, height / 3
        for row, fields in enumerate(_NEIGHBOURS):
            for column, field in enumerate(fields):
                here = field == "sheet"
                text = f"coalesce(\"{field}\", '')"
                if here:  # communities have names for neighbours
                    text = f'CASE WHEN {_OF_COMMUNITY} THEN coalesce("name", "sheet") ELSE "sheet" END'
                label = self.label(
                    f"[% regexp_replace({text}, '([^ -~]{{{_CELL_CHARACTERS}}})(?=.)', '\\\\1\\n') %]",
                    self.paper.small,
                    ALIGN.AlignHCenter,
                    bold=here,
                )
                label.setFrameEnabled(True)
                label.setFrameStrokeWidth(QgsLayoutMeasurement(NEAT_MM))
                label.setBackgroundEnabled(here)
                label.setBackgroundColor(QColor(232, 232, 236))
                self.put(label, x + column * wide, y + row * high, wide, high)

    def _overview(self, x: float, y: float, width: float, height: float) -> None:
        """The whole district with this sheet in it."""
        extent = "layer_property(@citygrid_index_layer, 'extent')"
        self.overview(OVERVIEW, extent, 0.02, 60, x, y, width, height)

    def _legend(self, x: float, y: float, width: float, height: float) -> None:
        paper = self.paper
        legend = QgsLayoutItemLegend(self.layout)
        legend.setId(LEGEND)
        legend.setLinkedMap(self.map)
        legend.setLegendFilterByMapEnabled(True)
        legend.setResizeToContents(False)
        legend.setColumnCount(paper.legend_columns)
        legend.setSplitLayer(True)
        legend.setEqualColumnWidth(True)
        legend.setColumnSpace(paper.heading)
        legend.setBoxSpace(0.0)
        legend.setWmsLegendWidth(0.0)
        legend.setSymbolWidth(paper.text * 2.6)
        legend.setSymbolHeight(paper.text * 1.2)
        legend.setMaximumSymbolSize(paper.text * 1.3)  # roads are as wide as on the ground
        styles = QgsLegendStyle.Style
        for style, size in (
            (styles.Title, paper.heading),
            (styles.Group, paper.text),
            (styles.Subgroup, paper.text),
            (styles.SymbolLabel, paper.text * 0.92),
        ):
            legend.setStyleFont(style, font(size))
        legend.rstyle(styles.Symbol).setMargin(QgsLegendStyle.Side.Top, paper.text * 0.45)
        legend.rstyle(styles.Subgroup).setMargin(QgsLegendStyle.Side.Top, paper.text * 0.8)
        self.put(legend, x, y, width, height)


def _communities(column: int, columns: int) -> str:
    """Codes and names of the communities on the sheet: those of one column of the list."""
    listed = (
        "array_sort(aggregate(@citygrid_community_layer, 'array_agg', "
        "\"code\" || '  ' || coalesce(\"name\", ''), "
        "area(intersection($geometry, geometry(@parent))) > 1))"
    )
    room = _COMMUNITY_ROWS * columns
    shown = (
        f"CASE WHEN array_length(@listed) > {room} THEN array_append(array_slice(@listed, 0, {room - 2}), "
        f"'… +' || (array_length(@listed) - {room - 1})) ELSE @listed END"
    )
    rows = f"ceil(array_length(@shown) / {columns}.0)"
    part = f"array_slice(@shown, {column} * {rows}, {column + 1} * {rows} - 1)"
    text = (
        f"CASE WHEN {column} * {rows} < array_length(@shown) THEN array_to_string({part}, '\\n') ELSE '' END"
    )
    return (
        "[% CASE WHEN @citygrid_community_layer IS NULL THEN '' "
        f"ELSE with_variable('listed', {listed}, with_variable('shown', {shown}, {text})) END %]"
    )
