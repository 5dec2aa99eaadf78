"""Tolerances of a comparison; no library is needed to know them."""

#: What rounding may do to a vertex that is put on a straight edge, m: no change of ground.
EXACT = 1e-6

#: Two cells have to do with each other when they share this much of the smaller one.
LEAST_SHARE = 0.05
