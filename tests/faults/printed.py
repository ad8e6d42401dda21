"""The matrix as text: what each cell came to, and why some are empty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from frontdesk.domain.attempt import AttemptState
from frontdesk.domain.finding import FindingKind
from tests.faults.cells import CELLS, EMPTY, Cell
from tests.faults.kinds import KINDS
from tests.faults.run import Ran
from tests.faults.shapes import SHAPES, Shape

LEGEND = """\
Each cell: the attempt at rest, how often the server's ledger has it, and the open finding, if there is one.
  A applied   R refused   N not sent   X not applied, a person says   U unknown, and shown   - no attempt
  d duplicate   l late   n never found   m another amount   ! wrong   . no such cell, see below   ? did not run
Shapes in capitals meet every kind; brief ones meet one of those that are one branch of the client.
b and a: the fault strikes before, or after, the server's commit. A cell counts only if its fault fired."""

_STATES = {
    AttemptState.APPLIED: "A",
    AttemptState.REFUSED: "R",
    AttemptState.NOT_SENT: "N",
    AttemptState.NOT_APPLIED: "X",
    AttemptState.UNKNOWN: "U",
    AttemptState.PREPARED: "p",
    AttemptState.SENT: "s",
}
_FINDINGS = {
    FindingKind.DUPLICATE: "d",
    FindingKind.LATE: "l",
    FindingKind.NEVER_FOUND: "n",
    FindingKind.ANOTHER_AMOUNT: "m",
}
_KIND_WIDTH = 58
_CELL_WIDTH = 5


@dataclass(frozen=True)
class Outcome:
    """What a cell came to, in a few signs, and what is wrong with it."""

    text: str
    wrong: tuple[str, ...]


def outcome(ran: Ran, wrong: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Return a cell's signs and what is wrong with it, as plain values that any process can hand on."""
    states = "".join(sorted({_STATES[attempt.state] for attempt in ran.attempts})) or "-"
    findings = "".join(sorted({_FINDINGS[kind] for kind in ran.findings.values()}))
    return f"{'!' if wrong else ''}{states}{len(ran.entries)}{findings}", wrong


def matrix(outcomes: Mapping[str, Outcome]) -> Iterator[str]:
    """Return the lines of the whole matrix, the reasons of the empty cells, and what is wrong."""
    yield LEGEND
    yield ""
    yield " " * _KIND_WIDTH + "".join(f"{_title(shape):^{2 * _CELL_WIDTH}}" for shape in SHAPES)
    yield " " * _KIND_WIDTH + "".join(f"{'b':<{_CELL_WIDTH}}{'a':<{_CELL_WIDTH}}" for _ in SHAPES)
    by_kind: dict[str, list[Cell]] = {kind.name: [] for kind in KINDS}
    for cell in CELLS:
        by_kind[cell.kind.name].append(cell)
    for name, cells in by_kind.items():
        yield f"{name:<{_KIND_WIDTH}}" + "".join(f"{_signs(cell, outcomes):<{_CELL_WIDTH}}" for cell in cells)
    yield ""
    yield from _reasons()
    yield from (f"WRONG {name}: {'; '.join(outcome.wrong)}" for name, outcome in outcomes.items() if outcome.wrong)


def _title(shape: Shape) -> str:
    return shape.name.upper() if shape.thorough else shape.name


def _signs(cell: Cell, outcomes: Mapping[str, Outcome]) -> str:
    if cell.make is None:
        return "."
    found = outcomes.get(cell.name)
    return "?" if found is None else found.text


def _reasons() -> Iterator[str]:
    places: dict[str, dict[str, list[Cell]]] = {}
    for cell in EMPTY:
        places.setdefault(cell.reason, {}).setdefault(cell.kind.name, []).append(cell)
    yield f"{len(EMPTY)} empty cells, because"
    for reason, kinds in places.items():
        yield f"  {reason}: {'; '.join(f'{name}{_where(cells)}' for name, cells in kinds.items())}"
    yield ""


def _where(cells: list[Cell]) -> str:
    """Say of which side and of which shapes some cells of one kind are, unless of all, or of all brief ones."""
    sides = {cell.side for cell in cells}
    names = {cell.shape.name for cell in cells}
    brief = {shape.name for shape in SHAPES if not shape.thorough}
    parts = [side.value for side in sides] if len(sides) == 1 else []
    if names != brief and len(names) < len(SHAPES):
        parts += [shape.name for shape in SHAPES if shape.name in names]
    return f" ({', '.join(parts)})" if parts else ""
