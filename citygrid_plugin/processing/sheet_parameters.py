"""What the two algorithms of map sheets are both asked: scale, size, numbers and names of sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..core.model.i18n import tr
from .base import CityGridAlgorithm

if TYPE_CHECKING:
    from ..core.sheets import SheetSettings

#: Values of parameters, which scripts and models give as they stand here.
SCALES = ("500", "1000", "2000", "5000")
SIZES = ("500x500", "500x400", "250x250")
NUMBERING = ("coordinates", "running", "row_column")
NAMING = ("community", "place", "none")


def add_scale_and_size(algorithm: CityGridAlgorithm) -> None:
    """Declare SCALE and SIZE."""
    scale = QgsProcessingParameterEnum(
        "SCALE", tr("Scale 1 :"), SCALES, defaultValue="1000", usesStaticStrings=True
    )
    algorithm.add(scale, tr("Scale of the sheets that are made; for communities the largest that is taken."))
    size = QgsProcessingParameterEnum(
        "SIZE", tr("Neat line (mm)"), SIZES, defaultValue="500x500", usesStaticStrings=True
    )
    algorithm.add(
        size,
        tr(
            "Size of a sheet on paper. 500x500 and 500x400 are standard sheets and need A1; 250x250 are "
            "quarters of standard sheets, which fit on A3."
        ),
    )


def add_numbers_and_names(algorithm: CityGridAlgorithm) -> None:
    """Declare NUMBERING, PREFIX and NAMING."""
    numbering = QgsProcessingParameterEnum(
        "NUMBERING", tr("Sheet numbers"), NUMBERING, defaultValue="coordinates", usesStaticStrings=True
    )
    algorithm.add(
        numbering,
        tr(
            "coordinates: kilometres of the south-west corner, northing first, such as 3380.5-536.0; "
            "running: one after the other; row_column: a letter for the row, a figure for the column."
        ),
        advanced=True,
    )
    prefix = QgsProcessingParameterString("PREFIX", tr("Before running numbers"), "", optional=True)
    algorithm.add(
        prefix, tr("Such as the district's short name: 江岸 gives 江岸-1, 江岸-2, …"), advanced=True
    )
    naming = QgsProcessingParameterEnum(
        "NAMING", tr("Sheet names"), NAMING, defaultValue="community", usesStaticStrings=True
    )
    algorithm.add(
        naming,
        tr("The community that covers most of the sheet, the largest named place, or no name."),
        advanced=True,
    )


def settings_from(
    algorithm: CityGridAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> SheetSettings:
    """What those parameters say; those that an algorithm has not declared keep their defaults."""
    from ..core.sheets import Naming, Numbering, SheetSettings

    def text(name: str, default: str) -> str:
        if algorithm.parameterDefinition(name) is None:
            return default
        if name == "PREFIX":
            return str(algorithm.parameterAsString(parameters, name, context))
        return str(algorithm.parameterAsEnumString(parameters, name, context))

    size = text("SIZE", SIZES[0])
    return SheetSettings(
        scale=int(text("SCALE", "1000")),
        height_mm=400.0 if size == "500x400" else 500.0,
        parts=2 if size == "250x250" else 1,
        numbering=Numbering(text("NUMBERING", NUMBERING[0])),
        naming=Naming(text("NAMING", NAMING[0])),
        prefix=text("PREFIX", ""),
    )
