"""Movements that are cut off: nothing is sent unjournaled, nothing unclear is called a failure."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from frontdesk.desk.connection import Connection
from frontdesk.domain.attempt import AttemptState, Reference, SettledBy
from frontdesk.domain.card import Card, CardNumber, CardStatus, Pin
from frontdesk.domain.errors import MoneyMoved, NextStep, NoticeError, NoticeKind
from frontdesk.domain.movement import Activate, Movement, Redeem
from frontdesk.domain.shop import Session
from frontdesk.journal.journal import Journal
from frontdesk.providers.base import Applied
from frontdesk.providers.ts import TSProvider
from frontdesk.training.options import RowField, TrainingOptions
from tests.faults.endings import after, says
from tests.support.relay import (
    Ending,
    Held,
    delivers_twice,
    fails,
    loses_the_answer,
    loses_the_request,
    puts,
    shows_a_page,
)
from tests.support.till import SMALL_CARD, Till, usd

NEW_CARD = "41945902300378903"


async def redeem(till: Till, amount: str = "10.00") -> Redeem:
    return Redeem(await till.card(), usd(amount))


async def activate(till: Till, card: Card | None = None) -> Activate:
    card = card or await till.card(NEW_CARD)
    campaign = next(each for each in till.desk.campaigns if each.code == "GIFT-USD")
    return Activate(card.number, card, campaign.id, usd("50.00"))


@pytest.mark.parametrize(
    ("ending", "problem", "delivered"),
    [
        (loses_the_answer, NoticeKind.NO_CONNECTION, True),
        (loses_the_request, NoticeKind.NO_CONNECTION, False),
        (fails, NoticeKind.SERVER_FAILED, False),
        (shows_a_page, NoticeKind.ANSWER_UNREADABLE, True),
        (puts(SMALL_CARD, "5501620002"), NoticeKind.ANSWER_FOR_ANOTHER, True),
        (puts('"-10.00"', '"-11.00"'), NoticeKind.ANSWER_FOR_ANOTHER, True),
        (puts('"USD"', '"AED"'), NoticeKind.ANSWER_FOR_ANOTHER, True),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
async def test_what_is_unclear_is_unknown(till: Till, ending: Ending, problem: NoticeKind, delivered: bool) -> None:
    movement = await redeem(till)
    till.relay.moves = ending

    moved = await till.mover.move(movement, till.pin())

    assert (moved.attempt.state, moved.attempt.problem) == (AttemptState.UNKNOWN, problem.value)
    assert moved.notice.kind is NoticeKind.OUTCOME_UNKNOWN
    assert (moved.notice.moved, moved.notice.next_step) == (MoneyMoved.UNKNOWN, NextStep.DO_NOT_REPEAT)
    assert moved.notice.arguments["problem"] is problem
    assert len(till.relay.posts) == 1
    assert till.server.balance(SMALL_CARD) == (Decimal("15.00") if delivered else Decimal("25.00"))


async def test_a_card_in_doubt_is_not_charged_again(till: Till) -> None:
    movement = await redeem(till)
    till.relay.moves = loses_the_answer
    await till.mover.move(movement, till.pin())

    with pytest.raises(NoticeError) as stopped:
        await till.mover.move(movement, till.pin())

    assert stopped.value.notice.kind is NoticeKind.CARD_BUSY
    assert len(till.relay.posts) == 1
    assert len(await till.attempts()) == 1


async def test_two_at_once_on_one_card_send_one(till: Till) -> None:
    movement = await redeem(till)

    ends = await asyncio.gather(
        till.mover.move(movement, till.pin()), till.mover.move(movement, till.pin()), return_exceptions=True
    )

    assert sorted(type(end).__name__ for end in ends) == ["Moved", "NoticeError"]
    assert len(till.relay.posts) == 1
    assert till.server.balance(SMALL_CARD) == Decimal("15.00")


@pytest.mark.parametrize("state", ["prepared", "sent"])
async def test_what_can_not_be_journaled_is_not_sent(
    till: Till, state: str, expected_log: pytest.LogCaptureFixture
) -> None:
    movement = await redeem(till)

    with till.full_disk(state), pytest.raises(NoticeError) as stopped:
        await till.mover.move(movement, till.pin())

    assert stopped.value.notice.kind is NoticeKind.JOURNAL_FAILED
    assert (stopped.value.notice.moved, stopped.value.notice.next_step) == (MoneyMoved.NO, NextStep.FREE_DISK)
    assert till.relay.posts == []
    assert [row.state.value for row in await till.attempts()] == ([] if state == "prepared" else ["not_sent"])
    assert "the journal could not be used" in expected_log.text
    assert (await till.mover.move(movement, till.pin())).attempt.state is AttemptState.APPLIED


async def test_an_outcome_that_can_not_be_journaled_is_still_told(
    till: Till, expected_log: pytest.LogCaptureFixture
) -> None:
    movement = await redeem(till)

    with till.full_disk("applied"):
        moved = await till.mover.move(movement, till.pin())

    assert (moved.notice.kind, moved.notice.moved) == (NoticeKind.REDEEMED, MoneyMoved.YES)
    assert moved.aside is not None
    assert (moved.aside.kind, moved.aside.moved) == (NoticeKind.JOURNAL_FAILED, MoneyMoved.YES)
    assert [row.state for row in await till.attempts()] == [AttemptState.SENT]
    assert "could not be written" in expected_log.text

    again = Journal(till.file)
    (left,) = await again.open(till.clock.now())
    await again.close()
    assert (left.state, left.problem) == (AttemptState.UNKNOWN, NoticeKind.LEFT_UNSETTLED.value)


async def test_a_cancelled_send_is_unknown(till: Till) -> None:
    held = till.relay.moves = Held()
    task = asyncio.create_task(till.mover.move(await redeem(till), till.pin()))
    await held.reached.wait()

    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    (row,) = await till.attempts()
    assert (row.state, till.mover.in_flight, len(till.relay.posts)) == (AttemptState.UNKNOWN, 0, 1)
    assert till.server.balance(SMALL_CARD) == Decimal("15.00")
    assert till.told == [None]


@pytest.mark.parametrize(("look", "step"), [(1, "prepared"), (2, "sent")])
async def test_cancelled_before_it_left_it_was_not_sent(till: Till, look: int, step: str) -> None:
    movement = await redeem(till)
    committing = asyncio.Event()

    with till.busy_disk() as other:

        def keep_the_commit_waiting(asked: int) -> None:
            if asked == first + look:
                other.execute("BEGIN IMMEDIATE")
                committing.set()

        first = till.clock.looks
        till.clock.asked = keep_the_commit_waiting
        task = asyncio.create_task(till.mover.move(movement, till.pin()))
        await committing.wait()
        task.cancel()
        other.execute("COMMIT")
        with pytest.raises(asyncio.CancelledError):
            await task

    (row,) = await till.attempts()
    assert row.state is AttemptState.NOT_SENT, step
    assert till.relay.posts == []


class BuggyProvider(TSProvider):
    """A provider with a bug of its own: it raises what is no known end of a call, after it has sent."""

    async def send(self, movement: Movement, *, session: Session, reference: Reference, pin: Pin | None) -> Applied:
        await super().send(movement, session=session, reference=reference, pin=pin)
        raise ZeroDivisionError


async def test_a_bug_on_the_way_back_is_unknown(till: Till) -> None:
    assert isinstance(till.provider, TSProvider)
    movement = await redeem(till)
    till.mover._provider = BuggyProvider(till.provider.cards)

    with pytest.raises(ZeroDivisionError):
        await till.mover.move(movement, till.pin())

    (row,) = await till.attempts()
    assert (row.state, row.problem) == (AttemptState.UNKNOWN, NoticeKind.BUG.value)


@pytest.mark.parametrize("amount", ["25.00", "20.00"])
async def test_our_own_second_delivery_is_no_refusal(till: Till, amount: str) -> None:
    movement = await redeem(till, amount)
    till.relay.moves = delivers_twice

    moved = await till.mover.move(movement, till.pin())

    row = till.server.ledger(SMALL_CARD)[-1]
    assert (moved.attempt.state, moved.attempt.settled_by) == (AttemptState.APPLIED, SettledBy.EVIDENCE)
    assert (moved.notice.kind, moved.attempt.transaction_id) == (NoticeKind.REDEEMED, str(row.id))
    assert moved.notice.arguments["balance"] == usd("25.00") - usd(amount)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (401, "Your session has ended"),
        (403, "Not permitted"),
        (404, "Gift card not found"),
        (422, "Invalid PIN"),
        (422, "Gift card is expired"),
    ],
)
async def test_no_refusal_is_believed_when_the_card_shows_otherwise(till: Till, status: int, words: str) -> None:
    movement = await redeem(till)
    till.relay.moves = after(says(status, {"errors": words}))

    moved = await till.mover.move(movement, till.pin())

    assert (moved.attempt.state, moved.attempt.settled_by) == (AttemptState.APPLIED, SettledBy.EVIDENCE)
    assert (moved.notice.kind, moved.notice.moved) == (NoticeKind.REDEEMED, MoneyMoved.YES)
    assert till.server.balance(SMALL_CARD) == Decimal("15.00")


async def test_an_activation_that_was_delivered_twice_is_done(till: Till) -> None:
    movement = await activate(till)
    till.relay.moves = delivers_twice

    moved = await till.mover.move(movement, None)

    assert (moved.attempt.state, moved.attempt.settled_by) == (AttemptState.APPLIED, SettledBy.EVIDENCE)
    assert (moved.notice.kind, moved.notice.arguments["balance"]) == (NoticeKind.ACTIVATED, usd("50.00"))
    assert len(till.server.ledger(NEW_CARD)) == 1


async def test_a_card_that_was_active_before_is_refused(till: Till) -> None:
    card = await till.card("427689063003000093")

    moved = await till.mover.move(await activate(till, card), None)

    assert (moved.attempt.state, moved.notice.kind) == (AttemptState.REFUSED, NoticeKind.CARD_ALREADY_ACTIVE)
    assert moved.notice.moved is MoneyMoved.NO


@pytest.mark.parametrize(
    ("hidden", "state"), [((), AttemptState.REFUSED), ((RowField.NOTES,), AttemptState.UNKNOWN)]
)
async def test_a_card_that_became_active_meanwhile_is_in_doubt_unless_its_row_says_by_whom(
    till: Till, hidden: tuple[RowField, ...], state: AttemptState
) -> None:
    bare_rows(till, *hidden)
    movement = await activate(till)
    assert movement.card is not None
    await till.provider.send(
        movement, session=replace(till.desk.session, till="till 2"), reference=Reference.mint(), pin=None
    )

    moved = await till.mover.move(movement, None)

    assert movement.card.status is CardStatus.INITIATED
    assert (moved.attempt.state, moved.attempt.problem) == (state, NoticeKind.CARD_ALREADY_ACTIVE.value)


async def test_a_refusal_that_may_be_our_own_effect_is_not_believed_unseen(
    till: Till, expected_log: pytest.LogCaptureFixture
) -> None:
    movement = await redeem(till, "25.01")
    till.relay.reads = fails

    moved = await till.mover.move(movement, till.pin())

    assert (moved.attempt.state, moved.notice.kind) == (AttemptState.UNKNOWN, NoticeKind.OUTCOME_UNKNOWN)
    assert "could not be read back" in expected_log.text


async def test_nor_without_the_right_to_see(narrow_till: Till) -> None:
    till = narrow_till
    card = await till.desk.lookup.with_pin(CardNumber(SMALL_CARD), till.pin())

    moved = await till.mover.move(Redeem(card, usd("25.01")), till.pin())

    assert moved.attempt.state is AttemptState.UNKNOWN


async def test_what_was_delivered_is_found_again(till: Till) -> None:
    movement = await redeem(till)
    till.relay.moves = loses_the_answer
    left = (await till.mover.move(movement, till.pin())).attempt
    till.clock.move(timedelta(minutes=2))

    found = await till.desk.reconciler.check(left.id)

    assert (found.state, found.settled_by) == (AttemptState.APPLIED, SettledBy.EVIDENCE)
    assert found.transaction_id == str(till.server.ledger(SMALL_CARD)[-1].id)
    assert found.balance_after == usd("15.00")
    assert found.settled_at == till.clock.now()
    assert await till.desk.reconciler.check(found.id) == found


async def test_what_is_not_found_stays_unknown(till: Till) -> None:
    movement = await redeem(till)
    till.relay.moves = loses_the_request
    left = (await till.mover.move(movement, till.pin())).attempt

    assert await till.desk.reconciler.check(left.id) == left
    assert [row.state for row in await till.attempts()] == [AttemptState.UNKNOWN]


async def test_the_way_to_the_server_is_watched(till: Till) -> None:
    seen: list[Connection] = []
    till.watch.listen(seen.append)
    movement = await redeem(till)
    till.relay.moves = loses_the_answer

    await till.mover.move(movement, till.pin())
    await till.card()

    assert seen == [Connection.OFFLINE, Connection.ONLINE]


async def test_a_second_delivery_is_not_believed_when_rows_do_not_carry_our_reference(till: Till) -> None:
    bare_rows(till, RowField.META)
    movement = await redeem(till, "25.00")
    till.relay.moves = delivers_twice

    moved = await till.mover.move(movement, till.pin())

    assert till.server.balance(SMALL_CARD) == 0
    assert (moved.attempt.state, moved.notice.moved) == (AttemptState.UNKNOWN, MoneyMoved.UNKNOWN)


async def test_nothing_begins_once_the_till_is_closing(till: Till) -> None:
    movement = await redeem(till)
    till.mover.close()

    with pytest.raises(NoticeError) as stopped:
        await till.mover.move(movement, till.pin())

    assert stopped.value.notice.kind is NoticeKind.CLOSING_WAITS
    assert till.relay.posts == []


def bare_rows(till: Till, *without: RowField) -> None:
    """Let the server leave fields out of a card's rows from now on."""
    till.server.stop()
    till.server.options = TrainingOptions(rows_without=frozenset(without))
    till.server.start()
