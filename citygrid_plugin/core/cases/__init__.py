"""Cases (案件): states and ways between them, time limits, counters. Pure Python, standard library only."""

from .counters import Counters, Light, count, left_in_words, light, remaining
from .limits import TimeLimit, pick
from .model import Case
from .states import TRANSITIONS, Role, State, Transition, action_title, allowed, state_title
from .worktime import NoWorkingHours, Unit, WorkCalendar

__all__ = [
    "TRANSITIONS",
    "Case",
    "Counters",
    "Light",
    "NoWorkingHours",
    "Role",
    "State",
    "TimeLimit",
    "Transition",
    "Unit",
    "WorkCalendar",
    "action_title",
    "allowed",
    "count",
    "left_in_words",
    "light",
    "pick",
    "remaining",
    "state_title",
]
