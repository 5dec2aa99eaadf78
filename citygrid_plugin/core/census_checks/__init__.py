"""Checks of a component census (部件普查): one module for each kind of fault, one table of rules."""
