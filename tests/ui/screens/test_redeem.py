from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from frontdesk.flows.places import Place
from frontdesk.flows.redeem import RedeemFlow, RedeemPhase
from frontdesk.ui.screens import outcome
from frontdesk.ui.screens.redeem import RedeemScreen
from frontdesk.ui.widgets.entry_list import EntryList
from tests.support.relay import Held, loses_the_answer
from tests.support.screens import Shown, show_screen
from tests.support.till import Till

pytestmark = pytest.mark.usefixtures("light")

CARD, PIN = "5501627879", "20415"
EXPERIENCE, EXPERIENCE_PIN = "8800770011", "30001"


@pytest.fixture
def flow(till: Till) -> RedeemFlow:
    return RedeemFlow(till.desk)


@pytest.fixture
def redeem(till: Till, flow: RedeemFlow) -> Iterator[Shown]:
    with show_screen(lambda context: RedeemScreen(flow, context), till) as shown:
        yield shown


async def picked(redeem: Shown, number: str = CARD, pin: str = PIN) -> None:
    """Type a card's number and its PIN, as a person does."""
    redeem.type(number)
    redeem.enter()
    await redeem.settle()
    redeem.type(pin)
    redeem.enter()
    await redeem.settle()


def debits(till: Till, number: str = CARD) -> list[Decimal]:
    return [row.amount for row in till.server.ledger(number) if row.type == "debit"]


async def test_a_bill_in_local_money_is_said_before_and_after_it_is_charged(redeem: Shown, till: Till) -> None:
    before = debits(till)
    await picked(redeem)
    redeem.type("3671")

    assert redeem.reads("redeem_facts_charge") == "USD 10.00"
    assert redeem.reads("redeem_facts_left") == "USD 41.50"
    assert redeem.reads("redeem_facts_rate") == "1 AED = 0.27236 USD"
    assert redeem.reads("redeem_confirm") == "Charge USD 10.00"
    assert debits(till) == before

    redeem.enter()
    await redeem.settle()
    assert debits(till) == [*before, Decimal("-10.00")]
    assert redeem.reads("redeem_result_headline") == "USD 10.00 redeemed"
    assert "USD 41.50 is left" in redeem.reads("redeem_result_sentence")
    assert redeem.reads("redeem_result_facts_rate") == "1 AED = 0.27236 USD"
    assert redeem.reads("redeem_result_facts_source") == "Store rate"
    assert redeem.reads("redeem_result_facts_rounding") == "half up"
    assert redeem.cut_off() == []
    assert redeem.focus == "redeem_result_next"

    redeem.enter()
    assert redeem.focus == "redeem_scan_input"


async def test_the_enter_that_gives_the_pin_confirms_nothing(redeem: Shown, till: Till, flow: RedeemFlow) -> None:
    for key in ("1", "00", "0"):
        redeem.touch(f"redeem_keypad_{key}")
    await picked(redeem)

    assert flow.state.phase is RedeemPhase.AMOUNT
    assert redeem.reads("redeem_confirm") == "Charge USD 2.72"
    assert till.relay.posts == []


async def test_enter_pressed_twice_sends_once(redeem: Shown, till: Till) -> None:
    await picked(redeem)
    redeem.type("3671")
    held = Held()
    till.relay.moves = held
    redeem.enter()
    redeem.enter()
    redeem.touch("redeem_confirm")
    await held.reached.wait()
    redeem.enter()
    assert redeem.reads("redeem_confirm") == "Charging USD 10.00…"
    assert not redeem.part("redeem_scan").isEnabled()
    held.release.set()
    await redeem.settle()

    assert len(till.relay.posts) == 1
    assert redeem.sees("redeem_result_headline")


async def test_a_held_enter_does_not_pass_the_result_over(redeem: Shown, flow: RedeemFlow) -> None:
    await picked(redeem)
    redeem.type("3671")
    redeem.enter()
    await redeem.settle()
    redeem.key(Qt.Key.Key_Return, held=True)
    assert flow.state.phase is RedeemPhase.RESULT


async def test_the_keypad_types_the_pin_and_then_the_amount(redeem: Shown) -> None:
    redeem.type(CARD)
    redeem.enter()
    await redeem.settle()
    assert redeem.focus == "redeem_pin_input"
    for key in PIN:
        redeem.touch(f"redeem_keypad_{key}")
    redeem.touch("redeem_confirm")
    await redeem.settle()
    for key in ("5", "00", "backspace"):
        redeem.touch(f"redeem_keypad_{key}")

    assert redeem.reads("redeem_amount_amount") == "AED 0.50"


async def test_a_pin_that_is_missing_is_asked_for(redeem: Shown, till: Till, flow: RedeemFlow) -> None:
    redeem.type(CARD)
    redeem.enter()
    await redeem.settle()
    redeem.enter()
    assert "Type the PIN" in redeem.reads("redeem_pin_note")
    assert not flow.state.can_confirm
    redeem.touch("redeem_pin_none")
    await redeem.settle()
    assert flow.state.phase is RedeemPhase.AMOUNT


async def test_a_wrong_pin_is_told_and_typed_again(redeem: Shown, till: Till) -> None:
    await picked(redeem, pin="11111")
    redeem.type("3671")
    redeem.enter()
    await redeem.settle()

    assert "PIN" in redeem.reads("redeem_notice_title")
    assert redeem.focus == "redeem_pin_input"
    redeem.type(PIN)
    redeem.enter()
    await redeem.settle()
    assert redeem.reads("redeem_confirm") == "Charge USD 10.00"


async def test_a_pin_is_left_nowhere(redeem: Shown) -> None:
    line = redeem.part("redeem_pin_input")
    assert isinstance(line, QLineEdit)
    redeem.type(CARD)
    redeem.enter()
    await redeem.settle()

    redeem.type(PIN)
    redeem.touch("redeem_clear")
    assert line.text() == ""
    redeem.screen.scan(CARD)
    await redeem.settle()
    redeem.type(PIN)
    redeem.screen.hide()
    assert line.text() == ""


async def test_a_bill_above_the_balance_can_be_paid_in_part(redeem: Shown, till: Till) -> None:
    await picked(redeem)
    redeem.type("50000")
    assert redeem.sees("redeem_notice")
    assert not redeem.part("redeem_confirm").isEnabled()

    redeem.touch("redeem_offer")
    assert redeem.reads("redeem_amount_amount") == "AED 189.09"
    assert redeem.reads("redeem_facts_to_pay") == "AED 310.91"
    assert redeem.reads("redeem_confirm") == "Charge USD 51.50"
    assert not redeem.sees("redeem_notice")


async def test_all_of_it_charges_the_whole_balance(redeem: Shown, till: Till) -> None:
    await picked(redeem)
    redeem.touch("redeem_all")
    redeem.enter()
    await redeem.settle()
    assert till.server.balance(CARD) == 0


async def test_an_ambiguous_amount_is_asked_back(redeem: Shown) -> None:
    await picked(redeem)
    QGuiApplication.clipboard().setText("1.500")
    QTest.keyClick(redeem.screen, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (redeem.reads("redeem_reading_0"), redeem.reads("redeem_reading_1")) == ("AED 1.50", "AED 1,500.00")
    assert not redeem.part("redeem_confirm").isEnabled()

    redeem.touch("redeem_reading_0")
    assert redeem.reads("redeem_confirm") == "Charge USD 0.41"


async def test_the_amount_can_be_keyed_in_the_cards_currency(redeem: Shown) -> None:
    await picked(redeem)
    redeem.touch("redeem_side_card")
    redeem.type("12.5")
    assert redeem.reads("redeem_amount_amount") == "USD 12.50"
    assert redeem.reads("redeem_confirm") == "Charge USD 12.50"


async def test_an_experience_asks_for_its_product(redeem: Shown, till: Till, flow: RedeemFlow) -> None:
    await picked(redeem, EXPERIENCE, EXPERIENCE_PIN)
    assert redeem.focus == "redeem_products"
    assert flow.state.product == ""
    redeem.key(Qt.Key.Key_Down)
    redeem.enter()
    assert redeem.reads("redeem_facts_sku") == "pool-day"
    assert till.relay.posts == []

    redeem.enter()
    await redeem.settle()
    assert [row.sku for row in till.server.ledger(EXPERIENCE) if row.type == "debit"] == ["pool-day"]
    assert redeem.sees("redeem_result_headline")


async def test_a_product_can_be_typed(redeem: Shown) -> None:
    await picked(redeem, EXPERIENCE, EXPERIENCE_PIN)
    products = redeem.part("redeem_products")
    assert isinstance(products, EntryList)
    redeem.part("redeem_sku").setFocus()
    redeem.type("spa 2")
    assert redeem.reads("redeem_confirm") == "Redeem spa 2"
    assert products.current() == ""


async def test_an_end_that_is_not_known_leads_to_activity(redeem: Shown, till: Till) -> None:
    await picked(redeem)
    redeem.type("3671")
    till.relay.moves = loses_the_answer
    redeem.enter()
    await redeem.settle()

    (attempt,) = await till.attempts()
    assert redeem.reads("redeem_result_facts_reference") == str(attempt.reference)
    assert redeem.sees("redeem_result_warning")
    redeem.touch("redeem_result_activity")
    assert redeem.wishes == [(Place.ACTIVITY, None)]


async def test_a_card_that_waits_for_activation_is_taken_there(redeem: Shown, flow: RedeemFlow) -> None:
    redeem.screen.scan("41945902300378903")
    await redeem.settle()
    redeem.touch("redeem_way_out")
    assert redeem.wishes == [(Place.ACTIVATE, flow.state.card)]


async def test_what_is_no_card_number_stays_to_be_put_right(redeem: Shown) -> None:
    line = redeem.part("redeem_scan_input")
    assert isinstance(line, QLineEdit)
    redeem.type("12-ab")
    redeem.enter()
    await redeem.settle()
    assert redeem.sees("redeem_notice")
    assert line.text() == "12-ab"
    redeem.key(Qt.Key.Key_Escape)
    assert line.text() == ""


@pytest.mark.parametrize(
    "keys", ["", "3671", "99999999", "1.500", "0.001"], ids=["none", "fine", "above", "ambiguous", "too fine"]
)
async def test_no_word_is_cut_on_the_smallest_till(redeem: Shown, keys: str) -> None:
    assert redeem.cut_off() == []
    await picked(redeem)
    redeem.type(keys)
    assert redeem.cut_off() == []


async def test_what_a_person_uses_has_a_name_and_says_what_it_is(redeem: Shown) -> None:
    for button in redeem.screen.findChildren(QPushButton):
        assert button.objectName().startswith(("redeem_", "card_")), button.text()
        if button.isVisible():
            assert button.text() or button.accessibleName(), button.objectName()


async def test_a_second_enter_does_not_take_the_result_away(redeem: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outcome, "GUARD_MS", 60_000)
    await picked(redeem)
    redeem.type("3671")
    redeem.enter()
    await redeem.settle()
    redeem.enter()
    redeem.enter()
    assert redeem.focus == "redeem_result_next"


async def test_a_key_takes_all_that_is_on_the_card(redeem: Shown, till: Till) -> None:
    await picked(redeem)
    redeem.type("*")
    assert redeem.reads("redeem_confirm") == "Charge USD 51.50"
    redeem.enter()
    await redeem.settle()
    assert debits(till)[-1] == Decimal("-51.50")


async def test_a_step_that_is_complete_when_it_comes_is_not_confirmed_by_the_enter_before(
    redeem: Shown, till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outcome, "GUARD_MS", 60_000)
    before = debits(till)
    redeem.touch("redeem_keypad_5")
    redeem.touch("redeem_keypad_00")
    await picked(redeem)
    assert redeem.reads("redeem_confirm") == "Charge USD 1.36"
    redeem.enter()
    redeem.touch("redeem_confirm")
    await redeem.settle()
    assert debits(till) == before

    monkeypatch.setattr(outcome, "GUARD_MS", 0)
    redeem.enter()
    await redeem.settle()
    assert debits(till) == [*before, Decimal("-1.36")]
