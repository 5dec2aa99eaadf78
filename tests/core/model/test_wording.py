"""Lists that people write in one line."""

from __future__ import annotations

from citygrid_plugin.core.model.wording import listed


def test_commas_of_either_script() -> None:
    assert listed(" 甲组，乙组、丙组, D ,,") == ("甲组", "乙组", "丙组", "D")
    assert listed(" ") == ()
