"""Labels whole districts and holds the labels to what the project promises."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
import shapely
from shapely import box

from citygrid_plugin.core.division.divide import divide
from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.labelling import Labels, LabelSettings, label_grid
from citygrid_plugin.core.model.features import FeatureTable

from .districts import GENERATED, REAL, generated_district, real_district
from .independent.labels import measure_labels, rectangle
from .independent.layers import Layer

#: Must be nought at every scale.
NOUGHT = (
    "labels_twice",
    "labels_of_no_cell",
    "overlaps",
    "crossing_without_leader",
    "outside_without_leader",
    "angles_unreadable",
    "texts_wrong",
    "level_but_turned",
    "leaders_not_from_their_cell",
    "leaders_through_labels",
)
#: Share of the cells that have a label, at least.
LABELLED = {500: 1.0, 1000: 1.0, 2000: 0.98}
#: Share of the labels over a building's outline, at most: 50 m of text among 10 m houses at 1:2000.
OVER_BUILDINGS = {500: 0.01, 1000: 0.05, 2000: 0.25}


@dataclass(frozen=True)
class Labelled:
    """What a district became."""

    grid: FeatureTable
    building: FeatureTable
    labels: Labels


@pytest.fixture(
    scope="module", params=[*GENERATED, *(pytest.param(name, marks=pytest.mark.data) for name in REAL)]
)
def labelled(request: pytest.FixtureRequest) -> Labelled:
    name = request.param
    if name in GENERATED:
        base = generated_district(name)
    else:
        shared = request.getfixturevalue("shared_data")
        if not (shared / REAL[name][0]).exists():
            pytest.skip(f"{REAL[name][0]} is not in {shared}")
        base = real_district(name, shared)
    grid = divide(base, DivisionSettings(start_date="20260701")).unit_grid
    return Labelled(grid, base.building, label_grid(grid, LabelSettings(), base.building))


@pytest.mark.slow
@pytest.mark.parametrize("scale", [500, 1000, 2000])
def test_every_cell_has_a_label_in_its_place(labelled: Labelled, scale: int) -> None:
    found = measure_labels(labelled.grid, labelled.labels.table(), scale, labelled.building.geometry)
    assert {name: found[name] for name in NOUGHT} == dict.fromkeys(NOUGHT, 0)
    assert found["labelled_share"] >= LABELLED[scale]
    assert found["crossing_share"] <= 0.01
    assert found["over_buildings_share"] <= OVER_BUILDINGS[scale]
    (report,) = (one for one in labelled.labels.reports if one.scale == scale)
    assert set(found["_crossing"]) <= set(report.crossing)
    assert report.counts == {**dict.fromkeys(report.counts, 0), **found["_placements"]}


@pytest.mark.slow
def test_20_000_labels_in_20_seconds() -> None:
    grid, building = many(generated_district("city"), 20_000)
    started = time.process_time()
    labels = label_grid(grid, LabelSettings((2000,)), building)
    assert time.process_time() - started < 20.0
    assert len(labels) == len(grid) >= 20_000


def many(base: Any, count: int) -> tuple[FeatureTable, FeatureTable]:
    """A district again and again, side by side, until there are so many cells."""
    one = divide(base, DivisionSettings(start_date="20260701")).unit_grid
    x0, _, x1, _ = shapely.total_bounds(one.geometry)
    times = -(-count // len(one))
    cells, buildings = (
        np.concatenate(
            [shapely.transform(shapes, _shift(number * (x1 - x0 + 100.0))) for number in range(times)]
        )
        for shapes in (one.geometry, base.building.geometry)
    )
    codes = [f"{100000000000 + row // 999:012d}{row % 999 + 1:03d}" for row in range(len(cells))]
    return (
        FeatureTable.of("unit_grid", cells, code=np.array(codes, dtype=object)),
        FeatureTable.of("building", buildings),
    )


def _shift(metres: float) -> Any:
    return lambda xy: xy + np.array([metres, 0.0])


# The judge itself


def judged(
    *labels: tuple[float, float, float, str], leader: dict[int, tuple[float, float]] | None = None
) -> Any:
    """Two cells side by side with labels of 15 digits at 1:1000, given as x, y, angle, code."""
    codes = ["420102001001001", "420102001001002"]
    cells = np.array([box(0, 0, 100, 100), box(100, 0, 200, 100)], dtype=object)
    leaders = leader or {}
    table = Layer(
        np.array([shapely.Point(x, y) for x, y, _, _ in labels], dtype=object),
        {
            "code": np.array([code for *_, code in labels], dtype=object),
            "text": np.array([code for *_, code in labels], dtype=object),
            "angle": np.array([angle for _, _, angle, _ in labels]),
            "scale": np.full(len(labels), 1000),
            "height_mm": np.full(len(labels), 4.0),
            "placement": np.array(["leader" if row in leaders else "level" for row in range(len(labels))]),
            "leader_x": np.array([leaders.get(row, (np.nan,) * 2)[0] for row in range(len(labels))]),
            "leader_y": np.array([leaders.get(row, (np.nan,) * 2)[1] for row in range(len(labels))]),
        },
    )
    grid = Layer(cells, {"code": np.array(codes, dtype=object)})
    return measure_labels(grid, table, 1000, np.array([box(10, 80, 40, 95)], dtype=object))


ONE, TWO = "420102001001001", "420102001001002"


def test_the_judge_finds_nothing_wrong_where_nothing_is() -> None:
    found = judged((50, 50, 0, ONE), (150, 50, 0, TWO))
    assert {name: found[name] for name in NOUGHT} == dict.fromkeys(NOUGHT, 0)
    assert (found["labelled_share"], found["inside_share"], found["over_buildings"]) == (1.0, 1.0, 0)


def test_the_judge_sees_each_fault() -> None:
    assert judged((50, 50, 0, ONE), (60, 51, 0, TWO))["overlaps"] == 1
    assert judged((90, 50, 0, ONE))["crossing_without_leader"] == 1
    assert judged((90, 50, 90, ONE))["crossing"] == 0
    assert judged((90, 50, 90, ONE))["level_but_turned"] == 1
    assert judged((150, 50, 0, ONE))["outside_without_leader"] == 1
    assert judged((50, 80, 0, ONE))["over_buildings"] == 1
    assert judged((50, 50, 0, ONE))["labelled_share"] == 0.5
    assert judged((50, 50, -90, ONE))["angles_unreadable"] == 1
    through = judged((150, 80, 0, ONE), (110, 50, 90, TWO), leader={0: (50.0, 20.0)})
    assert through["leaders_through_labels"] == 1
    assert judged((150, 50, 0, ONE), leader={0: (120.0, 20.0)})["leaders_not_from_their_cell"] == 1


def test_the_judges_rectangle_turns_clockwise() -> None:
    shape = rectangle(0, 0, "123456789012345", 30.0, 4.0, 1000)
    x, y = shapely.get_coordinates(shape).T
    assert y[np.argmax(x)] < 0 < y[np.argmin(x)]
    np.testing.assert_allclose(shape.area, 15 * 0.555 * 4 * 0.75 * 4)
