"""A dial of twenty-four hours: how long ago unit grids were passed, and whether that is on time."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QWidget

from ...core.model.i18n import tr

if TYPE_CHECKING:
    from ...core.patrol_coverage.dial import Dial

_INK, _FACE, _MEAN = QColor(23, 50, 77), QColor(243, 246, 249), QColor(255, 255, 255)
#: From this share on time up a wedge has the colour.
_COLOURS = (
    (0.95, QColor(88, 160, 92)),
    (0.80, QColor(240, 190, 60)),
    (0.00, QColor(215, 72, 60)),
)
_DAY = 24 * 60
#: Radius of the hole in the middle, as a share of the dial's.
_HOLE = 0.34


class ClockChart(QWidget):
    """Wedges as long as the longest gap, coloured by the share on time, with the mean as a line across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dial: Dial | None = None
        self.most = 1.0
        self.minute: float | None = None
        self.setMinimumSize(150, 170)

    def show_dial(self, dial: Dial | None, most: float) -> None:
        """Show a dial; ``most``: the minutes that reach the rim, the same for dials side by side."""
        self.dial, self.most = dial, max(most, 1.0)
        self.update()

    def point_at(self, minute: float | None) -> None:
        """Turn the hand to a minute of the day."""
        self.minute = minute
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As large as it reads well."""
        return QSize(220, 240)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint face, wedges, hand and the share in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().lineSpacing()
        radius = max(min(self.width(), self.height() - line - 4) / 2 - line - 2, 10.0)
        middle = QPointF(self.width() / 2, line + 4 + radius + line)
        self._paint_face(painter, middle, radius)
        if self.dial is not None:
            self._paint_wedges(painter, middle, radius)
        self._paint_hand(painter, middle, radius)
        painter.end()

    def _paint_face(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        painter.setPen(QPen(_INK, 1))
        painter.setBrush(_FACE)
        painter.drawEllipse(middle, radius, radius)
        for hour in range(0, 24, 3):
            place = _on_dial(middle, radius + 0.55 * self.fontMetrics().lineSpacing(), 60.0 * hour)
            frame = QRectF(place.x() - 15, place.y() - 10, 30, 20)
            painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), str(hour))
        if self.dial is not None:
            frame = QRectF(0, 0, self.width(), self.fontMetrics().lineSpacing() + 4)
            painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), self.dial.plan)

    def _paint_wedges(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        if self.dial is None:
            return
        room = radius * (1 - _HOLE)
        for wedge in self.dial.wedges:
            painter.setPen(QPen(_MEAN, 0.7))
            painter.setBrush(next(colour for share, colour in _COLOURS if wedge.share >= share))
            far = radius * _HOLE + room * min(wedge.max_age / self.most, 1.0)
            painter.drawPie(_square(middle, far), *_span(wedge.begin, wedge.end))
            near = radius * _HOLE + room * min(wedge.mean_age / self.most, 1.0)
            painter.setPen(QPen(_INK, 1.6))
            painter.drawArc(_square(middle, near), *_span(wedge.begin, wedge.end))
        painter.setPen(QPen(_INK, 1))
        painter.setBrush(QColor(255, 255, 255))
        painter.drawEllipse(middle, radius * _HOLE, radius * _HOLE)
        text = tr("{share} %\non time", share=f"{100 * self.dial.share:.0f}")
        painter.drawText(_square(middle, radius * _HOLE), int(Qt.AlignmentFlag.AlignCenter), text)

    def _paint_hand(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        if self.minute is None:
            return
        painter.setPen(QPen(QColor(214, 0, 127), 2.4))
        painter.drawLine(
            _on_dial(middle, radius * _HOLE, self.minute), _on_dial(middle, radius + 3, self.minute)
        )


def _on_dial(middle: QPointF, radius: float, minute: float) -> QPointF:
    """Midnight is at the top, noon at the bottom."""
    angle = 2 * math.pi * minute / _DAY
    return QPointF(middle.x() + radius * math.sin(angle), middle.y() - radius * math.cos(angle))


def _span(begin: float, end: float) -> tuple[int, int]:
    """Start and length in Qt's sixteenths of a degree, which turn the other way from three o'clock."""
    degrees = 360.0 / _DAY
    return round(16 * (90.0 - begin * degrees)), round(-16 * (end - begin) * degrees)


def _square(middle: QPointF, radius: float) -> QRectF:
    return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
