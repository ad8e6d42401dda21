"""An outcome that could not be written is kept: over a second try at once, a cancellation, a sign-out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import pytest

from frontdesk.desk.auditor import Auditor
from frontdesk.desk.desk import Desk
from frontdesk.desk.rates import Rates
from frontdesk.domain.attempt import Attempt, AttemptState, Settlement
from frontdesk.domain.errors import NoticeError
from frontdesk.domain.movement import Activate, Redeem
from frontdesk.journal.findings import Findings
from tests.support.relay import Held, passes
from tests.support.till import REASONS, Till, usd

BOX = ("603100000000000101", "603100000000000102", "603100000000000103")

pytestmark = pytest.mark.usefixtures("expected_log")


@contextmanager
def nothing_written(till: Till, *states: str) -> Iterator[None]:
    """Let the journal fail wherever an attempt would come to one of some states."""
    wanted = ", ".join(f"'{state}'" for state in states)
    with till.busy_disk() as other:
        other.execute(
            f"CREATE TRIGGER full BEFORE UPDATE OF state ON attempt WHEN NEW.state IN ({wanted})"
            " BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
        )
    yield
    with till.busy_disk() as other:
        other.execute("DROP TRIGGER full")


@asynccontextmanager
async def signed_in_again(till: Till) -> AsyncIterator[Desk]:
    """The desk of the next person at the same till; the program was not left, and what was due has been done."""
    desk = Desk.open(
        session=till.desk.session,
        provider=till.provider,
        journal=till.journal,
        hasher=till.hasher,
        watch=till.watch,
        clock=till.clock,
        campaigns=till.desk.campaigns,
        local_currency=till.desk.local_currency,
        refund_reasons=REASONS,
        keypad=till.desk.keypad,
        rates=Rates(()),
    )
    desk.reconciler.start()
    await till.clock.somebody_waits()
    yield desk
    await desk.reconciler.close()


async def state_of(till: Till, attempt: Attempt) -> AttemptState:
    row = await till.journal.get(attempt.id)
    assert row is not None
    return row.state


async def test_two_who_write_it_at_once_are_no_error(till: Till) -> None:
    auditor = Auditor(till.journal, Findings(till.journal), till.clock)
    with nothing_written(till, "applied"):
        moved = await till.mover.move(Redeem(await till.card(), usd("5.00")), till.pin())
        await auditor.settle(moved.attempt, Settlement(AttemptState.APPLIED))

    assert any(await asyncio.gather(auditor.write_unwritten(), auditor.write_unwritten()))

    assert await state_of(till, moved.attempt) is AttemptState.APPLIED
    assert not auditor.has_unwritten


async def test_it_is_written_for_the_next_person(till: Till) -> None:
    with nothing_written(till, "applied"):
        moved = await till.mover.move(Redeem(await till.card(), usd("5.00")), till.pin())
        await till.desk.reconciler.close()

    async with signed_in_again(till) as desk:
        assert await state_of(till, moved.attempt) is AttemptState.APPLIED
        assert await desk.reconciler.attention() == ()


async def test_what_never_left_keeps_no_card_waiting_after_a_sign_out(till: Till) -> None:
    movement = Redeem(await till.card(), usd("5.00"))
    with nothing_written(till, "sent", "not_sent"), pytest.raises(NoticeError):
        await till.mover.move(movement, till.pin())
    (left,) = await till.attempts()
    assert left.state is AttemptState.PREPARED

    async with signed_in_again(till) as desk:
        assert await state_of(till, left) is AttemptState.NOT_SENT
        again = await desk.mover.move(movement, till.pin())

    assert again.attempt.state is AttemptState.APPLIED


async def test_what_nobody_waited_for_is_written_for_the_next_person(till: Till) -> None:
    movement = Redeem(await till.card(), usd("5.00"))
    held = Held()
    till.relay.moves = held
    with nothing_written(till, "unknown"):
        moving = asyncio.create_task(till.mover.move(movement, till.pin()))
        await held.reached.wait()
        moving.cancel()
        await asyncio.wait({moving})
        held.release.set()
    till.relay.moves = passes
    (left,) = await till.attempts()
    assert left.state is AttemptState.SENT

    async with signed_in_again(till):
        assert await state_of(till, left) is AttemptState.UNKNOWN


async def test_a_batch_that_is_left_at_its_first_card_leaves_no_card_without_an_end(till: Till) -> None:
    campaign = next(each for each in till.desk.campaigns if each.code == "GIFT-USD")
    cards = [await till.card(number) for number in BOX]
    movements = [Activate(card.number, card, campaign.id, usd("50.00")) for card in cards]
    reading = Held()
    till.relay.reads = reading
    moving = asyncio.create_task(till.mover.activate_all(movements))

    await reading.reached.wait()
    moving.cancel()
    await asyncio.wait({moving})
    reading.release.set()
    till.relay.reads = passes

    assert [row.state for row in await till.attempts()].count(AttemptState.SENT) == 2
    async with signed_in_again(till):
        assert {row.state for row in await till.attempts()} == {AttemptState.APPLIED}
