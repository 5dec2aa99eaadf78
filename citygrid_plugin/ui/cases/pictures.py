"""Pictures that QGIS does not bring along: marks of cases, the connection light, a loudspeaker."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from ...core.cases.book import Look

_FILL = {
    Look.DONE: "#b8bec4",
    Look.NO_LIMIT: "#7fa3c7",
    Look.IN_TIME: "#2e9e5b",
    Look.SOON: "#f2b01e",
    Look.OVERDUE: "#d7191c",
    Look.URGENT: "#8e24aa",
    Look.URGENT_OVERDUE: "#d7191c",
}
_SHAPES = {
    Look.SOON: ((8, 1), (15, 8), (8, 15), (1, 8)),
    Look.OVERDUE: ((8, 1), (15, 14), (1, 14)),
    **dict.fromkeys(
        (Look.URGENT, Look.URGENT_OVERDUE),
        ((8, 0), (10, 6), (16, 6), (11, 10), (13, 16), (8, 12), (3, 16), (5, 10), (0, 6), (6, 6)),
    ),
}


def look_icon(look: Look) -> QIcon:
    """The mark of the map, for list and buttons: told apart by shape as well as by colour."""
    picture = QPixmap(32, 32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(1.75, 1.75)
    painter.translate(1, 1)
    painter.setPen(QPen(QColor("#ffffff"), 0.6))
    painter.setBrush(QBrush(QColor(_FILL.get(look, "#ffffff"))))
    shape = _SHAPES.get(look)
    if shape is None:
        painter.drawEllipse(QPointF(8, 8), 5.5, 5.5)
    else:
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in shape]))
    painter.end()
    return QIcon(picture)


def light_picture(colour: str, sign: str) -> QPixmap:
    """The connection light: a disc with a sign in it, for those who see no colours."""
    picture = QPixmap(36, 36)
    picture.setDevicePixelRatio(2.0)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(1, 1, 16, 16)
    painter.setPen(QColor("#ffffff"))
    font = painter.font()
    font.setBold(True)
    font.setPixelSize(12)
    painter.setFont(font)
    painter.drawText(1, 1, 16, 16, int(Qt.AlignmentFlag.AlignCenter), sign)
    painter.end()
    return picture


def sound_icon() -> QIcon:
    """A loudspeaker, which QGIS has no picture of; struck through while it is off."""
    icon = QIcon()
    for state in (QIcon.State.On, QIcon.State.Off):
        picture = QPixmap(40, 40)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(2, 2)
        pen = painter.pen()
        pen.setColor(QColor("#17324d"))
        pen.setWidthF(1.6)
        painter.setPen(pen)
        painter.drawRect(2, 7, 4, 6)
        painter.drawLine(6, 7, 11, 3)
        painter.drawLine(11, 3, 11, 17)
        painter.drawLine(11, 17, 6, 13)
        if state == QIcon.State.On:
            painter.drawArc(9, 6, 6, 8, -70 * 16, 140 * 16)
            painter.drawArc(8, 3, 10, 14, -60 * 16, 120 * 16)
        else:
            pen.setColor(QColor("#d7191c"))
            painter.setPen(pen)
            painter.drawLine(2, 18, 18, 2)
        painter.end()
        icon.addPixmap(picture, QIcon.Mode.Normal, state)
    return icon
