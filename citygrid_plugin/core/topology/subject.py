"""What a check looks at: the grid, and everything it is held against."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..coding import community_code_text
from ..model.features import FeatureTable
from ..model.progress import Progress
from .flags import Flag
from .rules import RuleBook
from .solid import solid


@dataclass(frozen=True)
class Subject:
    """A unit grid as it was read, errors and all, and what it is held against.

    All in one metric ``crs``. ``unit_grid`` may hold None, empty, invalid and multipart
    geometries; heights are ignored. Tables that are None were not given, and the rules that
    need them are not looked for; a table that is there and empty is held against.
    ``target_area`` in m² applies to communities without one of their own.
    """

    crs: str
    unit_grid: FeatureTable
    community: FeatureTable | None = None
    road: FeatureTable | None = None
    building: FeatureTable | None = None
    compound: FeatureTable | None = None
    component: FeatureTable | None = None
    history: FeatureTable | None = None
    label: FeatureTable | None = None
    target_area: float = 10_000.0
    #: Field names that must hold something in every cell (GB/T 30428.1 as in S3: M fields).
    required: tuple[str, ...] = field(default=("code", "area_m2", "start_date"))

    def codes(self) -> NDArray[np.object_]:
        """The (n,) codes of the cells as text, "" where there is none; blanks in a text stay."""
        return self._codes.copy()

    def solid(self) -> tuple[NDArray[np.object_], NDArray[np.bool_]]:
        """The cells as ``solid.solid`` gives them, and which are as they were; every check asks."""
        shapes, valid = self._solid
        return shapes.copy(), valid

    @cached_property
    def _codes(self) -> NDArray[np.object_]:
        return np.array(
            [
                code if isinstance(code, str) else community_code_text(code)
                for code in self.unit_grid.column("code").tolist()
            ],
            dtype=object,
        )

    @cached_property
    def _solid(self) -> tuple[NDArray[np.object_], NDArray[np.bool_]]:
        return solid(self.unit_grid.geometry)


#: A check yields what it finds, in any order; it looks only for rules that are enabled.
Check = Callable[[Subject, RuleBook, Progress], Iterable[Flag]]
