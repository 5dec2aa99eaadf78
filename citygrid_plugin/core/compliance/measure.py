"""Measure a finished grid against every principle of the standard."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..crs import to_working_crs
from ..division.result import GridDivision
from ..division.settings import DivisionSettings
from ..model.features import BaseData, FeatureTable
from ..model.i18n import tr
from ..model.progress import Progress, Silent, check_cancelled
from .bookkeeping import measure_coding, measure_legal_basis, measure_record, measure_stability
from .forces import find_forces
from .limits import ComplianceLimits
from .placement import measure_current_state, measure_jurisdiction, measure_layout, measure_seamless
from .principles import Principle
from .report import ComplianceReport, Forced, MapSheet, PrincipleResult
from .survey import Survey
from .workload import measure_area, measure_balance, measure_convenience


def grid_beside(
    base: BaseData, unit_grid: FeatureTable, crs: str | None, progress: Progress | None = None
) -> FeatureTable:
    """A grid from anywhere, declared to be in ``crs``, in the CRS of the base data.

    Raises InputError as ``crs.to_working_crs`` does: no CRS, or one its coordinates contradict.
    """
    tables, _, _ = to_working_crs(
        {"unit_grid": unit_grid}, {"unit_grid": crs}, progress or Silent(), base.crs
    )
    return tables["unit_grid"]


def measure_compliance(
    base: BaseData,
    division: GridDivision,
    settings: DivisionSettings | None = None,
    *,
    limits: ComplianceLimits | None = None,
    source_scale: int | None = None,
    previous: FeatureTable | None = None,
    progress: Progress | None = None,
) -> ComplianceReport:
    """Measure ``division`` against ``base`` on each principle (standards 1.1 to 1.4).

    ``division`` may come from anywhere: of ``unit_grid`` only geometry and ``code`` must be
    there, and what else is missing is reported as missing. ``source_scale`` is the
    denominator of the maps the base data was made from, as the user knows it;
    ``previous`` the unit grid before this one. Coordinates are metres in ``base.crs``.

    Reasons are our own reckoning from the geometry (``find_forces``), whoever made the
    grid. Raises InputError where a layer is empty or holds other than polygons.
    """
    settings, limits = settings or DivisionSettings(), limits or ComplianceLimits()
    progress = progress or Silent()
    survey = Survey(base, division.unit_grid, settings, limits)
    progress.set(0.0, tr("Looking for what forces cells"))
    forces = find_forces(survey)
    steps: dict[Principle, Callable[[], PrincipleResult]] = {
        Principle.LEGAL_BASIS: lambda: measure_legal_basis(source_scale, limits.smallest_scale),
        Principle.JURISDICTION: lambda: measure_jurisdiction(survey),
        Principle.LAYOUT: lambda: measure_layout(survey),
        Principle.AREA: lambda: measure_area(survey, forces),
        Principle.CURRENT_STATE: lambda: measure_current_state(survey),
        Principle.CONVENIENCE: lambda: measure_convenience(survey),
        Principle.BALANCE: lambda: measure_balance(survey, forces),
        Principle.SEAMLESS: lambda: measure_seamless(survey),
        Principle.STABILITY: lambda: measure_stability(survey, previous),
        Principle.CODING: lambda: measure_coding(survey),
        Principle.RECORD: lambda: measure_record(survey),
    }
    results = []
    for done, (principle, measure) in enumerate(steps.items()):
        check_cancelled(progress)
        progress.set(done / len(steps), tr("Measuring: {principle}", principle=principle.label))
        results.append(measure())
    forced = np.zeros(len(survey.cells), dtype=bool)
    forced[list(forces)] = True
    return ComplianceReport(
        crs=base.crs,
        target_area=settings.target_area,
        wide_band=limits.wide_band,
        narrow_band=limits.narrow_band,
        communities=len(survey.communities),
        results=tuple(results),
        forced=tuple(
            Forced(survey.code[row], force.reason, force.evidence, force.layer, force.fids)
            for row, force in forces.items()
        ),
        sheet=MapSheet(
            survey.code,
            survey.cells,
            survey.area,
            survey.ratio,
            forced,
            survey.communities,
            tuple(str(name or "") for name in base.community.column("name", "")),
            survey.compounds.geometry,
        ),
    )
