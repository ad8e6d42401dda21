from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.devices.barcodes import code128
from frontdesk.flows.practice import PracticeCard
from frontdesk.ui.main_window import SMALLEST, MainWindow
from frontdesk.ui.screens.practice_sheet import PracticeSheet, spaced
from frontdesk.ui.theme.tokens import TOUCH
from tests.support.training import TrainingServer

pytestmark = pytest.mark.usefixtures("light")


def cards_of(server: TrainingServer) -> tuple[PracticeCard, ...]:
    return tuple(
        PracticeCard(
            card.number, card.pin or "", card.kind, card.currency or "", card.product_name, card.skus, card.note
        )
        for card in server.cards
    )


@pytest.fixture
def sheet(qtbot: QtBot, training_server: TrainingServer) -> Iterator[PracticeSheet]:
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(*SMALLEST)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    opened = PracticeSheet(cards_of(training_server), code128, window)
    opened.open()
    yield opened
    window.close_now()


def search(sheet: PracticeSheet, text: str) -> None:
    field = sheet.focusWidget()
    assert field is not None
    assert field.objectName() == "practice_search_input"
    QTest.keyClicks(field, text)


def part(sheet: PracticeSheet, name: str) -> QWidget:
    found = sheet.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def test_every_practice_card_is_there_with_its_pin(sheet: PracticeSheet, training_server: TrainingServer) -> None:
    assert sorted(sheet.shown_cards()) == sorted(card.number for card in training_server.cards)
    for card in training_server.cards:
        spoken = part(sheet, f"practice_{card.number}").accessibleName()
        assert spaced(card.number) in spoken
        assert card.note in spoken
        assert (f"PIN {card.pin}" if card.pin else "no PIN") in spoken


@pytest.mark.parametrize(
    ("text", "number"), [("6636 7478", "6636747879"), ("EURO", "5501620003"), ("blocked canceled", "9100000022")]
)
def test_a_card_is_found_by_its_number_currency_or_use(sheet: PracticeSheet, text: str, number: str) -> None:
    search(sheet, text)
    assert number in sheet.shown_cards()
    assert len(sheet.shown_cards()) < 5
    assert part(sheet, f"practice_{number}").isVisible()
    assert not part(sheet, "practice_1246465278").isVisible()


def test_the_one_card_that_was_found_is_used_on_enter(sheet: PracticeSheet, qtbot: QtBot) -> None:
    chosen: list[str] = []
    sheet.card_chosen.connect(chosen.append)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert chosen == [], "with all cards shown, Enter means none of them"
    search(sheet, "dinars")
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert chosen == ["5501620005"]
    assert not sheet.isVisible()

    sheet.open()
    assert len(sheet.shown_cards()) > 30


def test_a_button_uses_its_card(sheet: PracticeSheet) -> None:
    chosen: list[str] = []
    sheet.card_chosen.connect(chosen.append)
    button = part(sheet, "practice_6636747879_use")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen == ["6636747879"]


def test_a_barcode_that_is_scanned_from_the_screen_uses_its_card(sheet: PracticeSheet) -> None:
    chosen: list[str] = []
    sheet.card_chosen.connect(chosen.append)
    sheet.scan("6636747879")
    assert (chosen, sheet.is_open()) == (["6636747879"], False)


def test_a_search_without_a_find_says_so(sheet: PracticeSheet) -> None:
    assert not part(sheet, "practice_none").isVisible()
    search(sheet, "nothing like it")
    assert part(sheet, "practice_none").isVisible()


def test_the_barcode_is_drawn_as_it_will_be_scanned(sheet: PracticeSheet) -> None:
    row = part(sheet, "practice_6636747879")
    line = row.grab().toImage()
    middle = line.height() // 2
    dark = [line.pixelColor(x, middle).lightness() < 128 for x in range(line.width())]
    modules = code128("6636747879")
    drawn = [module == "1" for module in modules for _ in range(2)]
    assert any(dark[start : start + len(drawn)] == drawn for start in range(len(dark) - len(drawn) + 1))


def test_it_fits_the_smallest_till_and_a_thumb(sheet: PracticeSheet) -> None:
    panel = part(sheet, "practice_title").parentWidget()
    assert panel is not None
    assert sheet.rect().contains(panel.geometry())
    assert all(min(button.width(), button.height()) >= TOUCH for button in sheet.findChildren(QPushButton))
