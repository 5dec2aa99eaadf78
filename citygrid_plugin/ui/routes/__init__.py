"""Patrol routes changed by hand: the panel, and what its buttons do."""
