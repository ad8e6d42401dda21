"""A scan reaches no field, and what a person types reaches the one that they type into."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.devices.scanner import ScannerFraming
from frontdesk.ui.scan_filter import ScanFilter
from frontdesk.ui.widgets.pin_field import PinField

CARD = "5501627879"
ENTER, TAB = "\r", "\t"
_KEYS = {ENTER: Qt.Key.Key_Return, TAB: Qt.Key.Key_Tab, " ": Qt.Key.Key_Space}


@dataclass
class Keyboard:
    """A window with fields, what its keyboard sends, and what the filter told."""

    window: QWidget
    line: QLineEdit
    password: QLineEdit
    pin: PinField
    button: QPushButton
    filtering: ScanFilter
    scans: list[str] = field(default_factory=list)
    entered: list[str] = field(default_factory=list)
    at_ms: int = 5_000

    def press(
        self, text: str, gap_ms: int, *, to: QWidget | None = None, shift: bool = False, timed: bool = True
    ) -> None:
        """Press keys, each so long after the one before, and let go of each at once."""
        handle = (to or self.window).windowHandle()
        for character in text:
            self.at_ms += gap_ms
            held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, _KEYS.get(character, Qt.Key.Key_unknown), held, character)
                event.setTimestamp(self.at_ms if timed else 0)
                QGuiApplication.sendEvent(handle, event)

    def scan(self, text: str, end: str = ENTER) -> None:
        """Scan a barcode."""
        self.at_ms += 1_000
        self.press(text + end, 4)

    def type(self, text: str) -> None:
        """Type with quick fingers."""
        self.press(text, 60)


@pytest.fixture
def keyboard(qtbot: QtBot) -> Iterator[Keyboard]:
    window = QWidget()
    line, password, pin, button = QLineEdit(), QLineEdit(), PinField("PIN"), QPushButton("Charge")
    password.setEchoMode(QLineEdit.EchoMode.Password)
    column = QVBoxLayout(window)
    for widget in (line, password, pin, button):
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle())
    filtering = ScanFilter(ScannerFraming(), window)
    made = Keyboard(window, line, password, pin, button, filtering)
    filtering.scanned.connect(made.scans.append)
    filtering.watch(window.windowHandle())
    line.returnPressed.connect(lambda: made.entered.append(line.text()))
    password.returnPressed.connect(lambda: made.entered.append(password.text()))
    button.clicked.connect(lambda: made.entered.append("clicked"))
    line.setFocus()
    yield made
    QGuiApplication.instance().focusWindowChanged.disconnect(filtering.watch)  # type: ignore[union-attr]  # it is there


@pytest.mark.parametrize(
    "code", [CARD, "4006381333931", "3671", "K-12", "INV-2024-001234", "https://shop.example/c?n=5501627879"]
)
def test_no_character_of_a_scan_reaches_a_field_and_its_enter_confirms_nothing(
    keyboard: Keyboard, code: str
) -> None:
    for target in (keyboard.line, keyboard.button, keyboard.window):
        target.setFocus()
        keyboard.scan(code)
    keyboard.pin.setFocus()
    keyboard.scan(code)
    assert keyboard.scans == [code] * 4
    assert (keyboard.line.text(), keyboard.pin.is_filled(), keyboard.entered) == ("", False, [])


def test_what_is_typed_arrives_in_order_and_its_enter_with_it(keyboard: Keyboard) -> None:
    keyboard.type("Gift 3671, for Ada" + ENTER)
    assert (keyboard.entered, keyboard.scans) == (["Gift 3671, for Ada"], [])


def test_the_last_key_that_was_typed_arrives_after_a_blink(keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.type("36")
    assert keyboard.line.text() == "3"
    qtbot.waitUntil(lambda: keyboard.line.text() == "36")


def test_keys_that_waited_while_the_window_was_busy_are_no_scan(keyboard: Keyboard) -> None:
    """They come all at once, but say when they were pressed."""
    keyboard.type("20415" + ENTER)
    assert (keyboard.entered, keyboard.scans) == (["20415"], [])


def test_two_fingers_that_hit_together_type_two_figures(keyboard: Keyboard) -> None:
    keyboard.type("1")
    keyboard.press("00", 10)
    keyboard.press(ENTER, 20)
    assert (keyboard.entered, keyboard.scans) == (["100"], [])


def test_a_scan_right_after_typing_leaves_what_was_typed(keyboard: Keyboard) -> None:
    keyboard.type("36")
    keyboard.scan(CARD)
    assert (keyboard.line.text(), keyboard.scans, keyboard.entered) == ("36", [CARD], [])


def test_the_second_half_of_a_line_end_confirms_nothing(keyboard: Keyboard) -> None:
    keyboard.scan(CARD, end=ENTER + ENTER)
    assert (keyboard.scans, keyboard.entered) == ([CARD], [])
    keyboard.press(ENTER, 300)
    assert keyboard.entered == [""], "the next one is a person's"


@pytest.mark.parametrize("end", ["", TAB], ids=["nothing", "Tab"])
def test_a_card_is_a_scan_whatever_ends_it(keyboard: Keyboard, qtbot: QtBot, end: str) -> None:
    keyboard.scan(CARD, end=end)
    qtbot.waitUntil(lambda: keyboard.scans == [CARD])
    assert (keyboard.line.text(), keyboard.window.focusWidget()) == ("", keyboard.line)


def test_capitals_and_shifted_figures_belong_to_a_scan(keyboard: Keyboard) -> None:
    keyboard.at_ms += 1_000
    keyboard.press("AB:C", 4, shift=True)
    keyboard.press("12" + ENTER, 4)
    assert (keyboard.scans, keyboard.line.text()) == (["AB:C12"], "")


def test_a_scanner_whose_keys_tell_no_time_is_understood(keyboard: Keyboard) -> None:
    keyboard.press(CARD + ENTER, 0, timed=False)
    assert (keyboard.scans, keyboard.line.text()) == ([CARD], "")


def test_space_presses_a_button_once(keyboard: Keyboard) -> None:
    keyboard.button.setFocus()
    keyboard.type(" ")
    assert (keyboard.entered, keyboard.button.isDown()) == (["clicked"], False)


def test_a_key_that_is_held_down_is_not_held_back(keyboard: Keyboard) -> None:
    for _ in range(12):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", True)
        QGuiApplication.sendEvent(keyboard.window.windowHandle(), event)
    assert (keyboard.line.text(), keyboard.scans) == ("1" * 12, [])


# Passwords


def test_a_password_manager_may_type_as_fast_as_a_scanner(keyboard: Keyboard) -> None:
    keyboard.press("mariam@practice.example" + TAB, 4)
    assert keyboard.line.text() == "mariam@practice.example"
    assert keyboard.window.focusWidget() is keyboard.password
    keyboard.press("mariam-1234" + ENTER, 4)
    assert (keyboard.entered, keyboard.scans) == (["mariam-1234"], [])


def test_a_card_never_reaches_a_password(keyboard: Keyboard) -> None:
    keyboard.password.setFocus()
    keyboard.scan(CARD)
    assert (keyboard.password.text(), keyboard.entered, keyboard.scans) == ("", [], [CARD])


# A window that stands still, and others beside it


class _LongAgo:
    """A stopwatch that has run while the window stood still."""

    def start(self) -> None:
        """Run on."""

    def elapsed(self) -> int:
        return 400


def test_a_scan_is_whole_though_the_window_stands_still_in_its_middle(
    keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyboard.scan(CARD[:4], end="")
    monkeypatch.setattr(keyboard.filtering, "_since_key", _LongAgo())
    # The time for the next key is over, and the key waits behind this very event.
    keyboard.filtering._timer.timeout.emit()
    keyboard.press(CARD[4:] + ENTER, 4)
    assert (keyboard.scans, keyboard.line.text(), keyboard.entered) == ([CARD], "", [])


def test_a_window_that_comes_later_is_watched_too(keyboard: Keyboard, qtbot: QtBot) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is other.windowHandle())
    other.setFocus()
    keyboard.at_ms += 1_000
    keyboard.press(CARD + ENTER, 4, to=other)
    assert (other.text(), keyboard.scans) == ("", [CARD])
