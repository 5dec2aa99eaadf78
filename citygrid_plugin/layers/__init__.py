"""Between QGIS layers and the core: features as arrays, roles, styles, projects."""
