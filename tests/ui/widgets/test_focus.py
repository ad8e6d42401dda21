"""The keyboard always leads somewhere: in reading order, and from what is gone to what comes next."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.widgets.focus import next_stop, stops_within
from tests.scenes.by_key import press

pytestmark = pytest.mark.usefixtures("light")
Direction = QBoxLayout.Direction


class Page(QWidget):
    """Six buttons, made in another order than they are read: 1 above 2, 3 and 4 in a box, then 5 above 6."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QWidget(self)
        self.button = {number: self._make(number) for number in (5, 1, 4, 6, 2, 3)}
        row = QBoxLayout(Direction.LeftToRight, self.box)
        for number in (3, 4):
            row.addWidget(self.button[number])
        below = QBoxLayout(Direction.BottomToTop)
        for number in (6, 5):
            below.addWidget(self.button[number])
        column = QVBoxLayout(self)
        for number in (1, 2):
            column.addWidget(self.button[number])
        column.addWidget(self.box)
        column.addLayout(below)

    def _make(self, number: int) -> QPushButton:
        button = QPushButton(str(number), self.box if number in (3, 4) else self)
        button.setObjectName(str(number))
        return button


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window, before_close_func=lambda window: window.close_now())
    return window


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> Page:
    page = Page()
    window.show_page(page)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return page


def here() -> str:
    focus: QWidget | None = QApplication.focusWidget()
    return "" if focus is None else focus.objectName()


def test_the_stops_are_in_reading_order_whatever_was_made_first(page: Page) -> None:
    assert [each.objectName() for each in stops_within(page)] == ["1", "2", "3", "4", "5", "6"]


def test_tab_goes_round_in_reading_order_and_back(page: Page) -> None:
    page.button[5].setFocus()
    gone = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backtab):
        press(key)
        gone.append(here())
    assert gone == ["6", "1", "2", "1", "6"]


def test_what_is_dead_or_hidden_is_no_stop(page: Page) -> None:
    page.button[2].setEnabled(False)
    page.box.hide()
    page.button[1].setFocus()
    press(Qt.Key.Key_Tab)
    assert here() == "5"


def _disable(page: Page) -> None:
    page.box.setEnabled(False)


def _hide(page: Page) -> None:
    page.box.hide()


def _disable_itself(page: Page) -> None:
    page.button[4].setEnabled(False)


@pytest.mark.parametrize("take_away", [_disable, _hide, _disable_itself])
def test_what_loses_the_focus_hands_it_to_what_comes_next(
    page: Page, qtbot: QtBot, take_away: Callable[[Page], None]
) -> None:
    page.button[4].setFocus()
    take_away(page)
    qtbot.waitUntil(lambda: here() == "5")


def test_what_is_deleted_leaves_the_focus_to_another(page: Page, qtbot: QtBot) -> None:
    page.button[4].setFocus()
    shiboken6.delete(page.box)
    qtbot.waitUntil(lambda: here() != "")


def test_a_window_with_nothing_to_use_has_no_stop(qtbot: QtBot) -> None:
    empty = QWidget()
    qtbot.addWidget(empty)
    assert next_stop(empty, None, forward=True) is None
