"""What the checks of grids and of censuses have alike: rules and exceptions of the project, flags out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ..core.model.problems import InputError
from ..core.model.schema import GeometryKind
from ..core.topology.rules import RuleBook
from ..layers.rule_book import accepted_flags, project_rules
from .base_data import BaseDataAlgorithm

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable
    from ..core.topology.flags import CheckReport


class CheckAlgorithm(BaseDataAlgorithm):
    """A check by a table of rules (RULES, else that of the project) whose flags go into OUTPUT."""

    rule_book: type[RuleBook] = RuleBook

    def __init__(self) -> None:
        super().__init__()
        self._rules = self.rule_book()
        self._accepted: frozenset[str] = frozenset()

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Ask the project, which only the main thread may do."""
        project = context.project() or QgsProject.instance()
        try:
            self._accepted = accepted_flags(project)
            if not self.parameterAsFile(parameters, "RULES", context):
                self._rules = project_rules(project, self.rule_book)
        except InputError as error:
            feedback.reportError(str(error), fatalError=True)
            return False
        return True

    def rules(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        """The table of rules to check by, a ``rule_book``."""
        from ..store.rule_file import read_rules

        file = self.parameterAsFile(parameters, "RULES", context)
        return read_rules(file, self.rule_book) if file else self._rules

    def write_flags(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        report: CheckReport,
        table: FeatureTable,
        accepted: frozenset[str],
        crs: str,
    ) -> dict[str, Any]:
        """Put a point for each flag into OUTPUT; returns that and the numbers of flags."""
        import shapely

        from ..core.model.problems import Severity

        points = table.with_geometry(shapely.point_on_surface(table.geometry))
        return {
            "ERRORS": report.count(Severity.ERROR, accepted),
            "WARNINGS": report.count(Severity.WARNING, accepted),
            "INFOS": report.count(Severity.INFO, accepted),
            "ACCEPTED": int(table.columns["accepted"].sum()),
            "OUTPUT": self.write_sink(parameters, context, "OUTPUT", points, crs, GeometryKind.POINT),
        }
