"""Any order of what people, the network, the disk and time do to two tills."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.faults.machine import TwoTills

RUNS = 12
STEPS = 25


@pytest.mark.usefixtures("expected_log")
def test_whatever_happens_the_books_agree_in_the_end(seeded_database: Path) -> None:
    TwoTills.seeded = seeded_database
    few = settings(max_examples=RUNS, stateful_step_count=STEPS, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(TwoTills, settings=few)
