"""Each scan has one answer, whatever place it was meant for: the till goes on with it, or it does not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from frontdesk.domain.errors import NextStep, NoticeKind
from frontdesk.domain.receipt_code import ReceiptCode
from frontdesk.flows.activate import ActivateFlow
from frontdesk.flows.balance import BalanceFlow
from frontdesk.flows.redeem import RedeemFlow, RedeemPhase
from frontdesk.flows.refund import RefundFlow
from frontdesk.flows.scan_answer import ScanAnswer
from tests.support.relay import Held, fails, loses_the_request, passes
from tests.support.till import AED, SMALL_CARD, USD, Till

ACCEPTED, REFUSED = ScanAnswer.ACCEPTED, ScanAnswer.REFUSED

WITH_A_PAST = "5501627879"
NEW_CARD = "603100000000000101"
BLOCKED = "9100000021"
UNKNOWN = "9999999999"
PRODUCT = "4006381333931"

AnyFlow = BalanceFlow | RedeemFlow | ActivateFlow | RefundFlow


def activate(till: Till) -> ActivateFlow:
    return ActivateFlow(till.desk, (USD, AED))


PLACES: dict[str, Callable[[Till], AnyFlow]] = {
    "balance": lambda till: BalanceFlow(till.desk),
    "redeem": lambda till: RedeemFlow(till.desk),
    "activate": activate,
    "refund": lambda till: RefundFlow(till.desk),
}


@pytest.mark.parametrize(
    ("place", "number", "answer"),
    [
        ("balance", SMALL_CARD, ACCEPTED),
        ("balance", BLOCKED, ACCEPTED),
        ("redeem", SMALL_CARD, ACCEPTED),
        ("redeem", BLOCKED, REFUSED),
        ("redeem", NEW_CARD, REFUSED),
        ("activate", NEW_CARD, ACCEPTED),
        ("activate", SMALL_CARD, REFUSED),
        ("activate", BLOCKED, REFUSED),
        ("refund", WITH_A_PAST, ACCEPTED),
        ("refund", SMALL_CARD, REFUSED),
    ],
)
async def test_a_card_is_accepted_where_something_can_be_done_with_it(
    till: Till, place: str, number: str, answer: ScanAnswer
) -> None:
    assert await PLACES[place](till).scan(number) is answer


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("text", ["gift card", "1234567", "1" * 40, UNKNOWN, PRODUCT])
async def test_what_is_no_card_is_refused_everywhere(till: Till, place: str, text: str) -> None:
    assert await PLACES[place](till).scan(text) is REFUSED


@pytest.mark.parametrize("place", ["balance", "redeem", "activate"])
async def test_a_receipt_is_called_one_where_it_is_of_no_use(till: Till, place: str) -> None:
    flow = PLACES[place](till)
    assert await flow.scan(ReceiptCode("81", "30324").digits) is REFUSED
    told = flow.state.problem if isinstance(flow, ActivateFlow) else flow.state.slot.notice
    assert told is not None
    assert (told.kind, told.next_step) == (NoticeKind.RECEIPT_BARCODE, NextStep.SCAN_IN_REFUND)


async def test_a_receipt_is_accepted_where_something_is_given_back(till: Till) -> None:
    card = await till.card(WITH_A_PAST)
    assert card.transactions
    debit = next(row for row in card.transactions if card.refundable(row))
    assert await RefundFlow(till.desk).scan(ReceiptCode(card.id or "", debit.id).digits) is ACCEPTED


async def test_what_is_told_of_a_scan_goes_when_the_person_goes_on(till: Till) -> None:
    flow = RedeemFlow(till.desk)
    told: list[bool] = []
    flow.listen(lambda state: told.append(state.slot.notice is not None))
    await flow.scan(SMALL_CARD)
    await flow.scan("K-12")
    assert told.pop()
    await flow.enter_pin("10001")
    assert not told.pop()
    await flow.scan("K-12")
    assert told.pop()
    flow.press("5")
    assert not told.pop()


@pytest.mark.parametrize("place", PLACES)
async def test_a_server_that_can_not_be_asked_refuses_the_scan_and_takes_the_next(till: Till, place: str) -> None:
    flow = PLACES[place](till)
    number = NEW_CARD if place == "activate" else WITH_A_PAST
    till.relay.reads = fails
    assert await flow.scan(number) is REFUSED

    till.relay.reads = passes
    assert await flow.scan(number) is ACCEPTED


async def test_a_card_that_is_in_the_list_already_is_refused(till: Till) -> None:
    flow = activate(till)
    assert [await flow.scan(NEW_CARD), await flow.scan(NEW_CARD)] == [ACCEPTED, REFUSED]


async def test_in_a_box_each_card_has_its_own_answer_however_late(till: Till) -> None:
    flow, held = activate(till), Held()
    till.relay.reads = held
    first = asyncio.create_task(flow.scan(NEW_CARD))
    await held.reached.wait()
    till.relay.reads = passes

    assert await flow.scan(UNKNOWN) is REFUSED
    held.release.set()
    assert await first is ACCEPTED


async def test_a_scan_that_was_overtaken_or_taken_back_has_no_answer(till: Till) -> None:
    flow = BalanceFlow(till.desk)
    for end in ("overtaken", "taken back"):
        held = Held()
        till.relay.reads = held
        task = asyncio.create_task(flow.scan(WITH_A_PAST))
        await held.reached.wait()
        till.relay.reads = passes
        if end == "overtaken":
            assert await flow.scan(SMALL_CARD) is ACCEPTED
        else:
            flow.clear()
        held.release.set()
        assert await task is None, end


async def test_a_bad_scan_is_refused_and_the_good_one_before_it_still_accepted(till: Till) -> None:
    flow, held = BalanceFlow(till.desk), Held()
    till.relay.reads = held
    task = asyncio.create_task(flow.scan(SMALL_CARD))
    await held.reached.wait()

    assert await flow.scan("letters") is REFUSED
    held.release.set()
    assert await task is ACCEPTED


@pytest.mark.parametrize("place", ["balance", "redeem"])
async def test_where_cards_can_not_be_read_the_scan_is_accepted_and_the_pin_asked_for(
    narrow_till: Till, place: str
) -> None:
    assert await PLACES[place](narrow_till).scan(SMALL_CARD) is ACCEPTED


async def test_where_cards_can_not_be_read_none_can_be_given_anything_back(narrow_till: Till) -> None:
    assert await RefundFlow(narrow_till.desk).scan(SMALL_CARD) is REFUSED


async def test_a_scan_while_money_is_being_sent_is_refused(till: Till) -> None:
    flow = RedeemFlow(till.desk)
    await flow.scan(SMALL_CARD)
    await flow.enter_pin("10001")
    flow.take_all()
    held = Held()
    till.relay.moves = held
    sending = asyncio.create_task(flow.confirm())
    await held.reached.wait()

    assert flow.state.phase is RedeemPhase.SENDING
    assert await flow.scan(WITH_A_PAST) is REFUSED
    held.release.set()
    await sending
    assert flow.state.slot.number is not None
    assert flow.state.slot.number.digits == SMALL_CARD


@pytest.mark.parametrize("place", ["redeem", "refund", "activate"])
async def test_a_card_that_waits_for_an_earlier_attempt_is_refused(till: Till, place: str) -> None:
    flow = RedeemFlow(till.desk)
    await flow.scan(WITH_A_PAST)
    await flow.enter_pin("20415")
    flow.take_all()
    till.relay.moves = loses_the_request
    await flow.confirm()
    assert await PLACES[place](till).scan(WITH_A_PAST) is REFUSED


async def test_a_transaction_of_this_till_is_accepted_and_another_refused(till: Till) -> None:
    redeem = RedeemFlow(till.desk)
    await redeem.scan(SMALL_CARD)
    await redeem.enter_pin("10001")
    redeem.take_all()
    await redeem.confirm()
    (attempt,) = await till.attempts()
    flow = RefundFlow(till.desk)

    assert await flow.scan(str(attempt.transaction_id)) is ACCEPTED
    assert flow.state.chosen is not None
    assert await flow.scan("7") is REFUSED
