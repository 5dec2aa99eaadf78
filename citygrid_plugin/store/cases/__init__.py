"""Live cases in PostGIS: the schema ``citygrid`` and its upgrades, the feed, import and simulation.

Needs psycopg (3.2.4 or later) or psycopg2, imported when a connection is first made.
"""
