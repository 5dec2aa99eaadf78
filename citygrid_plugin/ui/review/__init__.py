"""The review panel: what a check found, worked through one by one (检查结果)."""
