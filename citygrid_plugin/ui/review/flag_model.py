"""The flags of a check as a tree: rules with their counts, below each what it found."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QIcon

from ...core.model.i18n import tr
from ...core.model.problems import Severity
from ...paths import icon_path

if TYPE_CHECKING:
    from ...core.topology.flags import Flag
    from ...core.topology.rules import RuleName

_ROLE = Qt.ItemDataRole
#: internalId of a rule; a flag has the row of its rule there.
_GROUP = 2**32 - 1
COLUMNS = 2


@dataclass
class _Group:
    """A rule, all it found, and the positions in ``flags`` of what the filter lets through."""

    rule: RuleName
    title: str
    flags: list[Flag]
    identities: list[str]
    texts: list[str]
    shown: list[int]


class FlagModel(QAbstractItemModel):
    """Flags grouped by rule, filtered, each with a tick for an accepted exception.

    It filters by itself: of ten thousand flags a proxy would ask one by one. Indexes of
    rules have no parent, those of flags have the rule's.
    """

    #: (identity of a flag, whether it is an accepted exception), when the user ticks one.
    accepted_changed = pyqtSignal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[_Group] = []
        self._visible: list[_Group] = []
        self._accepted: set[str] = set()
        self._text = ""
        self._severities: frozenset[Severity] = frozenset(Severity)
        self._hide_accepted = False
        self._icons = {one: QIcon(str(icon_path(f"flag_{one.value}"))) for one in Severity}

    # What it shows

    def set_flags(self, flags: Iterable[Flag], accepted: Collection[str] = ()) -> None:
        """Show these flags, already in order of rules; ``accepted`` are identities."""
        by_rule: dict[RuleName, list[Flag]] = {}
        for flag in flags:
            by_rule.setdefault(flag.rule, []).append(flag)
        groups = []
        for rule, found in by_rule.items():
            title = rule.heading
            head = f"{title}\n{rule.value}\n".lower()
            texts = [f"{head}{flag.message}\n{','.join(flag.codes)}".lower() for flag in found]
            groups.append(_Group(rule, title, found, [flag.identity for flag in found], texts, []))
        self.beginResetModel()
        self._groups, self._accepted = groups, set(accepted)
        self._filter()
        self.endResetModel()

    def set_filter(self, text: str, severities: Collection[Severity], hide_accepted: bool) -> None:
        """Show only flags that have all words of ``text`` in rule, message or codes, and the rest."""
        self.beginResetModel()
        self._text, self._severities = text.lower().strip(), frozenset(severities)
        self._hide_accepted = hide_accepted
        self._filter()
        self.endResetModel()

    def _filter(self) -> None:
        words = self._text.split()
        for group in self._groups:
            group.shown = [
                position
                for position, (flag, searched) in enumerate(zip(group.flags, group.texts, strict=True))
                if flag.severity in self._severities
                and all(word in searched for word in words)
                and not (self._hide_accepted and group.identities[position] in self._accepted)
            ]
        self._visible = [group for group in self._groups if group.shown]

    def total(self) -> int:
        """How many flags there are, filtered out or not."""
        return sum(len(group.flags) for group in self._groups)

    def shown(self) -> int:
        """How many flags the filter lets through."""
        return sum(len(group.shown) for group in self._visible)

    def flag(self, index: QModelIndex) -> Flag | None:
        """The flag of an index; None for a rule."""
        if not index.isValid() or index.internalId() == _GROUP:
            return None
        group = self._visible[index.internalId()]
        return group.flags[group.shown[index.row()]]

    def rule(self, index: QModelIndex) -> RuleName | None:
        """The rule of an index, or of the flag there."""
        if not index.isValid():
            return None
        row = index.row() if index.internalId() == _GROUP else index.internalId()
        return self._visible[row].rule

    def index_of(self, identity: str) -> QModelIndex:
        """The index of a flag, invalid if it is not shown."""
        for row, group in enumerate(self._visible):
            for position, number in enumerate(group.shown):
                if group.identities[number] == identity:
                    return self.index(position, 0, self.index(row, 0))
        return QModelIndex()

    def step(self, current: QModelIndex, forward: bool) -> QModelIndex:
        """The next flag after ``current`` or the one before it, round the ends; rules are stepped over."""
        if not self._visible:
            return QModelIndex()
        last_group = len(self._visible) - 1
        if not current.isValid():
            group, row = (0, -1) if forward else (0, 0)
        elif current.internalId() == _GROUP:
            group, row = (current.row(), -1) if forward else (current.row(), 0)
        else:
            group, row = int(current.internalId()), current.row()
        row += 1 if forward else -1
        if row < 0:
            group = group - 1 if group > 0 else last_group
            row = len(self._visible[group].shown) - 1
        elif row >= len(self._visible[group].shown):
            group, row = (group + 1 if group < last_group else 0), 0
        return self.index(row, 0, self.index(group, 0))

    # What Qt asks

    def index(self, row: int, column: int, parent: QModelIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a rule, or of a flag below one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() if parent.isValid() else _GROUP)

    def parent(self, index: QModelIndex) -> QModelIndex:
        """The rule of a flag."""
        if not index.isValid() or index.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(int(index.internalId()), 0, _GROUP)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """How many rules, or flags below one."""
        if not parent.isValid():
            return len(self._visible)
        if parent.internalId() == _GROUP and parent.column() == 0:
            return len(self._visible[parent.row()].shown)
        return 0

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """What was found, and its measure."""
        return COLUMNS

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return (tr("Found"), tr("Measure"))[section]
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        """Flags can be ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 0 and self.flag(index) is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: QModelIndex, role: int = _ROLE.DisplayRole) -> Any:
        """What a cell of the tree shows."""
        if not index.isValid():
            return None
        flag = self.flag(index)
        if flag is None:
            return self._group_data(self._visible[index.row()], index.column(), role)
        return self._flag_data(index, flag, role)

    def setData(self, index: QModelIndex, value: Any, role: int = _ROLE.EditRole) -> bool:  # noqa: N802
        """Accept an exception, or take that back."""
        flag = self.flag(index)
        if flag is None or role != _ROLE.CheckStateRole:
            return False
        accepted = Qt.CheckState(value) == Qt.CheckState.Checked
        identity = self._identity(index)
        (self._accepted.add if accepted else self._accepted.discard)(identity)
        group = index.parent()
        self.dataChanged.emit(index.siblingAtColumn(0), index.siblingAtColumn(COLUMNS - 1))
        self.dataChanged.emit(group, group)
        self.accepted_changed.emit(identity, accepted)
        return True

    def _identity(self, index: QModelIndex) -> str:
        group = self._visible[index.internalId()]
        return group.identities[group.shown[index.row()]]

    def _group_data(self, group: _Group, column: int, role: int) -> Any:
        if column != 0:
            return None
        if role == _ROLE.DisplayRole:
            shown, count = len(group.shown), len(group.flags)
            if shown == count:
                return tr("{rule} ({count})", rule=group.title, count=count)
            return tr("{rule} ({shown} of {count})", rule=group.title, shown=shown, count=count)
        if role == _ROLE.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return {
            _ROLE.DecorationRole: self._icons[group.flags[group.shown[0]].severity],
            _ROLE.ToolTipRole: group.rule.value,
        }.get(role)

    def _flag_data(self, index: QModelIndex, flag: Flag, role: int) -> Any:
        column = index.column()
        if role == _ROLE.DisplayRole:
            return (flag.message, _number(flag.value))[column]
        if role == _ROLE.ToolTipRole:
            return flag.message if column == 0 else None
        if role == _ROLE.CheckStateRole and column == 0:
            accepted = self._identity(index) in self._accepted
            return Qt.CheckState.Checked if accepted else Qt.CheckState.Unchecked
        if role == _ROLE.ForegroundRole and self._identity(index) in self._accepted:
            return QBrush(QColor("#8a929b"))
        if role == _ROLE.TextAlignmentRole and column == 1:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None


def _number(value: float | None) -> str:
    """A measure with the digits that say something."""
    if value is None:
        return ""
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
