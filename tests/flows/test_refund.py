"""Refund without its window: by a manager, never more than is left, nothing unseen."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.domain.attempt import Attempt
from frontdesk.domain.errors import MoneyMoved, NoticeKind
from frontdesk.domain.exchange import Conversion
from frontdesk.domain.movement import Redeem, RedeemExperience
from frontdesk.domain.receipt_code import ReceiptCode
from frontdesk.flows.card_slot import SlotPhase
from frontdesk.flows.refund import RefundFlow, RefundPhase
from tests.support.relay import Held, Relay, loses_the_answer
from tests.support.till import RATES, SMALL_CARD, Till, aed, open_till, usd
from tests.support.training import TrainingServer

DINNER = "8800770012"


@pytest.fixture
async def cashiers_till(relay: Relay, training_server: TrainingServer, tmp_path: Path) -> AsyncIterator[Till]:
    async with open_till(relay, training_server, tmp_path, email="mariam@practice.example") as opened:
        yield opened


async def redeemed(till: Till) -> Attempt:
    """Redeem AED 36.71 as USD 10.00."""
    conversion = Conversion(aed("36.71"), usd("10.00"), RATES[0])
    moved = await till.mover.move(Redeem(await till.card(), usd("10.00"), conversion), till.pin())
    till.relay.http.received.clear()
    return moved.attempt


async def chosen(till: Till, reason: str = "Other") -> RefundFlow:
    """A flow on the redeem of this test, with a reason."""
    made = await redeemed(till)
    flow = RefundFlow(till.desk)
    await flow.scan(SMALL_CARD)
    assert phase_of(flow) is RefundPhase.TRANSACTION
    flow.choose(made.transaction_id or "")
    flow.choose_reason(reason)
    return flow


def phase_of(flow: RefundFlow) -> RefundPhase:
    return flow.state.phase


def press(flow: RefundFlow, keys: str) -> None:
    for key in keys:
        flow.press(key)


def problem(flow: RefundFlow) -> NoticeKind | None:
    return flow.state.problem.kind if flow.state.problem else None


async def test_all_that_is_left_is_proposed(till: Till) -> None:
    flow = await chosen(till)
    assert phase_of(flow) is RefundPhase.AMOUNT
    assert (flow.state.amount, flow.state.local) == (usd("10.00"), aed("36.71"))
    flow.type_note(" in a box 🎁 ")

    await flow.confirm()

    assert phase_of(flow) is RefundPhase.RESULT
    assert flow.state.result is not None
    assert flow.state.result.notice.kind is NoticeKind.REFUNDED
    assert flow.state.result.notice.arguments["local"] == aed("36.71")
    assert till.server.balance(SMALL_CARD) == Decimal("25.00")
    assert "Other; local AED 36.71; in a box 🎁" in till.server.ledger(SMALL_CARD)[-1].notes


async def test_a_part_is_given_back_at_the_original_rate(till: Till) -> None:
    flow = await chosen(till)

    press(flow, "500")
    assert (flow.state.amount, flow.state.local) == (usd("5.00"), aed("18.36"))
    await flow.confirm()
    await flow.scan(SMALL_CARD)

    assert [(row.refunded, row.left) for row in flow.state.rows] == [(usd("5.00"), usd("5.00"))]
    assert till.server.balance(SMALL_CARD) == Decimal("20.00")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("10.01", NoticeKind.REFUND_TOO_MUCH),
        ("letters", NoticeKind.AMOUNT_NOT_A_NUMBER),
        ("-1", NoticeKind.AMOUNT_NEGATIVE),
        ("0.00", NoticeKind.AMOUNT_ZERO),
        ("1.001", NoticeKind.AMOUNT_AMBIGUOUS),
    ],
)
async def test_a_bad_amount_is_told_and_not_sent(till: Till, text: str, kind: NoticeKind) -> None:
    flow = await chosen(till)

    flow.paste(text)
    flow.choose_reason("Returned goods")
    await flow.confirm()

    assert (problem(flow), flow.state.amount, phase_of(flow)) == (kind, None, RefundPhase.AMOUNT)
    assert till.relay.posts == []


async def test_an_emptied_amount_is_all_that_is_left_again(till: Till) -> None:
    flow = await chosen(till)
    press(flow, "5")

    flow.press("backspace")

    assert flow.state.amount == usd("10.00")


async def test_an_ambiguous_amount_is_chosen_from(till: Till) -> None:
    flow = await chosen(till)
    flow.paste("1.500")

    flow.choose_reading(flow.state.readings[0])

    assert (flow.state.amount, flow.state.readings) == (usd("1.50"), ())


async def test_a_reason_is_needed(till: Till) -> None:
    flow = await chosen(till, reason="")

    await flow.confirm()
    assert problem(flow) is NoticeKind.REFUND_REASON_MISSING
    assert till.relay.posts == []
    flow.choose_reason("Other")

    assert problem(flow) is None
    assert flow.state.can_confirm


async def test_a_cashier_can_look_but_not_refund(cashiers_till: Till) -> None:
    till = cashiers_till
    flow = await chosen(till)
    assert not flow.state.allowed

    await flow.confirm()

    assert problem(flow) is NoticeKind.REFUND_NEEDS_MANAGER
    assert till.relay.posts == []


async def test_a_transaction_of_this_till_leads_to_its_card(till: Till) -> None:
    made = await redeemed(till)
    flow = RefundFlow(till.desk)

    await flow.scan(f"#{made.transaction_id}")

    assert phase_of(flow) is RefundPhase.AMOUNT
    assert flow.state.card is not None
    assert flow.state.card.number.digits == SMALL_CARD
    assert flow.state.chosen is not None
    assert flow.state.chosen.transaction.id == made.transaction_id


async def test_a_transaction_of_another_till_needs_its_card(till: Till) -> None:
    flow = RefundFlow(till.desk)

    await flow.scan("3")

    assert (phase_of(flow), flow.state.slot.phase) == (RefundPhase.CARD, SlotPhase.EMPTY)
    assert flow.state.slot.notice is not None
    assert flow.state.slot.notice.kind is NoticeKind.REFUND_NEEDS_CARD


async def test_a_scan_that_is_no_card_takes_nothing_from_what_was_filled_in(till: Till) -> None:
    flow = await chosen(till)
    press(flow, "500")
    flow.type_note("in a box")
    before = flow.state

    await flow.scan("K-12")

    assert flow.state.slot.notice is not None
    assert flow.state.slot.notice.kind is NoticeKind.NUMBER_NOT_DIGITS
    assert replace(flow.state, slot=before.slot) == before
    assert flow.state.can_confirm
    press(flow, "0")
    assert flow.state.slot.notice is None, "the person has gone on"


async def test_a_transaction_that_was_given_back_is_not_offered_again(till: Till) -> None:
    flow = await chosen(till)
    await flow.confirm()
    await flow.scan(SMALL_CARD)
    (row,) = flow.state.rows
    assert not row.possible

    flow.choose(row.transaction.id)
    await flow.confirm()

    assert (problem(flow), phase_of(flow)) == (NoticeKind.REFUND_NOTHING_LEFT, RefundPhase.TRANSACTION)
    assert len(till.relay.posts) == 1


async def test_a_row_that_is_not_there_can_not_be_chosen(till: Till) -> None:
    flow = await chosen(till)

    flow.choose("999999")

    assert problem(flow) is NoticeKind.REFUND_TRANSACTION_MISSING


async def test_a_card_without_redeems_is_told(till: Till) -> None:
    flow = RefundFlow(till.desk)

    await flow.scan(SMALL_CARD)

    assert (flow.state.rows, problem(flow)) == ((), NoticeKind.REFUND_NO_TRANSACTIONS)


async def test_an_experience_is_given_back_without_an_amount(till: Till) -> None:
    await till.mover.move(RedeemExperience(await till.card(DINNER), "dinner-2"), till.pin(DINNER))
    flow = RefundFlow(till.desk)
    await flow.scan(DINNER)
    flow.choose(flow.state.rows[0].transaction.id)
    flow.choose_reason("Other")

    await flow.confirm()

    assert flow.state.result is not None
    assert flow.state.result.notice.kind is NoticeKind.EXPERIENCE_REFUNDED
    assert till.server.ledger(DINNER)[-1].type == "refund"


async def test_two_confirms_send_once_and_nothing_else_is_taken_meanwhile(till: Till) -> None:
    flow = await chosen(till)
    held = till.relay.moves = Held()
    task = asyncio.create_task(flow.confirm())
    await held.reached.wait()
    sending = flow.state

    await flow.confirm()
    await flow.scan("0012345678")
    await flow.take(await till.card())
    press(flow, "5")
    flow.choose(sending.rows[0].transaction.id)
    flow.choose_reason("Returned goods")
    flow.type_note("another")
    flow.back()
    flow.next_customer()
    assert flow.state == sending
    held.release.set()
    await task

    assert phase_of(flow) is RefundPhase.RESULT
    assert len(till.relay.posts) == 1
    (_, refund_row) = reversed(await till.attempts())
    assert (refund_row.reason, refund_row.note) == ("Other", "")


async def test_an_unclear_end_is_shown(till: Till) -> None:
    flow = await chosen(till)
    till.relay.moves = loses_the_answer

    await flow.confirm()

    assert flow.state.result is not None
    assert flow.state.result.notice.moved is MoneyMoved.UNKNOWN


async def test_a_card_in_doubt_is_not_refunded_again(till: Till) -> None:
    flow = await chosen(till)
    till.relay.moves = loses_the_answer
    await flow.confirm()
    posts = len(till.relay.posts)
    await flow.scan(SMALL_CARD)
    redeem = flow.state.rows[0]

    flow.choose(redeem.transaction.id)
    flow.choose_reason("Other")
    await flow.confirm()

    assert len(till.relay.posts) == posts
    assert problem(flow) in {NoticeKind.REFUND_NOTHING_LEFT, NoticeKind.CARD_BUSY}


async def test_a_refund_that_was_stopped_can_be_tried_again(
    till: Till, expected_log: pytest.LogCaptureFixture
) -> None:
    flow = await chosen(till)
    with till.full_disk("prepared"):
        await flow.confirm()
    assert (problem(flow), phase_of(flow)) == (NoticeKind.JOURNAL_FAILED, RefundPhase.AMOUNT)

    await flow.confirm()

    assert phase_of(flow) is RefundPhase.RESULT
    assert "the journal could not be used" in expected_log.text


@pytest.mark.parametrize("text", ["30001", SMALL_CARD], ids=["a transaction", "a card"])
async def test_a_scan_that_is_overtaken_by_the_confirmation_takes_nothing_away(till: Till, text: str) -> None:
    flow = await chosen(till)
    held = till.relay.moves = Held()
    confirming = asyncio.create_task(flow.confirm())
    scanning = asyncio.create_task(flow.scan(text))
    await held.reached.wait()
    await scanning
    assert phase_of(flow) is RefundPhase.SENDING
    held.release.set()
    await confirming
    assert phase_of(flow) is RefundPhase.RESULT


async def test_a_transaction_that_is_looked_up_while_it_is_confirmed_takes_nothing_away(till: Till) -> None:
    flow = await chosen(till)
    held = till.relay.moves = Held()
    scanning = asyncio.create_task(flow.scan("30001"))
    confirming = asyncio.create_task(flow.confirm())
    await held.reached.wait()
    await scanning
    assert phase_of(flow) is RefundPhase.SENDING
    held.release.set()
    await confirming
    assert phase_of(flow) is RefundPhase.RESULT
    assert len(till.relay.posts) == 1


async def test_what_was_not_sent_is_tried_again_as_it_was_filled_in(till: Till) -> None:
    flow = await chosen(till)
    press(flow, "500")
    flow.type_note("a note")
    till.relay.unplug()
    await flow.confirm()
    assert flow.state.result is not None
    assert flow.state.result.can_be_repeated

    await till.relay.plug()
    flow.try_again()
    assert (phase_of(flow), flow.state.amount, flow.state.note) == (RefundPhase.AMOUNT, usd("5.00"), "a note")
    await flow.confirm()
    assert till.server.balance(SMALL_CARD) == Decimal("20.00")
    flow.try_again()
    assert phase_of(flow) is RefundPhase.RESULT


async def test_a_cancelled_refund_says_that_nobody_knows(till: Till) -> None:
    flow = await chosen(till)
    held = till.relay.moves = Held()
    task = asyncio.create_task(flow.confirm())
    await held.reached.wait()

    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert flow.state.problem is not None
    assert flow.state.problem.moved is MoneyMoved.UNKNOWN
    assert phase_of(flow) is RefundPhase.CARD


async def test_back_goes_one_step_at_a_time(till: Till) -> None:
    flow = await chosen(till)
    press(flow, "5")

    flow.back()
    assert (phase_of(flow), flow.state.amount) == (RefundPhase.AMOUNT, usd("10.00"))
    flow.back()
    assert (phase_of(flow), flow.state.reason, flow.state.asks_reason) == (RefundPhase.AMOUNT, "", True)
    flow.back()
    assert (phase_of(flow), flow.state.chosen) == (RefundPhase.TRANSACTION, None)
    flow.back()
    assert (phase_of(flow), flow.state.card) == (RefundPhase.CARD, None)


async def test_without_the_right_to_read_cards_nothing_is_refunded_unseen(narrow_till: Till) -> None:
    flow = RefundFlow(narrow_till.desk)

    await flow.scan(SMALL_CARD)

    assert problem(flow) is NoticeKind.CARDS_NOT_READABLE
    assert phase_of(flow) is RefundPhase.CARD


async def test_a_receipts_code_opens_its_transaction(till: Till) -> None:
    made = await redeemed(till)
    code = ReceiptCode.of(made)
    assert code is not None
    flow = RefundFlow(till.desk)

    await flow.scan(code.digits)

    assert (phase_of(flow), flow.state.amount) == (RefundPhase.AMOUNT, usd("10.00"))
    assert (flow.state.asks_reason, flow.state.can_confirm) == (True, False)
    assert flow.state.chosen is not None
    assert flow.state.chosen.transaction.id == made.transaction_id


async def test_a_receipt_of_a_transaction_that_is_not_on_its_card_is_told(till: Till) -> None:
    made = await redeemed(till)
    assert made.card_id is not None
    flow = RefundFlow(till.desk)

    await flow.scan(ReceiptCode(made.card_id, "999999999999").digits)

    assert (phase_of(flow), problem(flow)) == (RefundPhase.TRANSACTION, NoticeKind.REFUND_TRANSACTION_MISSING)


async def test_a_pin_in_the_code_shows_no_transactions_that_may_not_be_read(narrow_till: Till) -> None:
    flow = RefundFlow(narrow_till.desk)

    await flow.scan(f"{SMALL_CARD}:10001")

    assert (phase_of(flow), problem(flow)) == (RefundPhase.CARD, NoticeKind.CARDS_NOT_READABLE)
