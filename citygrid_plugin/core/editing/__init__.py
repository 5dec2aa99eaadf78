"""Editing cells by hand so that their neighbours keep in step (拓扑编辑).

Functions from the cells around an edit to what becomes of them; nothing here draws,
asks or saves. Vertices are shared where their coordinates are equal to the last bit.
"""
