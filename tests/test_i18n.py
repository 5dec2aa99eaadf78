"""Every text is in the catalogue, finished, with its placeholders; scripts and QGIS both find it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import update_translations as translations

from citygrid_plugin.core.model.i18n import install_translator, tr
from citygrid_plugin.i18n.catalogue import (
    catalogue_names,
    load_ts,
    read_messages,
    system_locale,
    translator_for,
)
from citygrid_plugin.paths import i18n_folder, readme_path

CHINESE = i18n_folder() / "citygrid_zh_CN.ts"


def test_chinese_is_complete_and_nothing_is_stale() -> None:
    found = translations.problems(translations.collect(), read_messages(CHINESE))
    assert not found, "\n".join(["run scripts/update_translations.py and translate:", *found])


def test_chinese_is_chinese() -> None:
    """A translation without a single Chinese character is a copy, but for names and formats."""
    same = {
        text
        for text, translation in read_messages(CHINESE).items()
        if not any("\u4e00" <= character <= "\u9fff" for character in translation)
    }
    bare = {text: re.sub(r"\{\w+\}", "", text) for text in same}
    words = {text for text in same if any(len(word) > 3 and word.islower() for word in bare[text].split())}
    assert not words, sorted(words)


def test_catalogue_file_is_as_the_script_writes_it(tmp_path: Path) -> None:
    fresh = tmp_path / "citygrid_zh_CN.ts"
    translations.write_catalogue(fresh, "zh_CN", translations.collect(), read_messages(CHINESE))
    assert fresh.read_text(encoding="utf-8") == CHINESE.read_text(encoding="utf-8")


def test_extractor_finds_joined_literals_and_refuses_computed_ones(tmp_path: Path) -> None:
    good = tmp_path / "good.py"
    good.write_text('tr("one " "text")\nself.tr("two {n}", n=1)\nother("three")\n', encoding="utf-8")
    assert sorted(translations.literals(good)) == ["one text", "two {n}"]
    computed = tmp_path / "computed.py"
    computed.write_text("tr(f'{x}')\n", encoding="utf-8")
    with pytest.raises(translations.NotALiteral, match="literal"):
        list(translations.literals(computed))


def test_check_sees_missing_stale_and_broken_placeholders() -> None:
    sources = {"{n} cells": ["a.py"], "new": ["a.py"]}
    found = translations.problems(sources, {"{n} cells": "{m} 个网格", "old": "旧"})
    assert len(found) == 3
    assert "not translated: 'new'" in found[0]
    assert "no longer in the code: 'old'" in found[1]
    assert "placeholders differ" in found[2]


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("zh_CN", "citygrid_zh_CN"),
        ("zh-Hans", "citygrid_zh_CN"),
        ("zh_CN.UTF-8", "citygrid_zh_CN"),
        ("zh", "citygrid_zh_CN"),
    ],
)
def test_every_name_of_simplified_chinese_finds_the_catalogue(locale: str, expected: str) -> None:
    assert expected in catalogue_names(locale)
    translate = translator_for(locale, i18n_folder())
    assert translate is not None
    assert translate("Unit grid") == "单元网格"


@pytest.mark.parametrize("locale", ["", "C", "en_US.UTF-8", "de_AT@euro", "POSIX"])
def test_other_locales_stay_english(locale: str) -> None:
    assert translator_for(locale, i18n_folder()) is None


def test_full_name_is_tried_before_the_language() -> None:
    assert catalogue_names("pt_BR") == ("citygrid_pt_BR", "citygrid_pt")


@pytest.mark.parametrize(
    ("environment", "expected"),
    [({}, "C"), ({"LANG": "zh_CN.UTF-8"}, "zh_CN.UTF-8"), ({"LANG": "C", "LC_ALL": "de_DE"}, "de_DE")],
)
def test_system_locale(environment: dict[str, str], expected: str) -> None:
    assert system_locale(environment) == expected


def test_core_speaks_the_installed_language() -> None:
    install_translator(load_ts(CHINESE))
    assert tr("Unit grid") == "单元网格"
    assert tr("a text nobody translated") == "a text nobody translated"
    install_translator(None)
    assert tr("Unit grid") == "Unit grid"


def test_qgis_without_a_locale_setting_does_not_fail(qgis_app: object) -> None:
    from qgis.core import QgsSettings

    from citygrid_plugin.translation import Translation, current_locale

    settings = QgsSettings()
    kept = settings.value("locale/userLocale")
    settings.remove("locale/userLocale")
    settings.remove("locale/overrideFlag")
    try:
        assert current_locale()
        translation = Translation()
        translation.install()
        translation.remove()
    finally:
        if kept is not None:
            settings.setValue("locale/userLocale", kept)


def test_chinese_qgis_shows_chinese_names(qgis_app: object, monkeypatch: pytest.MonkeyPatch) -> None:
    if not CHINESE.with_suffix(".qm").exists():
        pytest.skip("translations are not compiled (make setup compiles them)")
    from qgis.core import QgsApplication

    import citygrid_plugin
    from citygrid_plugin import translation

    monkeypatch.setattr(translation, "current_locale", lambda: "zh-Hans")
    plugin = citygrid_plugin.classFactory(None)
    plugin.initProcessing()
    try:
        algorithm = QgsApplication.processingRegistry().algorithmById("citygrid:dividegrid")
        assert algorithm.displayName() == "划分单元网格"
        assert algorithm.name() == "dividegrid"
        for one in QgsApplication.processingRegistry().providerById("citygrid").algorithms():
            made = one.create()  # owns the definitions
            for definition in made.parameterDefinitions():
                text = definition.description()
                assert any("\u4e00" <= character <= "\u9fff" for character in text), text
    finally:
        plugin.unload()
    assert tr("Unit grid") == "Unit grid"


def test_readme_follows_the_language() -> None:
    assert readme_path("zh_CN").name == "README.zh_CN.md"
    assert readme_path("en_GB").name == "README.md"
    assert readme_path("C").is_file()
    assert readme_path("zh-Hans").is_file()


def test_lrelease_takes_the_catalogue(tmp_path: Path) -> None:
    import package_plugin

    shutil.copytree(i18n_folder(), tmp_path / "citygrid_plugin" / "i18n")
    for old in (tmp_path / "citygrid_plugin" / "i18n").glob("*.qm"):
        old.unlink()
    package_plugin.compile_translations(tmp_path)
    assert (tmp_path / "citygrid_plugin" / "i18n" / "citygrid_zh_CN.qm").stat().st_size > 1000
