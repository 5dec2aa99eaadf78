"""Nothing that somebody wrote runs in a spreadsheet, nor leads out of the folder of the photos."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.plain_cells import from_plain_cell, plain_cell
from citygrid_plugin.store.checked_census import with_files
from citygrid_plugin.store.component_delivery import _write_csv, read_codes


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("\t=1", "'\t=1"), ("＝1", "'＝1"),
        ("\u3000=1", "'\u3000=1"), ("\r=1", "'\r=1"), ("|cmd", "'|cmd"), ("井盖=丢失", "井盖=丢失"), ("", ""),
    ],
)  # fmt: skip
def test_no_cell_is_a_formula(text: str, written: str) -> None:
    assert plain_cell(text) == written
    assert from_plain_cell(written) == text


def test_tables_beside_a_delivery_of_components(tmp_path: Path) -> None:
    path = tmp_path / "codes.csv"
    _write_csv(path, ("原标识码", "标识码"), [('=HYPERLINK("http://x")', "1"), ("420102", "2")])
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[1][0] == '\'=HYPERLINK("http://x")'
    assert read_codes(path) == {'=HYPERLINK("http://x")': "1", "420102": "2"}


def test_photo_outside_its_folder_is_none(tmp_path: Path) -> None:
    folder = tmp_path / "census"
    (folder / "photos").mkdir(parents=True)
    (tmp_path / "secret.jpg").write_bytes(b"secret")
    (folder / "photos" / "a.jpg").write_bytes(b"a")
    (folder / "secret.jpg").symlink_to(tmp_path / "secret.jpg")
    paths = ["../secret.jpg", "photos/../../secret.jpg", "..\\secret.jpg", "secret.jpg"]
    paths += ["photos/a.jpg", "photos/../photos/a.jpg"]
    table = FeatureTable.of("photo", [None] * len(paths), path=np.array(paths, dtype=object))
    found = with_files(table, folder).column("present").tolist()
    assert found == [False, False, False, False, True, True]
