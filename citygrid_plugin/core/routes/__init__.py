"""Patrol routes (巡查路线): closed walks over every road of a zone, with what is proven of them."""

from .book import BookSettings, Judgement, RouteBook, RouteWarning, Written
from .draft import Draft
from .gpx import gpx_text
from .plan import Route, RoutePlan, ZonePlan, plan_routes
from .pull import Pull, Pulled
from .settings import INTERVALS, RouteSettings
from .shifts import Shift
from .tables import route_table, timetable_table, turn_table

__all__ = [
    "INTERVALS",
    "BookSettings",
    "Draft",
    "Judgement",
    "Pull",
    "Pulled",
    "Route",
    "RouteBook",
    "RoutePlan",
    "RouteSettings",
    "RouteWarning",
    "Shift",
    "Written",
    "ZonePlan",
    "gpx_text",
    "plan_routes",
    "route_table",
    "timetable_table",
    "turn_table",
]
