"""The list of a combo box: worked by thumb and keys, inside its window, dead for what lies behind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.fields import LabelledCombo, LabelledField
from frontdesk.ui.widgets.sheet import Sheet

pytestmark = pytest.mark.usefixtures("light")

LEFT = Qt.MouseButton.LeftButton
REASONS = [
    ("returned", "Returned goods"),
    ("wrong", "Wrong amount"),
    ("twice", "Charged twice, and the customer had already left the store when it was seen"),
    ("other", "Other"),
]


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"])
def window(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    qapp.setLayoutDirection(request.param)
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.setContentsMargins(500, 20, 16, 12)
    column.addWidget(LabelledField("Note", name="note"))
    column.addStretch(1)
    column.addWidget(LabelledCombo("Reason", name="reason", options=REASONS, placeholder="Choose"))
    made.resize(1024, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def reason(window: QWidget) -> LabelledCombo:
    found = window.findChild(LabelledCombo, "reason")
    assert found is not None
    return found


def box(window: QWidget) -> QComboBox:
    found = window.findChild(QComboBox, "reason_input")
    assert found is not None
    return found


def opened(window: QWidget) -> QListView:
    QTest.mouseClick(box(window), LEFT)
    return shown_list(window)


def shown_list(window: QWidget) -> QListView:
    found = [each for each in window.findChildren(QListView, "reason_input_list") if each.isVisible()]
    assert len(found) == 1
    return found[0]


def is_open(window: QWidget) -> bool:
    return any(each.isVisible() for each in window.findChildren(QListView, "reason_input_list"))


def touch(rows: QListView, row: int) -> None:
    at = rows.visualRect(rows.model().index(row, 0)).center()
    QTest.mouseClick(rows.viewport(), LEFT, pos=at)


def told(window: QWidget) -> list[str]:
    keys: list[str] = []
    reason(window).chosen.connect(keys.append)
    return keys


def test_a_touch_opens_the_list_and_a_touch_chooses(window: QWidget) -> None:
    keys = told(window)
    touch(opened(window), 1)
    assert (keys, reason(window).choice(), is_open(window)) == (["wrong"], "wrong", False)
    assert box(window).hasFocus()


def test_keys_open_move_and_choose(window: QWidget) -> None:
    keys = told(window)
    box(window).setFocus()
    QTest.keyClick(box(window), Qt.Key.Key_Space)
    rows = shown_list(window)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(rows, key)
    assert (keys, box(window).hasFocus()) == (["twice"], True)


def test_the_first_letters_find_a_row(window: QWidget) -> None:
    rows = opened(window)
    QTest.keyClicks(rows, "ot")
    assert rows.currentIndex().data() == "Other"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_the_list_is_left_without_a_choice(window: QWidget, key: Qt.Key) -> None:
    keys = told(window)
    reason(window).choose("wrong")
    rows = opened(window)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, key)
    assert (keys, reason(window).choice(), is_open(window), box(window).hasFocus()) == ([], "wrong", False, True)


def test_a_touch_beside_the_list_only_closes_it(window: QWidget) -> None:
    opened(window)
    note = window.findChild(QWidget, "note_input")
    assert note is not None
    at = note.mapTo(window, QPoint(5, 5))
    QTest.mouseClick(window.windowHandle(), LEFT, pos=at)
    assert (is_open(window), note.hasFocus()) == (False, False)


def test_a_focus_that_goes_elsewhere_closes_the_list_and_stays_there(window: QWidget) -> None:
    opened(window)
    note = window.findChild(QWidget, "note_input")
    assert note is not None
    note.setFocus()
    assert (is_open(window), note.hasFocus()) == (False, True)


def test_shortcuts_behind_an_open_list_are_dead(window: QWidget) -> None:
    happened: list[str] = []
    QShortcut(QKeySequence("F5"), window).activated.connect(lambda: happened.append("F5"))
    opened(window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F5)
    assert (happened, is_open(window)) == ([], True)


def test_the_list_lies_on_its_field_inside_the_window_and_cuts_no_row(window: QWidget) -> None:
    reason(window).choose("wrong")
    rows = opened(window)
    ground = rows.parentWidget()
    assert ground is not None
    whole = ground.geometry()
    assert window.rect().contains(whole)
    field = box(window).geometry().translated(box(window).parentWidget().mapTo(window, QPoint(0, 0)))  # type: ignore[union-attr]  # it has one
    assert whole.intersects(field)
    assert whole.width() >= field.width()
    assert all(rows.visualRect(rows.model().index(row, 0)).height() >= TOUCH for row in range(4))
    assert rows.verticalScrollBar().maximum() == 0


def test_a_long_list_scrolls_to_the_choice(window: QWidget) -> None:
    reason(window).set_options([(str(number), f"Reason {number}") for number in range(60)])
    reason(window).choose("40")
    rows = opened(window)
    ground = rows.parentWidget()
    assert ground is not None
    assert window.rect().contains(ground.geometry())
    assert rows.viewport().rect().contains(rows.visualRect(rows.model().index(40, 0)))


def test_a_list_without_choices_does_not_open(window: QWidget) -> None:
    reason(window).set_options([])
    QTest.mouseClick(box(window), LEFT)
    assert not is_open(window)


def test_a_window_that_changes_its_size_closes_the_list(window: QWidget) -> None:
    opened(window)
    window.resize(1200, 700)
    assert not is_open(window)


def test_a_wheel_that_comes_past_changes_nothing(window: QWidget) -> None:
    reason(window).choose("wrong")
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    middle = QPointF(box(window).rect().center())
    turned = QWheelEvent(
        middle,
        box(window).mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box(window), turned)
    assert reason(window).choice() == "wrong"


def test_a_screen_reader_hears_a_list_with_the_fields_name(window: QWidget) -> None:
    rows = opened(window)
    found = QAccessible.queryAccessibleInterface(rows)
    assert (found.role(), found.text(QAccessible.Text.Name)) == (QAccessible.Role.List, "Reason")
    assert found.childCount() == 4


def test_a_list_on_a_sheet_leaves_the_sheet_open(window: QWidget) -> None:
    sheet = Sheet("Settings", name="settings", window=window)
    language = LabelledCombo("Language", name="language", options=[("en", "English"), ("de", "Deutsch")])
    sheet.add(language)
    sheet.open()
    field = sheet.findChild(QComboBox, "language_input")
    assert field is not None
    assert field.hasFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    rows = sheet.findChild(QListView, "language_input_list")
    assert rows is not None
    assert rows.hasFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert (sheet.is_open(), field.hasFocus()) == (True, True)
    sheet.dismiss()
