from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.support.till import narrow_till, relay, till
from tests.support.training import seeded_database, training_server

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["narrow_till", "relay", "seeded_database", "till", "training_server"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples on every machine: a run that fails can be repeated, and no time limit makes it flicker.
settings.register_profile("till", deadline=None, derandomize=True, database=None, max_examples=80)
settings.load_profile("till")


@pytest.fixture
def expected_log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """The log of a test in which the till has something to warn of; see `no_unexpected_warning`."""
    return caplog


@pytest.fixture(autouse=True)
def no_unexpected_warning(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test in which the till warned of something that the test does not expect."""
    yield
    if "expected_log" in request.fixturenames:
        return
    warned = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.startswith("frontdesk.desk")
    ]
    assert not warned, f"unexpected in the log: {warned}"
