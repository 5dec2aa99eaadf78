"""Labels of the codes (标识码注记): one for each cell and scale, placed where a person would put it."""

from ..model.lettering import HEIGHTS_MM, LabelText
from .boxes import box_corners, text_boxes
from .placing import label_grid
from .reference import to_label_crs
from .result import Label, Labels, ScaleReport
from .settings import LabelSettings, Typeface

__all__ = [
    "HEIGHTS_MM",
    "Label",
    "LabelSettings",
    "LabelText",
    "Labels",
    "ScaleReport",
    "Typeface",
    "box_corners",
    "label_grid",
    "text_boxes",
    "to_label_crs",
]
