"""Working on a component census in the main window."""
