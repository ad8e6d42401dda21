"""The card slot and the Balance place: what is shown is always the card that was asked for last."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from frontdesk.domain.card import Pin
from frontdesk.domain.errors import MoneyMoved, NoticeKind
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Redeem
from frontdesk.flows.balance import PIN_KEPT, BalanceFlow, BalanceState
from frontdesk.flows.card_slot import SlotPhase
from frontdesk.flows.places import Place
from frontdesk.flows.scan_answer import ScanAnswer
from tests.support.relay import Held, fails, passes
from tests.support.till import SMALL_CARD, Till, aed, usd

OTHER_CARD = "0012345678"


def said(flow: BalanceFlow) -> NoticeKind | None:
    return flow.state.slot.notice.kind if flow.state.slot.notice else None


async def test_a_card_is_shown_with_its_worth_in_local_money(till: Till) -> None:
    flow = BalanceFlow(till.desk)

    await flow.scan("5501-6200 01\r")

    assert flow.state.slot.phase is SlotPhase.SHOWN
    assert flow.state.slot.card == await till.card()
    assert flow.state.local == aed("91.79")
    assert flow.state.actions == (Place.REDEEM,)
    assert flow.state.read_at == till.clock.now()


@pytest.mark.parametrize(
    ("number", "actions", "local"),
    [
        ("5501627879", (Place.REDEEM, Place.REFUND), "189.09"),
        ("5501620002", (Place.REDEEM,), None),
        ("5501620003", (Place.REDEEM,), None),
        ("9100000011", (), "165.22"),
        ("9100000021", (), "220.30"),
        ("9100000031", (Place.REFUND,), "0.00"),
        ("41945902300378903", (Place.ACTIVATE,), None),
        ("8800770012", (Place.REDEEM,), None),
        ("8800770013", (Place.REFUND,), None),
    ],
)
async def test_a_card_offers_what_makes_sense_for_it(
    till: Till, number: str, actions: tuple[Place, ...], local: str | None
) -> None:
    flow = BalanceFlow(till.desk)

    await flow.scan(number)

    assert flow.state.actions == actions
    assert flow.state.local == (None if local is None else aed(local))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", NoticeKind.NUMBER_EMPTY),
        ("letters", NoticeKind.NUMBER_NOT_DIGITS),
        ("1" * 40, NoticeKind.NUMBER_TOO_LONG),
        ("1234", NoticeKind.NUMBER_TOO_SHORT),
    ],
)
async def test_a_text_that_is_no_number_leaves_the_card(till: Till, text: str, kind: NoticeKind) -> None:
    flow = BalanceFlow(till.desk)
    await flow.scan(SMALL_CARD)
    shown = flow.state.slot.card

    await flow.scan(text)

    assert (flow.state.slot.phase, flow.state.slot.card) == (SlotPhase.SHOWN, shown)
    assert flow.state.slot.notice is not None
    assert (flow.state.slot.notice.kind, flow.state.slot.notice.moved) == (kind, MoneyMoved.NO)


@pytest.mark.parametrize(
    ("number", "kind"), [("99999999", NoticeKind.CARD_UNKNOWN), ("4006381333931", NoticeKind.PRODUCT_BARCODE)]
)
async def test_an_unknown_card_takes_the_last_one_out(till: Till, number: str, kind: NoticeKind) -> None:
    flow = BalanceFlow(till.desk)
    await flow.scan(SMALL_CARD)

    await flow.scan(number)

    assert (flow.state.slot.phase, flow.state.slot.card, flow.state.local) == (SlotPhase.EMPTY, None, None)
    assert flow.state.slot.notice is not None
    assert flow.state.slot.notice.kind is kind


async def test_digits_of_another_script_are_digits(till: Till) -> None:
    flow = BalanceFlow(till.desk)

    await flow.scan("٠٠١٢٣٤٥٦٧٨")

    assert flow.state.slot.card is not None
    assert flow.state.slot.card.number.digits == OTHER_CARD


async def looking(till: Till, flow: BalanceFlow) -> tuple[asyncio.Task[ScanAnswer | None], Held]:
    """Scan a card and hold the server's answer."""
    held = Held()
    till.relay.reads = held
    task = asyncio.create_task(flow.scan(SMALL_CARD))
    await held.reached.wait()
    till.relay.reads = passes
    assert flow.state.slot.phase is SlotPhase.LOOKING
    return task, held


async def test_a_newer_scan_overtakes_an_older_one(till: Till) -> None:
    flow = BalanceFlow(till.desk)
    task, held = await looking(till, flow)

    await flow.scan(OTHER_CARD)
    held.release.set()
    await task

    assert flow.state.slot.card is not None
    assert flow.state.slot.card.number.digits == OTHER_CARD


async def test_a_card_that_was_taken_out_does_not_come_back(till: Till) -> None:
    flow = BalanceFlow(till.desk)
    task, held = await looking(till, flow)

    flow.clear()
    held.release.set()
    await task

    assert flow.state == BalanceState()


async def test_a_bad_scan_does_not_stop_the_look_up_of_a_good_one(till: Till) -> None:
    flow = BalanceFlow(till.desk)
    task, held = await looking(till, flow)

    await flow.scan("letters")
    held.release.set()
    await task

    assert flow.state.slot.phase is SlotPhase.SHOWN


async def test_a_server_that_fails_leaves_the_slot_ready_for_another_try(till: Till) -> None:
    flow = BalanceFlow(till.desk)
    till.relay.reads = fails
    await flow.scan(SMALL_CARD)
    assert said(flow) is NoticeKind.SERVER_FAILED

    till.relay.reads = passes
    await flow.scan(SMALL_CARD)

    assert flow.state.slot.phase is SlotPhase.SHOWN
    assert said(flow) is None


async def test_without_the_right_to_read_cards_the_pin_is_asked_for(narrow_till: Till) -> None:
    flow = BalanceFlow(narrow_till.desk)
    await flow.scan(SMALL_CARD)
    assert flow.state.slot.phase is SlotPhase.NEEDS_PIN

    for text in ("not digits", "99999"):
        await flow.enter_pin(text)
        assert flow.state.slot.phase is SlotPhase.NEEDS_PIN
        assert flow.state.slot.notice is not None
        assert flow.state.slot.notice.kind is NoticeKind.WRONG_PIN

    await flow.enter_pin("10001")
    assert flow.state.slot.card is not None
    assert flow.state.slot.card.balance == usd("25.00")
    assert (flow.state.actions, flow.state.slot.notice) == ((Place.REDEEM,), None)
    assert "10001" not in repr(flow.state)


async def test_a_card_without_a_pin_is_read_without_one(narrow_till: Till) -> None:
    flow = BalanceFlow(narrow_till.desk)
    await flow.scan("7400112233")

    await flow.enter_pin("")

    assert flow.state.slot.card is not None
    assert flow.state.slot.card.balance == usd("40.00")


async def test_a_pin_without_a_card_does_nothing(till: Till) -> None:
    flow = BalanceFlow(till.desk)

    await flow.enter_pin("10001")

    assert flow.state == BalanceState()


async def test_a_listener_hears_each_state_once(till: Till) -> None:
    flow = BalanceFlow(till.desk)
    heard: list[SlotPhase] = []
    flow.listen(lambda state: heard.append(state.slot.phase))

    await flow.scan(SMALL_CARD)
    flow.clear()
    flow.clear()

    assert heard == [SlotPhase.EMPTY, SlotPhase.LOOKING, SlotPhase.SHOWN, SlotPhase.EMPTY]


async def test_what_a_redeem_left_is_read_fresh(till: Till) -> None:
    flow = BalanceFlow(till.desk)
    await till.mover.move(Redeem(await till.card("5501620004"), Money.of("15000", "JPY")), till.pin("5501620004"))

    await flow.scan("5501620004")

    assert flow.state.slot.card is not None
    assert flow.state.slot.card.balance == Money.of("0", "JPY")
    assert flow.state.actions == (Place.REFUND,)


async def test_a_code_that_carries_the_pin_is_asked_for_none(narrow_till: Till) -> None:
    flow = BalanceFlow(narrow_till.desk)

    await flow.scan(f"{SMALL_CARD}:10001")

    assert flow.state.slot.phase is SlotPhase.SHOWN
    assert flow.state.slot.card is not None
    assert flow.state.slot.card.balance == usd("25.00")


async def test_a_wrong_pin_in_the_code_is_asked_for_once_more(narrow_till: Till) -> None:
    flow = BalanceFlow(narrow_till.desk)

    await flow.scan(f"{SMALL_CARD}:99999")

    assert (flow.state.slot.phase, said(flow)) == (SlotPhase.NEEDS_PIN, NoticeKind.WRONG_PIN)
    assert flow.state.slot.number is not None


async def test_the_pin_of_the_card_that_is_shown_goes_along_once(till: Till) -> None:
    flow = BalanceFlow(till.desk)
    await flow.scan(f"{SMALL_CARD};10001")
    card = flow.state.slot.card
    assert card is not None

    assert flow.hand_pin_on(card) == Pin("10001")
    assert flow.hand_pin_on(card) is None


async def test_a_typed_pin_goes_along_too(narrow_till: Till) -> None:
    flow = BalanceFlow(narrow_till.desk)
    await flow.scan(SMALL_CARD)
    await flow.enter_pin("10001")
    assert flow.state.slot.card is not None

    assert flow.hand_pin_on(flow.state.slot.card) == Pin("10001")


async def test_a_pin_that_is_old_or_another_cards_stays_behind(till: Till) -> None:
    flow = BalanceFlow(till.desk)
    await flow.scan(f"{SMALL_CARD}:10001")
    assert flow.state.slot.card is not None
    till.clock.move(PIN_KEPT + timedelta(seconds=1))
    assert flow.hand_pin_on(flow.state.slot.card) is None

    await flow.scan(f"{SMALL_CARD}:10001")
    assert flow.hand_pin_on(await till.card(OTHER_CARD)) is None


async def test_whoever_leaves_or_goes_on_leaves_no_pin(till: Till) -> None:
    flow = BalanceFlow(till.desk)
    for leave in (flow.forget_pin, flow.clear):
        await flow.scan(f"{SMALL_CARD}:10001")
        card = flow.state.slot.card
        assert card is not None
        leave()
        assert flow.hand_pin_on(card) is None
    await flow.scan(f"{SMALL_CARD}:10001")
    await flow.scan(OTHER_CARD)
    assert flow.state.slot.card is not None
    assert flow.hand_pin_on(flow.state.slot.card) is None
