"""A sheet has the whole attention: of keys, fingers, the focus and screen readers; and gives it all back."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.theme import LIGHT, motion
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.buttons import PrimaryButton
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.layers import sheets_over, top_sheet
from frontdesk.ui.widgets.sheet import Sheet, SheetAction

pytestmark = pytest.mark.usefixtures("light")

LEFT = Qt.MouseButton.LeftButton
SAVE = SheetAction("save", "&Save", primary=True, hint="Enter")
LEAVE = SheetAction("leave", "&Leave")


class Behind(QWidget):
    """A page with a field, a button, and a function key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.happened: list[str] = []
        self.field = QLineEdit(self)
        self.field.setObjectName("behind_field")
        self.go = QPushButton("&Save", self)
        self.go.setObjectName("behind_go")
        self.go.clicked.connect(lambda: self.happened.append("pressed"))
        shortcut = QShortcut(QKeySequence("F5"), self)
        shortcut.activated.connect(lambda: self.happened.append("F5"))
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.go, 1)

    def keyPressEvent(self, event: object) -> None:
        self.happened.append("key")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow()
    qtbot.addWidget(made)
    made.set_training(True)
    made.show_page(Behind(made.pages))
    made.resize(1024, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    behind(made).field.setFocus()
    yield made
    made.close_now()


def behind(window: MainWindow) -> Behind:
    page = window.page
    assert isinstance(page, Behind)
    return page


def sheet_over(window: QWidget, *, words: int = 1, close: str = "Close", dismissible: bool = True) -> Sheet:
    made = Sheet("Charge the card again?", name="again", window=window, close=close, dismissible=dismissible)
    for number in range(words):
        made.add(TextLabel(f"{number}: no money has moved since. " * 4))
    made.set_actions([SAVE, LEAVE])
    return made


def answers(sheet: Sheet) -> list[str]:
    given: list[str] = []
    sheet.closed.connect(given.append)
    return given


def panel_of(sheet: Sheet) -> QWidget:
    panel = sheet.button("save").parentWidget()
    assert panel is not None
    return panel


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def key(window: QWidget, pressed: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.windowHandle(), pressed, held)


async def test_an_action_is_the_answer_that_is_awaited(window: MainWindow) -> None:
    sheet = sheet_over(window)
    asked = asyncio.create_task(sheet.answer())
    await asyncio.sleep(0)
    assert sheet.isVisible()
    QTest.mouseClick(sheet.button("leave"), LEFT)
    assert await asked == "leave"
    assert not sheet.isVisible()


async def test_one_who_waits_no_longer_takes_the_sheet_away(window: MainWindow) -> None:
    sheet = sheet_over(window)
    asked = asyncio.create_task(sheet.answer())
    await asyncio.sleep(0)
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    assert not sheets_over(window)


def test_enter_presses_the_primary_action_and_esc_dismisses(window: MainWindow) -> None:
    sheet = sheet_over(window)
    given = answers(sheet)
    sheet.open()
    key(window, Qt.Key.Key_Return)
    sheet.open()
    key(window, Qt.Key.Key_Escape)
    assert given == ["save", ""]


def test_enter_in_a_field_of_the_sheet_presses_the_primary_action(window: MainWindow) -> None:
    sheet = sheet_over(window)
    field = QLineEdit()
    sheet.add(field)
    given = answers(sheet)
    sheet.open()
    assert focused() is field
    key(window, Qt.Key.Key_Return)
    assert given == ["save"]


def test_enter_does_nothing_while_the_primary_action_is_not_allowed(window: MainWindow) -> None:
    sheet = sheet_over(window)
    sheet.add(QLineEdit())
    given = answers(sheet)
    sheet.open()
    sheet.button("save").setEnabled(False)
    key(window, Qt.Key.Key_Return)
    assert (given, sheet.is_open()) == ([], True)


def test_esc_leaves_a_sheet_that_must_be_answered(window: MainWindow) -> None:
    sheet = sheet_over(window, close="", dismissible=False)
    sheet.open()
    key(window, Qt.Key.Key_Escape)
    assert sheet.is_open()
    assert not sheet.findChild(QPushButton, "again_close").isVisible()  # type: ignore[union-attr]  # it was made


def test_the_close_button_dismisses(window: MainWindow) -> None:
    sheet = sheet_over(window)
    given = answers(sheet)
    sheet.open()
    close = sheet.findChild(QPushButton, "again_close")
    assert close is not None
    assert (close.accessibleName(), min(close.width(), close.height()) >= TOUCH) == ("Close", True)
    QTest.mouseClick(close, LEFT)
    assert given == [""]


def test_an_action_may_leave_the_sheet_open(window: MainWindow) -> None:
    sheet = sheet_over(window)
    sheet.set_actions([SheetAction("try", "Try", primary=True, closes=False)])
    told: list[str] = []
    given = answers(sheet)
    sheet.action_chosen.connect(told.append)
    sheet.open()
    key(window, Qt.Key.Key_Return)
    assert (told, given, sheet.is_open()) == (["try"], [], True)


def test_keys_fingers_and_shortcuts_do_not_reach_what_lies_behind(window: MainWindow) -> None:
    page = behind(window)
    sheet = sheet_over(window)
    sheet.open()
    for pressed in (Qt.Key.Key_F5, Qt.Key.Key_X):
        key(window, pressed)
    at = page.go.mapTo(window, QPoint(4, page.go.height() - 4))
    QTest.mouseClick(window.windowHandle(), LEFT, pos=at)
    assert (page.happened, page.field.text()) == ([], "")
    sheet.dismiss()
    key(window, Qt.Key.Key_F5)
    QTest.mouseClick(window.windowHandle(), LEFT, pos=at)
    assert page.happened == ["F5", "pressed"]


def test_a_mnemonic_means_the_sheets_own_button(window: MainWindow) -> None:
    sheet = sheet_over(window)
    given = answers(sheet)
    sheet.open()
    key(window, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert (given, behind(window).happened) == (["save"], [])


def test_tab_goes_round_inside(window: MainWindow) -> None:
    sheet = sheet_over(window)
    field = QLineEdit()
    field.setObjectName("again_reason")
    sheet.add(field)
    sheet.open()
    seen = []
    for _ in range(5):
        seen.append(focused().objectName())
        key(window, Qt.Key.Key_Tab)
    assert seen == ["again_reason", "again_leave", "again_save", "again_close", "again_reason"]
    key(window, Qt.Key.Key_Backtab)
    assert focused().objectName() == "again_reason"


def test_the_focus_goes_back_to_where_it_was(window: MainWindow) -> None:
    sheet = sheet_over(window)
    sheet.open()
    assert sheet.isAncestorOf(focused())
    sheet.dismiss()
    assert focused() is behind(window).field


def test_a_focus_that_was_wished_behind_comes_when_the_sheet_is_gone(window: MainWindow) -> None:
    sheet = sheet_over(window)
    sheet.open()
    held = focused()
    behind(window).go.setFocus()
    assert focused() is held
    sheet.dismiss()
    assert focused() is behind(window).go


def test_a_focus_that_is_lost_comes_back_before_a_key_reaches_what_lies_behind(window: MainWindow) -> None:
    sheet = sheet_over(window)
    sheet.open()
    focused().clearFocus()
    key(window, Qt.Key.Key_F5)
    assert (sheet.isAncestorOf(focused()), behind(window).happened) == (True, [])


def test_a_field_that_is_gone_gets_no_focus_back(window: MainWindow) -> None:
    sheet = sheet_over(window)
    sheet.open()
    behind(window).field.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    sheet.dismiss()
    assert not sheet.isVisible()


def test_the_upper_one_of_two_sheets_has_the_attention(window: MainWindow) -> None:
    lower, upper = sheet_over(window), Sheet("Sure?", name="sure", window=window)
    upper.set_actions([SheetAction("yes", "Yes", primary=True)])
    lower.open()
    upper.open()
    assert top_sheet(window) is upper
    assert focused().objectName() == "sure_yes"
    key(window, Qt.Key.Key_Escape)
    assert (top_sheet(window), lower.isAncestorOf(focused())) == (lower, True)


def test_another_page_takes_the_sheets_away(window: MainWindow) -> None:
    sheet = sheet_over(window)
    given = answers(sheet)
    sheet.open()
    window.show_page(Behind(window.pages))
    assert (given, sheets_over(window)) == ([""], ())


def test_a_screen_reader_finds_a_dialog_and_nothing_behind_it(window: MainWindow) -> None:
    sheet = sheet_over(window)
    whole = QAccessible.queryAccessibleInterface(window)
    before = whole.childCount()
    sheet.open()
    found = QAccessible.queryAccessibleInterface(sheet)
    assert (found.role(), found.text(QAccessible.Text.Name)) == (QAccessible.Role.Dialog, "Charge the card again?")
    assert found.state().modal
    assert [whole.child(place).object() for place in range(whole.childCount())] == [sheet]
    middle = sheet.mapToGlobal(sheet.rect().center())
    assert whole.childAt(middle.x(), middle.y()).object() is sheet
    sheet.dismiss()
    assert whole.childCount() > before - 1 > 0


@pytest.mark.parametrize("size", [QSize(1024, 600), QSize(1280, 800), QSize(640, 400)])
def test_it_stays_inside_its_window_below_the_training_band(window: MainWindow, size: QSize) -> None:
    window.setMinimumSize(0, 0)
    sheet = sheet_over(window, words=30)
    sheet.open()
    window.resize(size)
    panel = panel_of(sheet)
    assert window.rect().contains(sheet.geometry())
    assert sheet.rect().contains(panel.geometry())
    assert sheet.geometry().top() >= 28
    button = sheet.button("save")
    assert panel.rect().contains(button.geometry())


def test_long_content_scrolls_to_what_has_the_focus(window: MainWindow) -> None:
    sheet = sheet_over(window, words=30)
    field = QLineEdit()
    sheet.add(field)
    sheet.set_first_focus(field)
    sheet.open()
    assert not field.visibleRegion().isEmpty()


def test_short_content_makes_a_low_sheet(window: MainWindow, qtbot: QtBot) -> None:
    sheet = sheet_over(window)
    sheet.open()
    panel = panel_of(sheet)
    assert panel.height() < 280
    low = panel.height()
    sheet.add(TextLabel("One line more."))
    qtbot.waitUntil(lambda: panel.height() > low)


def test_long_actions_stand_below_each_other(window: MainWindow) -> None:
    sheet = sheet_over(window)
    sheet.set_actions(
        [
            SheetAction("yes", "Die Karte noch einmal mit USD 10.00 belasten", primary=True),
            SheetAction("no", "Nichts tun und zurück zur Karte"),
        ]
    )
    sheet.open()
    QApplication.sendPostedEvents()
    yes, no = sheet.button("yes").geometry(), sheet.button("no").geometry()
    assert yes.bottom() < no.top()
    sheet.button("yes").setFocus()
    key(window, Qt.Key.Key_Tab)
    assert focused() is sheet.button("no")


def test_the_window_shows_through_a_veil(window: MainWindow) -> None:
    bare = window.grab().toImage().pixelColor(6, 300)
    sheet = sheet_over(window)
    sheet.open()
    veiled = window.grab().toImage()
    assert veiled.pixelColor(6, 300).lightness() < bare.lightness()
    assert veiled.pixelColor(6, 6) == QColor(LIGHT.training)


def test_it_comes_in_where_motion_is_allowed(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion, "_system_wants_less", lambda: False)
    sheet = sheet_over(window)
    panel = panel_of(sheet)
    sheet.open()
    low = panel.y()
    qtbot.waitUntil(lambda: panel.y() == low - motion.SLIDE)


def test_it_is_there_at_once_for_a_person_who_wants_no_motion(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion, "_system_wants_less", lambda: False)
    motion.set_reduced_motion(True)
    try:
        sheet = sheet_over(window)
        sheet.open()
    finally:
        motion.set_reduced_motion(False)
    panel = panel_of(sheet)
    assert panel.geometry().center().y() == pytest.approx(sheet.rect().center().y(), abs=1)


def test_a_busy_action_takes_no_enter(window: MainWindow) -> None:
    sheet = sheet_over(window)
    given = answers(sheet)
    sheet.open()
    save = sheet.button("save")
    assert isinstance(save, PrimaryButton)
    save.set_busy(True, "Saving …")
    key(window, Qt.Key.Key_Return)
    assert given == []
