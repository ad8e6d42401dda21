from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults.cells import FULL
from tests.faults.premises import Premises
from tests.faults.printed import Outcome, matrix
from tests.support.training import TrainingServer

if TYPE_CHECKING:
    from _pytest.terminal import TerminalReporter

MATRIX = "test_matrix.py::"
_OUTCOMES = pytest.StashKey[dict[str, Outcome]]()
_CONTROL = pytest.StashKey[list[str]]()


@pytest.fixture(scope="session")
def premises(tmp_path_factory: pytest.TempPathFactory) -> Premises:
    """What all cells of this process share."""
    return Premises(tmp_path_factory.mktemp("premises"))


@pytest.fixture(scope="session")
def open_shop(seeded_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrainingServer]:
    """A training server that serves all cells of this process."""
    path = tmp_path_factory.mktemp("shop") / "training.sqlite3"
    shutil.copyfile(seeded_database, path)
    server = TrainingServer(path)
    server.start()
    try:
        yield server
    finally:
        server.close()


@pytest.fixture
def fresh_server(open_shop: TrainingServer, seeded_database: Path) -> TrainingServer:
    """That server, with its database as it was seeded."""
    with closing(sqlite3.connect(seeded_database)) as seeded, closing(sqlite3.connect(open_shop.where)) as used:
        seeded.backup(used)
    return open_shop


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_OUTCOMES] = {}
    config.stash[_CONTROL] = []
    config.pluginmanager.register(_Collector(config), "the matrix of faults")


class _Collector:
    """Hears of every cell, also of those that ran in another process."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._outcomes = config.stash[_OUTCOMES]
        self._told = config.stash[_CONTROL]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._told += [str(told) for name, told in report.user_properties if name == "control"]
        if MATRIX not in report.nodeid:
            return
        name = report.nodeid.partition("[")[2].removesuffix("]")
        told = dict(report.user_properties).get("cell")
        if isinstance(told, (list, tuple)):
            signs, wrong = told
            self._outcomes[name] = Outcome(signs, tuple(wrong))
        if report.failed and not self._outcomes.get(name, Outcome("", ())).wrong:
            self._outcomes[name] = Outcome("!", ("it did not come to its end",))

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Count what should have run and did not, unless only a part was asked for."""
        narrowed = self._config.option.keyword or any("::" in argument for argument in self._config.args)
        if hasattr(self._config, "workerinput") or narrowed or not self._outcomes:
            return
        for cell in FULL:
            if cell.name not in self._outcomes:
                self._outcomes[cell.name] = Outcome("?", ("it did not run",))
                session.exitstatus = session.exitstatus or 1


def pytest_terminal_summary(terminalreporter: TerminalReporter, config: pytest.Config) -> None:
    outcomes = config.stash[_OUTCOMES]
    if outcomes:
        terminalreporter.section("the matrix of faults")
        for line in matrix(outcomes):
            terminalreporter.write_line(line)
    told = config.stash[_CONTROL]
    for line in sorted(set(told)):
        terminalreporter.write_line(line)


def pytest_unconfigure(config: pytest.Config) -> None:
    outcomes = config.stash.get(_OUTCOMES, {})
    if outcomes and not hasattr(config, "workerinput"):
        wrong = sum(bool(outcome.wrong) for outcome in outcomes.values())
        print(f"faults: {len(outcomes)} cells, {wrong} wrong")
