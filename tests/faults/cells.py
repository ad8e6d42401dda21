"""Every cell of the matrix, full or empty."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from tests.faults.fault import Kind, Make
from tests.faults.kinds import KINDS
from tests.faults.shapes import SHAPES, Shape


class Side(enum.Enum):
    """On which side of the server's commit the fault strikes."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True)
class Cell:
    """One kind of fault, on one side, for one shape; `make` is None where there is no such thing, for a reason."""

    kind: Kind
    side: Side
    shape: Shape
    make: Make | None
    reason: str = ""

    @property
    def name(self) -> str:
        return f"{self.kind.name} | {self.side.value} | {self.shape.name}"


def _cell(kind: Kind, side: Side, shape: Shape) -> Cell:
    make = kind.before if side is Side.BEFORE else kind.after
    reason = make if isinstance(make, str) else kind.empty_for(shape)
    return Cell(kind, side, shape, None if reason or isinstance(make, str) else make, reason)


CELLS = tuple(_cell(kind, side, shape) for kind in KINDS for shape in SHAPES for side in Side)
FULL = tuple(cell for cell in CELLS if cell.make is not None)
EMPTY = tuple(cell for cell in CELLS if cell.make is None)
