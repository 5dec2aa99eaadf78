"""Acceptance: finished grids against the figures the project promises."""
