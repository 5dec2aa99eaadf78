"""What the feed says of itself: always true, always in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from ...core.cases.model import Case
from ...core.model.i18n import tr


class Phase(Enum):
    """What the feed is doing."""

    STOPPED = "stopped"
    CONNECTING = "connecting"
    LIVE = "live"
    POLLING = "polling"
    SILENT = "silent"
    RETRYING = "retrying"
    REFUSED = "refused"

    @property
    def good(self) -> bool:
        """Whether what is shown is what the database holds."""
        return self in (Phase.LIVE, Phase.POLLING)


@dataclass(frozen=True)
class FeedState:
    """A picture of the feed at one moment.

    ``last_update``: when the database last told us what it holds. ``seconds``: until the next
    attempt (retrying), or without an answer (silent, connecting). ``reason``: stable id of
    what is wrong ("RIGHT", "PASSWORD"; see ``words``), ``why`` the sentence. ``note``: the last
    thing worth knowing, such as a right that was narrowed, ``notes`` how many there were. ``cases``:
    how many are known.
    ``ahead``: seconds that the server's clock is ahead of ours, 0 as long as it is not known.
    """

    phase: Phase = Phase.STOPPED
    since: datetime | None = None
    last_update: datetime | None = None
    seconds: float = 0.0
    reason: str = ""
    why: str = ""
    note: str = ""
    notes: int = 0
    warning: str = ""
    cases: int = 0
    ahead: float = 0.0

    def sentence(self) -> str:
        """One line for the connection light, such as "Retrying in 2 s. The server is starting…"."""
        seconds = round(self.seconds)
        texts = {
            Phase.STOPPED: tr("Not connected."),
            Phase.CONNECTING: tr("Connecting…"),
            Phase.LIVE: tr("Connected."),
            Phase.POLLING: tr("Connected, asking every few seconds."),
            Phase.SILENT: tr("No answer from the server for {seconds} s.", seconds=seconds),
            Phase.RETRYING: tr("Not connected, retrying in {seconds} s.", seconds=seconds),
            Phase.REFUSED: tr("Not connected. Mend this, then connect again."),
        }
        parts = [texts[self.phase], self.why]
        if self.last_update is not None and not self.phase.good:
            parts.append(tr("Shown as of {time}.", time=self.last_update.astimezone().strftime("%H:%M:%S")))
        return " ".join(part for part in parts if part)


@dataclass(frozen=True)
class Batch:
    """Changes in the order in which they are to be applied: put ``cases`` in by id, take ``gone`` out.

    ``rows``: the cases as plain tuples with the fields of ``Case``; ``whole``: part of a reading of
    everything, not news; no sound for those. Who keeps 100,000 cases keeps the rows: Python's
    garbage collector looks into plain tuples of plain values once, into named ones every time,
    and a hundred thousand of those cost the window 0.15 s now and then.
    """

    rows: tuple[tuple, ...] = ()
    gone: tuple[str, ...] = ()
    whole: bool = False

    def __len__(self) -> int:
        return len(self.rows) + len(self.gone)

    @property
    def cases(self) -> Iterator[Case]:
        """The cases, made as they are asked for."""
        return map(Case._make, self.rows)


@dataclass(frozen=True)
class FeedSettings:
    """How the feed behaves; the defaults keep the promises of the README.

    Seconds throughout. ``heartbeat``: the longest time between two looks. ``poll``: the same where
    the database cannot wake us. ``least_pause``: the shortest, so that a storm of wake-ups costs
    nothing. ``silence``: after which an answer counts as missing and is said so; ``patience``:
    after which the connection is given up. ``closed_days``: closed cases older than that are not
    read. ``page``: rows asked for at a time; the library turns them into Python's without letting the
    GUI thread in between. ``most_queued``: rows not taken yet at which the feed waits.
    """

    heartbeat: float = 4.0
    poll: float = 2.0
    least_pause: float = 0.05
    silence: float = 3.0
    patience: float = 8.0
    backoff: tuple[float, ...] = (0.25, 0.5, 1.0, 1.8)
    backoff_right: float = 5.0
    backoff_user: float = 30.0
    closed_days: int = 30
    page: int = 1000
    batch: int = 1000
    most_queued: int = 50_000
    program: str = "citygrid"
    driver: str | None = None
    channel: str = "citygrid_cases"
    connect_timeout: int = 5
