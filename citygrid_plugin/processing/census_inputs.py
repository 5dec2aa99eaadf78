"""What the algorithms of the census ask for alike: the profile, and the city's own tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)

from ..core.model.i18n import tr
from .base import CityGridAlgorithm

if TYPE_CHECKING:
    from ..core.profiles import Profile

#: Ids of the profiles in the order of the choice, the one for new data first.
PROFILES = ("gbt47678", "gbt30428")
TITLES = ("GB/T 47678-2026", "GB/T 30428 / CJ/T 214")


def add_profile(algorithm: CityGridAlgorithm) -> None:
    """Declare PROFILE and EXTENSION."""
    profile = QgsProcessingParameterEnum("PROFILE", tr("Standard profile"), list(TITLES), defaultValue=0)
    algorithm.add(
        profile,
        tr("Classes of 5 digits and codes of 17 since July 2026; classes of 4 and codes of 16 before."),
    )
    extension = QgsProcessingParameterFile(
        "EXTENSION", tr("Extension classes"), extension="csv", optional=True
    )
    algorithm.add(
        extension,
        tr("Table (*.csv) of the classes the city has added: code, name, census_layer."),
        advanced=True,
    )


def chosen_profile(
    algorithm: CityGridAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Profile:
    """The profile, with the city's own classes."""
    from ..store.profile_files import load_profile, read_extension

    profile = load_profile(PROFILES[algorithm.parameterAsEnum(parameters, "PROFILE", context)])
    extension = algorithm.parameterAsFile(parameters, "EXTENSION", context)
    return read_extension(profile, extension) if extension else profile
