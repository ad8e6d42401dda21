from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from frontdesk.domain.card import Card, CardKind, CardNumber, CardStatus, CardTransaction, TransactionKind
from frontdesk.domain.currency import Currency
from frontdesk.domain.money import Money
from frontdesk.flows.card_slot import CardSlot, SlotPhase
from frontdesk.ui.format import day, money
from frontdesk.ui.screens.card_panel import LATEST, CardPanel, expiry_warning, face_text
from frontdesk.ui.screens.screen import ScreenContext
from frontdesk.ui.tasks import TaskRunner
from frontdesk.ui.widgets.card_face import CardFace
from frontdesk.ui.widgets.entry_list import EntryList

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
USD = Currency.of("USD")
NUMBER = CardNumber("5501627879")
CARD = Card(NUMBER, CardKind.MONETARY, CardStatus.ACTIVE, "1", USD, Money(5150, USD), transactions=())
EXPERIENCE = replace(CARD, kind=CardKind.EXPERIENCE, balance=None, currency=None, product_name="Spa day")


@pytest.fixture
def panel(qapp: QApplication, light: None) -> Iterator[CardPanel]:
    panel = CardPanel(ScreenContext(TaskRunner().run, lambda: NOW))
    panel.resize(310, 484)
    panel.show()
    yield panel
    panel.close()


def sees(panel: CardPanel, name: str) -> bool:
    part = panel.findChild(QWidget, name)
    assert isinstance(part, QWidget)
    return part.isVisible()


def reads(panel: CardPanel, name: str) -> str:
    label = panel.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


@pytest.mark.parametrize(
    ("slot", "seen"),
    [
        (CardSlot(), "card_none"),
        (CardSlot(SlotPhase.LOOKING, NUMBER), "card_waiting"),
        (CardSlot(SlotPhase.NEEDS_PIN, NUMBER), "card_none"),
        (CardSlot(SlotPhase.SHOWN, NUMBER, CARD), "card_summary"),
    ],
    ids=["empty", "looking", "needs PIN", "shown"],
)
def test_the_panel_shows_what_is_in_the_slot(panel: CardPanel, slot: CardSlot, seen: str) -> None:
    panel.show_slot(CardSlot(SlotPhase.SHOWN, NUMBER, EXPERIENCE), None, NOW)
    panel.show_slot(slot, None, NOW)
    parts = ("card_none", "card_waiting", "card_summary")
    assert [name for name in parts if sees(panel, name)] == [seen]
    face = panel.findChild(CardFace, "card_face")
    assert isinstance(face, CardFace)
    assert (face.card() is None) == (slot.phase is SlotPhase.EMPTY)


def test_a_face_shows_the_last_four_digits_only() -> None:
    assert NUMBER.digits[:-4] not in repr(face_text(CARD, NOW))
    assert face_text(CARD, NOW).spoken.endswith("7879")


@pytest.mark.parametrize(
    ("ends", "said", "tone"),
    [
        (None, "", "neutral"),
        (timedelta(days=31), "", "neutral"),
        (timedelta(days=10), "Expires in 10 days, on {day}", "warn"),
        (timedelta(days=1), "Expires tomorrow", "warn"),
        (timedelta(minutes=1), "Expires today", "warn"),
        (timedelta(0), "Expired on {day}", "bad"),
        (timedelta(days=-400), "Expired on {day}", "bad"),
    ],
)
def test_a_near_end_is_warned_of(ends: timedelta | None, said: str, tone: str) -> None:
    moment = None if ends is None else NOW + ends
    sentence = said.format(day="" if moment is None else day(moment))
    assert expiry_warning(replace(CARD, expires_at=moment), NOW) == (sentence, tone)


def test_the_balance_is_shown_in_both_currencies(panel: CardPanel) -> None:
    local = Money(18909, Currency.of("AED"))
    panel.show_slot(CardSlot(SlotPhase.SHOWN, NUMBER, CARD), local, NOW)
    assert reads(panel, "card_summary_balance_note") == f"≈ {money(local)}"
    assert reads(panel, "card_summary_status") == "Active"
    panel.show_slot(CardSlot(SlotPhase.SHOWN, NUMBER, CARD), None, NOW)
    assert reads(panel, "card_summary_balance_note") == ""


def test_an_experience_shows_its_products_instead_of_a_balance(panel: CardPanel) -> None:
    card = replace(EXPERIENCE, skus=("massage-60", "pool-day"))
    panel.show_slot(CardSlot(SlotPhase.SHOWN, NUMBER, card), None, NOW)
    assert reads(panel, "card_summary_product") == "Spa day"
    assert reads(panel, "card_summary_skus") == "massage-60 · pool-day"
    assert not sees(panel, "card_summary_balance")


def test_the_latest_transactions_come_first_and_those_that_can_not_be_read_are_kept(panel: CardPanel) -> None:
    rows = (
        CardTransaction("", TransactionKind.OTHER, None, row="?"),
        CardTransaction("", TransactionKind.OTHER, None, row="?!"),
        CardTransaction("7", TransactionKind.REDEEM, Money(-5690, USD), NOW - timedelta(hours=1)),
        CardTransaction("6", TransactionKind.CREDIT, Money(840, USD), NOW - timedelta(days=9)),
    )
    panel.show_slot(CardSlot(SlotPhase.SHOWN, NUMBER, replace(CARD, transactions=rows)), None, NOW)
    entries = panel.findChild(EntryList, "card_history_list")
    assert isinstance(entries, EntryList)
    shown = [(entry.title, entry.amount.replace("\u202f", " ")) for entry in entries.entries()]
    assert shown[0][1] == ""
    assert shown[2] == ("Redeemed", "− 56.90")
    assert len(shown) == LATEST
    assert len({entry.key for entry in entries.entries()}) == LATEST


@pytest.mark.parametrize("rows", [None, ()], ids=["not readable", "none"])
def test_a_card_without_rows_says_why(panel: CardPanel, rows: tuple[()] | None) -> None:
    panel.show_slot(CardSlot(SlotPhase.SHOWN, NUMBER, replace(CARD, transactions=rows)), None, NOW)
    assert reads(panel, "card_history_none")
    assert not sees(panel, "card_history_list")
