"""More of what `make faults` does, with other chances each time: `make soak SEEDS=100`.

For each seed there are runs of the two tills, and one death of a till's process at a random step with a random
fault of the network. A failure is told in one line, and what led to it is in `build/soak`. `make soak SEEDS=1
FIRST=17` does seed 17 again.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import io
import random
import secrets
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from frontdesk.training import database  # noqa: E402  (found through the path above)
from frontdesk.training.seed import prepare  # noqa: E402  (found through the path above)
from tests.faults.kill_run import SHAPES, Death, die  # noqa: E402  (found through the path above)
from tests.faults.machine import TwoTills  # noqa: E402  (found through the path above)
from tests.faults.stops import Step  # noqa: E402  (found through the path above)
from tests.faults.traffic import any_fate  # noqa: E402  (found through the path above)

RUNS = 4
STEPS = 40


def two_tills(number: int, seeded: Path) -> None:
    """Let two tills meet what a seed has for them; raises AssertionError with what was wrong."""

    @seed(number)
    class Seeded(TwoTills):
        pass

    Seeded.seeded = seeded
    chosen = settings(
        max_examples=RUNS,
        stateful_step_count=STEPS,
        deadline=None,
        derandomize=False,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Seeded, settings=chosen)


def death(number: int, seeded: Path) -> None:
    """Let a till die where a seed says; raises AssertionError with what was wrong."""
    dying = any_death(random.Random(number))
    with tempfile.TemporaryDirectory() as folder:
        wrong = asyncio.run(die(dying, seeded, Path(folder))).wrong
    assert not wrong, f"{dying}: {'; '.join(wrong)}"


def any_death(chance: random.Random) -> Death:
    """Return a death at a random step of a random movement, with a random fault of the network."""
    dying = Death(chance.choice(list(SHAPES)), chance.choice([None, *Step]), any_fate(chance.choice))
    if dying.step in {Step.DECIDING, Step.DECIDED}:
        return replace(dying, decides=True, fate=replace(dying.fate, seen="nothing, closed", held=False))
    return replace(dying, reading_back=dying.step is None and not dying.fate.held and chance.random() < 0.5)


def failure_of(run: Callable[[int, Path], None], number: int, seeded: Path) -> str:
    """Return what a run failed with, and keep what led to it; "" when it did not fail."""
    told = io.StringIO()
    try:
        with contextlib.redirect_stderr(told):
            run(number, seeded)
    except Exception as error:  # noqa: BLE001  (whatever it is, the other seeds go on)
        kept = ROOT / "build" / "soak" / f"{run.__name__}-{number}.txt"
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(traceback.format_exc() + told.getvalue(), "utf-8")
        return f"{type(error).__name__}: {str(error).partition(chr(10))[0]}"
    return ""


def main() -> int:
    """Run, print, and return 1 when something was wrong."""
    parser = argparse.ArgumentParser()
    parser.add_argument("seeds", type=int)
    parser.add_argument("--first", type=int)
    asked = parser.parse_args()
    first = secrets.randbelow(2**31) if asked.first is None else asked.first
    runs = wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        seeded = Path(folder) / "seeded.sqlite3"
        engine = database.open_database(str(seeded))
        prepare(engine, datetime.now(UTC))
        engine.dispose()
        for number in range(first, first + asked.seeds):
            for run in (two_tills, death):
                failure = failure_of(run, number, seeded)
                runs += 1
                wrong += bool(failure)
                if failure:
                    print(f"seed {number}, {run.__name__}: {failure}", flush=True)
    print(f"soak: {runs} runs, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
