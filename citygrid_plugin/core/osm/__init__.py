"""OpenStreetMap extracts as base data: tags to layers, stand-in communities, the right zone.

``import_extract`` is the door; ``rules`` holds every rule as data.
"""
