"""Shared editing in the window: what others did, and whether the server is there."""
