"""One journey for each thing that staff do, through the window, over HTTP, to the server's ledger."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.ui.main_window import MainWindow
from tests.journeys.test_redeem import CARD, PIN, pick
from tests.support.counter import Counter


async def redeem(counter: Counter, keys: str, charge: str) -> None:
    await pick(counter)
    counter.hands.write(keys)
    await counter.until_said(f"Charge {charge}")
    counter.hands.enter()
    await counter.hands.until_shown("redeem_result_headline")


async def test_a_scan_shows_a_balance_wherever_the_focus_is(counter: Counter) -> None:
    await counter.sign_in()
    await counter.hands.function_key(6)
    await counter.hands.until_focused("activity_search")
    counter.hands.scan(CARD)
    await counter.hands.until_shown("balance_redeem")
    assert "USD 51.50" in counter.shown()
    assert "AED 189.09" in counter.shown()
    await counter.hands.function_key(6)
    assert counter.hands.text("activity_search_input") == ""


async def test_a_bill_in_the_cards_own_currency_is_charged_as_it_is(counter: Counter) -> None:
    await counter.sign_in()
    await pick(counter)
    await counter.hands.press("redeem_side_card")
    counter.hands.write("1250")
    await counter.until_said("Charge USD 12.50")
    counter.hands.enter()
    await counter.hands.until_shown("redeem_result_headline")
    entry = counter.server.ledger(CARD)[-1]
    assert entry.amount == Decimal("-12.50")
    assert set(entry.meta) == {"fd_reference"}


async def test_enter_held_down_and_a_scan_meanwhile_charge_once(counter: Counter) -> None:
    await counter.sign_in()
    await pick(counter)
    before = len(counter.server.ledger(CARD))
    counter.hands.write("3671")
    await counter.until_said("Charge USD 10.00")
    counter.hands.enter()
    for _ in range(5):
        counter.hands.enter(held_down=True)
    counter.hands.scan("5501620001")
    await counter.hands.until_shown("redeem_result_headline")
    assert len(counter.server.ledger(CARD)) == before + 1
    assert len(counter.journal()) == 1


async def test_an_experience_is_redeemed_by_its_product(counter: Counter) -> None:
    await counter.sign_in()
    await counter.hands.function_key(3)
    counter.hands.scan("3547120806")
    await counter.hands.until_focused("redeem_pin")
    counter.hands.write("18877")
    counter.hands.enter()
    await counter.hands.until(lambda: counter.hands.find("redeem_confirm").isEnabled(), "the product")
    counter.hands.enter()
    await counter.hands.until_shown("redeem_result_headline")
    entry = counter.server.ledger("3547120806")[-1]
    assert (entry.type, entry.sku) == ("debit", "pro-123")
    (attempt,) = counter.journal()
    assert (attempt["operation"], attempt["state"], attempt["detail"]) == (
        "redeem_experience",
        "applied",
        "pro-123",
    )


async def test_a_box_of_cards_is_activated_and_each_row_tells_its_end(counter: Counter) -> None:
    await counter.sign_in()
    await counter.hands.function_key(4)
    await counter.hands.until_shown("activate_scan")
    counter.hands.choose("activate_campaign_input", "Gift cards USD")
    counter.hands.choose("activate_currency_input", "USD")
    counter.hands.find("activate_value_input").setFocus()
    counter.hands.write("25.50")
    await counter.hands.until(lambda: counter.hands.text("activate_value_input") == "25.50", "the value")
    for number in ("603100000000000101", "603100000000000102", "427689063003000093", "603100000000000102"):
        counter.hands.scan(number)
    counter.hands.scan("9999999999")
    await counter.until_said("Activate 2 cards")
    await counter.hands.press("activate_start")
    await counter.until_said("2 activated")
    for number in ("603100000000000101", "603100000000000102"):
        assert counter.server.status(number) == "active"
        assert counter.server.balance(number) == Decimal("25.50")
    attempts = counter.journal()
    assert [(each["operation"], each["state"], each["amount_minor"]) for each in attempts] == [
        ("activate", "applied", 2550)
    ] * 2
    assert counter.server.balance("427689063003000093") == Decimal("100.00")


async def test_a_cashier_may_look_but_only_a_manager_gives_money_back(counter: Counter) -> None:
    await counter.sign_in()
    await redeem(counter, "3671", "USD 10.00")
    transaction = str(counter.journal()[0]["transaction_id"])
    await counter.hands.function_key(5)
    counter.hands.scan(CARD)
    await counter.until_said("manager")
    assert len(counter.journal()) == 1

    await counter.hands.press("top_bar_sign_out")
    await counter.sign_in("manager")
    await counter.hands.function_key(5)
    await counter.hands.until_focused("refund_scan")
    counter.hands.write(transaction)
    await counter.hands.until(lambda: counter.hands.text("refund_scan_input") == transaction, "the transaction")
    counter.hands.enter()
    await counter.hands.until_shown("refund_reason_1")
    assert "AED 36.71" in counter.shown()
    await counter.hands.press("refund_reason_1")
    counter.hands.find("refund_note_input").setFocus()
    counter.hands.write("🎁 wrong size")
    await counter.hands.until(lambda: counter.hands.text("refund_note_input") == "🎁 wrong size", "the note")
    await counter.hands.press("refund_confirm")
    await counter.hands.until_shown("refund_result_headline")

    entry = counter.server.ledger(CARD)[-1]
    assert (entry.type, entry.amount, str(entry.refund_id)) == ("refund", Decimal("10.00"), transaction)
    assert counter.server.balance(CARD) == Decimal("51.50")
    refund = counter.journal()[-1]
    assert (refund["operation"], refund["state"], refund["account"]) == (
        "refund",
        "applied",
        "omar@practice.example",
    )
    assert refund["note"] == "🎁 wrong size"
    assert entry.notes.startswith(str(refund["reference"]))

    counter.hands.enter()
    counter.hands.scan(CARD)
    await counter.hands.until_shown("refund_redeems")
    assert len(counter.journal()) == 2


async def test_no_window_but_the_tills_own_is_ever_shown(counter: Counter) -> None:
    strangers: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
            if shown and not isinstance(watched, MainWindow):
                strangers.append(watched)  # type: ignore[arg-type]  # a widget, as was just asked
            return False

    watch = Watch()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    try:
        await counter.sign_in()
        await redeem(counter, "3671", "USD 10.00")
        for key in (2, 4, 5, 6):
            await counter.hands.function_key(key)
        await counter.hands.press("top_bar_sign_out")
        await counter.hands.until_shown("sign_in_email")
    finally:
        application.removeEventFilter(watch)
    assert strangers == []


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1920, 1080)])
async def test_everything_a_person_uses_has_a_name_for_tests_and_for_readers(
    counter: Counter, size: tuple[int, int]
) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    counter.app.window.resize(*size)
    await counter.sign_in()
    await pick(counter, CARD, PIN)
    for key in (2, 3, 4, 5, 6):
        await counter.hands.function_key(key)
        used = [
            widget
            for widget in counter.till.findChildren(QWidget)
            if isinstance(widget, QAbstractButton | QComboBox | QLineEdit)
            and widget.isVisible()
            and not isinstance(widget.parent(), QComboBox)
        ]
        assert used
        nameless = [
            (widget.objectName(), type(widget).__name__)
            for widget in used
            if not widget.objectName()
            or not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
        ]
        assert nameless == []
