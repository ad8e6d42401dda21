"""The scanner test by itself, as a sheet or a page shows it: it takes the keys, and only while it is seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.flows.scanner_test import ScannerTestFlow
from frontdesk.ui.screens.scanner_test import ScannerTest

pytestmark = pytest.mark.usefixtures("light")

CARD = "5501627879"


class Bench:
    """A window with the test and a field beside it; keys arrive where they enter a program."""

    def __init__(self, qtbot: QtBot) -> None:
        self.seconds = 0.0
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.flow = ScannerTestFlow(self._tick)
        self.test = ScannerTest(self.flow, "Done", self.window)
        self.finished = QSignalSpy(self.test.finished)
        self.field = QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.field)
        column.addWidget(self.test, 1)
        self.window.resize(1024, 600)
        self.window.show()
        self.window.activateWindow()
        self.test.setFocus()

    def _tick(self) -> float:
        self.seconds += 0.004
        return self.seconds

    def write(self, text: str) -> None:
        for character in text:
            QTest.keyClick(self.window.windowHandle(), Qt.Key(ord(character)))

    def scan(self, text: str) -> None:
        self.write(text)
        QTest.keyClick(self.window.windowHandle(), Qt.Key.Key_Return)

    def says(self) -> str:
        QApplication.sendPostedEvents()
        return " | ".join(label.text() for label in self.test.findChildren(QLabel) if label.isVisible())

    def button(self, key: str) -> QPushButton:
        found = self.test.findChild(QPushButton, f"scanner_test_result_{key}")
        assert isinstance(found, QPushButton)
        return found


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    made.window.close()


def test_a_scan_presses_nothing_and_types_nothing(bench: Bench) -> None:
    bench.button("skip").setFocus()
    bench.scan(CARD)

    assert "The scanner works" in bench.says()
    assert (bench.finished.count(), bench.field.text()) == (0, "")
    assert CARD not in bench.says()
    assert bench.button("done").hasFocus()


def test_a_second_scan_does_not_press_the_button_that_has_the_focus(bench: Bench) -> None:
    bench.scan(CARD)
    bench.scan("4006381333931")

    assert "A product’s barcode" in bench.says()
    assert bench.finished.count() == 0


def test_enter_by_itself_ends_a_test_that_went_well(bench: Bench) -> None:
    bench.scan(CARD)
    QTest.keyClick(bench.window.windowHandle(), Qt.Key.Key_Return)

    assert bench.finished.count() == 1


def test_enter_by_itself_ends_none_before(bench: Bench) -> None:
    bench.test.setFocus()
    bench.test.confirm()
    QTest.keyClick(bench.window.windowHandle(), Qt.Key.Key_Return)

    assert bench.finished.count() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_somebody_without_a_scanner_leaves_by_keyboard(bench: Bench, key: Qt.Key) -> None:
    bench.button("skip").setFocus()
    QTest.keyClick(bench.window.windowHandle(), key)

    assert bench.finished.count() == 1


def test_a_tab_after_a_scan_is_the_scanners_and_one_by_itself_moves_the_focus(bench: Bench) -> None:
    QTest.keyClick(bench.window.windowHandle(), Qt.Key.Key_Tab)
    assert bench.button("skip").hasFocus()

    bench.write(CARD)
    QTest.keyClick(bench.window.windowHandle(), Qt.Key.Key_Tab)

    assert "Tab at the end, not Enter" in bench.says()


def test_a_scan_without_an_end_is_told_after_a_silence(bench: Bench, qtbot: QtBot) -> None:
    bench.write(CARD)
    assert "Scan any barcode" in bench.says()

    qtbot.waitUntil(lambda: "The Enter at the end is missing" in bench.says(), timeout=20_000)


def test_what_is_held_down_or_meant_as_a_command_is_no_scan(bench: Bench) -> None:
    for _ in range(8):
        QTest.keyClick(bench.window.windowHandle(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert not bench.flow.under_way


def test_once_it_is_not_seen_the_keys_go_where_they_are_meant_for(bench: Bench) -> None:
    bench.test.hide()
    bench.field.setFocus()
    bench.write("1234")
    assert (bench.field.text(), bench.flow.under_way) == ("1234", False)

    bench.test.show()
    bench.field.setFocus()
    bench.write("5678")
    assert (bench.field.text(), bench.flow.under_way) == ("1234", True)


def test_another_try_begins_with_the_question(bench: Bench) -> None:
    bench.scan(CARD)
    bench.button("again").click()

    assert "Scan any barcode" in bench.says()
    bench.scan("5501620001")
    assert "0001" in bench.says()
