"""Delivery (成果): the QGIS project and the styles that travel inside the result's GeoPackage.

Pure text in, pure text out: ``store.delivery`` reads the ``.qml`` files and writes the
tables, for the scripts and for Processing alike. Nothing is imported here: ``catalogue``
and ``project`` are needed where there may be no shapely.
"""
