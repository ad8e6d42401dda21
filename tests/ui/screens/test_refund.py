from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from frontdesk.domain.exchange import Conversion
from frontdesk.domain.movement import Redeem, RedeemExperience
from frontdesk.flows.places import Place
from frontdesk.flows.refund import RefundFlow, RefundPhase
from frontdesk.ui.screens import outcome
from frontdesk.ui.screens.refund import RefundScreen
from frontdesk.ui.widgets.entry_list import EntryList
from tests.support.relay import Held, Relay, loses_the_answer
from tests.support.screens import Shown, show_screen
from tests.support.till import RATES, SMALL_CARD, Till, aed, open_till, usd
from tests.support.training import TrainingServer

pytestmark = pytest.mark.usefixtures("light")

EXPERIENCE = "8800770011"
NEVER_USED = "1246465278"


@pytest.fixture
def flow(till: Till) -> RefundFlow:
    return RefundFlow(till.desk)


@pytest.fixture
def refund(till: Till, flow: RefundFlow) -> Iterator[Shown]:
    with show_screen(lambda context: RefundScreen(flow, context), till) as shown:
        yield shown


@pytest.fixture
async def cashier(relay: Relay, training_server: TrainingServer, tmp_path: Path) -> AsyncIterator[Till]:
    async with open_till(relay, training_server, tmp_path, email="mariam@practice.example") as opened:
        yield opened


async def bought(till: Till) -> str:
    """Redeem AED 36.71 for USD 10.00, and return the transaction."""
    conversion = Conversion(aed("36.71"), usd("10.00"), RATES[0])
    moved = await till.mover.move(Redeem(await till.card(), usd("10.00"), conversion), till.pin())
    assert moved.attempt.transaction_id
    return moved.attempt.transaction_id


async def scanned(refund: Shown, text: str = SMALL_CARD) -> None:
    refund.type(text)
    refund.enter()
    await refund.settle()


def refunds(till: Till, number: str = SMALL_CARD) -> list[Decimal]:
    return [row.amount for row in till.server.ledger(number) if row.type == "refund"]


def sent(till: Till) -> int:
    return len(till.relay.posts)


async def test_a_part_is_given_back_in_both_currencies(refund: Shown, till: Till, flow: RefundFlow) -> None:
    await bought(till)
    await scanned(refund)
    assert refund.focus == "refund_redeems"
    refund.enter()
    assert refund.reads("refund_facts_local") == "AED 36.71"
    assert not refund.part("refund_confirm").isEnabled()
    refund.touch("refund_reason_1")
    for key in ("5", "00"):
        refund.touch(f"refund_keypad_{key}")
    assert refund.reads("refund_amount_amount") == "USD 5.00"
    assert refund.reads("refund_facts_local") == "AED 18.36"
    assert refund.reads("refund_facts_rate") == "1 AED = 0.27236 USD"
    assert refund.reads("refund_facts_balance") == "USD 20.00"
    assert flow.state.reason == "Returned goods"

    refund.part("refund_note_input").setFocus()
    refund.type("scratched")
    before = sent(till)
    refund.enter()
    await refund.settle()
    assert sent(till) == before, "the Enter that ends the note confirms nothing"
    assert refund.reads("refund_confirm") == "Give back USD 5.00"

    refund.enter()
    await refund.settle()
    assert refunds(till) == [Decimal("5.00")]
    assert refund.reads("refund_result_headline") == "USD 5.00 refunded"
    refund.enter()
    assert refund.focus == "refund_scan_input"


async def test_a_rate_is_whole_on_the_smallest_till(refund: Shown, till: Till) -> None:
    await bought(till)
    await scanned(refund)
    refund.enter()
    assert refund.cut_off() == []
    rate = refund.part("refund_facts_rate")
    assert isinstance(rate, QLabel)
    assert rate.fontMetrics().horizontalAdvance(rate.text()) <= rate.width()


async def test_the_reason_is_asked_for(refund: Shown, till: Till, flow: RefundFlow) -> None:
    await bought(till)
    await scanned(refund)
    refund.enter()
    refund.enter()
    await refund.settle()
    assert refund.sees("refund_notice")
    assert refund.sees("refund_reason_1")
    assert flow.state.reason == ""
    assert flow.state.phase is RefundPhase.AMOUNT


async def test_a_transaction_of_this_till_is_found_without_its_card(refund: Shown, till: Till) -> None:
    transaction = await bought(till)
    await scanned(refund, transaction)
    assert refund.reads("refund_redeem_amount") == "USD 10.00"
    assert refund.reads("refund_confirm") == "Give back USD 10.00"


async def test_enter_pressed_twice_sends_once(refund: Shown, till: Till, flow: RefundFlow) -> None:
    await bought(till)
    await scanned(refund)
    refund.enter()
    flow.choose_reason("Other")
    before, held = sent(till), Held()
    till.relay.moves = held
    refund.enter()
    refund.enter()
    refund.touch("refund_confirm")
    await held.reached.wait()
    refund.enter()
    assert refund.reads("refund_confirm") == "Giving back USD 10.00…"
    held.release.set()
    await refund.settle()
    assert sent(till) == before + 1
    assert refunds(till) == [Decimal("10.00")]


async def test_a_cashier_sees_everything_and_confirms_nothing(cashier: Till) -> None:
    await bought(cashier)
    flow = RefundFlow(cashier.desk)
    with show_screen(lambda context: RefundScreen(flow, context), cashier) as refund:
        assert refund.reads("refund_manager_title") == "Only a manager can give a refund"
        await scanned(refund)
        refund.enter()
        flow.choose_reason("Other")
        assert refund.reads("refund_amount_amount") == "USD 10.00"
        assert not refund.part("refund_confirm").isEnabled()
        assert not refund.part("refund_keypad").isEnabled()
        assert refund.cut_off() == []
        before = sent(cashier)
        refund.enter()
        await refund.settle()
        assert sent(cashier) == before
        assert refunds(cashier) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1000000", "That is more than can be given back"),
        ("0,00", "The amount is zero"),
        ("1.500", "This amount can be read in more than one way"),
    ],
)
async def test_an_amount_that_cannot_be_given_back_is_told(
    refund: Shown, till: Till, flow: RefundFlow, text: str, told: str
) -> None:
    await bought(till)
    await scanned(refund)
    refund.enter()
    flow.choose_reason("Other")
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(refund.screen, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert refund.reads("refund_notice_title") == told
    assert not refund.part("refund_confirm").isEnabled()
    assert refund.cut_off() == []


async def test_an_ambiguous_amount_is_asked_back(refund: Shown, till: Till, flow: RefundFlow) -> None:
    await bought(till)
    await scanned(refund)
    refund.enter()
    flow.paste("1.500")
    refund.touch("refund_reading_0")
    assert refund.reads("refund_amount_amount") == "USD 1.50"


async def test_an_experience_is_given_back_whole(refund: Shown, till: Till, flow: RefundFlow) -> None:
    await till.mover.move(RedeemExperience(await till.card(EXPERIENCE), "pool-day"), till.pin(EXPERIENCE))
    await scanned(refund, EXPERIENCE)
    refund.enter()
    assert refund.reads("refund_facts_product") == "pool-day"
    assert not refund.sees("refund_keypad")
    assert refund.cut_off() == []
    flow.choose_reason("Other")
    refund.enter()
    await refund.settle()
    assert refund.sees("refund_result_headline")
    assert [row.sku for row in till.server.ledger(EXPERIENCE) if row.type == "refund"] == ["pool-day"]


async def test_what_is_left_is_shown_before_one_is_chosen(refund: Shown, till: Till) -> None:
    await scanned(refund, "5501627879")
    entries = refund.part("refund_redeems")
    assert isinstance(entries, EntryList)
    assert [entry.chip.replace("\u202f", " ").replace("\u00a0", " ") for entry in entries.entries()] == [
        "USD 56.90 left",
        "Nothing left",
    ]
    refund.key(Qt.Key.Key_Down)
    refund.enter()
    assert refund.reads("refund_card_notice_title") == "There is nothing left to refund"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("123", "This till has not seen that transaction"),
        (NEVER_USED, "There is nothing to refund on this card"),
        ("12345678901", "This card is not known"),
    ],
)
async def test_what_stands_in_the_way_of_a_scan_is_told(refund: Shown, text: str, told: str) -> None:
    await scanned(refund, text)
    assert refund.reads("refund_card_notice_title") == told
    assert refund.cut_off() == []
    assert refund.screen.minimumSizeHint().height() <= refund.screen.height()


async def test_another_redeem_can_be_chosen(refund: Shown, till: Till, flow: RefundFlow) -> None:
    await bought(till)
    await scanned(refund)
    refund.enter()
    refund.type("1")
    refund.touch("refund_keypad_5")
    refund.touch("refund_other")
    assert flow.state.phase is RefundPhase.TRANSACTION
    assert refund.focus == "refund_redeems"
    refund.key(Qt.Key.Key_Escape)
    assert refund.focus == "refund_scan_input"


async def test_an_end_that_is_not_known_leads_to_activity(refund: Shown, till: Till, flow: RefundFlow) -> None:
    await bought(till)
    await scanned(refund)
    refund.enter()
    flow.choose_reason("Other")
    till.relay.moves = loses_the_answer
    refund.enter()
    await refund.settle()
    assert refund.sees("refund_result_warning")
    refund.touch("refund_result_activity")
    assert refund.wishes == [(Place.ACTIVITY, None)]


async def test_what_a_person_uses_has_a_name_and_says_what_it_is(refund: Shown, till: Till) -> None:
    await bought(till)
    await scanned(refund)
    for _ in range(2):
        for button in refund.screen.findChildren(QPushButton):
            assert button.objectName().startswith(("refund_", "card_")), button.text()
            if button.isVisible():
                assert button.text() or button.accessibleName(), button.objectName()
        refund.enter()


async def test_a_digit_is_the_reason_while_that_is_asked_and_then_the_amount(
    refund: Shown, till: Till, flow: RefundFlow
) -> None:
    await bought(till)
    await scanned(refund)
    refund.enter()
    assert not refund.sees("refund_keypad")
    assert refund.sees("refund_reason_2")
    refund.type("92")
    assert (flow.state.reason, refund.reads("refund_redeem_reason")) == ("Other", "Other")
    assert refund.reads("refund_confirm") == "Give back USD 10.00"

    refund.type("500")
    assert refund.reads("refund_confirm") == "Give back USD 5.00"
    refund.key(Qt.Key.Key_Escape)
    refund.key(Qt.Key.Key_Escape)
    assert (flow.state.reason, refund.sees("refund_reason_1")) == ("", True)
    refund.touch("refund_reason_1")
    assert refund.reads("refund_confirm") == "Give back USD 10.00"


async def test_another_reason_can_be_chosen(refund: Shown, till: Till, flow: RefundFlow) -> None:
    await bought(till)
    await scanned(refund)
    refund.enter()
    assert not refund.sees("refund_why")
    refund.type("1")
    refund.touch("refund_why")
    refund.type("2")
    assert flow.state.reason == "Other"


async def test_a_digit_that_is_held_down_is_no_amount(refund: Shown, till: Till, flow: RefundFlow) -> None:
    await bought(till)
    await scanned(refund)
    refund.enter()
    refund.type("1")
    repeated = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", True)
    QApplication.sendEvent(refund.screen, repeated)
    assert (flow.state.reason, flow.state.entry.text) == ("Returned goods", "")


async def test_the_second_touch_on_a_reason_is_no_amount(
    refund: Shown, till: Till, flow: RefundFlow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outcome, "GUARD_MS", 60_000)
    await bought(till)
    await scanned(refund)
    refund.enter()
    refund.touch("refund_reason_1")
    refund.touch("refund_keypad_7")
    assert flow.state.entry.text == ""
    monkeypatch.setattr(outcome, "GUARD_MS", 0)
    refund.touch("refund_keypad_7")
    assert flow.state.entry.text == "7"


async def test_an_experience_asks_for_its_reason_too(refund: Shown, till: Till) -> None:
    card = await till.card(EXPERIENCE)
    await till.mover.move(RedeemExperience(card, card.skus[0]), till.pin(EXPERIENCE))
    await scanned(refund, EXPERIENCE)
    refund.enter()
    assert refund.sees("refund_reason_1")
    assert not refund.sees("refund_keypad")
    refund.type("1")
    assert not refund.sees("refund_keypad")
    refund.enter()
    await refund.settle()
    assert [row.type for row in till.server.ledger(EXPERIENCE)][-1] == "refund"
