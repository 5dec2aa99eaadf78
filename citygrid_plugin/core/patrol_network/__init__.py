"""The patrol network: which roads are walked or cycled, how they meet, how long each one takes."""

from .build import patrol_network
from .network import PatrolNetwork
from .settings import PatrolMode, PatrolSettings

__all__ = ["PatrolMode", "PatrolNetwork", "PatrolSettings", "patrol_network"]
