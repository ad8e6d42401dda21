from __future__ import annotations

import gc
import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.support.machine import speak_no_language
from tests.support.till import narrow_till, relay, till
from tests.support.training import seeded_database, training_server
from tests.support.translations import build_what_is_stale

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

__all__ = ["narrow_till", "relay", "seeded_database", "till", "training_server"]

_COUNT = pytest.StashKey[int]()

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
speak_no_language()

# The same examples on every machine: a run that fails can be repeated, and no time limit makes it flicker.
settings.register_profile("till", deadline=None, derandomize=True, database=None, max_examples=80)
settings.load_profile("till")


TESTS_BETWEEN_COLLECTIONS = 25

WITH_WINDOWS = frozenset({"ui", "journeys", "scenes", "golden"})
"""Folders of tests that open windows."""

FAULTS = Path(__file__).parent / "faults"


def pytest_configure(config: pytest.Config) -> None:
    """Make what the program reads of the translated texts, once for all workers."""
    if not hasattr(config, "workerinput"):
        build_what_is_stale()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave the thousand faults to `make faults`, which asks for them by name."""
    named = (Path(argument.partition("::")[0]).resolve() for argument in config.args)
    if collection_path == FAULTS and not any(path.is_relative_to(FAULTS) for path in named):
        return True
    return None


def pytest_collection_finish() -> None:
    """Leave garbage to the main thread: a closed event loop of Qt that ends on another one takes all with it."""
    gc.collect()
    gc.freeze()
    gc.disable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, None, None]:
    """Look for garbage now and then, and after each test with a window: what it left open is its own fault."""
    try:
        return (yield)
    finally:
        counted = item.session.stash.get(_COUNT, 0) + 1
        item.session.stash[_COUNT] = counted
        if counted % TESTS_BETWEEN_COLLECTIONS == 0 or WITH_WINDOWS.intersection(item.path.parts):
            gc.collect()


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
