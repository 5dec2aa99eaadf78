"""Translations: one ``.ts`` per language, filled by ``scripts/update_translations.py``."""
