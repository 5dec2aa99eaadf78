"""Progress of what the window has to wait for."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QProgressDialog, QWidget

from ..core.model.i18n import tr


class WaitingDialog:
    """Progress that the user sees and can cancel, while the window waits."""

    def __init__(self, window: QWidget, text: str) -> None:
        self._dialog = QProgressDialog(text, tr("Cancel"), 0, 1000, window)
        self._dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._dialog.setMinimumDuration(700)
        self._dialog.setAutoReset(False)

    def set(self, fraction: float, text: str = "") -> None:
        """Show it."""
        if text:
            self._dialog.setLabelText(text)
        self._dialog.setValue(int(1000 * fraction))

    def log(self, text: str) -> None:
        """Nothing is kept."""

    def cancelled(self) -> bool:
        """Whether Cancel was pressed; the window is kept alive besides."""
        QCoreApplication.processEvents()
        return bool(self._dialog.wasCanceled())

    def close(self) -> None:
        """Put the dialog away."""
        self._dialog.close()
        self._dialog.deleteLater()
