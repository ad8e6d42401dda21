"""Any order of what people, the network, the disk and time do to two tills; and a wrong till would be seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from frontdesk.desk import auditor, mover
from frontdesk.domain.attempt import Attempt, AttemptState, Settlement
from frontdesk.domain.card import Pin
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.domain.movement import Movement
from tests.faults.machine import TwoTills

FEW = settings(max_examples=12, stateful_step_count=25, suppress_health_check=list(HealthCheck))

pytestmark = pytest.mark.usefixtures("expected_log")


def test_whatever_happens_the_books_agree_in_the_end(seeded_database: Path) -> None:
    TwoTills.seeded = seeded_database

    run_state_machine_as_test(TwoTills, settings=FEW)


def sends_again(patch: pytest.MonkeyPatch) -> None:
    """What is in doubt is sent a second time."""
    once = mover.Mover._send

    async def send(self: mover.Mover, movement: Movement, attempt: Attempt, pin: Pin | None) -> mover._Ending:
        ending = await once(self, movement, attempt, pin)
        in_doubt = ending.settlement.state is AttemptState.UNKNOWN
        return await once(self, movement, attempt, pin) if in_doubt else ending

    patch.setattr(mover.Mover, "_send", send)


def calls_doubt_a_refusal(patch: pytest.MonkeyPatch) -> None:
    """What is in doubt is called refused."""
    refused = Notice(NoticeKind.REFUSED, MoneyMoved.NO, NextStep.NONE)
    patch.setattr(mover, "in_doubt", lambda *_: (Settlement(AttemptState.REFUSED), refused))


def overlooks_what_differs(patch: pytest.MonkeyPatch) -> None:
    """What a card shows of a settled attempt is not held against it."""
    patch.setattr(auditor, "differences", lambda *_: ())


@pytest.mark.parametrize(
    ("spoil", "seen"),
    [
        (sends_again, "left a second time"),
        (calls_doubt_a_refusal, "told that nothing happened, and it had"),
        (overlooks_what_differs, "found to be too many"),
    ],
)
def test_a_wrong_till_is_seen(
    spoil: Callable[[pytest.MonkeyPatch], None], seen: str, seeded_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    TwoTills.seeded = seeded_database
    spoil(monkeypatch)

    with pytest.raises(AssertionError, match=seen):
        run_state_machine_as_test(TwoTills, settings=settings(FEW, phases=[Phase.generate], max_examples=40))
