"""Whether a CRS is one to divide a city in."""

from __future__ import annotations

from pyproj import CRS

from ..model.i18n import tr
from ..model.problems import Problem
from .projecting import area_error, crs_text
from .recognise import in_words
from .zones import choose_zone

#: Areas in the working CRS may be wrong by this share (at the rim of a 3-degree zone: 0.07 %).
_AREA_ERROR = 0.01


def working_crs_problem(crs: CRS, longitude: float, latitude: float, layer: str) -> Problem | None:
    """Why a division cannot be made in this CRS at this place; None if it can.

    It must be projected, in metres, and areas must be right to 1 %: Web Mercator
    (``CRS_WEB_MERCATOR``) makes them 1.1 to 1.8 times too large in China.
    """
    if not crs.is_projected or any(
        abs(axis.unit_conversion_factor - 1.0) > 1e-9 for axis in crs.axis_info[:2]
    ):
        return Problem(
            "CRS_NOT_METRIC",
            layer,
            tr("{crs} is not in metres, so areas cannot be measured in it.", crs=in_words(crs)),
            _project_to(longitude, latitude),
        )
    error = area_error(crs_text(crs), longitude, latitude)
    if abs(error) <= _AREA_ERROR:
        return None
    message = tr("Areas measured in {crs} are wrong by {error:.1%} here.", crs=in_words(crs), error=error)
    if is_web_mercator(crs):
        message += " " + tr("It is for maps on screens, and data in it often is GCJ-02 besides.")
    rule = "CRS_WEB_MERCATOR" if is_web_mercator(crs) else "CRS_DISTORTS_AREAS"
    return Problem(rule, layer, message, _project_to(longitude, latitude))


def is_web_mercator(crs: CRS) -> bool:
    """Whether this is EPSG:3857 under any of its names and codes."""
    operation = crs.coordinate_operation
    names = f"{crs.name} {operation.method_name if operation else ''}".lower()
    return any(
        word in names for word in ("pseudo-mercator", "web_mercator", "web mercator", "popular visuali")
    )


def _project_to(longitude: float, latitude: float) -> str:
    return tr("Project the layer to {zone}.", zone=choose_zone([longitude], [latitude]).describe())
