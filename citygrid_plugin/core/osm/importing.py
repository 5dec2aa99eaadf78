"""From an OpenStreetMap extract to base data that a division can start from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
import shapely

from ..crs import to_working_crs
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem, Severity
from ..model.progress import Progress, Silent, Span
from .administrative import administrative_communities
from .compounds import settle_compounds
from .mapping import base_layers
from .rules import RULES, Rule
from .schema import LAYERS
from .stand_in_communities import StandInSettings, stand_in_communities
from .tags import osm_features

#: What an extract is in: OpenStreetMap's coordinates are WGS 84, in China too.
OSM_CRS = "EPSG:4326"
#: Choices of where communities come from.
AUTO, STAND_IN, NONE = "auto", "stand-in", "none"


@dataclass(frozen=True)
class OsmImportSettings:
    """How to import.

    ``communities``: "auto" takes administrative boundaries if the extract has any fit for it and
    makes stand-ins if not, "stand-in" always makes them, "none" leaves the layer out. ``crs`` is
    the metric CRS of the result; None chooses the zone the data lies in. ``stand_in`` gives area
    and county code of stand-ins; the county is used for administrative ones without code too.
    """

    communities: str = AUTO
    crs: str | None = None
    stand_in: StandInSettings = field(default_factory=StandInSettings)
    rules: tuple[Rule, ...] = RULES


@dataclass(frozen=True)
class OsmImport:
    """What came of it: ``tables`` by layer name in the order of ``LAYERS`` (``community`` missing
    if none were wanted), all in ``crs``; ``problems`` are warnings and remarks."""

    crs: str
    tables: Mapping[str, FeatureTable]
    problems: tuple[Problem, ...]


def import_extract(
    tables: Iterable[FeatureTable],
    settings: OsmImportSettings | None = None,
    progress: Progress | None = None,
    crs: str | None = OSM_CRS,
    community: FeatureTable | None = None,
    community_crs: str | None = None,
) -> OsmImport:
    """Base layers from the layers of an extract, which are in ``crs`` (None: undeclared).

    ``community`` (in ``community_crs``, with ``code`` and ``name``) takes the place of what
    ``settings.communities`` would find. What a division does not want as an edge but a walker
    can use (tunnels, passages through buildings, indoor ways) is in the layer ``passage``.
    Raises ``InputError`` when the extract holds no street, or its CRS is not what it says.
    """
    settings, progress = settings or OsmImportSettings(), progress or Silent()
    progress.set(0.0, tr("Reading tags"))
    features = osm_features(tables, progress)
    found = base_layers(features, settings.rules, Span(progress, 0.1, 0.3))
    if not len(found["road"]):
        raise InputError([_no_streets()])
    administrative = found.pop("community")
    if community is not None:
        found["community"] = community
    elif settings.communities == AUTO:
        found["community"] = administrative_communities(administrative, settings.stand_in.county)
    # the streets first: where there are no communities, they choose the zone
    order = ("community", "road", *(name for name in found if name not in ("community", "road")))
    ordered = {name: found[name] for name in order if name in found}
    crs_of: dict[str, str | None] = dict.fromkeys(ordered, crs)
    if community is not None:
        crs_of["community"] = community_crs
    moved, working, problems = to_working_crs(ordered, crs_of, Span(progress, 0.3, 0.6), settings.crs)
    progress.set(0.6, tr("Settling compounds"))
    moved["compound"], crossed = settle_compounds(moved["compound"], moved["road"], Span(progress, 0.6, 0.7))
    if crossed:
        progress.log(
            tr("{count} named areas are no compounds: public streets run through them.", count=crossed)
        )
    problems += _communities(moved, settings, community is not None, Span(progress, 0.7, 1.0))
    result = {name: moved[name] for name in LAYERS if name in moved}
    for name, table in result.items():
        progress.log(tr("{layer}: {count} features", layer=name, count=len(table)))
    return OsmImport(working, result, tuple(problems))


def _communities(
    moved: dict[str, FeatureTable], settings: OsmImportSettings, given: bool, progress: Progress
) -> list[Problem]:
    """Put the communities into ``moved``; what the user must know about where they are from."""
    if settings.communities == NONE and not given:
        moved.pop("community", None)
        return []
    if given:
        return _left_out(moved)
    if len(moved.get("community", ())):
        return [_administrative_note(moved["community"]), *_left_out(moved)]
    progress.set(0.0, tr("Making stand-in communities"))
    moved["community"] = stand_in_communities(
        moved["road"], moved["building"], moved["water"], settings.stand_in, progress, moved["barrier"]
    )
    if not len(moved["community"]):
        raise InputError(
            [
                Problem(
                    "STAND_INS_IMPOSSIBLE",
                    "road",
                    tr("The streets enclose no area of which communities could be made."),
                    tr("Give communities of your own (--communities LAYER)."),
                )
            ]
        )
    return [
        Problem(
            "COMMUNITY_STAND_IN",
            "community",
            tr(
                "These {count} communities are stand-ins made from street blocks: their borders and their "
                "codes are no administrative ones.",
                count=len(moved["community"]),
            ),
            tr("Use the boundaries of the civil affairs office before any grid is issued."),
            Severity.WARNING,
        )
    ]


def _administrative_note(community: FeatureTable) -> Problem:
    made_up = sum(note != "" for note in community.column("note").tolist())
    return Problem(
        "COMMUNITY_FROM_OSM",
        "community",
        tr(
            "{count} communities are OpenStreetMap's administrative boundaries; {made_up} of them had no "
            "code and got one made up.",
            count=len(community),
            made_up=made_up,
        ),
        tr("Compare them with the boundaries and codes of the civil affairs office."),
        Severity.WARNING,
    )


def _left_out(moved: Mapping[str, FeatureTable]) -> list[Problem]:
    """A warning if much of the street network lies outside every community."""
    roads, whole = moved["road"].geometry, shapely.union_all(moved["community"].geometry)
    middle = shapely.line_interpolate_point(roads, 0.5, normalized=True)
    length = shapely.length(roads)
    shapely.prepare(whole)
    inside = float(length[shapely.intersects(whole, middle)].sum() / np.maximum(length.sum(), 1e-9))
    if inside >= 0.9:
        return []
    return [
        Problem(
            "COMMUNITY_COVERS_PART",
            "community",
            tr("The communities hold {share:.0%} of the street length; the rest gets no grid.", share=inside),
            tr("If more is wanted, give more communities, or have stand-ins made (--communities stand-in)."),
            Severity.INFO,
        )
    ]


def _no_streets() -> Problem:
    return Problem(
        "ROADS_MISSING",
        "road",
        tr("The extract holds no street (no line with the tag highway)."),
        tr("Check that it is an OpenStreetMap extract with its tags, and that it is not empty."),
    )
