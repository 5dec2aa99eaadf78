"""The dock with the day of planned coverage: dials side by side, and a slider over the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsInterval, QgsProject, QgsTemporalNavigationObject
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from ...layers.day_animation import animate_day
from ...layers.features import table_from_source
from ...libraries import clash, how_to_install, missing_libraries
from ..project_layers import find_layer
from .clock_chart import ClockChart

if TYPE_CHECKING:
    from ...core.model.features import FeatureTable
    from ...core.patrol_coverage.dial import Dial

#: Never translated: QGIS remembers where the user put the dock by it.
PANEL_NAME = "CityGridCoveragePanel"
#: Minutes of the day in a frame of the animation.
_FRAME = 10
_LIBRARIES = ("numpy", "pyproj", "scipy", "shapely")


class CoveragePanel(QgsDockWidget):
    """Reads the table coverage_hour of the project and shows it by the clock."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(tr("Coverage by the clock"), iface.mainWindow())
        self.setObjectName(PANEL_NAME)
        self.iface = iface
        self._table: FeatureTable | None = None
        self.dials: list[Dial] = []
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 6)
        self.class_box = QComboBox(self)
        self.class_box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.class_box.currentIndexChanged.connect(lambda _place: self._show())
        self.read_button = QPushButton(tr("Read again"), self)
        self.read_button.clicked.connect(lambda _checked=False: self.load())
        self.play_button = QPushButton(tr("Play on the map"), self)
        self.play_button.setToolTip(tr("Show with the temporal controller which unit grids are passed when"))
        self.play_button.clicked.connect(lambda _checked=False: self.play())
        head = QHBoxLayout()
        head.addWidget(self.class_box, 1)
        head.addWidget(self.read_button)
        head.addWidget(self.play_button)
        self.charts = (ClockChart(self), ClockChart(self))
        charts = QHBoxLayout()
        for chart in self.charts:
            charts.addWidget(chart, 1)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, 24 * 60 - 1)
        self.slider.setSingleStep(15)
        self.slider.setPageStep(60)
        self.slider.setValue(8 * 60)
        self.slider.valueChanged.connect(lambda _minute: self._point())
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        layout.addLayout(head)
        layout.addLayout(charts, 1)
        layout.addWidget(self.slider)
        layout.addWidget(self.text)
        self.setWidget(body)
        self._show()

    def open(self) -> None:
        """Show the dock, with what the project has now."""
        self.show()
        self.raise_()
        self.load()

    def load(self) -> None:
        """Read the table of the project again."""
        missing = missing_libraries(_LIBRARIES)
        reason = how_to_install(missing) if missing else clash()
        if reason:
            self._say(reason)
            return
        layer = find_layer(QgsProject.instance(), "coverage_hour")
        if layer is None:
            self._table = None
            self._say(
                tr("The project has no table coverage_hour: make it with the tool Plan patrol coverage.")
            )
        else:
            try:
                self._table = table_from_source(layer, "coverage_hour")
            except CityGridError as error:
                self._say(str(error))
                return
        self._fill_classes()
        self._show()

    def play(self) -> None:
        """Put the passages of the day on the map, and the temporal controller at its beginning."""
        project = QgsProject.instance()
        coverage, passes = find_layer(project, "coverage"), find_layer(project, "coverage_pass")
        if coverage is None or passes is None:
            self._say(tr("The project lacks coverage or coverage_pass: make them with Plan patrol coverage."))
            return
        try:
            _layer, span = animate_day(project, coverage, passes)
        except CityGridError as error:
            self._say(str(error))
            return
        controller = self.iface.mapCanvas().temporalController()
        if isinstance(controller, QgsTemporalNavigationObject):
            controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
            controller.setFrameDuration(QgsInterval(60.0 * _FRAME))
            controller.setTemporalExtents(span)
            controller.rewindToStart()
        text = tr("Open the temporal controller (clock in the toolbar) and press play.")
        self.iface.messageBar().pushMessage("CityGrid", text, Qgis.MessageLevel.Info, 8)

    def _fill_classes(self) -> None:
        from ...core.patrol_coverage.dial import classes_of

        names = {"red": tr("red areas"), "yellow": tr("yellow areas"), "blue": tr("blue areas")}
        classes = classes_of(self._table) if self._table is not None else []
        self.class_box.blockSignals(True)
        self.class_box.clear()
        self.class_box.addItem(tr("all unit grids"), "")
        for name in classes:
            self.class_box.addItem(names.get(name, name), name)
        self.class_box.blockSignals(False)

    def _show(self) -> None:
        """Show the plans: the first on the left, what if on the right."""
        self.dials = []
        if self._table is not None:
            from ...core.patrol_coverage.dial import dials_of

            try:
                self.dials = dials_of(self._table, self.class_box.currentData() or "")[: len(self.charts)]
            except CityGridError as error:
                self._say(str(error))
        most = max((dial.longest for dial in self.dials), default=1.0)
        for number, chart in enumerate(self.charts):
            chart.show_dial(self.dials[number] if number < len(self.dials) else None, most)
            chart.setVisible(number < max(len(self.dials), 1))
        self.slider.setEnabled(bool(self.dials))
        self._point()

    def _point(self) -> None:
        """Say what holds at the minute of the slider."""
        minute = self.slider.value()
        for chart in self.charts:
            chart.point_at(minute if self.dials else None)
        lines = []
        for dial in self.dials:
            wedge, time = dial.at(minute), f"{minute // 60:02d}:{minute % 60:02d}"
            if wedge is None:
                lines.append(tr("{time} {plan}: nobody is on duty", time=time, plan=dial.plan))
                continue
            lines.append(
                tr(
                    "{time} {plan}: {on_time} of {grids} on time, passed {mean} min ago, longest {most}",
                    time=time,
                    plan=dial.plan,
                    on_time=wedge.on_time,
                    grids=wedge.grids,
                    mean=f"{wedge.mean_age:.0f}",
                    most=f"{wedge.max_age:.0f}",
                )
            )
        self.text.setText("\n".join(lines))

    def _say(self, reason: str) -> None:
        self.iface.messageBar().pushMessage("CityGrid", reason, Qgis.MessageLevel.Warning, 8)
