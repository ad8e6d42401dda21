"""What a scanner reads besides a card's number: a card's PIN with it, and the barcode of a receipt."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from frontdesk.domain.receipt_code import ReceiptCode
from tests.journeys.steps import CARD, ready_to_charge
from tests.support.counter import Counter

PIN = "20415"


def wedge(counter: Counter, text: str) -> None:
    """Send a code as a scanner with a US layout does: with the Shift key before a sign that needs it."""
    handle = counter.app.window.windowHandle()
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier

    def send(kind: QEvent.Type, key: Qt.Key, held: Qt.KeyboardModifier, sign: str) -> None:
        QCoreApplication.postEvent(handle, QKeyEvent(kind, key, held, sign))

    for sign in text:
        shifted = sign in ":|"
        if shifted:
            send(QEvent.Type.KeyPress, Qt.Key.Key_Shift, shift, "")
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            send(kind, Qt.Key.Key_unknown, shift if shifted else none, sign)
        if shifted:
            send(QEvent.Type.KeyRelease, Qt.Key.Key_Shift, none, "")
    counter.hands.enter()


@pytest.mark.parametrize("sign", [":", "|", ";", ","])
async def test_a_code_with_its_pin_is_one_scan_wherever_the_focus_is(counter: Counter, sign: str) -> None:
    await counter.sign_in()
    await counter.hands.function_key(3)
    await counter.hands.until_focused("redeem_scan")
    wedge(counter, f"{CARD}{sign}{PIN}")
    await counter.hands.until(counter.till.screen_shown.hasFocus, "the amount to be asked for")
    assert PIN not in counter.shown()
    assert counter.hands.text("redeem_scan_input") == ""
    counter.hands.write("3671")
    await counter.until_said("Charge USD 10.00")


async def test_a_receipt_leads_to_its_refund_from_every_place(counter: Counter) -> None:
    await counter.sign_in("manager")
    await ready_to_charge(counter)
    counter.hands.enter()
    await counter.hands.until_shown("redeem_result_headline")
    charged = counter.journal()[-1]
    receipt = ReceiptCode(str(charged["card_id"]), str(charged["transaction_id"]))
    for place in (2, 3, 4, 5, 6, 7):
        await counter.hands.function_key(place)
        counter.hands.scan(receipt.digits)
        await counter.hands.until_shown("refund_reason_1")
        assert "USD 10.00" in counter.hands.text("refund_confirm").replace("\u00a0", " ").replace("\u202f", " ")
        await counter.hands.press("refund_clear")
    assert len(counter.journal()) == 1


async def test_all_of_it_and_enter_pressed_at_once_charge_nothing(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    from frontdesk.ui.screens import outcome

    monkeypatch.setattr(outcome, "GUARD_MS", 60_000)
    await counter.sign_in()
    counter.hands.scan(f"{CARD}:{PIN}")
    await counter.hands.until_shown("balance_all")
    counter.hands.write("*")
    counter.hands.enter()
    await counter.until_said("Charge USD 51.50")
    counter.hands.enter()
    await counter.app.tasks.join()
    assert counter.journal() == []
    assert counter.server.balance(CARD) == Decimal("51.50")
