"""``citygrid:labelgrid``: a grid in, one label for each cell and scale out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
)

from ..core.model.i18n import tr
from ..core.model.lettering import DIGIT_ADVANCE, HEIGHTS_MM, LabelText
from ..core.model.problems import InputError, Problem
from ..core.model.progress import Span
from .base import CityGridAlgorithm, FeedbackProgress
from .base_data import project_layer
from .grid_tables import read_grid, write_grid

if TYPE_CHECKING:
    from ..core.labelling import Labels, LabelSettings

_TYPE = QgsProcessing.SourceType

#: Parameter of every layer -> its name in the data model.
_LAYERS = {"GRID": "unit_grid", "BUILDING": "building", "PREVIOUS": "unit_grid_label"}
_TEXTS = (LabelText.FULL, LabelText.SEQUENCE)


class LabelGrid(CityGridAlgorithm):
    """The layer of labels."""

    slug = "labelgrid"
    group_id = "cartography"
    icon_name = "label_grid"
    libraries = ("numpy", "pyproj", "scipy", "shapely")

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Label unit grids")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Places the labels of the codes (标识码注记) for maps at one or several scales: inside the cell, "
            "clear of its edges and of buildings where there is room, level unless the cell is too narrow, "
            "then along it, then smaller, and else beside it with a leader. No label overlaps another.\n"
            "The result is a layer of points with text, angle and height in mm, so that every sheet and "
            "every machine draws the same. Labels moved by hand stay where they are when it is run again "
            "with them as earlier labels."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("labels"), tr("annotation"), "注记", "标注", "标识码", "引线", "制图"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self._add_layers()
        self._add_settings()
        labels = QgsProcessingParameterFeatureSink("OUTPUT", tr("Labels"), _TYPE.TypeVectorPoint)
        self.add(labels, tr("Points in the middle of each text (标识码注记), for every scale of the table."))
        self.give(QgsProcessingOutputNumber("LABELS", tr("Number of labels")))
        self.give(QgsProcessingOutputNumber("NOT_PLACED", tr("Number of labels that found no place")))
        self.give(QgsProcessingOutputNumber("REDUCED", tr("Number of smaller labels")))
        self.give(QgsProcessingOutputNumber("LEADERS", tr("Number of labels with a leader")))
        self.give(QgsProcessingOutputNumber("CROSSING", tr("Number of labels across an edge of a cell")))
        self.give(QgsProcessingOutputNumber("OVER_BUILDINGS", tr("Number of labels over a building")))
        self.give(QgsProcessingOutputString("REPORT", tr("Counts and codes by scale, as JSON")))

    def _add_layers(self) -> None:
        grid = QgsProcessingParameterFeatureSource("GRID", tr("Unit grid"), [_TYPE.TypeVectorPolygon])
        grid.setGuiDefaultValueOverride(project_layer("unit_grid", _TYPE.TypeVectorPolygon))
        self.add(grid, tr("The cells to be labelled. Required: the field code (标识码), once each."))
        building = QgsProcessingParameterFeatureSource(
            "BUILDING", tr("Buildings"), [_TYPE.TypeVectorPolygon], optional=True
        )
        building.setGuiDefaultValueOverride(project_layer("building", _TYPE.TypeVectorPolygon))
        self.add(building, tr("Labels keep clear of their outlines where there is room."))
        previous = QgsProcessingParameterFeatureSource(
            "PREVIOUS", tr("Earlier labels"), [_TYPE.TypeVectorPoint], optional=True
        )
        previous.setGuiDefaultValueOverride(project_layer("unit_grid_label", _TYPE.TypeVectorPoint))
        self.add(
            previous,
            tr(
                "Of these, labels moved by hand stay as they are, and so do those of scales not in the table."
            ),
        )

    def _add_settings(self) -> None:
        heights = QgsProcessingParameterMatrix(
            "HEIGHTS",
            tr("Scales and heights of text"),
            numberRows=len(HEIGHTS_MM),
            headers=[tr("Scale 1:"), tr("Height (mm)")],
            defaultValue=_table(HEIGHTS_MM),
            optional=True,  # QGIS 3.22 overlooks the default of a table that is required
        )
        self.add(
            heights,
            tr(
                "A row for each scale to be labelled: 500 for 1:500, and the height of the text (字高) in mm."
            ),
        )
        text = QgsProcessingParameterEnum(
            "TEXT",
            tr("Text"),
            [tr("All 15 digits"), tr("The 3 digits of the sequence")],
            defaultValue=0,
        )
        self.add(text, tr("With the 3 digits alone, the other 12 belong into the margin of the sheet."))
        smallest = QgsProcessingParameterNumber(
            "MIN_HEIGHT",
            tr("Smallest height (mm)"),
            QgsProcessingParameterNumber.Type.Double,
            2.0,
            minValue=0.5,
        )
        self.add(
            smallest,
            tr("A label that does not fit is made smaller down to this, or to 60 % of its height."),
            advanced=True,
        )
        width = QgsProcessingParameterNumber(
            "DIGIT_WIDTH",
            tr("Width of a digit (share of the font size)"),
            QgsProcessingParameterNumber.Type.Double,
            DIGIT_ADVANCE,
            minValue=0.1,
            maxValue=2.0,
        )
        self.add(
            width,
            tr("How far a digit of the typeface reaches: 0.555 of the font size in Noto Sans CJK SC."),
            advanced=True,
        )
        turn = QgsProcessingParameterBoolean(
            "TURN_FOR_BUILDINGS", tr("Turn labels to keep clear of buildings"), defaultValue=False
        )
        self.add(
            turn,
            tr("A level label that would run over a building is turned along its cell if it is clear there."),
            advanced=True,
        )

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, place, and only then write."""
        from ..core.labelling import label_grid, to_label_crs

        settings = self._settings(parameters, context)
        settings.check()
        tables, crs_of = {}, {}
        for name, layer in _LAYERS.items():
            found = read_grid(self, parameters, name, layer, context, Span(progress, 0.0, 0.2))
            if found is not None:
                tables[layer], crs_of[layer], _ = found
            elif name == "GRID":
                raise QgsProcessingException(self.invalidSourceError(parameters, name))
        moved, crs, problems = to_label_crs(tables, crs_of, progress)
        labels = label_grid(
            moved["unit_grid"],
            settings,
            moved.get("building"),
            moved.get("unit_grid_label"),
            Span(progress, 0.2, 0.95),
        )
        progress.report([*problems, *labels.problems])
        destination = write_grid(self, parameters, "OUTPUT", context, labels.table(), crs)
        progress.set(1.0)
        return {"OUTPUT": destination, **_counts(labels)}

    def _settings(self, parameters: dict[str, Any], context: QgsProcessingContext) -> LabelSettings:
        from ..core.labelling import LabelSettings, Typeface

        heights = dict(HEIGHTS_MM)
        if parameters.get("HEIGHTS") is not None:
            heights = _heights(self.parameterAsMatrix(parameters, "HEIGHTS", context))
        return LabelSettings(
            scales=tuple(sorted(heights)),
            text=_TEXTS[self.parameterAsEnum(parameters, "TEXT", context)],
            heights_mm=heights,
            typeface=Typeface.of_digits(self.parameterAsDouble(parameters, "DIGIT_WIDTH", context)),
            min_height_mm=self.parameterAsDouble(parameters, "MIN_HEIGHT", context),
            turn_for_buildings=self.parameterAsBool(parameters, "TURN_FOR_BUILDINGS", context),
        )


def _table(heights: Mapping[int, float]) -> str:
    """Scales and heights row after row, as a table of QGIS takes its default."""
    return ",".join(f"{scale},{height:g}" for scale, height in heights.items())


def _heights(cells: list[Any]) -> dict[int, float]:
    """The table of scales and heights, which comes row after row in one list."""
    heights = {}
    for scale, height in zip(cells[::2], cells[1::2], strict=False):
        if str(scale).strip() == "" and str(height).strip() == "":
            continue  # a row that was added and left empty
        try:
            denominator = int(float(scale))  # QGIS has made numbers with decimals of what was typed
            heights[denominator] = float(height)
            usable = denominator > 0
        except (TypeError, ValueError, OverflowError):
            usable = False
        if not usable:
            message = tr(
                "The row {scale}, {height} of the table is no scale and height.", scale=scale, height=height
            )
            mend = tr("Write the scale as 500, the height in mm as 5.")
            raise InputError([Problem("LABEL_SETTINGS", "unit_grid_label", message, mend)])
    return heights


def _counts(labels: Labels) -> dict[str, Any]:
    """The outputs that are numbers, over all scales, and the report."""
    reports = labels.reports
    return {
        "LABELS": len(labels),
        "NOT_PLACED": sum(len(report.not_placed) for report in reports),
        "REDUCED": sum(len(report.reduced) for report in reports),
        "LEADERS": sum(len(report.leader) for report in reports),
        "CROSSING": sum(len(report.crossing) for report in reports),
        "OVER_BUILDINGS": sum(len(report.over_buildings) for report in reports),
        "REPORT": json.dumps(labels.summary(), ensure_ascii=False),
    }
