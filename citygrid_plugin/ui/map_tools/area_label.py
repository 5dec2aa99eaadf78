"""Areas at the cursor while cells are edited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...core.model.i18n import tr

if TYPE_CHECKING:
    from ...core.editing.outcome import AreaChange

_LINES = 6
_GOOD = "QLabel { background: #ffffff; color: #17324d; border: 1px solid #17324d; padding: 3px 5px; }"
_BAD = "QLabel { background: #fff0f0; color: #b30d12; border: 2px solid #d7191c; padding: 3px 5px; }"


class AreaLabel(QLabel):
    """A small box beside the cursor; it never stands in the way of the mouse."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("CityGridAreaLabel")
        self.hide()

    def show_at(self, cursor: QPoint, text: str, refused: bool) -> None:
        """Show ``text`` beside ``cursor``, red if what is drawn may not be."""
        self.setStyleSheet(_BAD if refused else _GOOD)
        self.setText(text)
        self.adjustSize()
        room = self.parentWidget().size()
        x = (
            cursor.x() + 18
            if cursor.x() + 18 + self.width() <= room.width()
            else cursor.x() - 12 - self.width()
        )
        y = min(cursor.y() + 18, room.height() - self.height())
        self.move(max(0, x), max(0, y))
        self.show()
        self.raise_()


def area_text(changes: Sequence[AreaChange], name: Callable[[int], str], refusal: str = "") -> str:
    """A line for each cell with its area, and why it may not be."""
    lines = [refusal] if refusal else []
    for change in changes[:_LINES]:
        who = tr("new cell") if change.before is None else name(change.fid)
        if change.after is None:
            lines.append(tr("{cell}: goes", cell=who))
        elif change.before is None:
            lines.append(tr("{cell}: {area} m²", cell=who, area=f"{change.after:,.0f}"))
        else:
            values = {"area": f"{change.after:,.0f}", "change": f"{change.after - change.before:+,.0f}"}
            lines.append(tr("{cell}: {area} m² ({change})", cell=who, **values))
    if len(changes) > _LINES:
        lines.append(tr("and {count} more", count=len(changes) - _LINES))
    return "\n".join(lines)
