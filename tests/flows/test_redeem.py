"""Redeem without its window: from the scan to the server's ledger."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.domain.amount_entry import AmountEntry, KeypadStyle
from frontdesk.domain.attempt import AttemptState
from frontdesk.domain.card import Pin
from frontdesk.domain.errors import MoneyMoved, NoticeKind
from frontdesk.domain.money import Money
from frontdesk.flows.card_slot import SlotPhase
from frontdesk.flows.redeem import RedeemFlow, RedeemPhase, Side
from frontdesk.journal.journal import Journal
from tests.support.relay import Held, Relay, loses_the_request, passes, puts
from tests.support.till import SMALL_CARD, Till, aed, open_till, usd
from tests.support.training import TrainingServer

SPA_DAY = "8800770011"
DINNER = "8800770012"
OTHER_CARD = "0012345678"
WITHOUT_PIN = "7400112233"


async def ready(till: Till, number: str = SMALL_CARD, keys: str = "") -> RedeemFlow:
    """A flow with a card and its PIN, and an amount keyed in."""
    flow = RedeemFlow(till.desk)
    await flow.scan(number)
    assert phase_of(flow) is RedeemPhase.PIN
    pin = till.pin(number)
    await flow.enter_pin(pin.digits if pin else "")
    press(flow, keys)
    return flow


def press(flow: RedeemFlow, keys: str) -> None:
    for key in keys:
        flow.press(key)


def phase_of(flow: RedeemFlow) -> RedeemPhase:
    return flow.state.phase


def problem(flow: RedeemFlow) -> NoticeKind | None:
    return flow.state.problem.kind if flow.state.problem else None


async def test_a_local_bill_of_36_71_charges_10_00(till: Till) -> None:
    flow = await ready(till, keys="3671")
    told = flow.state.quote
    assert told is not None
    assert (told.bill, told.charge, told.left) == (aed("36.71"), usd("10.00"), usd("15.00"))
    assert flow.state.local_balance == aed("91.79")

    await flow.confirm()

    result = flow.state.result
    assert phase_of(flow) is RedeemPhase.RESULT
    assert result is not None
    assert (result.notice.kind, result.notice.moved) == (NoticeKind.REDEEMED, MoneyMoved.YES)
    assert result.card is not None
    assert result.card.balance == usd("15.00")
    entry = till.server.ledger(SMALL_CARD)[-1]
    assert entry.amount == Decimal("-10.00")
    assert (entry.meta["local_currency"], entry.meta["local_amount"]) == ("AED", "36.71")


async def test_a_bill_in_the_card_currency(till: Till) -> None:
    flow = await ready(till, keys="3671")

    flow.choose_side(Side.CARD)
    assert (flow.state.entry.text, flow.state.quote, flow.state.currency.code) == ("", None, "USD")
    press(flow, "1000")
    await flow.confirm()

    entry = till.server.ledger(SMALL_CARD)[-1]
    assert entry.amount == Decimal("-10.00")
    assert set(entry.meta) == {"fd_reference"}


@pytest.mark.parametrize(
    ("number", "side", "keys", "charged"),
    [
        ("5501620002", Side.LOCAL, "1050", "10.50"),
        ("5501620003", Side.CARD, "1050", "10.50"),
        ("5501620004", Side.LOCAL, "1000", "405"),
        ("5501620005", Side.CARD, "2125", "2.125"),
    ],
)
async def test_cards_of_other_currencies(till: Till, number: str, side: Side, keys: str, charged: str) -> None:
    flow = await ready(till, number, keys)
    assert flow.state.side is side

    await flow.confirm()

    assert till.server.ledger(number)[-1].amount == -Decimal(charged)


async def test_without_a_rate_the_local_currency_is_refused(till: Till) -> None:
    flow = await ready(till, "5501620003")

    flow.choose_side(Side.LOCAL)
    press(flow, "1000")

    assert problem(flow) is NoticeKind.RATE_MISSING
    assert not flow.state.can_confirm


async def test_all_of_a_card_is_taken(till: Till) -> None:
    flow = await ready(till)

    flow.take_all()
    assert flow.state.entry.text == "9179"
    await flow.confirm()

    assert till.server.balance(SMALL_CARD) == Decimal(0)
    assert till.server.ledger(SMALL_CARD)[-1].meta["local_amount"] == "91.79"


async def test_a_bill_above_the_balance_is_offered_in_part(till: Till) -> None:
    flow = await ready(till, keys="10000")
    assert problem(flow) is NoticeKind.AMOUNT_ABOVE_BALANCE

    await flow.confirm()
    assert till.relay.posts == []
    flow.take_offer()
    told = flow.state.quote
    assert told is not None
    assert (told.bill, told.charge, told.to_pay) == (aed("91.79"), usd("25.00"), aed("8.21"))
    await flow.confirm()

    assert till.server.balance(SMALL_CARD) == Decimal(0)


async def test_an_ambiguous_amount_is_chosen_from(till: Till) -> None:
    flow = await ready(till)

    flow.paste("1.500")
    assert (problem(flow), flow.state.readings) == (NoticeKind.AMOUNT_AMBIGUOUS, (aed("1.50"), aed("1500.00")))
    await flow.confirm()
    assert till.relay.posts == []
    flow.choose_reading(aed("1.50"))
    assert flow.state.readings == ()
    await flow.confirm()

    assert till.server.ledger(SMALL_CARD)[-1].meta["local_amount"] == "1.50"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("letters", NoticeKind.AMOUNT_NOT_A_NUMBER),
        ("🎁", NoticeKind.AMOUNT_NOT_A_NUMBER),
        ("-5", NoticeKind.AMOUNT_NEGATIVE),
        ("0", NoticeKind.AMOUNT_ZERO),
        ("0.00", NoticeKind.AMOUNT_ZERO),
        ("12.3456", NoticeKind.AMOUNT_TOO_MANY_DECIMALS),
        ("9" * 30, NoticeKind.AMOUNT_TOO_LARGE),
        ("0.01", NoticeKind.AMOUNT_TOO_SMALL_TO_CHARGE),
        ("91.84", NoticeKind.AMOUNT_ABOVE_BALANCE),
    ],
)
async def test_a_bad_amount_is_told_and_not_sent(till: Till, text: str, kind: NoticeKind) -> None:
    flow = await ready(till)

    flow.paste(text)
    await flow.confirm()

    assert (problem(flow), flow.state.phase) == (kind, RedeemPhase.AMOUNT)
    assert flow.state.entry.text == text
    assert flow.state.problem is not None
    assert flow.state.problem.moved is MoneyMoved.NO
    assert till.relay.posts == []


@pytest.mark.parametrize(("keys", "kind"), [("", NoticeKind.AMOUNT_MISSING), ("0", NoticeKind.AMOUNT_MISSING)])
async def test_a_confirm_without_an_amount_says_what_is_missing(till: Till, keys: str, kind: NoticeKind) -> None:
    flow = await ready(till, keys=keys)
    assert problem(flow) is None

    await flow.confirm()

    assert problem(flow) is kind


async def test_keys_can_be_taken_back_one_by_one(till: Till) -> None:
    flow = await ready(till, keys="3671")

    flow.press("backspace")

    assert flow.state.quote is not None
    assert flow.state.quote.bill == aed("3.67")
    flow.back()
    assert (flow.state.entry.text, flow.state.phase) == ("", RedeemPhase.AMOUNT)
    flow.back()
    assert phase_of(flow) is RedeemPhase.PIN
    flow.back()
    assert (flow.state.phase, flow.state.card) == (RedeemPhase.CARD, None)


@pytest.mark.parametrize(
    ("words", "kind"),
    [("Invalid pin", NoticeKind.WRONG_PIN), ("Pin can't be blank", NoticeKind.PIN_NEEDED)],
)
async def test_a_wrong_pin_keeps_the_amount(till: Till, words: str, kind: NoticeKind) -> None:
    flow = await ready(till, keys="3671")
    flow.change_pin()
    await flow.enter_pin("99999")
    till.relay.moves = puts("Invalid pin", words)
    await flow.confirm()
    assert (flow.state.phase, problem(flow), flow.state.has_pin) == (RedeemPhase.PIN, kind, False)
    assert flow.state.entry.text == "3671"

    till.relay.moves = passes
    await flow.enter_pin("10001")
    assert (flow.state.phase, problem(flow)) == (RedeemPhase.AMOUNT, None)
    await flow.confirm()

    assert phase_of(flow) is RedeemPhase.RESULT
    assert till.server.balance(SMALL_CARD) == Decimal("15.00")
    assert [row.state.value for row in await till.attempts()] == ["applied", "refused"]


async def test_a_pin_that_is_none_is_not_sent(till: Till) -> None:
    flow = RedeemFlow(till.desk)
    await flow.scan(SMALL_CARD)

    await flow.enter_pin("abc")

    assert (flow.state.phase, problem(flow)) == (RedeemPhase.PIN, NoticeKind.WRONG_PIN)


async def test_a_pin_is_held_no_longer_than_its_request(till: Till) -> None:
    flow = await ready(till, keys="3671")
    before = flow.state
    assert before.has_pin
    assert "10001" not in repr(before)

    await flow.confirm()

    assert not flow.state.has_pin
    assert (flow._pin, flow._reader.pin) == (None, None)


@pytest.mark.parametrize("number", ["7400112233"])
async def test_a_card_without_a_pin(till: Till, number: str) -> None:
    flow = await ready(till, number, "3671")

    await flow.confirm()

    assert till.server.balance(number) == Decimal("30.00")


async def test_two_confirms_send_once(till: Till) -> None:
    flow = await ready(till, keys="3671")

    await asyncio.gather(flow.confirm(), flow.confirm())
    await flow.confirm()

    assert len(till.relay.posts) == 1
    assert till.server.balance(SMALL_CARD) == Decimal("15.00")


async def test_while_it_is_sent_nothing_else_is_taken(till: Till) -> None:
    flow = await ready(till, keys="3671")
    held = till.relay.moves = Held()
    task = asyncio.create_task(flow.confirm())
    await held.reached.wait()
    sending = flow.state
    assert phase_of(flow) is RedeemPhase.SENDING

    await flow.scan(OTHER_CARD)
    await flow.take(await till.card(OTHER_CARD))
    await flow.enter_pin("99999")
    press(flow, "1")
    flow.paste("99")
    flow.take_all()
    flow.choose_side(Side.CARD)
    flow.change_pin()
    flow.back()
    flow.next_customer()
    assert flow.state == sending
    held.release.set()
    await task

    assert phase_of(flow) is RedeemPhase.RESULT
    assert flow.state.result is not None
    assert flow.state.result.attempt.card_last4 == SMALL_CARD[-4:]


async def test_an_unclear_end_is_shown_and_the_card_is_not_taken_again(till: Till) -> None:
    flow = await ready(till, keys="3671")
    till.relay.moves = loses_the_request
    await flow.confirm()
    assert flow.state.result is not None
    assert flow.state.result.notice.kind is NoticeKind.OUTCOME_UNKNOWN

    await flow.scan(SMALL_CARD)

    assert phase_of(flow) is RedeemPhase.CARD
    assert flow.state.slot.notice is not None
    assert flow.state.slot.notice.kind is NoticeKind.CARD_BUSY


async def test_without_a_connection_nothing_was_sent(till: Till) -> None:
    flow = await ready(till, keys="3671")
    till.relay.unplug()

    await flow.confirm()

    assert flow.state.result is not None
    assert flow.state.result.notice.kind is NoticeKind.NOT_SENT
    assert flow.state.result.attempt.state is AttemptState.NOT_SENT


@pytest.mark.parametrize("number", [SMALL_CARD, WITHOUT_PIN, DINNER], ids=["PIN", "no PIN", "product"])
async def test_what_was_not_sent_is_tried_again_from_where_it_was(till: Till, number: str) -> None:
    flow = await ready(till, number, keys="3671")
    before = flow.state
    till.relay.unplug()
    await flow.confirm()
    assert flow.state.result is not None
    assert flow.state.result.can_be_repeated
    await till.relay.plug()

    flow.try_again()
    pin = till.pin(number)
    if pin is not None:
        assert (phase_of(flow), flow.state.has_pin) == (RedeemPhase.PIN, False)
        await flow.enter_pin(pin.digits)
    assert (phase_of(flow), flow.state.quote, flow.state.product) == (before.phase, before.quote, before.product)
    await flow.confirm()

    assert flow.state.result.notice.done
    assert len(till.relay.posts) == 1
    flow.try_again()
    assert phase_of(flow) is RedeemPhase.RESULT


async def test_a_journal_that_fails_keeps_the_amount(till: Till, expected_log: pytest.LogCaptureFixture) -> None:
    flow = await ready(till, keys="3671")

    with till.full_disk("prepared"):
        await flow.confirm()

    assert (flow.state.phase, problem(flow)) == (RedeemPhase.PIN, NoticeKind.JOURNAL_FAILED)
    assert flow.state.entry.text == "3671"
    assert till.relay.posts == []
    assert "the journal could not be used" in expected_log.text


async def test_a_cancelled_redeem_says_that_nobody_knows(till: Till) -> None:
    flow = await ready(till, keys="3671")
    held = till.relay.moves = Held()
    task = asyncio.create_task(flow.confirm())
    await held.reached.wait()

    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert flow.state.problem is not None
    assert flow.state.problem.moved is MoneyMoved.UNKNOWN
    assert (flow.state.phase, flow.state.card) == (RedeemPhase.CARD, None)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("9100000011", NoticeKind.CARD_EXPIRED),
        ("9100000021", NoticeKind.CARD_BLOCKED),
        ("9100000022", NoticeKind.CARD_BLOCKED),
        ("9100000031", NoticeKind.CARD_USED_UP),
        ("41945902300378903", NoticeKind.CARD_NOT_ACTIVE),
        ("8800770013", NoticeKind.CARD_ALREADY_REDEEMED),
    ],
)
async def test_a_card_that_can_not_be_redeemed_is_told_at_once(till: Till, number: str, kind: NoticeKind) -> None:
    flow = RedeemFlow(till.desk)

    await flow.scan(number)

    assert phase_of(flow) is RedeemPhase.CARD
    assert flow.state.slot.notice is not None
    assert flow.state.slot.notice.kind is kind


async def test_a_product_is_chosen_from_several(till: Till) -> None:
    flow = await ready(till, SPA_DAY)
    assert (flow.state.phase, flow.state.product) == (RedeemPhase.PRODUCT, "")

    await flow.confirm()
    assert problem(flow) is NoticeKind.PRODUCT_MISSING
    flow.choose_product(" pool-day ")
    await flow.confirm()

    assert flow.state.result is not None
    assert flow.state.result.notice.kind is NoticeKind.EXPERIENCE_REDEEMED
    assert till.server.ledger(SPA_DAY)[-1].sku == "pool-day"


async def test_the_only_product_is_chosen_already(till: Till) -> None:
    flow = await ready(till, DINNER)

    await flow.confirm()

    assert till.server.ledger(DINNER)[-1].sku == "dinner-2"


async def test_a_product_that_is_not_on_the_card(till: Till) -> None:
    flow = await ready(till, SPA_DAY)

    flow.choose_product("another")
    await flow.confirm()

    assert flow.state.result is not None
    assert (flow.state.result.notice.kind, flow.state.result.notice.moved) == (
        NoticeKind.PRODUCT_NOT_ON_CARD,
        MoneyMoved.NO,
    )


async def test_another_card_keeps_the_local_amount_and_asks_for_its_pin(till: Till) -> None:
    flow = await ready(till, keys="3671")

    await flow.scan(OTHER_CARD)
    assert (flow.state.phase, flow.state.has_pin, flow.state.quote) == (RedeemPhase.PIN, False, None)
    await flow.enter_pin("10002")
    await flow.confirm()

    assert till.server.balance(OTHER_CARD) == Decimal("65.00")
    assert till.server.balance(SMALL_CARD) == Decimal("25.00")


async def test_another_card_does_not_keep_an_amount_in_the_currency_of_the_last(till: Till) -> None:
    flow = await ready(till, "5501620005", "2125")

    await flow.scan(SMALL_CARD)

    assert (flow.state.entry.text, flow.state.side) == ("", Side.LOCAL)


async def test_a_card_of_another_screen_is_taken(till: Till) -> None:
    flow = RedeemFlow(till.desk)

    await flow.take(await till.card())

    assert (flow.state.phase, flow.state.slot.phase) == (RedeemPhase.PIN, SlotPhase.SHOWN)


async def test_after_a_result_a_scan_is_the_next_customer(till: Till) -> None:
    flow = await ready(till, keys="3671")
    await flow.confirm()

    await flow.scan(OTHER_CARD)

    assert (flow.state.phase, flow.state.result, flow.state.entry.text) == (RedeemPhase.PIN, None, "")
    assert flow.state.card is not None
    assert flow.state.card.number.digits == OTHER_CARD


@pytest.mark.parametrize(("number", "pin"), [(SMALL_CARD, "10001"), ("7400112233", "")])
async def test_without_the_right_to_read_cards_the_pin_is_asked_for_once(
    narrow_till: Till, number: str, pin: str
) -> None:
    flow = RedeemFlow(narrow_till.desk)
    await flow.scan(number)
    assert phase_of(flow) is RedeemPhase.PIN

    await flow.enter_pin(pin)
    assert phase_of(flow) is RedeemPhase.AMOUNT
    press(flow, "3671")
    await flow.confirm()

    assert flow.state.result is not None
    assert flow.state.result.notice.kind is NoticeKind.REDEEMED
    assert flow.state.result.attempt.balance_after == Money.of(str(narrow_till.server.balance(number)), "USD")


async def test_a_card_that_was_overtaken_says_nothing_about_the_next_one(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    flow = RedeemFlow(till.desk)
    reading, go_on = asyncio.Event(), asyncio.Event()
    read = Journal.unsettled

    # The real journal, only later.
    async def slow(journal: Journal, endpoint: str, card_hash: str) -> object:
        reading.set()
        await go_on.wait()
        return await read(journal, endpoint, card_hash)

    monkeypatch.setattr(Journal, "unsettled", slow)
    first = asyncio.create_task(flow.scan(SPA_DAY))
    await reading.wait()
    held = till.relay.reads = Held()
    second = asyncio.create_task(flow.scan(OTHER_CARD))
    await held.reached.wait()
    till.relay.reads = passes

    go_on.set()
    await first
    assert (flow.state.phase, flow.state.slot.phase) == (RedeemPhase.CARD, SlotPhase.LOOKING)
    held.release.set()
    await second

    assert phase_of(flow) is RedeemPhase.PIN
    assert flow.state.card is not None
    assert flow.state.card.number.digits == OTHER_CARD


async def test_a_free_keypad_takes_amounts_as_they_are_written(
    relay: Relay, training_server: TrainingServer, tmp_path: Path
) -> None:
    async with open_till(relay, training_server, tmp_path, keypad=KeypadStyle.FREE) as till:
        flow = await ready(till, keys="36٫71")
        assert flow.state.quote is not None
        assert (flow.state.quote.bill, flow.state.quote.charge) == (aed("36.71"), usd("10.00"))

        flow.take_all()
        assert flow.state.quote.charge == usd("25.00")
        flow.next_customer()
        assert flow.state.entry == AmountEntry.begin(KeypadStyle.FREE)


async def test_a_code_that_carries_the_pin_comes_to_the_amount_at_once(till: Till) -> None:
    flow = RedeemFlow(till.desk)
    await flow.scan(f"{SMALL_CARD}:10001")
    assert (phase_of(flow), flow.state.has_pin) == (RedeemPhase.AMOUNT, True)

    press(flow, "3671")
    await flow.confirm()

    assert phase_of(flow) is RedeemPhase.RESULT
    assert till.server.balance(SMALL_CARD) == Decimal("15.00")


async def test_the_pin_of_one_code_is_not_the_next_cards(till: Till) -> None:
    flow = RedeemFlow(till.desk)
    await flow.scan(f"{SMALL_CARD}:10001")

    await flow.scan(OTHER_CARD)

    assert (phase_of(flow), flow.state.has_pin) == (RedeemPhase.PIN, False)


async def test_all_of_a_card_of_another_screen_waits_for_its_confirmation(till: Till) -> None:
    flow = RedeemFlow(till.desk)

    await flow.take(await till.card(), Pin("10001"), everything=True)

    assert phase_of(flow) is RedeemPhase.AMOUNT
    assert flow.state.quote is not None
    assert (flow.state.quote.charge, flow.state.quote.left) == (usd("25.00"), usd("0.00"))
    assert till.relay.posts == []
    await flow.confirm()
    assert till.server.balance(SMALL_CARD) == Decimal("0.00")


async def test_all_of_it_is_kept_while_the_pin_is_asked_for(till: Till) -> None:
    flow = RedeemFlow(till.desk)
    await flow.take(await till.card(), everything=True)
    assert (phase_of(flow), flow.state.can_confirm) == (RedeemPhase.PIN, False)

    await flow.enter_pin("10001")

    assert flow.state.quote is not None
    assert flow.state.quote.charge == usd("25.00")
