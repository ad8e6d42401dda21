"""A question with a few answers: each is touched, reached with Tab, or chosen with its digit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.choice_list import ChoiceList

pytestmark = pytest.mark.usefixtures("light")

ANSWERS = [(f"key {number}", f"Answer {number}") for number in range(1, 12)]


@pytest.fixture
def choices(qtbot: QtBot) -> ChoiceList:
    made = ChoiceList(ANSWERS, name="why", accessible_name="Why?")
    qtbot.addWidget(made)
    made.resize(240, 300)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def chosen(choices: ChoiceList) -> list[str]:
    keys: list[str] = []
    choices.chosen.connect(keys.append)
    return keys


def answer(choices: ChoiceList, number: int) -> QPushButton:
    found = choices.findChild(QPushButton, f"why_{number}")
    assert isinstance(found, QPushButton)
    return found


def test_an_answer_is_touched(choices: ChoiceList, chosen: list[str]) -> None:
    QTest.mouseClick(answer(choices, 2), Qt.MouseButton.LeftButton)

    assert chosen == ["key 2"]
    assert answer(choices, 2).height() >= TOUCH


def test_an_answer_is_pressed_with_the_keyboard(choices: ChoiceList, chosen: list[str]) -> None:
    answer(choices, 11).setFocus()

    QTest.keyClick(answer(choices, 11), Qt.Key.Key_Space)

    assert chosen == ["key 11"]


@pytest.mark.parametrize(("digit", "keys"), [("1", ["key 1"]), ("٩", ["key 9"]), ("0", [])])
def test_a_digit_chooses(choices: ChoiceList, chosen: list[str], digit: str, keys: list[str]) -> None:
    choices.press(digit)

    assert chosen == keys


def test_a_digit_that_no_answer_has_does_nothing(qtbot: QtBot) -> None:
    two = ChoiceList(ANSWERS[:2], name="why")
    qtbot.addWidget(two)

    with qtbot.assertNotEmitted(two.chosen):
        two.press("3")


def test_a_reader_says_the_words_and_then_the_digit(choices: ChoiceList) -> None:
    assert (answer(choices, 9).accessibleName(), answer(choices, 9).accessibleDescription()) == ("Answer 9", "9")
    assert answer(choices, 10).accessibleDescription() == ""
