"""Checking a unit grid: its topology, its codes, and what it stands on (拓扑检查)."""
