"""A scan reaches the card slot whatever has the focus, and never a field; what is no card says so."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from frontdesk.ui.widgets.scan_field import ScanField
from tests.journeys.steps import CARD, NEW_CARD, ready_to_activate, ready_to_charge, ready_to_refund
from tests.support.counter import Counter

LABEL = "K-12"
"""A code on a shelf: typed into an amount and entered, it would charge twelve."""

PRODUCT = "4006381333931"
OTHER = "5501620001"


def typed(counter: Counter) -> dict[str, str]:
    """What is in each field of the window, hidden ones too."""
    fields = counter.app.window.findChildren(QLineEdit)
    return {field.objectName(): field.text() for field in fields if field.text()}


async def at_the_pin(counter: Counter) -> None:
    await counter.hands.function_key(3)
    counter.hands.scan(CARD)
    await counter.hands.until_focused("redeem_pin")


async def at_the_search(counter: Counter) -> None:
    await counter.hands.function_key(6)
    await counter.hands.until_focused("activity_search")


async def at_the_value(counter: Counter) -> None:
    await counter.hands.function_key(4)
    await counter.hands.until_shown("activate_scan")
    counter.hands.find("activate_value_input").setFocus()


async def at_the_note(counter: Counter) -> None:
    await ready_to_refund(counter)
    counter.hands.find("refund_note_input").setFocus()


async def at_a_list(counter: Counter) -> None:
    await counter.hands.function_key(5)
    await counter.hands.until_focused("refund_scan")
    counter.hands.scan(CARD)
    await counter.hands.until_focused("refund_redeems")


async def at_a_button(counter: Counter) -> None:
    counter.hands.find("top_bar_sign_out").setFocus()
    await counter.hands.until_focused("top_bar_sign_out")


PLACES: dict[str, Callable[[Counter], Awaitable[None]]] = {
    "amount": ready_to_charge,
    "PIN": at_the_pin,
    "search": at_the_search,
    "value": at_the_value,
    "note": at_the_note,
    "list": at_a_list,
    "button": at_a_button,
}


def picked(counter: Counter) -> str:
    """The card in the slot of the place that the person is in, masked."""
    field = counter.till.screen_shown.findChild(ScanField)
    line = field.findChild(QLineEdit) if field is not None else None
    return line.placeholderText() if isinstance(line, QLineEdit) else ""


def answer(counter: Counter) -> object:
    """How the scan ended, as the place shows it that the person is in."""
    field = counter.till.screen_shown.findChild(ScanField)
    return field.property("answer") if field is not None else None


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("code", [LABEL, PRODUCT, "30325"], ids=["label", "product", "five digits"])
async def test_what_is_no_card_says_so_wherever_the_focus_is_and_is_typed_nowhere(
    counter: Counter, place: str, code: str
) -> None:
    await counter.sign_in("manager")
    await PLACES[place](counter)
    before, attempts = typed(counter), len(counter.journal())
    counter.hands.scan(code)
    await counter.hands.until(lambda: answer(counter) == "bad", "the refusal")
    said = counter.shown()
    assert "No money moved" in said
    assert ("That is a product barcode" in said) is (code == PRODUCT)
    assert typed(counter) == before
    assert len(counter.journal()) == attempts


@pytest.mark.parametrize("place", [place for place in PLACES if place != "value"])
async def test_a_card_is_picked_wherever_the_focus_is_and_is_typed_nowhere(counter: Counter, place: str) -> None:
    await counter.sign_in("manager")
    await PLACES[place](counter)
    before, attempts = typed(counter), len(counter.journal())
    counter.hands.scan(OTHER)
    await counter.hands.until(lambda: "0001" in picked(counter), "the card")
    assert typed(counter) == before
    assert len(counter.journal()) == attempts


async def test_a_label_scanned_while_the_amount_is_asked_for_leaves_amount_and_card(counter: Counter) -> None:
    await counter.sign_in()
    await ready_to_charge(counter)
    counter.hands.scan(LABEL)
    await counter.until_said("This is not a card number")
    assert "AED 36.71" in counter.shown()
    assert "Charge USD 10.00" in counter.shown()


async def test_the_line_ends_of_a_scanner_start_no_list(counter: Counter) -> None:
    """Some scanners end a line with two keys; the second must not be the Enter that activates the cards."""
    await counter.sign_in()
    await ready_to_activate(counter)
    counter.hands.scan("603100000000000102", line_ends=2)
    await counter.until_said("Activate 2 cards")
    assert counter.journal() == []
    counter.hands.enter()
    await counter.until_said("2 activated")


async def test_a_scan_takes_the_place_of_a_list_that_is_open(counter: Counter) -> None:
    await counter.sign_in()
    await at_the_value(counter)
    field = counter.hands.find("activate_campaign_input")
    assert isinstance(field, QComboBox)
    before = field.currentText()
    field.showPopup()
    counter.hands.scan(NEW_CARD)
    await counter.until_said("1 new")
    assert field.currentText() == before
    assert "activate_campaign_input_list" not in counter.hands.names_shown()


@pytest.mark.parametrize("name", ["sign_in_email_input", "sign_in_password_input"])
async def test_a_scan_before_anybody_has_signed_in_is_typed_nowhere(counter: Counter, name: str) -> None:
    await counter.hands.until_shown("sign_in_email")
    # The window comes first: scans are listened for right behind it.
    await counter.app.tasks.join()
    counter.hands.find(name).setFocus()
    counter.hands.scan(CARD)
    counter.hands.write("x")
    await counter.hands.until(lambda: counter.hands.text(name).endswith("x"), "the key after the scan")
    assert typed(counter) == {name: "x"}
