"""Live cases in QGIS."""
