"""The domain of digital urban management (数字城管) in pure Python: shapely, numpy, pyproj.

Nothing in here knows QGIS, files or the network.
"""
