from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from frontdesk.flows.balance import BalanceFlow
from frontdesk.flows.card_slot import SlotPhase
from frontdesk.flows.places import EVERYTHING, Place
from frontdesk.ui.screens.balance import BalanceScreen
from frontdesk.ui.widgets.entry_list import EntryList
from tests.support.screens import Shown, show_screen
from tests.support.till import Till

pytestmark = pytest.mark.usefixtures("light")

CARD, PIN = "5501627879", "20415"


def shown_at(till: Till) -> Iterator[tuple[Shown, BalanceFlow]]:
    flow = BalanceFlow(till.desk)
    with show_screen(lambda context: BalanceScreen(flow, context), till) as shown:
        yield shown, flow


@pytest.fixture
def opened(till: Till) -> Iterator[tuple[Shown, BalanceFlow]]:
    yield from shown_at(till)


@pytest.fixture
def narrow(narrow_till: Till) -> Iterator[tuple[Shown, BalanceFlow]]:
    yield from shown_at(narrow_till)


@pytest.fixture
def balance(opened: tuple[Shown, BalanceFlow]) -> Shown:
    return opened[0]


async def test_a_typed_card_is_shown_with_its_balance_and_its_past(balance: Shown) -> None:
    assert balance.focus == "balance_scan_input"
    balance.type(CARD)
    balance.enter()
    await balance.settle()

    assert balance.reads("balance_card_balance_amount") == "USD 51.50"
    assert balance.reads("balance_card_balance_note") == "≈ AED 189.09"
    assert balance.reads("balance_card_status") == "Active"
    history = balance.part("balance_history_list")
    assert isinstance(history, EntryList)
    assert [entry.amount.replace("\u202f", " ") for entry in history.entries()[:2]] == ["− 56.90", "+ 8.40"]


@pytest.mark.parametrize(
    ("number", "offered"),
    [
        (CARD, {"balance_redeem", "balance_refund"}),
        ("5501620001", {"balance_redeem"}),
        ("41945902300378903", {"balance_activate"}),
        ("9100000021", set()),
        ("9100000011", set()),
        ("8800770011", {"balance_redeem"}),
    ],
    ids=["with a past", "new", "waiting", "blocked", "expired", "experience"],
)
async def test_what_makes_sense_for_the_card_is_offered(balance: Shown, number: str, offered: set[str]) -> None:
    balance.screen.scan(number)
    await balance.settle()
    assert {
        name for name in ("balance_redeem", "balance_activate", "balance_refund") if balance.sees(name)
    } == offered
    assert balance.cut_off() == []


@pytest.mark.parametrize(
    ("number", "place"),
    [(CARD, Place.REDEEM), ("41945902300378903", Place.ACTIVATE)],
    ids=["redeem", "activate"],
)
async def test_enter_goes_on_with_the_card(opened: tuple[Shown, BalanceFlow], number: str, place: Place) -> None:
    balance, flow = opened
    balance.screen.scan(number)
    await balance.settle()
    balance.enter()
    assert balance.wishes == [(place, flow.state.slot.card)]


@pytest.mark.parametrize("by", ["key", "touch"])
async def test_all_of_it_is_one_action_away(opened: tuple[Shown, BalanceFlow], by: str) -> None:
    balance, flow = opened
    balance.screen.scan(CARD)
    await balance.settle()
    assert "USD 51.50" in balance.part("balance_all").amount().replace("\u00a0", " ")  # type: ignore[attr-defined]  # a button with an amount
    if by == "key":
        balance.type("*")
    else:
        balance.touch("balance_all")
    assert balance.wishes == [(Place.REDEEM, flow.state.slot.card)]
    assert balance.wished_for == [EVERYTHING]


@pytest.mark.parametrize(
    "number", ["8800770011", "9100000021", "9100000031"], ids=["experience", "blocked", "empty"]
)
async def test_where_there_is_nothing_to_take_nothing_is_taken(balance: Shown, number: str) -> None:
    balance.screen.scan(number)
    await balance.settle()
    balance.type("*")
    assert not balance.sees("balance_all")
    assert balance.wishes == []


async def test_a_balance_that_is_not_seen_any_more_has_no_pin(opened: tuple[Shown, BalanceFlow]) -> None:
    balance, flow = opened
    balance.screen.scan(f"{CARD}:{PIN}")
    await balance.settle()
    card = flow.state.slot.card
    assert card is not None
    balance.screen.hide()
    assert flow.hand_pin_on(card) is None


async def test_a_refund_takes_the_card_along(opened: tuple[Shown, BalanceFlow]) -> None:
    balance, flow = opened
    balance.screen.scan(CARD)
    await balance.settle()
    balance.touch("balance_refund")
    assert balance.wishes == [(Place.REFUND, flow.state.slot.card)]


async def test_a_number_can_be_typed_by_touch_alone(balance: Shown) -> None:
    for key in CARD:
        balance.touch(f"balance_keypad_{key}")
    balance.touch("balance_read")
    await balance.settle()
    assert balance.sees("balance_redeem")


async def test_digits_typed_while_a_card_is_shown_begin_the_next_number(balance: Shown) -> None:
    balance.screen.scan(CARD)
    await balance.settle()
    balance.type("55")
    line = balance.part("balance_scan_input")
    assert isinstance(line, QLineEdit)
    assert (line.text(), balance.focus) == ("55", "balance_scan_input")
    balance.key(Qt.Key.Key_Escape)
    assert line.text() == ""


async def test_esc_takes_the_card_out(opened: tuple[Shown, BalanceFlow]) -> None:
    balance, flow = opened
    balance.screen.scan(CARD)
    await balance.settle()
    balance.key(Qt.Key.Key_Escape)
    assert flow.state.slot.phase is SlotPhase.EMPTY
    assert balance.focus == "balance_scan_input"


@pytest.mark.parametrize("text", ["99999999", "12ab", "1234567890128"], ids=["unknown", "letters", "product"])
async def test_what_is_no_card_is_told(balance: Shown, text: str) -> None:
    balance.type(text)
    balance.enter()
    await balance.settle()
    assert balance.reads("balance_notice_title")
    assert balance.cut_off() == []


async def test_an_account_that_may_not_read_cards_gives_the_pin(narrow: tuple[Shown, BalanceFlow]) -> None:
    balance, _ = narrow
    balance.type(CARD)
    balance.enter()
    await balance.settle()
    assert balance.focus == "balance_pin_input"
    balance.type("11111")
    balance.enter()
    await balance.settle()
    assert balance.sees("balance_notice")
    assert balance.cut_off() == []

    for key in PIN:
        balance.touch(f"balance_keypad_{key}")
    balance.enter()
    await balance.settle()
    assert balance.reads("balance_card_balance_amount") == "USD 51.50"
    assert balance.reads("balance_history_none") == "This account may not see what happened on a card."
    pin = balance.part("balance_pin_input")
    assert isinstance(pin, QLineEdit)
    assert pin.text() == ""


async def test_what_a_person_uses_has_a_name_and_says_what_it_is(balance: Shown) -> None:
    for button in balance.screen.findChildren(QPushButton):
        assert button.objectName().startswith(("balance_", "card_")), button.text()
        if button.isVisible():
            assert button.text() or button.accessibleName(), button.objectName()
