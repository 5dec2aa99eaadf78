"""Where the files that come with the plugin are, in a checkout and in an installed zip.

``metadata.txt``, ``styles/`` and the READMEs stand at the top of the repository, beside
the package; ``scripts/package_plugin.py`` puts them inside it. Only this module and
that script know. A linked checkout (``make qgis``) is followed to its real place.
"""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def shipped(name: str) -> Path:
    """The file or folder ``name`` of the plugin, wherever it was put; it may not exist."""
    inside = PACKAGE / name
    return inside if inside.exists() else PACKAGE.parent / name


def style_path(layer: str) -> Path:
    """The QGIS style (.qml) of a layer, named as in the data model."""
    return shipped("styles") / f"{layer}.qml"


def icon_path(name: str) -> Path:
    """An icon of the plugin, such as ``icon_path("citygrid")``."""
    return PACKAGE / "icons" / f"{name}.svg"


def profiles_folder() -> Path:
    """The standard profiles (标准体系): a folder of tables for each."""
    return PACKAGE / "profiles"


def i18n_folder() -> Path:
    """Where the translations are: ``citygrid_zh_CN.ts`` and, once compiled, ``.qm``."""
    return PACKAGE / "i18n"


def readme_path(locale: str) -> Path:
    """The README (Markdown) in the language of ``locale`` ("zh_CN"), else in English."""
    return shipped(f"{_readme(locale)}.md")


def help_page(locale: str) -> Path:
    """What a browser can open: the README as HTML in an installed zip, the Markdown in a checkout."""
    page = PACKAGE / f"{_readme(locale)}.html"
    return page if page.exists() else readme_path(locale)


def _readme(locale: str) -> str:
    return "README.zh_CN" if locale.lower().startswith("zh") else "README"
