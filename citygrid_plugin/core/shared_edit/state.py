"""What is known of a row here and on the server."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from ..model.problems import CityGridError


class ServerUnreachable(CityGridError):
    """The server does not answer; nothing can be said about its rows."""


class RightMissing(CityGridError):
    """The user may not read or write what he wants to (any more)."""


class RowLocked(CityGridError):
    """Somebody else is saving one of the rows at this moment."""


class Status(Enum):
    """How a row stands on the server, seen by this user."""

    SAME = "same"
    CHANGED = "changed"
    DELETED = "deleted"
    #: It can no longer be seen: a row-level policy hides it, or it was deleted where nobody keeps a log.
    HIDDEN = "hidden"
    #: It can be seen, but a row-level policy forbids what is wanted.
    FORBIDDEN = "forbidden"


@dataclass(frozen=True)
class Change:
    """Something done to a row: an entry of the log on the server.

    ``fields`` are those that changed, None if nobody noted which; ``when`` is a local time as text.
    """

    id: int
    who: str
    when: str
    fields: tuple[str, ...] | None
    deleted: bool = False


@dataclass(frozen=True)
class Edit:
    """What is about to be saved of one row.

    ``base``: the row as it was when it was first touched here, geometry included (shapely); None if
    unknown. ``values``: the new value of each field edited. ``name``: what the row is called on the
    screen.
    """

    fid: int
    name: str
    base: Mapping[str, Any] | None
    values: Mapping[str, Any] = field(default_factory=dict)
    deleted: bool = False


@dataclass(frozen=True)
class RowState:
    """How a row stands.

    ``version``: of its last change, None if it cannot be seen. ``changes``: what others did, in order.
    """

    status: Status
    version: int | None = None
    changes: tuple[Change, ...] = ()

    @property
    def who(self) -> str:
        """Everybody who changed it, once each; "" if nobody knows."""
        return "、".join(dict.fromkeys(change.who for change in self.changes if change.who))

    @property
    def when(self) -> str:
        """When it was changed last; "" if nobody knows."""
        return self.changes[-1].when if self.changes else ""

    @property
    def fields(self) -> frozenset[str] | None:
        """The fields that others changed; None if nobody knows all of them."""
        if not self.changes or any(change.fields is None for change in self.changes):
            return None
        return frozenset(name for change in self.changes for name in change.fields or ())


@dataclass(frozen=True)
class SharedState:
    """How the rows of a table stand, by feature id, and whether it keeps row versions and a log."""

    rows: Mapping[int, RowState]
    has_version: bool = False
    has_log: bool = False


@dataclass(frozen=True)
class Wanted:
    """What is about to be written: rows by feature id with their keys, and the rights it takes.

    ``seen``: by feature id, the version up to which the user knows the row and the last entry of
    the log that he was told, where that is later than the snapshot.
    """

    update: Mapping[int, Any]
    delete: Mapping[int, Any]
    fields: Collection[str] = ()
    adds: bool = False
    seen: Mapping[int, tuple[int, int]] | None = None
