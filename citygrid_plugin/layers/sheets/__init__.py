"""Map sheets in QGIS: layout templates, putting them into a project, exporting them."""
