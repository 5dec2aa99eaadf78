"""The nearest face there is, and one that has Chinese."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtGui import QFont, QFontDatabase, QFontInfo, QTextLayout

from citygrid_plugin.layers import fonts
from citygrid_plugin.paths import style_path

LATIN = ["DejaVu Sans", "Nimbus Sans"]


def always(_family: str) -> bool:
    return True


@pytest.mark.parametrize(
    ("installed", "chosen", "rank"),
    [
        (["Noto Sans CJK SC", "等线", "正等线体"], "正等线体", 0),
        (["Noto Sans CJK SC", "方正正等线_GBK"], "方正正等线_GBK", 0),
        (["Noto Sans CJK SC", "DengXian", "DengXian Light"], "DengXian", 1),
        (["Noto Sans CJK SC", "等线 Light", "等线"], "等线", 1),
        (["方正中等线简体", "Noto Sans CJK SC"], "方正中等线简体", 2),
        (["FZZDXK--GBK1-0", "Microsoft YaHei"], "FZZDXK--GBK1-0", 2),
        (["Noto Serif CJK SC", "Noto Sans CJK JP", "Noto Sans CJK SC"], "Noto Sans CJK SC", 4),
        (["SimHei", "思源黑体 CN"], "思源黑体 CN", 4),
        (["SimSun", "Microsoft YaHei"], "Microsoft YaHei", 5),
        (["AR PL UMing CN", "Some Gothic CN"], "Some Gothic CN", 6),
        (["等线 [Founder]"], "等线 [Founder]", 1),
    ],
)
def test_nearest_face_is_chosen(installed: list[str], chosen: str, rank: int) -> None:
    choice = fonts.choose([*LATIN, *installed], lambda family: family not in LATIN)
    assert (choice.family, choice.rank) == (chosen, rank)
    assert choice == fonts.choose([*installed, *LATIN][::-1], lambda family: family not in LATIN)
    assert choice.chinese
    assert chosen in choice.sentence()
    assert ("not installed" in choice.sentence()) == (rank > 0)


def test_a_face_without_the_characters_is_not_taken_for_its_name() -> None:
    """An old symbol font that calls itself 等线 would give boxes."""
    choice = fonts.choose(["等线", "Noto Sans CJK SC"], lambda family: family != "等线")
    assert choice.family == "Noto Sans CJK SC"


def test_no_chinese_at_all_is_said() -> None:
    choice = fonts.choose(LATIN, lambda _family: False)
    assert not choice.chinese
    assert "fonts-noto-cjk" in choice.sentence()


def test_glyphs_are_looked_for_in_the_face_itself(qgis_app: object) -> None:
    """Qt would silently put another face in the place of one that lacks them."""
    known = set(QFontDatabase().families())
    if "DejaVu Sans" not in known or "Noto Sans CJK SC" not in known:
        pytest.skip("DejaVu Sans and Noto Sans CJK SC are not both installed")
    assert fonts.covers_chinese("Noto Sans CJK SC")
    assert not fonts.covers_chinese("DejaVu Sans")
    assert not fonts.covers_chinese("no such face")


def test_choice_is_said_once_and_taken_back(qgis_app: object) -> None:
    said: list[tuple[str, str]] = []

    def note(message: str, tab: str, _level: object) -> None:
        said.append((message, tab))

    assert fonts.typeface().chinese, "the machine that tests has a Chinese font"
    log = QgsApplication.messageLog()
    log.messageReceived.connect(note)
    faces = fonts.Typefaces()
    assert [tab for _message, tab in said] == ["CityGrid"]
    assert fonts.typeface().family in said[0][0]
    assert fonts.covers_chinese(QFontInfo(QFont(fonts.WANTED)).family())
    faces.remove()
    faces.remove()
    log.messageReceived.disconnect(note)
    assert QFont.substitutes(fonts.WANTED) == []


def test_text_is_measured_in_ems(qgis_app: object) -> None:
    assert fonts.text_width("0") * 15 == pytest.approx(fonts.text_width("0" * 15), abs=0.01)
    assert 0.45 < fonts.text_width("0") < 0.65
    assert 0.6 < fonts.digit_height() < 0.8
    rings = fonts.text_outline("0")
    assert len(rings) == 2, "the outer and the inner line of a nought"
    xs = [x for ring in rings for x, _y in ring]
    ys = [y for ring in rings for _x, y in ring]
    assert min(xs) + max(xs) == pytest.approx(0, abs=0.05)
    assert min(ys) + max(ys) == pytest.approx(0, abs=0.05)
    assert max(ys) - min(ys) == pytest.approx(fonts.digit_height(), abs=0.06)


def test_every_style_names_a_face_with_chinese_and_stand_ins(qgis_app: object) -> None:
    """Without the plugin too: QGIS takes the first family of the style that is installed."""
    texts = 0
    for path in sorted(style_path("x").parent.glob("*.qml")):
        for element in ElementTree.parse(path).iter("text-style"):
            texts += 1
            listed = [family.get("name") for family in element.iter("family")]
            assert element.get("fontFamily") == listed[0], path.name
            assert "等线" in listed and "DengXian" in listed, path.name
            assert "Noto Sans CJK SC" in listed and "Microsoft YaHei" in listed, path.name
    assert texts >= 4
    layer = QgsVectorLayer("Point?crs=EPSG:4547&field=scale:int", "label", "memory")
    assert layer.loadNamedStyle(str(style_path("unit_grid_label")))[1]
    for rule in layer.labeling().rootRule().children():
        assert fonts.covers_chinese(rule.settings().format().font().family())


def test_a_face_that_is_nowhere_still_gives_no_boxes(qgis_app: object) -> None:
    """A font of somebody else's style: Qt looks for each character among all faces."""
    layout = QTextLayout(fonts.SAMPLE, QFont("no such face"))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    assert len(glyphs) == len(fonts.SAMPLE)
    assert 0 not in glyphs
