"""Joining touched cells and uncovered pieces to grounds."""

from __future__ import annotations

from .canvas import Ground

Thing = tuple[str, int]


class Groups:
    """Things joined to groups, given back in the order in which they were added."""

    def __init__(self) -> None:
        self._leader: dict[Thing, Thing] = {}

    def add(self, thing: Thing) -> None:
        """A thing that may stay alone."""
        self._leader.setdefault(thing, thing)

    def join(self, one: Thing, other: Thing) -> None:
        """These two belong together."""
        self.add(one)
        self.add(other)
        first, second = sorted((self._find(one), self._find(other)))
        self._leader[second] = first

    def all(self) -> list[list[Thing]]:
        """Every group."""
        groups: dict[Thing, list[Thing]] = {}
        for thing in self._leader:
            groups.setdefault(self._find(thing), []).append(thing)
        return list(groups.values())

    def _find(self, thing: Thing) -> Thing:
        while self._leader[thing] != thing:
            thing = self._leader[thing]
        return thing


def apart(grounds: list[Ground]) -> list[Ground]:
    """Grounds that took in the same cell are one."""
    owner: dict[int, int] = {}
    result: list[Ground | None] = []
    for ground in grounds:
        together = [ground]
        for number in sorted({owner[row] for row in ground.rows if row in owner}):
            other = result[number]
            if other is not None:
                together.append(other)
                result[number] = None
        rows = tuple(sorted({row for one in together for row in one.rows}))
        pieces = tuple(piece for one in together for piece in one.pieces)
        owner.update(dict.fromkeys(rows, len(result)))
        result.append(Ground(ground.community, rows, pieces, any(one.forced for one in together)))
    return [ground for ground in result if ground is not None]
