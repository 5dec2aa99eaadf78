"""Measurements of CityGrid beside others; nothing here is part of the plugin."""
