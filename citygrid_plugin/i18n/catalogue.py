"""Reading the Qt Linguist files (.ts) without Qt, so that scripts speak the user's language too."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path

# Reads only the catalogues that come with CityGrid: no XML of a stranger's.
from xml.etree import ElementTree  # nosec B405

#: The one context of every message, in the plugin and in core.
CONTEXT = "citygrid"


def catalogue_names(locale: str) -> tuple[str, ...]:
    """File names without ending to try for a locale: "zh_CN" before "zh"; zh without region is zh_CN."""
    full = re.split(r"[.@]", locale, maxsplit=1)[0].replace("-", "_")
    language = full.partition("_")[0]
    names = [f"citygrid_{full}", f"citygrid_{language}"]
    if language == "zh":
        names.append("citygrid_zh_CN")
    return tuple(dict.fromkeys(names))


def system_locale(environment: Mapping[str, str] = os.environ) -> str:
    """The locale of the terminal, as gettext finds it; "C" when nothing is set."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name, "").partition(":")[0]
        if value:
            return value
    return "C"


def read_messages(path: Path) -> dict[str, str]:
    """The finished translations of a ``.ts`` file by source text."""
    messages = {}
    catalogue = ElementTree.parse(path)  # nosec B314
    for message in catalogue.iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and "type" not in translation.attrib:
            messages[message.findtext("source", "")] = translation.text
    return messages


def load_ts(path: Path) -> Callable[[str], str]:
    """A translator for ``core.model.i18n.install_translator``; what is missing stays English."""
    messages = read_messages(path)
    return lambda text: messages.get(text, text)


def translator_for(locale: str, folder: Path) -> Callable[[str], str] | None:
    """The translator for a locale from the catalogues in ``folder``; None where there is none."""
    for name in catalogue_names(locale):
        path = folder / f"{name}.ts"
        if path.exists():
            return load_ts(path)
    return None
