"""The arrows of the design: ui -> processing -> layers -> core; ui, scripts -> store -> core."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = "citygrid_plugin"
#: Part of the package -> parts it may import.
MAY_IMPORT = {
    "core": set(),
    "store": {"core", "paths", "i18n"},
    "layers": {"core", "paths", "libraries"},
    "processing": {"core", "layers", "store", "paths", "libraries", "translation"},
    "ui": {"core", "layers", "processing", "store", "paths", "libraries", "translation"},
    "libraries": {"core"},
    "translation": {"core", "i18n", "paths"},
    "i18n": set(),
    "paths": set(),
    "plugin": {"layers", "processing", "ui", "translation"},
    "__init__": {"plugin"},
}
#: Part -> libraries it never imports, not even inside a function.
NEVER = {
    "core": {
        "qgis",
        "PyQt5",
        "fiona",
        "pyogrio",
        "psycopg",
        "psycopg2",
        "osgeo",
        "sqlite3",
        "requests",
        "urllib",
    },
    "store": {"PyQt5"},
    "layers": {"PyQt5", "fiona", "pyogrio", "geopandas"},
    "processing": {"PyQt5", "fiona", "pyogrio", "geopandas"},
    "ui": {"PyQt5", "fiona", "pyogrio", "geopandas", "sqlite3", "shapely"},
    "i18n": {"qgis", "PyQt5", "fiona", "shapely", "numpy"},
    "paths": {"qgis", "PyQt5", "fiona", "shapely", "numpy"},
}


def imports(path: Path, root: Path) -> Iterator[tuple[str, int]]:
    """Every module a file imports, by absolute name, with the line."""
    package = path.relative_to(root).parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (base, node.module or "") if part)
            yield from ((f"{module}.{alias.name}", node.lineno) for alias in node.names)


def part_of(parts: tuple[str, ...]) -> str:
    """The part of the package: its folder, or the module at the top."""
    return parts[1].removesuffix(".py")


@pytest.mark.parametrize("part", sorted(MAY_IMPORT))
def test_imports_point_one_way(part: str, repository: Path) -> None:
    wrong = []
    place = repository / PACKAGE / part
    for path in sorted(place.rglob("*.py")) if place.is_dir() else [place.with_suffix(".py")]:
        for name, line in imports(path, repository):
            parts = tuple(name.split("."))
            where = f"{path.relative_to(repository)}:{line} imports {name}"
            if parts[0] in NEVER.get(part, set()):
                wrong.append(where)
            if parts[0] == PACKAGE and len(parts) > 1:
                other = part_of(parts)
                if other != part and other not in MAY_IMPORT[part]:
                    wrong.append(where)
    assert not wrong, "\n".join(wrong)


def test_plugin_never_reaches_a_second_gdal(repository: Path) -> None:
    """A second GDAL in QGIS's process may crash it: no import leads there, not even a lazy one."""
    modules = {
        ".".join(path.relative_to(repository).with_suffix("").parts).removesuffix(".__init__"): path
        for path in (repository / PACKAGE).rglob("*.py")
    }
    reached = {f"{PACKAGE}.plugin"}
    queue = list(reached)
    queue += [name for name in modules if name.startswith(f"{PACKAGE}.processing.")]
    while queue:
        module = queue.pop()
        for name, line in imports(modules[module], repository):
            assert name.split(".")[0] not in {"fiona", "pyogrio", "geopandas"}, (
                f"{module}:{line} imports {name}"
            )
            for candidate in (name, name.rpartition(".")[0]):
                if candidate in modules and candidate not in reached:
                    reached.add(candidate)
                    queue.append(candidate)
    assert f"{PACKAGE}.core.model.problems" in reached, "the walk follows imports"


def test_every_part_has_its_arrows(repository: Path) -> None:
    parts = {
        part_of(path.relative_to(repository).parts)
        for path in (repository / PACKAGE).rglob("*.py")
        if "__pycache__" not in path.parts
    }
    assert parts <= set(MAY_IMPORT), f"say in MAY_IMPORT what {parts - set(MAY_IMPORT)} may import"


def test_core_runs_without_qgis(repository: Path) -> None:
    """All of core imports in a Python that has neither QGIS nor file libraries."""
    forbidden = sorted(NEVER["core"] - {"urllib", "requests"})  # numpy and scipy use those themselves
    code = f"""
import importlib, pathlib, sys
for name in {forbidden!r}:
    sys.modules[name] = None
for path in sorted(pathlib.Path("{PACKAGE}/core").rglob("*.py")):
    importlib.import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))
"""
    finished = subprocess.run(
        [sys.executable, "-c", code], cwd=repository, capture_output=True, text=True, check=False
    )
    assert finished.returncode == 0, finished.stderr


def test_plugin_starts_with_nothing_but_qgis(repository: Path) -> None:
    """Loading plugin and provider imports no library that QGIS does not bring along."""
    code = f"""
import sys
import {PACKAGE}.plugin
heavy = {{"shapely", "fiona", "scipy", "geopandas", "pandas", "pymetis", "pyproj"}} & set(sys.modules)
sys.exit(f"loaded at start: {{sorted(heavy)}}" if heavy else 0)
"""
    finished = subprocess.run(
        [sys.executable, "-c", code], cwd=repository, capture_output=True, text=True, check=False
    )
    assert finished.returncode == 0, finished.stderr
