"""What every algorithm shares: help, errors in words, and letting go of what it held."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterNumber,
)

from citygrid_plugin.core.model.problems import Cancelled, InputError, OutputError, Problem, Severity
from citygrid_plugin.processing.base import CityGridAlgorithm, FeedbackProgress
from citygrid_plugin.processing.provider import CityGridProvider


class Data:
    """Stands for a city's base data."""


class Sample(CityGridAlgorithm):
    """Does what the test says."""

    slug = "sample"
    libraries = ()
    work: Callable[[FeedbackProgress], dict[str, Any]] = staticmethod(lambda progress: {})

    def title(self) -> str:
        return "Sample"

    def summary(self) -> str:
        return "First <sentence>.\nSecond."

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        self.add(QgsProcessingParameterNumber("N", "Number", defaultValue=1), "How many", advanced=True)

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        return type(self).work(progress)


@pytest.fixture
def sample(citygrid_provider: CityGridProvider) -> Iterator[QgsProcessingAlgorithm]:
    made = Sample()
    citygrid_provider.addAlgorithm(made)
    yield made
    Sample.work = staticmethod(lambda progress: {})


def run(work: Callable[[FeedbackProgress], dict[str, Any]]) -> tuple[dict[str, Any], str]:
    """Outputs and log of a run through QGIS."""
    from qgis import processing

    Sample.work = staticmethod(work)
    feedback = QgsProcessingFeedback()
    return processing.run("citygrid:sample", {}, feedback=feedback), feedback.textLog()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (
            InputError([Problem("X", "road", "2 roads are bent.", "Straighten them.", fids=(3, 4))]),
            "road [3, 4]: 2 roads are bent. Straighten them.",
        ),
        (OutputError("The disk is full."), "The disk is full."),
        (Cancelled(), "Cancelled; nothing was written."),
        (QgsProcessingException("No such layer"), "No such layer"),
        (ZeroDivisionError("by zero"), "ZeroDivisionError: by zero"),
    ],
)
def test_errors_reach_the_user_in_words(sample: QgsProcessingAlgorithm, error: Exception, words: str) -> None:
    def work(progress: FeedbackProgress) -> dict[str, Any]:
        raise error

    with pytest.raises(QgsProcessingException) as caught:
        run(work)
    assert words in str(caught.value)
    assert ("Traceback" in str(caught.value)) == isinstance(error, ZeroDivisionError)


def test_failed_run_lets_go_of_its_data(sample: QgsProcessingAlgorithm) -> None:
    """QGIS 3.22 keeps the exception for ever; what the run held must not hang on it."""
    held: list[weakref.ref[Data]] = []

    def work(progress: FeedbackProgress) -> dict[str, Any]:
        data = Data()
        held.append(weakref.ref(data))
        raise Cancelled

    with pytest.raises(QgsProcessingException):
        run(work)
    gc.collect()
    assert held[0]() is None


def test_progress_and_problems_reach_the_log(sample: QgsProcessingAlgorithm) -> None:
    seen: list[float] = []

    def work(progress: FeedbackProgress) -> dict[str, Any]:
        progress.set(0.25)
        seen.append(progress.feedback.progress())
        progress.log("Chosen: EPSG:4547")
        for severity in Severity:
            progress.report([Problem("X", "road", f"{severity.value}!", "Mend it.", severity)])
        assert not progress.cancelled()
        progress.feedback.cancel()
        assert progress.cancelled()
        return {}

    _, log = run(work)
    assert seen == [25.0]
    for line in ("Chosen: EPSG:4547", "road: error! Mend it.", "road: warning!", "road: info!"):
        assert line in log


def test_progress_text_is_told_when_it_changes() -> None:
    class Recorder(QgsProcessingFeedback):
        def __init__(self) -> None:
            super().__init__()
            self.texts: list[str] = []

        def setProgressText(self, text: str) -> None:  # noqa: N802
            self.texts.append(text)

    feedback = Recorder()
    progress = FeedbackProgress(feedback)
    for fraction, text in ((0.1, "Reading"), (0.2, "Reading"), (0.3, ""), (0.4, "Writing")):
        progress.set(fraction, text)
    assert feedback.texts == ["Reading", "Writing"]


def test_help_is_made_of_the_parameters_own(sample: QgsProcessingAlgorithm) -> None:
    made = sample.create()
    text = made.shortHelpString()
    assert "<p>First &lt;sentence&gt;.</p>\n<p>Second.</p>" in text
    assert "<b>Number</b><br/>How many" in text
    assert made.shortDescription() == "First <sentence>."
    assert made.helpUrl().startswith("file:")
    assert made.id() == "citygrid:sample"
    assert made.groupId() == "division"


def test_parameter_declared_twice_is_a_fault() -> None:
    made = Sample()
    made.initAlgorithm()
    with pytest.raises(ValueError, match="twice"):
        made.initAlgorithm()
