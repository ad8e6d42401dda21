"""The control: the same cells and the same judge find what is wrong with tills that send again."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from frontdesk.providers.base import GiftCardProvider
from frontdesk.providers.ts import TSProvider
from tests.faults.bad_movers import BAD_MOVERS
from tests.faults.cells import FULL, Cell
from tests.faults.judge import double, verdict
from tests.faults.premises import Premises
from tests.faults.run import run
from tests.support.training import TrainingServer

pytestmark = pytest.mark.usefixtures("expected_log")

KINDS = {
    "no fault",
    "connection closed",
    "502 as a page",
    "null",
    "answer for another amount",
    "connection closed, lands soon",
    "502, lands soon",
    "connection closed, copy lands soon",
}
TRIED = [cell for cell in FULL if cell.kind.name in KINDS and cell.shape.name == "redeem"]


@pytest.mark.parametrize("bad", BAD_MOVERS, ids=lambda bad: bad.__name__)
async def test_a_till_that_sends_again_is_caught_charging_twice(
    bad: type[TSProvider],
    seeded_database: Path,
    tmp_path: Path,
    premises: Premises,
    record_property: Callable[[str, object], None],
) -> None:
    caught, charged_twice = [], []
    for number, cell in enumerate(TRIED):
        with _server_in(tmp_path / str(number), seeded_database) as server:
            wrong, twice = await _judged(cell, bad, server, premises)
        caught += [cell.name] if wrong else []
        charged_twice += [cell.name] if twice else []

    record_property("control", f"{bad.__name__} charges twice in: {'; '.join(charged_twice)}")
    assert charged_twice
    assert set(charged_twice) <= set(caught)
    assert not [name for name in caught if name.startswith("no fault")]


def test_the_control_tries_what_the_matrix_has() -> None:
    assert {cell.kind.name for cell in TRIED} == KINDS


@contextmanager
def _server_in(folder: Path, seeded: Path) -> Iterator[TrainingServer]:
    folder.mkdir()
    shutil.copyfile(seeded, folder / "training.sqlite3")
    server = TrainingServer(folder / "training.sqlite3")
    server.start()
    try:
        yield server
    finally:
        server.close()


async def _judged(
    cell: Cell, bad: type[TSProvider], server: TrainingServer, premises: Premises
) -> tuple[tuple[str, ...], bool]:
    """Return what is wrong with a cell in which another sends, and whether it moved the money twice."""

    def swap(provider: GiftCardProvider) -> GiftCardProvider:
        assert isinstance(provider, TSProvider)
        return bad(provider.cards)

    assert cell.make is not None
    fault = cell.make()
    ran = await run(fault, cell.shape, server, folder=Path(server.where).parent, premises=premises, swap=swap)
    return verdict(fault, cell.shape, ran), double(ran)
