"""Docks and dialogs; no SQL, no geometry rules."""
