"""What every headless script shares: arguments, progress, language, report and exit status.

A script is ``sys.exit(run(main, build_parser))`` with ``main(arguments, progress) -> report``.
Exit status: 0 done, 1 done but flags of severity error were written, 2 bad input or
usage, 3 a fault of the program, 130 stopped with Ctrl+C (as shells have it). A run
that does not end with 0 or 1 leaves the old output as it was, and nothing half-written.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

# Only now: the package is found from wherever the script is called.
from citygrid_plugin.core.model.i18n import install_translator, tr  # noqa: E402
from citygrid_plugin.core.model.problems import (  # noqa: E402
    Cancelled,
    CityGridError,
    InputError,
    OutputError,
    Problem,
    Severity,
)
from citygrid_plugin.core.model.progress import Progress  # noqa: E402
from citygrid_plugin.i18n.catalogue import system_locale, translator_for  # noqa: E402
from citygrid_plugin.paths import i18n_folder  # noqa: E402

if TYPE_CHECKING:
    from citygrid_plugin.core.topology.flags import CheckReport
    from citygrid_plugin.store.layer_mapping import LayerSource

DONE, DONE_WITH_ERRORS, BAD_INPUT, FAULT, STOPPED = 0, 1, 2, 3, 130

#: What ``main`` of a script returns: its report, as JSON has it; ``problems`` as Problems.
Report = dict[str, Any]
Main = Callable[[argparse.Namespace, Progress], Report]


def speak_the_users_language() -> None:
    """Translate from now on as the environment asks (LANG and its kin)."""
    install_translator(translator_for(system_locale(), i18n_folder()))


class _HelpFormatter(argparse.ArgumentDefaultsHelpFormatter):
    """Tells defaults, but not that there is none."""

    def _get_help_string(self, action: argparse.Action) -> str | None:
        if action.default is None or action.default is False or action.default == []:
            return action.help
        return super()._get_help_string(action)


def make_parser(
    description: str, *, out: str = "GeoPackage", out_type: Callable[[str], Any] = Path
) -> argparse.ArgumentParser:
    """A parser with what every script has: ``--out`` (read by ``out_type``), ``--json``, ``--debug``."""
    parser = argparse.ArgumentParser(
        description=description,
        formatter_class=_HelpFormatter,
        argument_default=None,
    )
    parser.add_argument(
        "--out", type=out_type, required=True, metavar="OUTPUT", help=tr("{what} to write", what=out)
    )
    parser.add_argument("--json", action="store_true", help=tr("print the report as JSON on standard output"))
    parser.add_argument("--debug", action="store_true", help=tr("show where in the program a fault occurred"))
    return parser


def add_base_data_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of base data; ``base_data_mapping`` reads them."""
    parser.add_argument(
        "source",
        nargs="?",
        type=Path,
        metavar="INPUT",
        help=tr("GeoPackage, file geodatabase or folder of shapefiles with the base data"),
    )
    add_mapping_arguments(parser)
    parser.add_argument(
        "--crs", help=tr("metric CRS to work in, such as EPSG:4547; chosen by itself if absent")
    )
    parser.add_argument(
        "--allow-no-roads", action="store_true", help=tr("go on without roads instead of refusing")
    )


def add_mapping_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the layers of the base data are and what their fields are called; ``mapping_of`` reads it."""
    parser.add_argument(
        "--layer",
        action="append",
        default=[],
        metavar="LAYER=PATH",
        help=tr("where a layer is, such as community=社区.shp or road=base.gdb|layername=道路"),
    )
    parser.add_argument(
        "--field",
        action="append",
        default=[],
        metavar="LAYER.FIELD=THEIRS",
        help=tr("what a field is called there, such as community.code=SQDM"),
    )
    parser.add_argument(
        "--mapping", type=Path, metavar="FILE", help=tr("JSON or TOML file that says the same")
    )


def mapping_of(arguments: argparse.Namespace) -> dict[str, LayerSource]:
    """What ``add_mapping_arguments`` was told, by layer."""
    from citygrid_plugin.store.layer_mapping import parse_options, read_mapping  # noqa: PLC0415

    mapping = read_mapping(arguments.mapping) if arguments.mapping else {}
    return parse_options(arguments.layer, arguments.field, mapping)


def load_base_data(arguments: argparse.Namespace, progress: Progress) -> tuple[Any, list[Problem]]:
    """Read and prepare the base data that ``add_base_data_arguments`` describes: (BaseData, problems).

    Logs the problems, none of which is an error: those are raised.
    """
    from citygrid_plugin.core.intake import prepare  # noqa: PLC0415  # --help needs no libraries
    from citygrid_plugin.core.model.progress import Span  # noqa: PLC0415
    from citygrid_plugin.store.atomic import require_not_input  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_base_data  # noqa: PLC0415

    mapping = mapping_of(arguments)
    if arguments.source is None and not any(where.path for where in mapping.values()):
        raise InputError(
            [
                Problem(
                    "INPUT_MISSING",
                    "community",
                    tr("No base data is given."),
                    tr("Name a file or folder, or --layer community=PATH --layer road=PATH."),
                )
            ]
        )
    inputs = [arguments.source] if arguments.source else []
    require_not_input(arguments.out, [*inputs, *(where.path for where in mapping.values() if where.path)])
    tables, crs_of = read_base_data(arguments.source, mapping, Span(progress, 0.0, 0.5))
    sources = {role: str(mapping[role]) if role in mapping else str(arguments.source) for role in tables}
    base, problems = prepare(
        tables,
        crs_of,
        Span(progress, 0.5, 1.0),
        target_crs=arguments.crs,
        allow_no_roads=arguments.allow_no_roads,
        sources=sources,
    )
    for problem in problems:
        progress.log(str(problem))
    return base, problems


def run(
    main: Main,
    build_parser: Callable[[], argparse.ArgumentParser],
    arguments: Sequence[str] | None = None,
) -> int:
    """Parse, run ``main`` and report; returns the exit status.

    The parser is built here, after the language is known, so that --help is translated.
    Messages, log and progress go to standard error; standard output holds the report
    alone, and only with ``--json``.
    """
    speak_the_users_language()
    options = build_parser().parse_args(arguments)
    started = time.monotonic()
    with TerminalProgress(sys.stderr) as progress, _interruptible(progress):
        try:
            report = main(options, progress)
            status = DONE_WITH_ERRORS if _has_errors(report) else DONE
        except Cancelled:
            status, report = STOPPED, {"error": tr("Cancelled; nothing was written.")}
        except InputError as error:
            status, report = BAD_INPUT, {"problems": error.problems}
        except OutputError as error:
            status, report = BAD_INPUT, {"error": str(error)}
        except CityGridError as error:
            status, report = FAULT, {"error": str(error)}
        except Exception as error:  # the last resort of a program: one sentence, not a stack
            status = FAULT
            kind = f"{type(error).__name__}: {error}"
            report = {
                "error": tr(
                    "A fault of the program, nothing was written: {error}. "
                    "Please report it with the output of --debug.",
                    error=kind,
                )
            }
            if options.debug:
                traceback.print_exc(file=sys.stderr)
    _tell(report, status)
    if options.json:
        _print_json({"status": status, "seconds": round(time.monotonic() - started, 3), **report})
    return status


class TerminalProgress:
    """``Progress`` on a terminal: one line with a bar, redrawn; elsewhere the log lines alone."""

    _WIDTH = 30
    #: Seconds between two drawings: more often cannot be read.
    _PAUSE = 0.1

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._bar = stream.isatty()
        self._text = ""
        self._drawn = 0.0
        self._stopped = False

    def __enter__(self) -> TerminalProgress:
        return self

    def __exit__(self, *_: object) -> None:
        self._clear()

    def set(self, fraction: float, text: str = "") -> None:
        """Draw the bar at ``fraction`` (0 to 1) with what is being done."""
        changed = bool(text) and text != self._text
        self._text = text or self._text
        now = time.monotonic()
        if not self._bar or (not changed and now - self._drawn < self._PAUSE):
            return
        self._drawn = now
        full = round(self._WIDTH * min(max(fraction, 0.0), 1.0))
        bar = "█" * full + "·" * (self._WIDTH - full)
        self._stream.write(f"\r\x1b[2K{bar} {fraction:4.0%} {self._text}")
        self._stream.flush()

    def log(self, text: str) -> None:
        """Print a line above the bar."""
        self._clear()
        print(text, file=self._stream)

    def stop(self) -> None:
        """Have the work stop at its next look."""
        self._stopped = True

    def cancelled(self) -> bool:
        """Whether ``stop`` was called."""
        return self._stopped

    def _clear(self) -> None:
        if self._bar:
            self._stream.write("\r\x1b[2K")
            self._stream.flush()


@contextmanager
def _interruptible(progress: TerminalProgress) -> Iterator[None]:
    """Ctrl+C and SIGTERM ask the work to stop tidily; a second Ctrl+C stops it at once."""

    owner = os.getpid()

    def stop(number: int, _frame: object) -> None:
        if os.getpid() != owner:  # a worker that has inherited this: to be ended is all it is asked
            os._exit(128 + number)
        if progress.cancelled() and number == signal.SIGINT:
            raise Cancelled
        progress.stop()

    old = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)


def _has_errors(report: Mapping[str, Any]) -> bool:
    problems: Iterable[Problem] = report.get("problems", ())
    return any(problem.severity is Severity.ERROR for problem in problems)


def _tell(report: Mapping[str, Any], status: int) -> None:
    """What went wrong, on standard error; warnings have been logged when they were found."""
    if "error" in report:
        print(report["error"], file=sys.stderr)
    for problem in report.get("problems", ()):
        if status == BAD_INPUT or problem.severity is Severity.ERROR:
            print(tr("Error: {problem}", problem=problem), file=sys.stderr)


def _print_json(report: Mapping[str, Any]) -> None:
    print(json.dumps(report, ensure_ascii=False, indent=2, default=_plain))


def _plain(value: Any) -> Any:
    """What JSON does not know, as it does."""
    if isinstance(value, Problem):
        return {
            "rule": value.rule,
            "severity": value.severity.value,
            "layer": value.layer,
            "message": value.message,
            "mend": value.mend,
            "fids": list(value.fids),
        }
    if isinstance(value, Path):
        return str(value)
    if hasattr(value, "tolist"):  # numpy
        return value.tolist()
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")


def flag_counts(report: CheckReport, accepted: frozenset[str], rule: str, layer: str, mend: str) -> Report:
    """What a check found, by severity and rule; its notes; and a problem if there are errors."""
    counts = {severity.value: report.count(severity, accepted) for severity in Severity}
    problems = []
    if counts["error"]:
        message = tr("The check found {count} errors.", count=counts["error"])
        problems.append(Problem(rule, layer, message, mend))
    return {
        "flags": counts,
        "accepted": sum(flag.identity in accepted for flag in report.flags),
        "rules": {rule.value: count for rule, count in report.by_rule().items()},
        "notes": list(report.notes),
        "problems": problems,
    }
