"""Which packages are there, by their own word or by what they can do."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from citygrid_plugin.libraries import missing_libraries


@pytest.mark.parametrize(
    ("version", "able", "missing"),
    [
        ("2.2.0", True, []),
        ("2.0.7", False, ["shapely>=2.1"]),
        ("0+unknown", True, []),  # Debian 14's
        ("0+unknown", False, ["shapely>=2.1"]),
    ],
)
def test_a_version_that_does_not_say_its_number(
    monkeypatch: pytest.MonkeyPatch, version: str, able: bool, missing: list[str]
) -> None:
    shapely = ModuleType("shapely")
    shapely.__version__ = version
    if able:
        shapely.coverage_is_valid = lambda: True
    monkeypatch.setitem(sys.modules, "shapely", shapely)
    assert missing_libraries(["shapely"]) == missing
