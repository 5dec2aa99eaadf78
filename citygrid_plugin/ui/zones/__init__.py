"""Responsibility zones drawn by hand: the panel, and what its buttons do."""
