"""Codes of cells (标识码): their form, each once, in reading order, their community's, never again.

The code is 6 + 3 + 3 + 3 digits (GB/T 30428.1 as in S3 and DB11/T 2157-2023, standards 1.2).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from numpy.typing import NDArray

from ..coding import community_code_text, unit_grid_code_problem
from ..coding.unit_grid_code import COMMUNITY_DIGITS
from ..compliance.bookkeeping import OrderJudge
from ..compliance.seams import find_seams, neighbour_pairs
from ..compliance.survey import is_blank
from ..model.i18n import tr
from ..model.progress import Progress, check_cancelled
from .arrays import queried_in_turn
from .flags import Flag
from .ground import Ground
from .rules import RuleId

_NO_CELLS = np.empty(0, dtype=np.int64)


def check_codes(ground: Ground, progress: Progress) -> Iterator[Flag]:
    """Every rule of codes that is enabled; cells without a code are ``records``'s to tell."""
    if "code" not in ground.subject.unit_grid.columns:
        return
    problems = [unit_grid_code_problem(code) if code else None for code in ground.codes]
    formed = np.array([bool(code) for code in ground.codes], dtype=bool)
    formed &= np.array([problem is None for problem in problems], dtype=bool)
    if ground.rules.enabled(RuleId.CODE_MALFORMED):
        for row, problem in enumerate(problems):
            if problem is not None:
                yield ground.flag(RuleId.CODE_MALFORMED, [row], problem)
    steps = (_duplicate, _out_of_order, _wrong_community, _reused)
    for number, step in enumerate(steps):
        check_cancelled(progress)
        progress.set(number / len(steps))
        yield from step(ground, formed)


def _duplicate(ground: Ground, formed: NDArray[np.bool_]) -> Iterator[Flag]:
    """A code identifies one cell: one flag for all that share it."""
    if not ground.rules.enabled(RuleId.CODE_DUPLICATE):
        return
    if len(set(ground.codes)) == len(ground.codes):
        return
    rows_of: dict[str, list[int]] = {}
    for row, code in enumerate(ground.codes):
        if code and not code.isspace():
            rows_of.setdefault(code, []).append(row)
    for code, rows in rows_of.items():
        if len(rows) > 1:
            message = tr("{count} cells have the code {code}.", count=len(rows), code=code)
            yield ground.flag(RuleId.CODE_DUPLICATE, rows, message, None, float(len(rows)))


def _out_of_order(ground: Ground, formed: NDArray[np.bool_]) -> Iterator[Flag]:
    """DB11/T 2157-2023: "按从西向东、由北至南的顺序编码", among neighbours; gaps are fine.

    Gaps and numbers at the end are what renumbering leaves: a changed cell gets a new code.
    """
    if not ground.rules.enabled(RuleId.CODE_OUT_OF_ORDER) or len(ground.rows) == 0:
        return
    earlier, later = _misnumbered(ground, formed[ground.rows])
    for low, high in zip(ground.rows[earlier].tolist(), ground.rows[later].tolist(), strict=True):
        codes = ground.codes[low], ground.codes[high]
        message = tr(
            "Cell {after} should be numbered before its neighbour {before}: codes run from west to east "
            "and from north to south.",
            before=codes[0],
            after=codes[1],
        )
        edge = shapely.intersection(*shapely.boundary(ground.shapes[[low, high]]))
        yield ground.flag(RuleId.CODE_OUT_OF_ORDER, [low, high], message, _lines(edge))


def _misnumbered(ground: Ground, formed: NDArray[np.bool_]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Neighbours of one community, by place, numbered the wrong way round: who comes first, who should.

    Few cells near each other are, and only of those it is asked whether they have a line in common.
    """
    survey = ground.survey
    prefix = np.array([code[:COMMUNITY_DIGITS] for code in ground.codes[ground.rows]], dtype=str)
    _, community = np.unique(prefix, return_inverse=True)
    judge = OrderJudge(survey, formed)
    found = [(_NO_CELLS, _NO_CELLS)]
    for first, second in queried_in_turn(survey.tree, survey.cells, ground.progress, None):
        chosen = (first < second) & (community[first] == community[second])
        chosen &= survey.home[first] == survey.home[second]
        found.append(judge.misordered(np.column_stack([first[chosen], second[chosen]]))[:2])
    earlier, later = (np.concatenate([pair[side] for pair in found]) for side in (0, 1))
    if len(earlier) == 0:
        return earlier, later
    cells = np.unique(np.concatenate([earlier, later]))
    joined, length = neighbour_pairs(find_seams(survey.cells[cells]))
    joined = cells[joined[length >= survey.limits.shared_line]]
    key = len(survey.cells)
    found = np.minimum(earlier, later) * key + np.maximum(earlier, later)
    real = np.isin(found, joined[:, 0] * key + joined[:, 1])
    return earlier[real], later[real]


def _lines(edge: shapely.Geometry) -> shapely.Geometry:
    parts = shapely.get_parts(edge)
    return shapely.line_merge(shapely.multilinestrings(parts[shapely.get_dimensions(parts) == 1]))


def _wrong_community(ground: Ground, formed: NDArray[np.bool_]) -> Iterator[Flag]:
    """The code begins with that of the community that has (most of) the cell, and so does the record."""
    rule = RuleId.CODE_WRONG_COMMUNITY
    if not ground.rules.enabled(rule):
        return
    communities = ground.communities
    own = np.full(len(ground.codes), "", dtype=object)
    if communities:
        texts = np.array([*map(community_code_text, communities.column("code").tolist()), ""], dtype=object)
        own[ground.rows] = texts[ground.home]
    told = ground.subject.unit_grid.column("community_code").tolist()
    for row in np.flatnonzero(formed).tolist():
        begins, lies = ground.codes[row][:COMMUNITY_DIGITS], own[row]
        if begins == lies == told[row]:
            continue
        says = "" if is_blank(told[row]) else community_code_text(told[row])
        if lies and begins != lies:
            message = tr(
                "Cell {code} lies in community {community}; its code says {other}.",
                code=ground.codes[row],
                community=lies,
                other=begins,
            )
        elif says and says != (lies or begins):
            message = tr(
                "The community written down for cell {code} is {other}, not {community}.",
                code=ground.codes[row],
                community=lies or begins,
                other=says,
            )
        else:
            continue
        yield ground.flag(rule, [row], message)


def _reused(ground: Ground, formed: NDArray[np.bool_]) -> Iterator[Flag]:
    """S3: "任何单元网格发生变更后，原编码须停止使用": a code of a retired cell is never used again."""
    history = ground.subject.history
    if history is None or not ground.rules.enabled(RuleId.CODE_REUSED):
        return
    ended = {
        community_code_text(code): community_code_text(date)
        for code, date in zip(
            history.column("code").tolist(), history.column("end_date").tolist(), strict=True
        )
    }
    ended.pop("", None)
    retired = ground.subject.unit_grid.column("end_date").tolist()
    for row, code in enumerate(ground.codes):
        if code in ended and is_blank(retired[row]):
            message = tr(
                "The code {code} belongs to a cell that was retired ({date}); it is never used again.",
                code=code,
                date=ended[code] or "–",
            )
            yield ground.flag(RuleId.CODE_REUSED, [row], message)
