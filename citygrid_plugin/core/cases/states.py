"""What can happen to a case (案件): its states, the actions that lead from one to the next, and by whom.

The states are those of working platforms (standards.md 3.1: 上报, 受理, 立案, 派遣, 处置,
核查, 结案; 延期, 回退, 作废, 挂账 by approval). The database holds the same table
(``citygrid.transition``) and is the judge; this copy says which buttons to offer.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ..model.i18n import tr


class State(str, Enum):
    """Where a case stands; the value is what ``case_point.state`` holds."""

    DRAFT = "draft"
    REPORTED = "reported"
    ACCEPTED = "accepted"
    FILED = "filed"
    DISPATCHED = "dispatched"
    HANDLING = "handling"
    CHECKING = "checking"
    SUSPENDED = "suspended"
    CLOSED = "closed"
    VOID = "void"

    @property
    def final(self) -> bool:
        """Whether nothing happens to the case any more."""
        return self in (State.CLOSED, State.VOID)


class Role(str, Enum):
    """Who may do what; the database's roles are called ``citygrid_`` and the value.

    A manager (值班长, 指挥长) may what a dispatcher (受理员, 派遣员) may; everybody may look.
    """

    VIEWER = "viewer"
    COLLECTOR = "collector"
    DISPATCHER = "dispatcher"
    MANAGER = "manager"


@dataclass(frozen=True)
class Transition:
    """One way from a state to another. ``target`` None: back to where the case was suspended."""

    action: str
    source: State
    target: State | None
    role: Role


def _ways() -> tuple[Transition, ...]:
    collector, dispatcher, manager = Role.COLLECTOR, Role.DISPATCHER, Role.MANAGER
    at_work = (State.DISPATCHED, State.HANDLING)
    return (
        Transition("report", State.DRAFT, State.REPORTED, collector),
        Transition("accept", State.REPORTED, State.ACCEPTED, dispatcher),
        Transition("file", State.ACCEPTED, State.FILED, dispatcher),
        Transition("dispatch", State.FILED, State.DISPATCHED, dispatcher),
        Transition("handle", State.DISPATCHED, State.HANDLING, dispatcher),
        Transition("finish", State.HANDLING, State.CHECKING, dispatcher),
        Transition("check", State.CHECKING, State.CHECKING, collector),
        Transition("rework", State.CHECKING, State.HANDLING, dispatcher),
        Transition("close", State.CHECKING, State.CLOSED, dispatcher),
        Transition("reopen", State.CLOSED, State.CHECKING, manager),
        *(
            Transition("return", source, State.FILED, dispatcher)
            for source in (State.DISPATCHED, State.HANDLING)
        ),
        *(Transition("extend", source, source, manager) for source in at_work),
        *(Transition("suspend", source, State.SUSPENDED, manager) for source in at_work),
        Transition("resume", State.SUSPENDED, None, manager),
        *(
            Transition("void", source, State.VOID, manager)
            for source in (State.DRAFT, State.REPORTED, State.ACCEPTED, State.FILED, *at_work)
        ),
    )


#: Every allowed way, in the order in which they are offered.
TRANSITIONS = _ways()

_INHERITS = {
    Role.VIEWER: (Role.VIEWER,),
    Role.COLLECTOR: (Role.VIEWER, Role.COLLECTOR),
    Role.DISPATCHER: (Role.VIEWER, Role.DISPATCHER),
    Role.MANAGER: (Role.VIEWER, Role.DISPATCHER, Role.MANAGER),
}


def allowed(state: State, role: Role) -> tuple[Transition, ...]:
    """What somebody with ``role`` may do to a case in ``state``."""
    return tuple(way for way in TRANSITIONS if way.source is state and way.role in _INHERITS[role])


def state_title(state: str) -> str:
    """What a state is called in the user's language; one we do not know is shown as it is."""
    titles = {
        State.DRAFT.value: tr("Draft"),
        State.REPORTED.value: tr("Reported"),
        State.ACCEPTED.value: tr("Accepted"),
        State.FILED.value: tr("Filed"),
        State.DISPATCHED.value: tr("Dispatched"),
        State.HANDLING.value: tr("Being handled"),
        State.CHECKING.value: tr("Being checked"),
        State.SUSPENDED.value: tr("Suspended"),
        State.CLOSED.value: tr("Closed"),
        State.VOID.value: tr("Void"),
    }
    return titles.get(state, state)


def action_title(action: str) -> str:
    """What an action is called on a button."""
    titles = {
        "report": tr("Report"),
        "accept": tr("Accept"),
        "file": tr("File"),
        "dispatch": tr("Dispatch"),
        "handle": tr("Start handling"),
        "finish": tr("Handled"),
        "check": tr("Record a check"),
        "rework": tr("Send back to be redone"),
        "close": tr("Close"),
        "reopen": tr("Open again"),
        "return": tr("Return to the dispatcher"),
        "extend": tr("Extend the time limit"),
        "suspend": tr("Suspend"),
        "resume": tr("Resume"),
        "void": tr("Make void"),
        "assign": tr("Assign"),
        "import": tr("Imported"),
    }
    return titles.get(action, action)
