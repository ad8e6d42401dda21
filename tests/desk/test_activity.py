"""Today's attempts, as the journal has them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from frontdesk.desk.activity import Day
from frontdesk.domain.attempt import Attempt
from frontdesk.domain.card import CardNumber
from frontdesk.domain.errors import MoneyMoved, NoticeError, NoticeKind
from frontdesk.domain.movement import Redeem
from tests.support.relay import fails, loses_the_answer
from tests.support.till import SMALL_CARD, Till, usd


async def redeem(till: Till) -> Attempt:
    return (await till.mover.move(Redeem(await till.card(), usd("1.00")), till.pin())).attempt


async def test_today_ends_at_local_midnight(till: Till) -> None:
    await redeem(till)

    assert len((await till.desk.activity.day()).attempts) == 1
    till.clock.move(timedelta(days=1))
    assert (await till.desk.activity.day()).attempts == ()


async def test_what_is_in_doubt_is_shown_on_every_day(till: Till) -> None:
    till.relay.moves = loses_the_answer
    left = await redeem(till)
    till.clock.move(timedelta(days=30))

    assert (await till.desk.activity.day()).attempts == (left,)


async def test_a_transaction_of_this_till_is_found(till: Till) -> None:
    made = await redeem(till)
    assert made.transaction_id is not None

    assert await till.desk.activity.made(made.transaction_id) == made
    assert await till.desk.activity.made("1") is None


async def test_a_card_in_doubt_is_found_by_its_number(till: Till) -> None:
    till.relay.moves = loses_the_answer
    left = await redeem(till)

    assert await till.desk.activity.unsettled(CardNumber(SMALL_CARD)) == left
    assert await till.desk.activity.unsettled(CardNumber("0012345678")) is None


async def test_everyone_who_listens_hears_of_a_movement(till: Till) -> None:
    heard: list[Day] = []
    till.desk.activity.listen(heard.append)
    till.desk.activity.listen(heard.append)

    made = await redeem(till)

    assert [day.attempts for day in heard] == [(made,), (made,)]


async def test_a_card_that_can_not_be_read_leaves_the_doubt(till: Till) -> None:
    till.relay.moves = loses_the_answer
    left = await redeem(till)
    till.relay.reads = fails

    with pytest.raises(NoticeError) as stopped:
        await till.desk.reconciler.check(left.id)

    assert (stopped.value.notice.kind, stopped.value.notice.moved) == (NoticeKind.SERVER_FAILED, MoneyMoved.UNKNOWN)


async def test_a_card_without_an_id_can_not_be_checked(narrow_till: Till) -> None:
    till = narrow_till
    card = await till.desk.lookup.with_pin(CardNumber(SMALL_CARD), till.pin())
    till.relay.moves = loses_the_answer
    left = (await till.mover.move(Redeem(card, usd("1.00")), till.pin())).attempt

    with pytest.raises(NoticeError) as stopped:
        await till.desk.reconciler.check(left.id)

    assert (stopped.value.notice.kind, stopped.value.notice.moved) == (
        NoticeKind.CARDS_NOT_READABLE,
        MoneyMoved.UNKNOWN,
    )


async def test_a_journal_that_can_not_be_read_is_told(till: Till, expected_log: pytest.LogCaptureFixture) -> None:
    with till.busy_disk() as other:
        other.execute("ALTER TABLE attempt RENAME TO gone")
    for read in (
        till.desk.activity.day(),
        till.desk.activity.made("1"),
        till.desk.activity.unsettled(CardNumber(SMALL_CARD)),
        till.desk.activity.refresh(),
    ):
        with pytest.raises(NoticeError) as stopped:
            await read
        assert stopped.value.notice.kind is NoticeKind.JOURNAL_FAILED
    assert "the journal could not be used" in expected_log.text
