"""The typeface of labels and sheets: 正等线体 as the standard asks, or the nearest one installed.

Styles and layouts name ``正等线体`` and after it every stand-in (``FAMILIES``). QGIS takes the first
family of a style that is installed, with or without this plugin. What has room for one
name only, a layout's font or a style of somebody else's, is served by a substitution,
which ``Typefaces`` sets while the plugin is loaded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QFont, QFontDatabase, QFontMetricsF, QPainterPath, QPolygonF, QRawFont

from ..core.model.i18n import tr

#: The face that the standard names (S3; standards.md 1.6).
WANTED = "正等线体"

#: What a style lists: the face wanted, then its stand-ins from the nearest to the farthest.
FAMILIES = (
    WANTED,
    "方正等线",
    "等线",
    "DengXian",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Sans SC",
    "Microsoft YaHei",
    "SimHei",
)

#: Names under which faces are installed, from the one wanted to the farthest stand-in. A face
#: goes by one name in Chinese and by another in English, and by its foundry's in old fonts.
_RANKS = (
    r"(方正|汉仪|文鼎)?正等线.*|FZ.?ZhengDengXian.*",
    r"(方正)?等线(体|简体)?(_GBK)?|DengXian|FZ.?DengXian.*",
    r"方正中等线.*|FZZhongDengXian.*|FZZDX.*",
    r"方正细等线.*|FZXiDengXian.*|FZXDX.*",
    r"Noto Sans (CJK )?SC|Source Han Sans (SC|CN)|思源黑体( CN| SC)?",
    r"Microsoft YaHei|微软雅黑|SimHei|黑体|PingFang SC|苹方-简|Hiragino Sans GB|STHeiti|华文黑体|华文细黑"
    r"|WenQuanYi (Micro|Zen) Hei|文泉驿微米黑|文泉驿正黑|HarmonyOS Sans SC|Sarasa Gothic SC",
)
_SANS = re.compile(r"sans|hei|黑|gothic", re.IGNORECASE)
#: In a face that has these, titles, legends and labels have no boxes.
SAMPLE = "单元网格标识码注记图幅街道社区县界道路建筑物比例尺0123456789"
_TAB = "CityGrid"
#: Metrics are taken from a font so many pixels high: shares of it are exact enough for print.
_PIXELS = 1000


@dataclass(frozen=True)
class Choice:
    """The face in use: ``family`` as Qt knows it, and ``rank``, 0 for the very face wanted.

    ``chinese`` is False where no face has Chinese at all; ``family`` is "" then.
    """

    family: str
    rank: int

    @property
    def chinese(self) -> bool:
        """Whether Chinese can be drawn."""
        return bool(self.family)

    def sentence(self) -> str:
        """Which face is used and why, for the log."""
        if not self.family:
            return tr(
                "No installed font has Chinese characters: labels and sheets would show boxes. "
                "Install Noto Sans CJK SC (Debian: fonts-noto-cjk) and start QGIS again."
            )
        if self.rank == 0:
            return tr("Labels and sheets are set in {font}.", font=self.family)
        return tr(
            "{wanted} is not installed: labels and sheets are set in {font}, the nearest face there is.",
            wanted=WANTED,
            font=self.family,
        )


def choose(families: Iterable[str], has_chinese: Callable[[str], bool]) -> Choice:
    """The best of ``families`` that, by ``has_chinese``, covers what has to be written."""
    known = sorted(families)
    for rank, pattern in enumerate(_RANKS):
        for family in sorted(known, key=lambda name: (len(name), name)):
            if re.fullmatch(pattern, _bare(family), re.IGNORECASE) and has_chinese(family):
                return Choice(family, rank)
    # Any face will do, one without serifs sooner.
    for family in sorted(known, key=lambda name: (not _SANS.search(name), name)):
        if has_chinese(family):
            return Choice(family, len(_RANKS))
    return Choice("", len(_RANKS) + 1)


@lru_cache(maxsize=1)
def typeface() -> Choice:
    """The face in use on this machine; looked up once."""
    return choose(_installed(), covers_chinese)


def covers_chinese(family: str) -> bool:
    """Whether the face itself has the characters, not one that Qt would put in its place."""
    # With a writing system Qt would hand over the face it falls back to.
    if QFontDatabase.WritingSystem.SimplifiedChinese not in QFontDatabase().writingSystems(family):
        return False
    raw = QRawFont.fromFont(QFont(family))
    return raw.isValid() and all(raw.supportsCharacter(character) for character in SAMPLE)


def font() -> QFont:
    """The face in use; its size is the caller's affair."""
    chosen = typeface()
    return QFont(chosen.family) if chosen.family else QFont()


def families() -> list[str]:
    """What a text format lists: the face in use first, then ``FAMILIES``, for machines with other fonts."""
    chosen = typeface().family
    return [chosen, *(name for name in FAMILIES if name != chosen)] if chosen else list(FAMILIES)


@lru_cache(maxsize=1 << 17)
def text_width(text: str) -> float:
    """Width of a text in ems: a share of the font size (字高)."""
    return float(_metrics().horizontalAdvance(text)) / _PIXELS


@lru_cache(maxsize=1)
def digit_height() -> float:
    """Height of digits over the baseline in ems."""
    return float(_metrics().capHeight()) / _PIXELS


@lru_cache(maxsize=256)
def text_outline(text: str) -> tuple[tuple[tuple[float, float], ...], ...]:
    """The rings of the text's characters in ems: x from the middle to the right, y from it upwards."""
    path = QPainterPath()
    path.addText(QPointF(0.0, 0.0), _sized(), text)
    width, height = text_width(text), digit_height()
    rings: list[QPolygonF] = path.toSubpathPolygons()
    return tuple(
        tuple((point.x() / _PIXELS - width / 2, -point.y() / _PIXELS - height / 2) for point in ring)
        for ring in rings
    )


class Typefaces:
    """Has fonts that name 正等线体 drawn in the face in use, and says once which that is."""

    def __init__(self) -> None:
        chosen = typeface()
        level = Qgis.MessageLevel.Info if chosen.chinese else Qgis.MessageLevel.Warning
        QgsMessageLog.logMessage(chosen.sentence(), _TAB, level)
        self._set = chosen.chinese and not QFont.substitutes(WANTED)
        if self._set:
            QFont.insertSubstitutions(WANTED, [chosen.family, *FAMILIES[1:]])

    def remove(self) -> None:
        """Take the substitution out again."""
        if self._set:
            QFont.removeSubstitutions(WANTED)
            self._set = False


def _installed() -> list[str]:
    return list(QFontDatabase().families())


def _bare(family: str) -> str:
    """Without the foundry, which Qt appends where two have a face of one name: "等线 [Founder]"."""
    return family.partition(" [")[0]


def _sized() -> QFont:
    sized = font()
    sized.setPixelSize(_PIXELS)
    return sized


@lru_cache(maxsize=1)
def _metrics() -> QFontMetricsF:
    return QFontMetricsF(_sized())
