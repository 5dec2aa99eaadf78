"""The style of the components is what the profiles and the drawings make of it."""

from __future__ import annotations

import itertools
from pathlib import Path
from xml.etree import ElementTree

import component_symbols
import make_component_style as maker
import numpy as np
import pytest
from numpy.typing import NDArray

from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from citygrid_plugin.core.profiles import Profile

#: Eyes without long, middle or short cones (Machado, Oliveira and Fernandes 2009, severity 1).
EYES = {
    "usual": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]]
    ),
}


def linear(rgb: tuple[int, int, int]) -> NDArray[np.float64]:
    share = np.array(rgb) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def lab(light: NDArray[np.float64]) -> NDArray[np.float64]:
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = to_xyz @ np.clip(light, 0, 1) / (0.9505, 1, 1.089)
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def test_what_is_committed_is_up_to_date() -> None:
    assert maker.outdated() == [], "run: make symbols"


def test_what_is_out_of_date_is_told(tmp_path: Path) -> None:
    maker.write(tmp_path)
    assert maker.outdated(tmp_path) == []
    (tmp_path / maker.STYLE).write_text("old", encoding="utf-8")
    left = tmp_path / maker.SYMBOL_FOLDER / "nothing.svg"
    left.write_text("<svg/>", encoding="utf-8")
    assert maker.outdated(tmp_path) == [maker.STYLE, left.relative_to(tmp_path)]
    maker.write(tmp_path)
    assert maker.outdated(tmp_path) == [] and not left.exists()


def profiles() -> list[Profile]:
    return maker.standard_profiles()


def test_a_category_for_every_class_of_both_profiles() -> None:
    root = ElementTree.fromstring(maker.style(profiles()).split("-->", 1)[1])
    categories = root.findall("renderer-v2/categories/category")
    labels = {category.get("value"): category.get("label") for category in categories}
    assert len(categories) == len(labels) == 238 + 1
    assert labels["0101"] == "0101 上水井盖" and labels["01001"] == "01001 供水井盖"
    assert categories[-1].get("value") == "" and labels[""] == "未知类别", "catches all others"
    symbols = {symbol.get("name") for symbol in root.findall("renderer-v2/symbols/symbol")}
    assert {category.get("symbol") for category in categories} == symbols


def test_titles_are_those_of_the_schema() -> None:
    root = ElementTree.fromstring(maker.style(profiles()).split("-->", 1)[1])
    titles = {alias.get("field"): alias.get("name") for alias in root.findall("aliases/alias")}
    assert titles == {"fid": "序号"} | LAYER_SCHEMAS["component"].titles()
    widgets = {
        field.get("name"): field.find("editWidget").get("type")  # type: ignore[union-attr]
        for field in root.findall("fieldConfiguration/field")
    }
    assert [name for name, kind in widgets.items() if kind == "ValueMap"] == [
        "class_code", "state", "source", "accuracy",
    ]  # fmt: skip


def test_every_drawing_serves_a_class_and_can_be_recoloured() -> None:
    used = {entry.symbol for profile in profiles() for entry in profile.classes}
    assert used | {"unknown"} == set(component_symbols.SYMBOLS)
    for name, drawing in component_symbols.SYMBOLS.items():
        text = component_symbols.svg(drawing)
        ElementTree.fromstring(text)
        assert "param(fill)" in text and "param(outline)" in text, name
        assert "@" not in component_symbols.path_data(drawing.area + drawing.stroke), name
        assert len(text) < 3000, f"{name}: 238 of these are in one style"


@pytest.mark.parametrize("eye", EYES)
def test_every_eye_tells_the_groups_apart(eye: str) -> None:
    """CIE76 differences; 2.3 is just noticeable, small marks need several times that."""
    colours = {code: lab(EYES[eye] @ linear(rgb)) for code, rgb in maker.COLOURS.items()}
    for one, other in itertools.combinations(colours, 2):
        assert np.linalg.norm(colours[one] - colours[other]) > 14, f"{one} and {other}"


def test_white_signs_stand_out_and_nothing_is_magenta() -> None:
    magenta = lab(linear((255, 0, 255)))
    for code, rgb in maker.COLOURS.items():
        luminance = float(np.dot([0.2126, 0.7152, 0.0722], linear(rgb)))
        assert 1.05 / (luminance + 0.05) > 3, f"{code}: WCAG 1.4.11, graphical objects"
        assert np.linalg.norm(lab(linear(rgb)) - magenta) > 60, code


def test_a_city_makes_its_own_style(tmp_path: Path) -> None:
    own, out = tmp_path / "own.csv", tmp_path / "own.qml"
    own.write_text(
        "code,name,symbol\n01999,共享充电柜（自定义）,charging\n01998,界碑（自定义）,\n", encoding="utf-8"
    )
    assert maker.main(["--extension", str(own), "--out", str(out)]) == 0
    text = out.read_text(encoding="utf-8")
    assert "01999 共享充电柜（自定义）" in text and "01998 界碑（自定义）" in text
    assert "0101 上水井盖" in text


def test_a_bad_extension_leaves_no_style(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own, out = tmp_path / "own.csv", tmp_path / "own.qml"
    own.write_text("code,name\n01999,新\n01001,供水\n", encoding="utf-8")
    assert maker.main(["--extension", str(own), "--out", str(out)]) == 2
    assert "供水井盖 already" in capsys.readouterr().err and not out.exists()
    with pytest.raises(SystemExit):
        maker.main(["--extension", str(own)])
