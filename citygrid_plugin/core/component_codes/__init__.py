"""Component codes given out (部件编码): where a component lies, in what order, from whose range."""

from .assign import CodeAssignment, CodeSettings, assign_codes
from .location import Located, locate
from .ranges import CodeRange, RangeBook, highest_codes, reserve_ranges
from .tables import codes_of, ranges_of, ranges_table

__all__ = [
    "CodeAssignment",
    "CodeRange",
    "CodeSettings",
    "Located",
    "RangeBook",
    "assign_codes",
    "codes_of",
    "highest_codes",
    "locate",
    "ranges_of",
    "ranges_table",
    "reserve_ranges",
]
