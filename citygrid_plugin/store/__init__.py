"""Reading and writing: GeoPackages, other vector files, what is saved beside them."""
