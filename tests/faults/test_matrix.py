"""Every kind of fault, for every shape of movement, on both sides of the server's commit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.cells import FULL, Cell
from tests.faults.judge import verdict
from tests.faults.premises import Premises
from tests.faults.printed import outcome
from tests.faults.run import run
from tests.support.training import TrainingServer

pytestmark = pytest.mark.usefixtures("expected_log")


@pytest.mark.parametrize("cell", FULL, ids=lambda cell: cell.name)
async def test_the_till_knows_what_the_server_did(
    cell: Cell,
    fresh_server: TrainingServer,
    tmp_path: Path,
    premises: Premises,
    record_property: Callable[[str, object], None],
) -> None:
    assert cell.make is not None
    fault = cell.make()

    ran = await run(fault, cell.shape, fresh_server, folder=tmp_path, premises=premises)

    wrong = verdict(fault, cell.shape, ran)
    record_property("cell", outcome(ran, wrong))
    assert wrong == ()
