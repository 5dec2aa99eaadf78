"""Export the sheets of an index as PDF and PNG."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeedback,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsPrintLayout,
)

from ...core.model.i18n import tr
from ...core.model.problems import OutputError
from ...core.model.progress import Progress, check_cancelled
from .legend import fit
from .templates import LEGEND

_EXPORTED = QgsLayoutExporter.ExportResult.Success
_FAILED = QgsLayoutExporter.ExportResult.FileError
_PDF_DPI = 600.0
#: What file systems refuse in names; a slash in a number must not make a folder.
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


@dataclass(frozen=True)
class Formats:
    """What is written: a PDF and a PNG for each sheet, one PDF of all sheets; ``dpi`` for pictures."""

    pdf: bool = True
    png: bool = True
    book: bool = False
    dpi: float = 300.0


def export_sheets(
    layout: QgsPrintLayout,
    folder: Path,
    formats: Formats,
    progress: Progress,
    only: Sequence[str] = (),
    prepare: Callable[[QgsFeature], None] | None = None,
    book_name: str = "sheets",
) -> list[Path]:
    """Write the sheets of a layout that is bound to its index; returns the files, in order.

    Files are named after the sheet. All of them are written aside and moved into ``folder``
    at the end, so that a cancelled or failed run leaves what was there. ``only`` limits them
    to those numbers; ``prepare`` is called with the feature of each sheet before it is drawn.
    Raises ``OutputError``; ``Cancelled`` between two files.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_written(folder, error) from error
    atlas = layout.atlas()
    atlas.setFilterFeatures(bool(only))
    if only:
        quoted = ", ".join("'" + number.replace("'", "''") + "'" for number in only)
        atlas.setFilterExpression(f'"sheet" IN ({quoted})')
    atlas.updateFeatures()
    count = atlas.count()
    if not count:
        raise OutputError(tr("No sheet to export: the index has none of the numbers asked for."))
    with tempfile.TemporaryDirectory(prefix=".citygrid-", dir=folder) as aside:
        with _rendering(layout, prepare, progress) as failed:
            made = []
            for number in range(count):
                check_cancelled(progress)
                atlas.seekTo(number)
                if failed:
                    break
                name = file_name(atlas.currentFilename())
                progress.set(
                    number / (count + 1),
                    tr("Sheet {name} ({number} of {count})", name=name, number=number + 1, count=count),
                )
                made += _export_one(layout, Path(aside), name, formats, progress)
            if formats.book and not failed:
                check_cancelled(progress)
                progress.set(count / (count + 1), tr("One PDF of all sheets"))
                book = Path(aside) / f"{file_name(book_name)}.pdf"
                made.append(_export_book(layout, book, formats, progress))
        check_cancelled(progress)
        return [move(file, folder) for file in made]


def file_name(number: str) -> str:
    """A sheet's number as a file's name; Chinese stays as it is."""
    return _NOT_IN_NAMES.sub("_", number).strip(" .") or "sheet"


def pdf_settings(dpi: float) -> QgsLayoutExporter.PdfExportSettings:
    """Lines as lines and text as text: searchable, measurable, sharp at any size.

    QGIS rounds type to whole dots even so: at 600 to the inch a height is right to 0.02 mm.
    """
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = max(dpi, _PDF_DPI)
    settings.forceVectorOutput = True
    settings.rasterizeWholeImage = False
    settings.simplifyGeometries = False
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    return settings


def _export_one(
    layout: QgsPrintLayout, aside: Path, name: str, formats: Formats, progress: Progress
) -> list[Path]:
    files = []
    if formats.pdf:
        path = aside / f"{name}.pdf"
        require_made(QgsLayoutExporter(layout).exportToPdf(str(path), pdf_settings(formats.dpi)), path)
        files.append(path)
    if formats.png:
        check_cancelled(progress)
        files += _export_pictures(layout, aside, name, formats.dpi)
    return files


def _export_pictures(layout: QgsPrintLayout, aside: Path, name: str, dpi: float) -> list[Path]:
    """A picture of each page; QGIS's own export would try to georeference a PNG, and complain."""
    files = []
    for page in range(layout.pageCollection().pageCount()):
        path = aside / (f"{name}.png" if page == 0 else f"{name}_{page + 1}.png")
        image = QgsLayoutExporter(layout).renderPageToImage(page, dpi=dpi)
        if image.isNull():
            message = tr(
                "{name} is too large a picture for this computer's memory. Choose a lower resolution.",
                name=path.name,
            )
            raise OutputError(message)
        require_made(_EXPORTED if image.save(str(path), "PNG") else _FAILED, path)
        files.append(path)
    return files


def _export_book(layout: QgsPrintLayout, path: Path, formats: Formats, progress: Progress) -> Path:
    feedback = QgsFeedback()

    def look(_percent: float) -> None:
        if progress.cancelled():
            feedback.cancel()

    feedback.progressChanged.connect(look)
    result, reason = QgsLayoutExporter.exportToPdf(
        layout.atlas(), str(path), pdf_settings(formats.dpi), feedback
    )
    check_cancelled(progress)
    require_made(result, path, reason)
    return path


def move(file: Path, folder: Path) -> Path:
    """Put a finished file into place; ``file`` is on the same disk, so that it appears in one step."""
    target = folder / file.name
    try:
        file.replace(target)
    except OSError as error:
        raise _not_written(target, error) from error
    return target


def _not_written(path: Path, error: OSError) -> OutputError:
    reason = error.strerror or error
    return OutputError(tr("{path} cannot be written ({reason}).", path=path, reason=reason))


def require_made(result: QgsLayoutExporter.ExportResult, path: Path, reason: str = "") -> None:
    """Raise ``OutputError`` unless QGIS has written a file."""
    if result == _EXPORTED:
        return
    told = reason or tr("the folder may be full or read-only")
    raise OutputError(
        tr("{name} could not be written: {reason}. Nothing was changed.", name=path.name, reason=told)
    )


@contextmanager
def _rendering(
    layout: QgsPrintLayout, prepare: Callable[[QgsFeature], None] | None, progress: Progress
) -> Iterator[list[Exception]]:
    """Have every sheet made ready when the atlas comes to it, in the book as well.

    Gives the list in which a failure turns up; it is raised at the end.
    """
    atlas = layout.atlas()
    failed: list[Exception] = []

    def make_ready(feature: QgsFeature) -> None:
        if failed or not feature.hasGeometry():  # the atlas is done
            return
        try:
            if prepare is not None:
                prepare(feature)
            layout.refresh()
            legend = layout.itemById(LEGEND)
            if isinstance(legend, QgsLayoutItemLegend) and not fit(legend):
                progress.log(tr("The legend of sheet {name} has no room.", name=atlas.currentFilename()))
        except Exception as error:  # what leaves a slot of Qt's ends QGIS: it is raised below
            failed.append(error)

    atlas.beginRender()
    atlas.featureChanged.connect(make_ready)
    try:
        yield failed
    finally:
        atlas.featureChanged.disconnect(make_ready)
        atlas.endRender()
        if failed:
            raise failed[0]
