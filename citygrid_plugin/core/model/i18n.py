"""Translation for a core that knows no Qt: the host installs the translator.

The plugin installs ``QCoreApplication.translate``; the scripts one that reads the
same ``.ts``. Messages are literals passed to ``tr`` so that the extractor sees them,
and are formatted after translation.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

_translate: Callable[[str], str] = str


def install_translator(translate: Callable[[str], str] | None) -> None:
    """Translate with ``translate`` from now on; None goes back to English."""
    global _translate
    _translate = translate or str


def tr(text: str, **values: Any) -> str:
    """The text in the user's language, with ``values`` filled in by ``str.format``."""
    translated = _translate(text)
    return translated.format(**values) if values else translated
