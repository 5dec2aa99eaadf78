"""The language of QGIS, put on and taken off with the plugin."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .core.model.i18n import install_translator
from .i18n.catalogue import CONTEXT, catalogue_names
from .paths import i18n_folder


def current_locale() -> str:
    """The locale QGIS runs in, such as "zh_CN"; never empty.

    QgsApplication knows the user's override; before it runs, or without a setting
    (a fresh profile, qgis_process with LANG unset), Qt's own locale is taken.
    """
    return QgsApplication.locale() or QLocale().name()


class Translation:
    """Translates the plugin and its core while it is loaded."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None

    def install(self) -> None:
        """Load the catalogue for the current locale, full name before language alone."""
        self.remove()
        for name in catalogue_names(current_locale()):
            translator = QTranslator()
            if translator.load(str(i18n_folder() / f"{name}.qm")):
                QCoreApplication.installTranslator(translator)
                self._translator = translator
                break
        install_translator(_translate)

    def remove(self) -> None:
        """Take the translator off again and give core its English back."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        install_translator(None)


def _translate(text: str) -> str:
    """The text in the language of QGIS."""
    return str(QCoreApplication.translate(CONTEXT, text))
