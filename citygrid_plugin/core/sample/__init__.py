"""Made-up base data (示例数据): a believable district for the demo, whole cities for benchmarks.

Everything is drawn by rule from a seed, so that the repository carries no data of
others and every run sees the same streets.
"""

from .city import make_synthetic_city
from .district import make_sample_district

__all__ = ["make_sample_district", "make_synthetic_city"]
