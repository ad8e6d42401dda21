"""The steps of a guided way, and the languages in a row."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.language_row import LanguageRow
from frontdesk.ui.widgets.steps import StepProgress

pytestmark = pytest.mark.usefixtures("light")

STEPS = ("Begin", "Sign in", "This till", "Scanner")
LANGUAGES = (("en", "English"), ("ar", "العربية"), ("de", "Deutsch"))


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"])
def mirrored(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    qapp.setLayoutDirection(request.param)
    yield request.param is Qt.LayoutDirection.RightToLeft
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def steps(qtbot: QtBot, present: int, width: int = 0) -> StepProgress:
    made = StepProgress(STEPS, name="guide_steps")
    qtbot.addWidget(made)
    made.show_step(present, f"Step {present + 1} of 4: {STEPS[present]}")
    made.resize(width or made.sizeHint().width(), made.height())
    made.show()
    return made


def share_of(picture: QImage, colour: str, left: float, right: float) -> int:
    """How many px in a part of a picture, from its left edge (0) to its right (1), have exactly a colour."""
    wanted = QColor(colour).rgb()
    columns = range(round(left * picture.width()), round(right * picture.width()))
    return sum(picture.pixel(x, y) == wanted for x in columns for y in range(picture.height()))


def test_what_is_done_is_at_the_side_where_reading_starts(qtbot: QtBot, mirrored: bool) -> None:
    picture = steps(qtbot, 2).grab().toImage()
    first, second = (0.5, 1.0) if mirrored else (0.0, 0.5), (0.0, 0.5) if mirrored else (0.5, 1.0)
    soft = tokens_in_use().accent_soft
    assert share_of(picture, soft, *first) > 100
    assert share_of(picture, soft, *second) == 0


def test_a_screen_reader_hears_which_step_it_is(qtbot: QtBot) -> None:
    made = steps(qtbot, 1)
    assert made.accessibleName() == "Step 2 of 4: Sign in"


def test_nothing_moves_from_step_to_step_where_all_words_have_room(qtbot: QtBot) -> None:
    assert len({steps(qtbot, present).sizeHint().width() for present in range(4)}) == 1


def test_where_there_is_no_room_for_all_words_the_present_one_is_left_and_nothing_is_cut(qtbot: QtBot) -> None:
    made = steps(qtbot, 0, StepProgress(STEPS, name="x").minimumSizeHint().width())
    narrow = made.grab().toImage()
    edges = share_of(narrow, tokens_in_use().ink, 0, 2 / narrow.width())
    assert made.minimumSizeHint().width() < made.sizeHint().width()
    assert edges == 0


def test_each_language_is_one_touch_and_the_present_one_is_marked(qtbot: QtBot, mirrored: bool) -> None:
    row = LanguageRow(LANGUAGES, "ar", name="start_language", accessible_name="Language")
    qtbot.addWidget(row)
    row.show()
    wished: list[str] = []
    row.language_wished.connect(wished.append)
    buttons = {code: row.findChild(QPushButton, f"start_language_{code}") for code, _ in LANGUAGES}
    assert {code: button.isChecked() for code, button in buttons.items() if button} == {
        "en": False,
        "ar": True,
        "de": False,
    }
    for button in buttons.values():
        assert isinstance(button, QPushButton)
        assert min(button.width(), button.height()) >= TOUCH
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wished == ["en", "ar", "de"]
