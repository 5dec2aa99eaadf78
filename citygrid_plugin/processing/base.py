"""What every CityGrid algorithm shares: naming, help, missing libraries, progress and errors."""

from __future__ import annotations

import html
import traceback
from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ..core.model.i18n import tr
from ..core.model.problems import Cancelled, CityGridError, Problem, Severity
from ..layers.shared_layer import require_readable
from ..libraries import clash, how_to_install, missing_libraries
from ..paths import help_page, icon_path
from ..translation import current_locale


class FeedbackProgress:
    """``Progress`` of the core, shown in QGIS by a QgsProcessingFeedback."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self.feedback = feedback
        self._text = ""

    def set(self, fraction: float, text: str = "") -> None:
        """Move the bar to ``fraction`` (0 to 1); say what is being done when it changed."""
        self.feedback.setProgress(100.0 * fraction)
        if text and text != self._text:
            self._text = text
            self.feedback.setProgressText(text)

    def log(self, text: str) -> None:
        """Write a line into the log of the run."""
        self.feedback.pushInfo(text)

    def cancelled(self) -> bool:
        """Whether the user pressed Cancel."""
        return bool(self.feedback.isCanceled())

    def report(self, problems: Iterable[Problem]) -> None:
        """Write problems into the log, each with the weight it has."""
        for problem in problems:
            if problem.severity is Severity.ERROR:
                self.feedback.reportError(str(problem))
            elif problem.severity is Severity.WARNING:
                self.feedback.pushWarning(str(problem))
            else:
                self.feedback.pushInfo(str(problem))


class CityGridAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the provider ``citygrid``.

    A subclass gives ``slug``, ``group_id`` and ``icon_name``, the methods ``title`` and
    ``summary`` (and, if it has any, ``search_words``), declares its parameters in
    ``initAlgorithm`` with ``add``, and does its work in ``run_core``. Its module
    imports no library of ``libraries`` and nothing of core that does: that waits
    until ``run_core``, so that QGIS without them still lists the algorithm and says
    what is missing.
    """

    #: Stable, lowercase, never translated: scripts and models call ``citygrid:<slug>``.
    slug = ""
    #: Key of ``group_title``.
    group_id = "division"
    #: Name of the SVG in ``icons/``.
    icon_name = "citygrid"
    #: Packages (keys of ``libraries.MINIMUM``) that must be there before it can run.
    libraries: tuple[str, ...] = ("numpy", "pyproj", "shapely")

    # What a subclass says about itself

    def title(self) -> str:
        """The name in the toolbox, in sentence case, translated."""
        raise NotImplementedError

    def summary(self) -> str:
        """What it does, in a paragraph or two of plain text, translated."""
        raise NotImplementedError

    def search_words(self) -> list[str]:
        """Words a user may search for besides the title, translated and Chinese alike."""
        return []

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Do the work and return the outputs by name; raise ``CityGridError`` for the user to read."""
        raise NotImplementedError

    def add(
        self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False
    ) -> None:
        """Declare a parameter with its help, which tooltip and help panel both show."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        name = parameter.name()  # a parameter that is refused is gone at once
        if not self.addParameter(parameter):
            raise ValueError(f"{self.slug} declares {name} twice")

    def give(self, output: QgsProcessingOutputDefinition) -> None:
        """Declare a number or text that comes out besides the layers."""
        name = output.name()
        if not self.addOutput(output):
            raise ValueError(f"{self.slug} declares {name} twice")

    # What QGIS asks

    def name(self) -> str:
        """The stable id."""
        return self.slug

    def displayName(self) -> str:  # noqa: N802
        """The title."""
        return self.title()

    def group(self) -> str:
        """The group's title."""
        return group_title(self.group_id)

    def groupId(self) -> str:  # noqa: N802
        """The group's stable id."""
        return self.group_id

    def tags(self) -> list[str]:
        """Search words; the id helps those who know it from a script."""
        return [self.slug, "citygrid", "数字城管", *self.search_words()]

    def icon(self) -> QIcon:
        """The algorithm's icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:  # noqa: N802
        """The icon as a file."""
        return str(icon_path(self.icon_name))

    def createInstance(self) -> QgsProcessingAlgorithm:  # noqa: N802
        """A fresh algorithm of the same class."""
        return type(self)()

    def shortDescription(self) -> str:  # noqa: N802
        """First sentence of the summary, for the tooltip in the toolbox."""
        return self.summary().split("\n", 1)[0]

    def shortHelpString(self) -> str:  # noqa: N802
        """Summary and every parameter's help as HTML: one source for panel and tooltips."""
        parts = [f"<p>{html.escape(text)}</p>" for text in self.summary().split("\n") if text.strip()]
        helped = [p for p in self.parameterDefinitions() if p.help()]
        if helped:
            parts.append(f"<h3>{html.escape(tr('Parameters'))}</h3>")
        for parameter in helped:
            title = html.escape(parameter.description())
            parts.append(f"<p><b>{title}</b><br/>{html.escape(parameter.help())}</p>")
        return "\n".join(parts)

    def helpUrl(self) -> str:  # noqa: N802
        """The page that came with the plugin: it can be read without the internet."""
        return QUrl.fromLocalFile(str(help_page(current_locale()))).toString()

    def canExecute(self) -> tuple[bool, str]:  # noqa: N802
        """Whether the libraries are there and safe to use; if not, one sentence on what to do."""
        missing = missing_libraries(self.libraries)
        reason = how_to_install(missing) if missing else clash()
        return not reason, reason

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run, turning what core raises for the user into what QGIS shows the user."""
        executable, reason = self.canExecute()
        if not executable:  # the dialog asks beforehand, processing.run() does not
            raise QgsProcessingException(reason)
        try:
            self._require_servers(parameters, context)
            return self.run_core(parameters, context, FeedbackProgress(feedback))
        except Exception as error:
            reason = _for_the_user(error)
            # QGIS 3.22 never lets go of an exception that leaves this method, nor of the
            # frames on its way: a city's data and open files would stay until QGIS ends.
            traceback.clear_frames(error.__traceback__)
        raise QgsProcessingException(reason)

    def _require_servers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """A layer in PostgreSQL whose server is gone would be read as one without features."""
        for definition in self.parameterDefinitions():
            if definition.type() in ("source", "vector"):
                layer = self.parameterAsVectorLayer(parameters, definition.name(), context)
                if layer is not None and layer.providerType() == "postgres":
                    require_readable(layer.source(), layer.name())


def _for_the_user(error: Exception) -> str:
    """What the log says about an exception; the way it took only where it is the program's fault."""
    if isinstance(error, Cancelled):
        return tr("Cancelled; nothing was written.")
    if isinstance(error, (CityGridError, QgsProcessingException)):
        return str(error)
    fault = tr("A fault of the program, nothing was written. Please report it with these lines:")
    return f"{fault}\n{''.join(traceback.format_exception(error))}"


def group_title(group_id: str) -> str:
    """The translated title of a group of algorithms."""
    titles = {
        "basedata": tr("Base data"),
        "division": tr("Unit grid"),
        "census": tr("Component census"),
        "cartography": tr("Cartography"),
        "patrol": tr("Patrol"),
    }
    return titles[group_id]
