"""Edges follow lawns and paths only where those run smoothly."""

import numpy as np
import pytest
import shapely
from shapely import LineString, box

from citygrid_plugin.core.division.barriers import Rank
from citygrid_plugin.core.division.blocks import Blocks
from citygrid_plugin.core.division.meanders import turning, without_meanders

SCALLOPS = LineString([(x, 50 + (12 if x % 20 else 0)) for x in range(0, 201, 10)])


def blocks(line, rank, compound=(-1, -1)):
    faces = shapely.get_parts(
        shapely.polygonize(shapely.get_parts(shapely.union_all([line, box(0, 0, 200, 100).boundary])))
    )
    border = shapely.get_parts(shapely.difference(box(0, 0, 200, 100).boundary, line))
    arcs = np.array([line, *border], dtype=object)
    nothing = np.empty(0, dtype=object)
    return Blocks(
        faces,
        np.array(compound),
        nothing,
        arcs,
        np.array([rank, *[Rank.COMMUNITY] * len(border)], dtype=np.int8),
        nothing,
        np.empty(0, dtype=np.int8),
    )


def test_turning_counts_degrees_per_100_m():
    lines = np.array([LineString([(0, 0), (50, 0), (50, 50)]), LineString([(0, 0), (100, 0)])])
    assert turning(lines).tolist() == pytest.approx([90.0, 0.0])


def test_a_scalloped_lawn_parts_no_cells():
    found = without_meanders(blocks(SCALLOPS, Rank.GREEN))
    assert len(found.faces) == 1
    assert found.faces[0].area == pytest.approx(20_000)
    assert Rank.GREEN not in found.arc_rank


@pytest.mark.parametrize(
    ("line", "rank", "compound"),
    [
        (LineString([(0, 50), (200, 60)]), Rank.GREEN, (-1, -1)),
        (SCALLOPS, Rank.LANE, (-1, -1)),
        (SCALLOPS, Rank.GREEN, (0, -1)),
    ],
    ids=["smooth lawn", "winding lane", "compound"],
)
def test_what_is_followed_stays(line, rank, compound):
    assert len(without_meanders(blocks(line, rank, compound)).faces) == 2
