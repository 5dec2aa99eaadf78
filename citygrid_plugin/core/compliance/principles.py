"""The principles of grid division, as the standard words them, and where that was read.

All wording is that of a tender document which paraphrases GB/T 30428.1 (key S3) or an
excerpt of Beijing's DB11/T 2157-2023 (BJ); the national standard itself was not at hand.
Confidence: V, the exact words were read in the named source; C, the same in two or more
independent sources.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ..model.i18n import tr

_S3, _BJ = "S3", "BJ"


class Principle(str, Enum):
    """Stable ids, as they stand in tables and JSON."""

    LEGAL_BASIS = "LEGAL_BASIS"
    JURISDICTION = "JURISDICTION"
    LAYOUT = "LAYOUT"
    AREA = "AREA"
    CURRENT_STATE = "CURRENT_STATE"
    CONVENIENCE = "CONVENIENCE"
    BALANCE = "BALANCE"
    SEAMLESS = "SEAMLESS"
    STABILITY = "STABILITY"
    CODING = "CODING"
    RECORD = "RECORD"

    @property
    def wording(self) -> Wording:
        """Term, quotation and source."""
        return _WORDINGS[self]

    @property
    def label(self) -> str:
        """The name in the user's language."""
        titles = {
            Principle.LEGAL_BASIS: tr("Legal basis"),
            Principle.JURISDICTION: tr("One community"),
            Principle.LAYOUT: tr("Geographic layout"),
            Principle.AREA: tr("Suitable area"),
            Principle.CURRENT_STATE: tr("Existing compounds"),
            Principle.CONVENIENCE: tr("Convenient patrol"),
            Principle.BALANCE: tr("Balanced load"),
            Principle.SEAMLESS: tr("Seamless joining"),
            Principle.STABILITY: tr("Relative stability"),
            Principle.CODING: tr("Codes and order"),
            Principle.RECORD: tr("Attributes and dates"),
        }
        return titles[self]


@dataclass(frozen=True)
class Wording:
    """A principle as its source words it: Chinese term, quotation, source, confidence."""

    term: str
    quotation: str
    source: str
    confidence: str


_WORDINGS = {
    Principle.LEGAL_BASIS: Wording("法定基础", "推荐采用1:500或1:1000的比例尺，最低不得低于1:2000", _S3, "V"),
    Principle.JURISDICTION: Wording(
        "属地管理", "严格限定在社区(村庄)的范围内，确保不超出其行政界限", _S3, "V"
    ),
    Principle.LAYOUT: Wording("地理布局", "确保网格边界的划定不穿越实体建筑及管理对象的界定区域", _S3, "V"),
    Principle.AREA: Wording("面积适当", "中心城区单元网格的理想面积约为10,000平方米", _S3, "V"),
    Principle.CURRENT_STATE: Wording(
        "现状管理", "保持单位自有的独立院落的整体性，作为单一的网格单元进行管理，不予以拆分", _S3, "V"
    ),
    Principle.CONVENIENCE: Wording("方便管理", "便于采用高效、安全的交通方式及出行途径进行巡查", _S3, "V"),
    Principle.BALANCE: Wording("负载均衡", "部署的管理组件数量应保持适度均衡", _S3, "V"),
    Principle.SEAMLESS: Wording("无缝拼接", "实现单元网格间的无缝衔接，确保无任何重叠现象", _S3, "V"),
    Principle.STABILITY: Wording("相对稳定", "确保网格结构的相对恒定不变", _S3, "V"),
    Principle.CODING: Wording(
        "编码", "在一个社区(村)内应按从西向东、由北至南的顺序编码", f"{_BJ}; {_S3}", "C"
    ),
    Principle.RECORD: Wording("属性", "标识编码、网格面积以及其初始划分的时间点", _S3, "C"),
}
