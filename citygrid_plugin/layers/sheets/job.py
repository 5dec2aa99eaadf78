"""One run of an export: the project, its index, the layout, and the files, tidied up behind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsPrintLayout, QgsProject, QgsVectorLayer

from ...core.delivery.project import PROJECT_NAME
from ...core.model.i18n import tr
from ...core.model.problems import InputError, Problem
from ...core.model.progress import Progress, Span
from ..tree import take_in
from .export import Formats, export_sheets
from .index_layer import index_for, largest_sheet, require_index
from .paper import PAPERS, Paper, paper_for
from .roles import layer_of
from .sheet_labels import SheetLabels
from .templates import bind, from_template, set_variables

if TYPE_CHECKING:
    from ...core.sheets import SheetSettings


@dataclass(frozen=True)
class Wishes:
    """What is exported.

    ``index``: the sheets; None takes the project's, or makes one by ``settings`` if it has none
    or ``anew`` is set (of the communities if ``by_community``). ``layout``: the name of one of
    the project's layouts; else a template is taken, for ``paper`` ("A3", "A1") or, if that is
    empty, the smallest on which the sheets have room. ``variables`` go into the margins;
    ``only`` limits the sheets.
    """

    settings: SheetSettings
    index: QgsVectorLayer | None = None
    anew: bool = False
    by_community: bool = False
    layout: str = ""
    paper: str = ""
    formats: Formats = field(default_factory=Formats)
    only: Sequence[str] = ()
    variables: Mapping[str, str] = field(default_factory=dict)


def export_project(project: QgsProject, folder: Path, wishes: Wishes, progress: Progress) -> list[Path]:
    """Export sheets of what a project shows; the project is afterwards as it was before."""
    with _index(project, wishes, Span(progress, 0.0, 0.1)) as index:
        require_index(index)
        layout = _layout(project, wishes, index)
        bind(layout, project, index)
        set_variables(layout, wishes.variables)
        labels = SheetLabels(layout, project, Span(progress, 0.1, 0.1))
        try:
            part = Span(progress, 0.1, 1.0)
            return export_sheets(layout, folder, wishes.formats, part, wishes.only, labels.show)
        finally:
            labels.remove()


@contextmanager
def delivered_project(delivery: str) -> Iterator[QgsProject]:
    """The project inside a delivery, opened where no other project is open, and closed again.

    Expressions look layers up in QGIS's one current project, so it must be that one.
    """
    project = QgsProject.instance()
    if project.mapLayers():
        message = tr("Another project is open.")
        mend = tr("Open the delivery itself and leave this field empty, or close the project first.")
        raise InputError([Problem("PROJECT_OPEN", Path(delivery).name, message, mend)])
    try:
        if not project.read(f"geopackage:{delivery}?projectName={PROJECT_NAME}") or not project.mapLayers():
            message = tr("The file holds no CityGrid project.")
            mend = tr("Give a GeoPackage that divide_grid.py or the tool Divide has written.")
            raise InputError([Problem("PROJECT_MISSING", Path(delivery).name, message, mend)])
        yield project
    finally:
        project.clear()


@contextmanager
def _index(project: QgsProject, wishes: Wishes, progress: Progress) -> Iterator[QgsVectorLayer]:
    """The index to go by, in the project for the time being: expressions ask for it there."""
    anew = wishes.anew or wishes.by_community
    given = wishes.index or (None if anew else layer_of(project, "sheet_index"))
    layer = given or index_for(project, wishes.settings, wishes.by_community, progress)
    guest = project.mapLayer(layer.id()) is None
    changed = project.isDirty()
    if guest:
        if given is not None:  # whoever handed it over keeps it
            layer = layer.clone()
        take_in(project, layer)
    try:
        yield layer
    finally:
        if guest:
            project.removeMapLayer(layer.id())
        project.setDirty(changed)


def _layout(project: QgsProject, wishes: Wishes, index: QgsVectorLayer) -> QgsPrintLayout:
    """A layout of this run's own: what it is bound to must not stay in the user's."""
    if wishes.layout:
        found = project.layoutManager().layoutByName(wishes.layout)
        if not isinstance(found, QgsPrintLayout):
            message = tr('The project has no layout "{name}".', name=wishes.layout)
            raise InputError([Problem("LAYOUT_MISSING", "layout", message, tr("Choose one from the list."))])
        return found.clone()
    return from_template(project, _paper(wishes.paper, index).template())


def _paper(key: str, index: QgsVectorLayer) -> Paper:
    width, height = largest_sheet(index)
    paper = next((each for each in PAPERS if each.key == key), None) or paper_for(width, height)
    if paper is None or not paper.holds(width, height):
        message = tr(
            "A sheet of {width} mm × {height} mm has no room on {paper} at its true size.",
            width=f"{width:.0f}",
            height=f"{height:.0f}",
            paper=paper.key if paper else PAPERS[-1].key,
        )
        mend = tr("Take larger paper, or divide into quarter sheets (250 mm × 250 mm) for A3.")
        raise InputError([Problem("PAPER_TOO_SMALL", index.name(), message, mend)])
    return paper
