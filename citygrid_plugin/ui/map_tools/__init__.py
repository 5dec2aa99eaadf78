"""Map tools that edit unit grids with their neighbours in step (拓扑编辑)."""
