"""Planned coverage in the main window: the day by the clock, before and after."""
