"""Rows of a settings screen: switches and choices, touched anywhere and worked by keys."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui.theme import motion
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.choice_rows import Choice, ChoiceRows
from frontdesk.ui.widgets.switch_row import SwitchRow

pytestmark = pytest.mark.usefixtures("light")

LEFT = Qt.MouseButton.LeftButton
LANGUAGES = [Choice("en", "English"), Choice("ar", "العربية", "Arabic"), Choice("de", "Deutsch", "German")]

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


def shown(qtbot: QtBot, widget: AnyWidget) -> AnyWidget:
    qtbot.addWidget(widget)
    widget.resize(420, widget.sizeHint().height())
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def row(rows: ChoiceRows, key: str) -> QAbstractButton:
    found = rows.findChild(QAbstractButton, f"{rows.objectName()}_{key}")
    assert found is not None
    return found


def test_a_switch_is_turned_over_by_a_touch_anywhere_and_by_keys(qtbot: QtBot) -> None:
    switch = shown(qtbot, SwitchRow("Sounds", name="sounds"))
    told: list[bool] = []
    switch.switched.connect(told.append)
    for at in (QPoint(3, 3), QPoint(switch.width() - 4, switch.height() - 4)):
        QTest.mouseClick(switch, LEFT, pos=at)
    switch.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(switch, key)
    assert told == [True, False, True, False]


def test_a_switch_that_is_set_tells_nobody(qtbot: QtBot) -> None:
    switch = shown(qtbot, SwitchRow("Sounds", name="sounds"))
    told: list[bool] = []
    switch.switched.connect(told.append)
    switch.set_on(True)
    assert (switch.is_on(), told) == (True, [])


def test_a_switch_says_to_a_screen_reader_what_it_is_and_how_it_stands(qtbot: QtBot) -> None:
    switch = shown(qtbot, SwitchRow("Sounds", "When a scan is accepted", name="sounds", on=True))
    found = QAccessible.queryAccessibleInterface(switch)
    assert found.role() == QAccessible.Role.CheckBox
    assert (found.text(QAccessible.Text.Name), bool(found.state().checked)) == ("Sounds", True)
    assert found.text(QAccessible.Text.Description) == "When a scan is accepted"


def test_a_switch_looks_different_on_off_and_dead(qtbot: QtBot) -> None:
    switch = shown(qtbot, SwitchRow("Sounds", name="sounds"))
    looks = [switch.grab().toImage()]
    switch.set_on(True)
    looks.append(switch.grab().toImage())
    switch.setEnabled(False)
    looks.append(switch.grab().toImage())
    assert all(one != other for one, other in ((looks[0], looks[1]), (looks[1], looks[2])))


def test_a_switch_is_as_high_as_its_words_need(qtbot: QtBot) -> None:
    switch = SwitchRow("Sounds", "A short sound when a scan is accepted or refused " * 4, name="sounds")
    qtbot.addWidget(switch)
    assert switch.heightForWidth(300) > switch.heightForWidth(900) >= TOUCH
    switch.set_words("Sounds")
    assert switch.heightForWidth(300) >= TOUCH


def test_the_knob_moves_only_where_motion_is_allowed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    switch = shown(qtbot, SwitchRow("Sounds", name="sounds"))
    switch.click()
    still = switch.grab().toImage()
    switch.click()
    monkeypatch.setattr(motion, "_system_wants_less", lambda: False)
    switch.click()
    assert switch.grab().toImage() != still
    qtbot.waitUntil(lambda: switch.grab().toImage() == still)


def test_a_choice_is_made_by_a_touch_anywhere_in_its_row(qtbot: QtBot) -> None:
    rows = shown(qtbot, ChoiceRows(LANGUAGES, name="language"))
    told: list[str] = []
    rows.chosen.connect(told.append)
    QTest.mouseClick(row(rows, "de"), LEFT, pos=QPoint(2, 2))
    QTest.mouseClick(row(rows, "ar"), LEFT)
    QTest.mouseClick(row(rows, "ar"), LEFT)
    assert (told, rows.choice()) == (["de", "ar"], "ar")


def test_tab_stops_at_the_choice_and_the_arrow_keys_move_it(qtbot: QtBot) -> None:
    rows = ChoiceRows(LANGUAGES, name="language")
    rows.choose("ar")
    shown(qtbot, rows)
    told: list[str] = []
    rows.chosen.connect(told.append)
    QTest.keyClick(rows, Qt.Key.Key_Tab)
    assert row(rows, "ar").hasFocus()
    QTest.keyClick(row(rows, "ar"), Qt.Key.Key_Down)
    assert (told, row(rows, "de").hasFocus()) == (["de"], True)
    QTest.keyClick(row(rows, "de"), Qt.Key.Key_Up)
    assert told == ["de", "ar"]


def test_a_choice_that_is_set_tells_nobody_and_stays_with_its_key(qtbot: QtBot) -> None:
    rows = shown(qtbot, ChoiceRows(LANGUAGES, name="language"))
    told: list[str] = []
    rows.chosen.connect(told.append)
    assert rows.choice() == ""
    rows.choose("ar")
    rows.choose("nobody speaks it")
    rows.set_choices([Choice("ar", "Arabisch"), Choice("fr", "Französisch")])
    assert (rows.choice(), told) == ("ar", [])
    rows.set_choices([Choice("fr", "Français")])
    assert (rows.choice(), told) == ("", [])


def test_rows_can_say_the_same_in_other_words(qtbot: QtBot) -> None:
    rows = shown(qtbot, ChoiceRows(LANGUAGES, name="language"))
    rows.choose("de")
    before = row(rows, "de")
    rows.set_choices([Choice(choice.key, f"Sprache {choice.key}") for choice in LANGUAGES])
    assert row(rows, "de") is before
    assert (before.accessibleName(), rows.choice()) == ("Sprache de", "de")


def test_a_choice_says_to_a_screen_reader_that_it_is_one_of_several(qtbot: QtBot) -> None:
    rows = shown(qtbot, ChoiceRows(LANGUAGES, name="language", accessible_name="Language"))
    rows.choose("ar")
    found = QAccessible.queryAccessibleInterface(row(rows, "ar"))
    assert (found.role(), bool(found.state().checked)) == (QAccessible.Role.RadioButton, True)
    assert found.text(QAccessible.Text.Description) == "Arabic"


def test_every_row_is_large_enough_for_a_thumb(qtbot: QtBot) -> None:
    rows = shown(qtbot, ChoiceRows(LANGUAGES, name="language"))
    assert all(row(rows, choice.key).height() >= TOUCH for choice in LANGUAGES)
