"""Help and about: the README and the version, readable without the internet."""

from __future__ import annotations

import configparser
from typing import Any

from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QImage, QTextDocument
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from ..core.model.i18n import tr
from ..paths import readme_path, shipped
from ..translation import current_locale

_IMAGE_WIDTH = 760


class ReadmeBrowser(QTextBrowser):
    """Shows Markdown and scales its pictures down to the width of the page."""

    def loadResource(self, kind: int, name: QUrl) -> Any:  # noqa: N802
        """Load what the text refers to; pictures not wider than the page."""
        if kind == QTextDocument.ResourceType.ImageResource:
            image = QImage(self.source().resolved(name).toLocalFile())
            if image.width() > _IMAGE_WIDTH:
                return image.scaledToWidth(_IMAGE_WIDTH, Qt.TransformationMode.SmoothTransformation)
            return image
        return super().loadResource(kind, name)


class HelpDialog(QDialog):
    """The README in the user's language, with the version below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("CityGrid help"))
        self.browser = ReadmeBrowser(self)
        self.browser.setOpenExternalLinks(True)
        self.browser.setSource(
            QUrl.fromLocalFile(str(readme_path(current_locale()))),
            QTextDocument.ResourceType.MarkdownResource,
        )
        about = QLabel(
            tr("CityGrid {version}, free software under GPL-2.0-or-later", version=plugin_version()), self
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.browser)
        layout.addWidget(about)
        layout.addWidget(buttons)
        self.resize(QSize(_IMAGE_WIDTH + 80, 640))


def plugin_version() -> str:
    """The version in metadata.txt, the one place that states it."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(shipped("metadata.txt"), encoding="utf-8")
    return metadata.get("general", "version", fallback="?")
