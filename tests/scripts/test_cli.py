from __future__ import annotations

import argparse
import io
import json
import os
import pty
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import _cli
import numpy as np
import pytest
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.problems import Cancelled, InputError, OutputError, Problem, Severity
from citygrid_plugin.core.model.progress import Progress
from citygrid_plugin.store.geopackage import write_geopackage

CRS = "EPSG:4547"
PROBLEM = Problem("RULE", "community", "It is wrong.", "Mend it.", Severity.ERROR, (7,))


def run(main: Callable[[argparse.Namespace, Progress], dict[str, Any]], *arguments: str) -> int:
    return _cli.run(main, lambda: _cli.make_parser("A test."), ["--out", "out.gpkg", *arguments])


def raises(error: Exception) -> Callable[[argparse.Namespace, Progress], dict[str, Any]]:
    def main(_arguments: argparse.Namespace, _progress: Progress) -> dict[str, Any]:
        raise error

    return main


class TestExitStatus:
    @pytest.mark.parametrize(
        ("problems", "status"),
        [
            ([], 0),
            ([Problem("R", "road", "m", "", Severity.WARNING)], 0),
            ([PROBLEM], 1),
        ],
    )
    def test_done(self, problems: list[Problem], status: int) -> None:
        assert run(lambda *_: {"problems": problems}) == status

    @pytest.mark.parametrize(
        ("error", "status", "said"),
        [
            (InputError([PROBLEM]), 2, "community [7]: It is wrong. Mend it."),
            (OutputError("The disk is full."), 2, "The disk is full."),
            (Cancelled(), 130, "Cancelled; nothing was written."),
            (ZeroDivisionError("by zero"), 3, "ZeroDivisionError: by zero"),
        ],
    )
    def test_not_done(
        self, error: Exception, status: int, said: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(raises(error)) == status
        output = capsys.readouterr()
        assert output.out == ""
        assert said in output.err
        assert "Traceback" not in output.err

    def test_where_a_fault_occurred_is_shown_on_request(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(raises(ZeroDivisionError("by zero")), "--debug") == 3
        assert "Traceback" in capsys.readouterr().err

    def test_wrong_usage(self) -> None:
        with pytest.raises(SystemExit) as caught:
            run(lambda *_: {}, "--no-such-option")
        assert caught.value.code == 2


class TestReport:
    def test_json_alone_on_standard_output(self, capsys: pytest.CaptureFixture[str]) -> None:
        def main(_arguments: argparse.Namespace, progress: Progress) -> dict[str, Any]:
            progress.log("working")
            progress.set(0.5, "half")
            return {"cells": np.int64(3), "out": Path("网格.gpkg"), "problems": [PROBLEM]}

        assert run(main, "--json") == 1
        output = capsys.readouterr()
        report = json.loads(output.out)
        assert report.pop("seconds") >= 0
        assert report == {
            "status": 1,
            "cells": 3,
            "out": "网格.gpkg",
            "problems": [
                {
                    "rule": "RULE",
                    "severity": "error",
                    "layer": "community",
                    "message": "It is wrong.",
                    "mend": "Mend it.",
                    "fids": [7],
                }
            ],
        }
        assert "网格.gpkg" in output.out, "Chinese is readable"
        assert output.err.startswith("working\n")

    def test_errors_in_json_too(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(raises(InputError([PROBLEM, PROBLEM])), "--json") == 2
        output = capsys.readouterr()
        report = json.loads(output.out)
        assert [problem["rule"] for problem in report["problems"]] == ["RULE", "RULE"]
        assert output.err.count("It is wrong.") == 2

    def test_nothing_on_standard_output_without_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(lambda *_: {"cells": 3}) == 0
        assert capsys.readouterr() == ("", "")


class TestProgress:
    def test_no_bar_where_there_is_no_terminal(self) -> None:
        stream = io.StringIO()
        with _cli.TerminalProgress(stream) as progress:
            progress.set(0.5, "half")
            progress.log("a line")
        assert stream.getvalue() == "a line\n"

    def test_a_bar_on_a_terminal(self) -> None:
        controller, terminal = pty.openpty()
        with os.fdopen(terminal, "w") as stream, _cli.TerminalProgress(stream) as progress:
            progress.set(0.5, "Reading")
            progress.log("a line")
            progress.set(1.5, "Done")
            stream.flush()
            drawn = b""
            while b"Done" not in drawn:
                drawn += os.read(controller, 4096)
        os.close(controller)
        first, _, rest = drawn.decode().partition("a line")
        assert "█" * 15 + "·" * 15 + "  50% Reading" in first
        assert first.endswith("\r\x1b[2K"), "the bar makes room for the line"
        assert "█" * 30 in rest


class TestLanguage:
    @pytest.mark.parametrize(("locale", "chinese"), [("zh_CN.UTF-8", True), ("C.UTF-8", False)])
    def test_messages_come_in_the_users_language(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, locale: str, chinese: bool
    ) -> None:
        catalogue = """<TS language="zh_CN"><context><name>citygrid</name><message>
            <source>Cancelled; nothing was written.</source>
            <translation>已取消，未写入任何内容。</translation></message></context></TS>"""
        (tmp_path / "citygrid_zh_CN.ts").write_text(catalogue, encoding="utf-8")
        monkeypatch.setattr(_cli, "i18n_folder", lambda: tmp_path)
        for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("LANG", locale)
        _cli.speak_the_users_language()
        assert (tr("Cancelled; nothing was written.") != "Cancelled; nothing was written.") == chinese


class TestStopping:
    SCRIPT = """
        import sys, time
        sys.path.insert(0, {scripts!r})
        import _cli
        from citygrid_plugin.core.model.progress import check_cancelled

        def main(arguments, progress):
            print("working", file=sys.stderr, flush=True)
            while {looking}:
                check_cancelled(progress)
                time.sleep(0.05)
            while True:
                time.sleep(0.05)

        sys.exit(_cli.run(main, lambda: _cli.make_parser("A test."), ["--out", "x", "--json"]))
    """

    def start(self, repository: Path, looking: bool) -> subprocess.Popen[str]:
        script = textwrap.dedent(self.SCRIPT).format(scripts=str(repository / "scripts"), looking=looking)
        process = subprocess.Popen(
            [sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert process.stderr is not None
        assert process.stderr.readline() == "working\n"
        return process

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_work_stops_at_its_next_look(self, repository: Path, number: signal.Signals) -> None:
        process = self.start(repository, looking=True)
        process.send_signal(number)
        output, errors = process.communicate(timeout=20)
        assert process.returncode == 130
        assert json.loads(output)["error"] == "Cancelled; nothing was written."
        assert "Traceback" not in errors

    def test_a_second_ctrl_c_does_not_wait_for_it(self, repository: Path) -> None:
        process = self.start(repository, looking=False)
        process.send_signal(signal.SIGINT)
        time.sleep(0.3)
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        output, _ = process.communicate(timeout=20)
        assert process.returncode == 130
        assert json.loads(output)["status"] == 130


class TestBaseData:
    def arguments(self, *given: str) -> argparse.Namespace:
        parser = _cli.make_parser("A test.")
        _cli.add_base_data_arguments(parser)
        return parser.parse_args(["--out", "x", *given])

    @pytest.fixture
    def source(self, tmp_path: Path) -> Path:
        path = tmp_path / "base.gpkg"
        tables = [
            FeatureTable.of(
                "社区面", [shapely.box(500_000, 3_380_000, 500_200, 3_380_200)], DM=["420102001001"]
            ),
            FeatureTable.of("road", [shapely.LineString([(500_000, 3_380_100), (500_200, 3_380_100)])]),
        ]
        write_geopackage(path, tables, CRS)
        return path

    def test_layers_and_fields_by_option(self, source: Path) -> None:
        given = ["--layer", f"community={source}|layername=社区面", "--field", "community.code=DM"]
        base, problems = _cli.load_base_data(
            self.arguments(str(source), *given), _cli.TerminalProgress(io.StringIO())
        )
        assert base.crs == CRS
        assert base.community.columns["code"].tolist() == ["420102001001"]
        assert [problem.rule for problem in problems] == ["ROAD_DANGLING"]

    def test_a_mapping_file(self, source: Path, tmp_path: Path) -> None:
        entries = {
            "community": {"source": "base.gpkg", "layer": "社区面", "fields": {"code": "DM"}},
            "road": "base.gpkg|layername=road",
        }
        (tmp_path / "mapping.json").write_text(json.dumps(entries))
        arguments = self.arguments("--mapping", str(tmp_path / "mapping.json"))
        base, _ = _cli.load_base_data(arguments, _cli.TerminalProgress(io.StringIO()))
        assert len(base.community) == len(base.road) == 1

    def test_the_input_is_not_overwritten(self, source: Path) -> None:
        arguments = self.arguments("--layer", f"road={source}|layername=road", "--out", str(source))
        with pytest.raises(OutputError, match="is the input"):
            _cli.load_base_data(arguments, _cli.TerminalProgress(io.StringIO()))

    def test_nothing_given(self) -> None:
        with pytest.raises(InputError, match="No base data is given"):
            _cli.load_base_data(self.arguments(), _cli.TerminalProgress(io.StringIO()))
