"""A folder put in place of another: at once where the system can, mended by the next run where it cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from citygrid_plugin.core.model.problems import OutputError
from citygrid_plugin.store import swapping
from citygrid_plugin.store.swapping import replacing_folder

MARK = "mark"


def fill(path: Path, text: str) -> None:
    with replacing_folder(path, MARK) as folder:
        (folder / MARK).write_text(text)
        (folder / "sub").mkdir()
        (folder / "sub" / text).write_text(text)


@pytest.mark.parametrize("can_exchange", [True, False])
def test_new_then_replaced(tmp_path: Path, can_exchange: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not can_exchange:
        monkeypatch.setattr(swapping, "_exchange", lambda *_: False)
    path = tmp_path / "out"
    for text in ("one", "two"):
        fill(path, text)
        assert (path / MARK).read_text() == text
        assert [each.name for each in (path / "sub").iterdir()] == [text]
        assert [each.name for each in tmp_path.iterdir()] == ["out"], "nothing is left beside it"


def test_a_fault_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "out"
    fill(path, "one")

    def broken() -> None:
        with replacing_folder(path, MARK) as folder:
            (folder / MARK).write_text("two")
            raise ValueError("half-way")

    with pytest.raises(ValueError, match="half-way"):
        broken()
    assert (path / MARK).read_text() == "one"
    assert [each.name for each in tmp_path.iterdir()] == ["out"]


def test_dead_between_two_renames(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where names cannot be exchanged: the old folder comes back before the next run begins."""
    path = tmp_path / "out"
    fill(path, "one")
    path.rename(tmp_path / ".out-old")  # as far as a killed run had come
    with pytest.raises(ValueError), replacing_folder(path, MARK):  # noqa: PT011, PT012
        assert (path / MARK).read_text() == "one"
        raise ValueError
    assert (path / MARK).read_text() == "one"


def test_what_is_not_ours_stays(tmp_path: Path) -> None:
    path = tmp_path / "out"
    path.mkdir()
    (path / "letter.docx").write_text("dear")
    with pytest.raises(OutputError, match="other files"):
        fill(path, "one")
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match="is a file"):
        fill(tmp_path / "file", "one")
    with pytest.raises(OutputError, match="does not exist"):
        fill(tmp_path / "no" / "out", "one")
    assert (path / "letter.docx").read_text() == "dear"
