"""A toast tells, and is in nobody's way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui.theme import motion
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets import toast as toast_module
from frontdesk.ui.widgets.buttons import PrimaryButton
from frontdesk.ui.widgets.sheet import Sheet
from frontdesk.ui.widgets.toast import Toast, ToastText, reading_ms

pytestmark = pytest.mark.usefixtures("light")

LEFT = Qt.MouseButton.LeftButton
SAVED = ToastText("The settings are saved")
CLEARED = ToastText("The list is empty", "neutral", "Undo", "undo_clear")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    field = QLineEdit()
    field.setObjectName("field")
    column.addWidget(field)
    column.addStretch(1)
    column.addWidget(PrimaryButton("Charge USD 10.00", name="charge", hint="Enter"))
    made.resize(1024, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    field.setFocus()
    return made


@pytest.fixture
def toast(window: QWidget) -> Toast:
    return Toast(window)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a toast go at once, where a person is given time to read."""
    monkeypatch.setattr(toast_module, "reading_ms", lambda _: 0)
    monkeypatch.setattr(toast_module, "_TO_NOTICE_MS", 0)


def action_of(toast: Toast) -> QPushButton:
    found = toast.findChild(QPushButton, "toast_action")
    assert found is not None
    return found


def test_long_words_stay_longer_and_a_decision_has_its_own_time() -> None:
    assert reading_ms(SAVED) >= 4_000
    assert reading_ms(ToastText(SAVED.text * 4)) > reading_ms(SAVED)
    assert reading_ms(CLEARED) >= reading_ms(ToastText(CLEARED.text)) + 4_000


def test_it_takes_no_focus_and_lies_above_the_primary_action(window: QWidget, toast: Toast) -> None:
    toast.say(SAVED)
    assert toast.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "field"
    charge = window.findChild(PrimaryButton, "charge")
    assert charge is not None
    assert not toast.geometry().intersects(charge.geometry())
    assert window.rect().contains(toast.geometry())
    window.resize(800, 500)
    assert not toast.geometry().intersects(charge.geometry())


def test_without_a_primary_action_it_lies_at_the_bottom(window: QWidget, toast: Toast) -> None:
    charge = window.findChild(PrimaryButton, "charge")
    assert charge is not None
    charge.hide()
    toast.say(SAVED)
    assert window.height() - toast.geometry().bottom() < 40


@pytest.mark.usefixtures("quick")
def test_it_goes_by_itself(toast: Toast, qtbot: QtBot) -> None:
    toast.say(SAVED)
    toast.say(CLEARED)
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_the_next_one_comes_when_the_one_before_has_gone(toast: Toast) -> None:
    for text in ("One", "Two", "Three"):
        toast.say(ToastText(text))
    seen: list[str] = []
    while (shown := toast.toast()) is not None:
        seen.append(shown.text)
        toast.dismiss()
    assert (seen, toast.isVisible()) == (["One", "Two", "Three"], False)
    toast.say(SAVED)
    toast.say(CLEARED)
    toast.clear()
    assert not toast.isVisible()


def test_the_same_is_not_said_twice_in_a_row(toast: Toast) -> None:
    for _ in range(3):
        toast.say(SAVED)
    toast.dismiss()
    assert not toast.isVisible()


def test_the_action_says_whose_it_is_and_ends_the_toast(toast: Toast) -> None:
    keys: list[str] = []
    toast.action_requested.connect(keys.append)
    toast.say(CLEARED)
    button = action_of(toast)
    assert min(button.width(), button.height()) >= TOUCH
    QTest.mouseClick(button, LEFT)
    assert (keys, toast.isVisible()) == (["undo_clear"], False)


def test_a_toast_without_an_action_has_no_button(toast: Toast) -> None:
    toast.say(CLEARED)
    toast.dismiss()
    toast.say(SAVED)
    assert not action_of(toast).isVisible()


@pytest.mark.usefixtures("quick")
def test_it_stays_while_its_action_has_the_focus_and_gives_it_back(
    window: QWidget, toast: Toast, qtbot: QtBot
) -> None:
    toast.say(CLEARED)
    action_of(toast).setFocus()
    QTest.qWait(20)
    assert toast.isVisible()
    QTest.keyClick(action_of(toast), Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert (toast.isVisible(), focus.objectName()) == (False, "field")
    toast.say(CLEARED)
    action_of(toast).setFocus()
    focus.setFocus()
    qtbot.waitUntil(lambda: not toast.isVisible())


@pytest.mark.usefixtures("quick")
def test_it_stays_under_the_pointer(
    window: QWidget, toast: Toast, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toast, "underMouse", lambda: True)
    toast.say(SAVED)
    QTest.qWait(20)
    assert toast.isVisible()
    monkeypatch.setattr(toast, "underMouse", lambda: False)
    QTest.mouseMove(window, QPoint(2, 2))
    toast._let_go()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_touch_on_it_takes_it_away(toast: Toast) -> None:
    toast.say(SAVED)
    QTest.mouseClick(toast, LEFT, pos=QPoint(6, 6))
    assert not toast.isVisible()


def test_what_lies_beside_it_can_be_touched(window: QWidget, toast: Toast) -> None:
    toast.say(SAVED)
    charge = window.findChild(PrimaryButton, "charge")
    assert charge is not None
    pressed: list[bool] = []
    charge.clicked.connect(lambda: pressed.append(True))
    at = charge.mapTo(window, QPoint(charge.width() // 2, 2))
    QTest.mouseClick(window.windowHandle(), LEFT, pos=at)
    assert pressed == [True]


def test_it_waits_while_a_sheet_is_open(window: QWidget, toast: Toast) -> None:
    sheet = Sheet("Settings", name="settings", window=window, close="Close")
    sheet.open()
    toast.say(SAVED)
    assert not toast.isVisible()
    sheet.dismiss()
    assert toast.isVisible()


def test_it_is_announced_politely(toast: Toast, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", heard.append)
    toast.say(SAVED)
    announced = [event for event in heard if event.type() == QAccessible.Event.Announcement]
    assert [event.message() for event in announced] == [SAVED.text]  # type: ignore[attr-defined]  # an announcement has one
    assert [event.politeness() for event in announced] == [QAccessible.AnnouncementPoliteness.Polite]  # type: ignore[attr-defined]  # an announcement has one


def test_it_rises_where_motion_is_allowed(toast: Toast, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(motion, "_system_wants_less", lambda: False)
    toast.say(SAVED)
    low = toast.y()
    qtbot.waitUntil(lambda: toast.y() == low - motion.SLIDE)


def test_long_words_wrap(window: QWidget, toast: Toast) -> None:
    toast.say(ToastText("Die Einstellungen dieser Kasse wurden gespeichert und gelten ab der nächsten Karte. " * 2))
    words = toast.findChild(QWidget, "toast_text")
    assert words is not None
    assert words.height() >= words.heightForWidth(words.width())
    assert toast.rect().contains(QRect(words.pos(), words.size()))
