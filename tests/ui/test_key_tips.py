"""Key tips: with Alt every button and field can be reached by a key that is shown on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui.key_tips import KeyTips, choose_keys, tips_of
from frontdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from frontdesk.ui.widgets.fields import LabelledCombo, LabelledField
from frontdesk.ui.widgets.keypad import Keypad


@pytest.mark.parametrize(
    ("names", "keys"),
    [
        (["Redeem", "Refund", "Rates"], ["R", "E", "A"]),
        (["All of it", "All of the list"], ["A", "O"]),
        (["Überprüfen", "Ändern"], ["U", "A"]),
        (["استرداد", "تفعيل"], ["1", "2"]),
        (["激活", "Aktiv"], ["1", "A"]),
        ([""], ["1"]),
    ],
)
def test_a_key_is_a_letter_of_the_words_or_a_figure(names: list[str], keys: list[str]) -> None:
    assert choose_keys(names) == keys


def test_a_language_without_latin_letters_has_figures_and_then_letters_from_a() -> None:
    keys = choose_keys(["الفاتورة بـ USD", "Omar", *["بطاقة"] * 10], latin=False)

    assert keys == [*"123456789", "A", "B", "C"]


def test_no_key_stands_for_two_things_and_what_gets_none_has_none() -> None:
    keys = choose_keys(["Use this card"] * 50)

    given = [key for key in keys if key]
    assert len(given) == len(set(given)) == 35
    assert keys[35:] == [""] * 15


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        column = QVBoxLayout(self)
        for text in ("Charge", "Cancel"):
            button = (PrimaryButton if text == "Charge" else SecondaryButton)(text, name=text.lower())
            button.clicked.connect(lambda _=False, text=text: self.pressed.append(text))
            column.addWidget(button)
        self.field = LabelledField("E-mail", name="email")
        self.combo = LabelledCombo("Store", name="store", options=[("1", "Harbour store")])
        self.off = SecondaryButton("Off", name="off")
        self.off.setEnabled(False)
        for part in (self.field, self.combo, self.off, Keypad(name="keypad")):
            column.addWidget(part)


@pytest.fixture
def window(qtbot: QtBot, light: None) -> Window:
    made = Window()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.fixture
def tips(window: Window) -> KeyTips:
    made = KeyTips(window)
    window.windowHandle().installEventFilter(made)
    return made


def strike(window: QWidget, key: Qt.Key, kind: QEvent.Type = QEvent.Type.KeyPress, *, alt: bool = True) -> None:
    held = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    QGuiApplication.sendEvent(window.windowHandle(), QKeyEvent(kind, key, held, ""))


def test_everything_that_can_be_used_has_a_tip_and_nothing_else(window: Window) -> None:
    assert {tip.widget.objectName(): tip.key for tip in tips_of(window)} == {
        "charge": "C",
        "cancel": "A",
        "email_input": "E",
        "store_input": "S",
    }


def test_alt_and_a_letter_press_a_button(window: Window, tips: KeyTips) -> None:
    strike(window, Qt.Key.Key_Alt)
    assert len(tips.tips) == 4
    strike(window, Qt.Key.Key_C)

    assert window.pressed == ["Charge"]
    assert not tips.tips


def test_a_key_that_is_held_down_presses_once(window: Window, tips: KeyTips) -> None:
    strike(window, Qt.Key.Key_Alt)
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier, "c", repeated)
        QGuiApplication.sendEvent(window.windowHandle(), event)

    assert window.pressed == ["Charge"]


def test_alt_and_a_letter_go_to_a_field(window: Window, tips: KeyTips) -> None:
    strike(window, Qt.Key.Key_Alt)
    strike(window, Qt.Key.Key_E)

    assert window.focusWidget().objectName() == "email_input"


def test_alt_alone_leaves_the_tips_until_the_next_key(window: Window, tips: KeyTips) -> None:
    strike(window, Qt.Key.Key_Alt)
    strike(window, Qt.Key.Key_Alt, QEvent.Type.KeyRelease)
    assert tips.tips

    strike(window, Qt.Key.Key_A, alt=False)
    assert window.pressed == ["Cancel"]
    assert not tips.tips


def test_alt_again_or_esc_takes_them_away(window: Window, tips: KeyTips) -> None:
    for last in (Qt.Key.Key_Alt, Qt.Key.Key_Escape):
        strike(window, Qt.Key.Key_Alt)
        strike(window, Qt.Key.Key_Alt, QEvent.Type.KeyRelease)
        strike(window, last)
        assert not tips.tips
    assert not window.pressed


def test_a_touch_takes_them_away_and_reaches_the_button(window: Window, tips: KeyTips, qtbot: QtBot) -> None:
    strike(window, Qt.Key.Key_Alt)
    button = window.findChild(PrimaryButton, "charge")
    assert button is not None
    middle = button.mapTo(window, QPoint(button.width() // 2, button.height() // 2))

    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    assert not tips.tips
    assert window.pressed == ["Charge"]


def test_a_figure_in_another_script_is_the_same_key(window: Window, tips: KeyTips) -> None:
    window.findChild(PrimaryButton, "charge").setText("خصم")  # type: ignore[union-attr]  # it is there
    strike(window, Qt.Key.Key_Alt)
    event = QKeyEvent(QEvent.Type.KeyPress, ord("١"), Qt.KeyboardModifier.AltModifier, "١")
    QGuiApplication.sendEvent(window.windowHandle(), event)

    assert window.pressed == ["Charge"]
