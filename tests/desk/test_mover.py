"""Movements that come to an end, from the journal to the server's own ledger."""

from __future__ import annotations

import asyncio
import json
from decimal import Decimal

import pytest

from frontdesk.domain.attempt import AttemptState, SettledBy
from frontdesk.domain.card import CardNumber, CardStatus, Pin, TransactionKind
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.domain.exchange import Conversion
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Activate, Operation, Redeem, RedeemExperience, Refund
from tests.support.relay import Held, fails
from tests.support.till import RATES, SMALL_CARD, Till, aed, usd

NEW_CARD = "41945902300378903"
SPA_DAY = "8800770011"


async def test_a_redeem_in_the_card_currency(till: Till) -> None:
    card = await till.card()

    moved = await till.mover.move(Redeem(card, usd("10.00")), till.pin())

    entry = till.server.ledger(SMALL_CARD)[-1]
    assert (entry.type, entry.amount, entry.currency) == ("debit", Decimal("-10.00"), "USD")
    assert entry.meta == {"fd_reference": moved.attempt.reference.text}
    assert (moved.notice.kind, moved.notice.moved) == (NoticeKind.REDEEMED, MoneyMoved.YES)
    assert moved.notice.arguments["balance"] == usd("15.00")
    assert moved.card is not None
    assert moved.card.balance == usd("15.00")
    assert moved.aside is None
    (row,) = await till.attempts()
    assert row == moved.attempt
    assert (row.state, row.settled_by, row.transaction_id) == (
        AttemptState.APPLIED,
        SettledBy.ANSWER,
        str(entry.id),
    )
    assert (row.amount, row.local, row.rate, row.balance_after) == (usd("10.00"), None, "", usd("15.00"))
    assert (row.account, row.store_name, row.till) == ("omar@practice.example", "Harbour store", "till 1")
    assert json.loads(row.baseline) == {
        "status": "active",
        "balance": "25.00",
        "transactions": [str(each.id) for each in till.server.ledger(SMALL_CARD)[:-1]],
    }


async def test_a_redeem_in_the_local_currency(till: Till) -> None:
    card = await till.card()
    conversion = Conversion(aed("36.71"), RATES[0].convert(aed("36.71")), RATES[0])

    moved = await till.mover.move(Redeem(card, conversion.card, conversion), till.pin())

    entry = till.server.ledger(SMALL_CARD)[-1]
    assert (entry.amount, entry.currency) == (Decimal("-10.00"), "USD")
    assert entry.meta == {
        "local_currency": "AED",
        "local_amount": "36.71",
        "fd_rate": "0.27236",
        "fd_rate_from": "AED",
        "fd_rate_to": "USD",
        "fd_rate_source": "store",
        "fd_rounding": "half-up",
        "fd_reference": moved.attempt.reference.text,
    }
    assert (moved.attempt.amount, moved.attempt.local) == (usd("10.00"), aed("36.71"))
    assert json.loads(moved.attempt.rate) == {
        "value": "0.27236",
        "from": "AED",
        "to": "USD",
        "source": "store",
        "taken_at": None,
        "rounding": "half-up",
    }
    assert till.server.balance(SMALL_CARD) == Decimal("15.00")


@pytest.mark.parametrize(
    ("number", "amount", "left"),
    [("5501620004", "500", "14500"), ("5501620005", "2.125", "40.625"), ("0012345678", "0.01", "74.99")],
)
async def test_amounts_reach_the_ledger_with_their_decimals(
    till: Till, number: str, amount: str, left: str
) -> None:
    card = await till.card(number)
    assert card.currency is not None

    moved = await till.mover.move(Redeem(card, Money.of(amount, card.currency)), till.pin(number))

    assert moved.attempt.balance_after == Money.of(left, card.currency)
    assert till.server.balance(number) == Decimal(left)


async def test_an_experience_is_redeemed_by_its_product(till: Till) -> None:
    card = await till.card(SPA_DAY)

    moved = await till.mover.move(RedeemExperience(card, "pool-day"), till.pin(SPA_DAY))

    entry = till.server.ledger(SPA_DAY)[-1]
    assert (entry.sku, entry.meta["fd_reference"]) == ("pool-day", moved.attempt.reference.text)
    assert moved.notice.kind is NoticeKind.EXPERIENCE_REDEEMED
    assert moved.notice.arguments["product"] == "pool-day"
    assert (moved.attempt.operation, moved.attempt.detail) == (Operation.REDEEM_EXPERIENCE, "pool-day")
    assert moved.attempt.amount is None


async def test_a_product_can_not_be_taken_twice(till: Till) -> None:
    card = await till.card(SPA_DAY)
    await till.mover.move(RedeemExperience(card, "pool-day"), till.pin(SPA_DAY))

    again = await till.mover.move(RedeemExperience(card, "pool-day"), till.pin(SPA_DAY))

    assert again.attempt.state is AttemptState.REFUSED
    assert again.notice.kind is NoticeKind.CARD_ALREADY_REDEEMED


async def test_a_new_card_is_activated(till: Till) -> None:
    card = await till.card(NEW_CARD)
    campaign = next(each for each in till.desk.campaigns if each.code == "GIFT-USD")

    moved = await till.mover.move(Activate(card.number, card, campaign.id, usd("50.00"), order_number="R1"), None)

    assert (moved.attempt.state, moved.notice.kind) == (AttemptState.APPLIED, NoticeKind.ACTIVATED)
    assert moved.card is not None
    assert (moved.card.status, moved.card.balance) == (CardStatus.ACTIVE, usd("50.00"))
    # The answer tells the card's id only; the transaction is the row that carries our reference.
    assert moved.attempt.transaction_id == str(till.server.ledger(NEW_CARD)[-1].id)
    assert moved.attempt.detail == campaign.id
    assert till.server.balance(NEW_CARD) == Decimal("50.00")


async def redeemed(till: Till, amount: str) -> tuple[Redeem, str]:
    movement = Redeem(await till.card(), usd(amount))
    moved = await till.mover.move(movement, till.pin())
    assert moved.attempt.transaction_id is not None
    return movement, moved.attempt.transaction_id


async def test_a_redeem_is_given_back_in_parts_and_no_more(till: Till) -> None:
    _, transaction = await redeemed(till, "10.00")
    card = await till.card()

    part = await till.mover.move(Refund(card, transaction, usd("4.00"), "Other", "a box 🎁", aed("14.68")), None)
    rest = await till.mover.move(Refund(card, transaction, usd("6.00"), "Other"), None)
    more = await till.mover.move(Refund(card, transaction, usd("0.01"), "Other"), None)

    assert [each.attempt.state.value for each in (part, rest, more)] == ["applied", "applied", "refused"]
    assert part.notice.kind is NoticeKind.REFUNDED
    assert part.notice.arguments["local"] == aed("14.68")
    assert (more.notice.kind, more.notice.moved) == (NoticeKind.REFUND_NOTHING_LEFT, MoneyMoved.NO)
    assert till.server.balance(SMALL_CARD) == Decimal("25.00")
    first, second = till.server.ledger(SMALL_CARD)[-2:]
    assert (first.type, first.refund_id, first.amount) == ("refund", int(transaction), Decimal("4.00"))
    assert second.refund_id == int(transaction)
    assert first.notes.startswith(part.attempt.reference.text)
    assert "a box 🎁" in first.notes
    assert (part.attempt.reason, part.attempt.note, part.attempt.local) == ("Other", "a box 🎁", aed("14.68"))


async def test_a_refund_of_more_than_is_left_is_refused(till: Till) -> None:
    _, transaction = await redeemed(till, "10.00")

    moved = await till.mover.move(Refund(await till.card(), transaction, usd("10.01"), "Other"), None)

    assert (moved.attempt.state, moved.notice.moved) == (AttemptState.REFUSED, MoneyMoved.NO)
    assert till.server.balance(SMALL_CARD) == Decimal("15.00")


async def test_an_experience_is_given_back(till: Till) -> None:
    taken = await till.mover.move(RedeemExperience(await till.card(SPA_DAY), "pool-day"), till.pin(SPA_DAY))
    card = await till.card(SPA_DAY)

    moved = await till.mover.move(Refund(card, taken.attempt.transaction_id or "", None, "Other"), None)

    assert moved.notice.kind is NoticeKind.EXPERIENCE_REFUNDED
    assert moved.card is not None
    assert TransactionKind.REFUND in {row.kind for row in moved.card.transactions or ()}


@pytest.mark.parametrize(
    ("number", "amount", "pin", "kind"),
    [
        (SMALL_CARD, "10.00", "99999", NoticeKind.WRONG_PIN),
        (SMALL_CARD, "25.01", "10001", NoticeKind.AMOUNT_ABOVE_BALANCE),
        ("9100000011", "1.00", "20001", NoticeKind.CARD_EXPIRED),
        ("9100000021", "1.00", "20003", NoticeKind.CARD_BLOCKED),
        ("5501620003", "1.00", "10004", NoticeKind.WRONG_CURRENCY),
    ],
)
async def test_a_refusal_moves_nothing(till: Till, number: str, amount: str, pin: str, kind: NoticeKind) -> None:
    before = till.server.balance(number)

    moved = await till.mover.move(Redeem(await till.card(number), usd(amount)), Pin(pin))

    assert (moved.notice.kind, moved.notice.moved) == (kind, MoneyMoved.NO)
    assert (moved.attempt.state, moved.attempt.problem) == (AttemptState.REFUSED, kind.value)
    assert moved.notice.server_words
    assert moved.attempt.server_words == moved.notice.server_words
    assert till.server.balance(number) == before


async def test_a_refused_card_can_be_tried_again(till: Till) -> None:
    movement = Redeem(await till.card(), usd("10.00"))
    await till.mover.move(movement, Pin("99999"))

    moved = await till.mover.move(movement, till.pin())

    assert moved.attempt.state is AttemptState.APPLIED
    assert [row.state.value for row in await till.attempts()] == ["applied", "refused"]


async def test_a_server_that_can_not_be_reached(till: Till) -> None:
    movement = Redeem(await till.card(), usd("10.00"))
    till.relay.unplug()

    moved = await till.mover.move(movement, till.pin())

    assert (moved.attempt.state, moved.notice.kind) == (AttemptState.NOT_SENT, NoticeKind.NOT_SENT)
    assert (moved.notice.moved, moved.notice.next_step) == (MoneyMoved.NO, NextStep.CHECK_CONNECTION)
    assert till.relay.posts == []


async def test_money_that_moved_is_told_even_if_the_card_can_not_be_read_back(
    till: Till, expected_log: pytest.LogCaptureFixture
) -> None:
    movement = Redeem(await till.card(), usd("10.00"))
    till.relay.reads = fails

    moved = await till.mover.move(movement, till.pin())

    assert (moved.attempt.state, moved.notice.kind) == (AttemptState.APPLIED, NoticeKind.REDEEMED)
    assert moved.notice.arguments["balance"] == usd("15.00")
    assert moved.card is None
    assert moved.aside is not None
    assert moved.aside.kind is NoticeKind.BALANCE_NOT_READ_BACK
    assert "could not be read back" in expected_log.text


async def test_without_the_right_to_read_cards_the_pin_reads_it_back(narrow_till: Till) -> None:
    till = narrow_till
    pin = till.pin()
    card = await till.desk.lookup.with_pin(CardNumber(SMALL_CARD), pin)

    moved = await till.mover.move(Redeem(card, usd("10.00")), pin)

    assert (moved.attempt.state, moved.attempt.card_id) == (AttemptState.APPLIED, None)
    assert moved.card is not None
    assert moved.card.balance == usd("15.00")


async def test_movements_under_way_are_counted_and_their_end_is_told(till: Till) -> None:
    held = till.relay.moves = Held()
    task = asyncio.create_task(till.mover.move(Redeem(await till.card(), usd("10.00")), till.pin()))
    await held.reached.wait()

    assert till.mover.in_flight == 1
    assert till.told == []
    held.release.set()
    await task
    assert till.mover.in_flight == 0
    assert till.told == [None]


async def test_who_waits_for_quiet_waits_for_the_end_of_every_movement(till: Till) -> None:
    await till.mover.idle()
    held = till.relay.moves = Held()
    task = asyncio.create_task(till.mover.move(Redeem(await till.card(), usd("10.00")), till.pin()))
    await held.reached.wait()
    quiet = asyncio.create_task(till.mover.idle())
    await asyncio.sleep(0)
    assert not quiet.done()

    held.release.set()
    await quiet

    assert till.mover.in_flight == 0
    await task


async def test_a_bug_in_who_is_told_hides_no_outcome(till: Till, expected_log: pytest.LogCaptureFixture) -> None:
    def listener(_: object) -> None:
        raise ZeroDivisionError

    till.desk.activity.listen(listener)

    moved = await till.mover.move(Redeem(await till.card(), usd("10.00")), till.pin())

    assert (moved.notice.kind, moved.attempt.state) == (NoticeKind.REDEEMED, AttemptState.APPLIED)
    assert "telling of it failed" in expected_log.text


async def test_a_journal_that_can_not_be_read_hides_no_outcome(
    till: Till, expected_log: pytest.LogCaptureFixture
) -> None:
    movement = Redeem(await till.card(), Money.of("10", "USD"))

    def unreadable(_: object) -> None:
        raise NoticeError(Notice(NoticeKind.JOURNAL_FAILED))

    till.desk.activity.listen(unreadable)

    assert (await till.mover.move(movement, till.pin())).attempt.state is AttemptState.APPLIED
    assert "could not be read after a movement" in expected_log.text


async def test_no_pin_and_no_number_is_kept_anywhere(till: Till, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    number = "0012345678"
    card = await till.card(number)
    moved = await till.mover.move(Redeem(card, usd("10.00")), till.pin(number))
    await till.mover.move(Redeem(card, usd("10.00")), Pin("48151"))
    await till.mover.move(Redeem(card, usd("900.00")), till.pin(number))

    kept = b"".join(each.read_bytes() for each in till.file.parent.glob("journal.sqlite3*"))

    assert moved.attempt.reference.text.encode() in kept
    for secret in (number, "10002", "48151"):
        assert secret.encode() not in kept
        assert secret not in caplog.text
        assert secret not in repr(moved)
