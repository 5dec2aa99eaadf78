"""What the tools that plan patrols ask for alike: layers, hours of duty, how often an area is due."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.model.i18n import tr
from ..core.model.progress import Span
from .base import CityGridAlgorithm, FeedbackProgress
from .base_data import project_layer
from .grid_tables import read_grid

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable
    from ..core.model.problems import Problem
    from ..core.patrol_network import PatrolSettings

#: Class -> parameter and minutes.
_INTERVALS = {"red": ("RED", 60.0), "yellow": ("YELLOW", 120.0), "blue": ("BLUE", 240.0)}

#: Parameter of every layer -> name it is read under, layer of the data model, geometry type.
Layers = Mapping[str, tuple[str, str, QgsProcessing.SourceType]]


class PatrolAlgorithm(CityGridAlgorithm):
    """A tool that plans patrols from layers of the project."""

    group_id = "patrol"
    libraries = ("numpy", "pyproj", "scipy", "shapely")
    #: The layers it reads, those it cannot do without, and those not guessed from the project.
    layers: Layers = MappingProxyType({})
    required: tuple[str, ...] = ()
    not_guessed: tuple[str, ...] = ()
    modes: tuple[str, ...] = ()

    def add_layers(self, texts: Mapping[str, tuple[str, str]]) -> None:
        """Declare the layers, with their titles and helps."""
        for name, (_, layer, kind) in self.layers.items():
            title, help_text = texts[name]
            optional = name not in self.required
            source = QgsProcessingParameterFeatureSource(name, title, [kind], optional=optional)
            if name not in self.not_guessed:
                source.setGuiDefaultValueOverride(project_layer(layer, kind))
            self.add(source, help_text)

    def add_going(self, *modes: str) -> None:
        """Declare MODE (of these values of ``PatrolMode``) and SPEED; ``patrol_settings`` reads them."""
        titles = {"walking": tr("On foot"), "cycling": tr("By bicycle"), "driving": tr("By car")}
        self.modes = modes
        names = [titles[one] for one in modes]
        mode = QgsProcessingParameterEnum("MODE", tr("Way of going"), names, defaultValue=0)
        self.add(mode, tr("All but walkers obey one-way streets; a car leaves footways out."))
        usual = tr("4.5 on foot, 10 by bicycle and 20 by car if left empty.")
        self.add_number("SPEED", tr("Speed (km/h)"), None, usual)

    def add_component_seconds(self) -> None:
        """Declare COMPONENT_SECONDS; ``patrol_settings`` reads it."""
        self.add_number(
            "COMPONENT_SECONDS", tr("Seconds for a component"), 1.0, tr("How long each is looked at.")
        )

    def patrol_settings(self, parameters: dict[str, Any], context: QgsProcessingContext) -> PatrolSettings:
        """How one goes and how long one looks."""
        from ..core.patrol_network import PatrolMode, PatrolSettings

        return PatrolSettings(
            mode=PatrolMode(self.modes[self.parameterAsEnum(parameters, "MODE", context)]),
            speed_kmh=self.parameterAsDouble(parameters, "SPEED", context) or None,
            component_seconds={"": self.parameterAsDouble(parameters, "COMPONENT_SECONDS", context)},
        )

    def add_shift(self) -> None:
        """Declare SHIFT."""
        shift = QgsProcessingParameterString("SHIFT", tr("Hours of duty"), "08:00-12:00,14:30-17:00")
        self.add(shift, tr("Periods such as 08:00-12:00,14:30-17:00."))

    def add_intervals(self) -> None:
        """Declare RED, YELLOW and BLUE."""
        titles = {
            "red": tr("Minutes between two laps, red areas"),
            "yellow": tr("Minutes between two laps, yellow areas"),
            "blue": tr("Minutes between two laps, blue areas"),
        }
        for patrol_class, (name, minutes) in _INTERVALS.items():
            self.add_number(name, titles[patrol_class], minutes, tr("How often an area of the class is due."))

    def add_number(self, name: str, title: str, value: float | None, help_text: str) -> None:
        """Declare an advanced number that is not negative; without ``value`` it may be left out."""
        kind = QgsProcessingParameterNumber.Type.Double
        number = QgsProcessingParameterNumber(name, title, kind, value, optional=value is None, minValue=0.0)
        self.add(number, help_text, advanced=True)

    def intervals(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, float]:
        """Minutes between two laps by patrol class."""
        return {
            patrol_class: self.parameterAsDouble(parameters, name, context)
            for patrol_class, (name, _) in _INTERVALS.items()
        }

    def read_layers(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> tuple[dict[str, FeatureTable], str, Iterable[Problem]]:
        """The layers that are given, in one CRS; that CRS; and what is to be told of them."""
        from ..core.crs import to_working_crs

        tables: dict[str, FeatureTable] = {}
        crs_of: dict[str, str | None] = {}
        for name, (key, layer, _) in self.layers.items():
            found = read_grid(self, parameters, name, layer, context, Span(progress, 0.0, 0.1))
            if found is not None:
                tables[key], crs_of[key], _ = found
            elif name in self.required:
                raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return to_working_crs(tables, crs_of, Span(progress, 0.1, 0.2))
