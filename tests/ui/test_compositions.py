"""The target pictures, held to what every screen of the till must keep."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui.theme import DARK, LIGHT, Tokens, apply_theme
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.entry_list import EntryList
from tests.ui.compositions import COMPOSITIONS, fields

Make = Callable[[], QWidget]
SCREENS = [make for make in COMPOSITIONS if make is not fields]
EVERY = pytest.mark.parametrize("make", COMPOSITIONS, ids=lambda make: make.__name__)
EVERY_SCREEN = pytest.mark.parametrize("make", SCREENS, ids=lambda make: make.__name__)


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _open(qtbot: QtBot, make: Make, width: int, height: int) -> QWidget:
    window = make()
    qtbot.addWidget(window)
    window.resize(width, height)
    window.show()
    qtbot.waitUntil(window.isVisible)
    QApplication.sendPostedEvents()
    return window


def _used(window: QWidget) -> list[QWidget]:
    """Return every visible widget that a person uses."""
    found: list[QWidget] = []
    for kind in (QAbstractButton, QLineEdit, QComboBox, EntryList):
        found += [widget for widget in window.findChildren(kind) if widget.isVisible()]
    return [widget for widget in found if not widget.objectName().startswith("qt_")]


@pytest.mark.usefixtures("light")
@EVERY_SCREEN
def test_a_screen_fits_the_smallest_till(qtbot: QtBot, make: Make, direction: Qt.LayoutDirection) -> None:
    window = _open(qtbot, make, 1024, 600)
    assert (window.width(), window.height()) == (1024, 600)


@pytest.mark.usefixtures("light")
@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1280, 800)])
@EVERY_SCREEN
def test_no_words_are_cut(qtbot: QtBot, make: Make, width: int, height: int, direction: Qt.LayoutDirection) -> None:
    window = _open(qtbot, make, width, height)
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        assert label.height() >= needed, label.text()
        if not label.wordWrap():
            assert label.width() >= label.minimumSizeHint().width(), label.text()


@pytest.mark.usefixtures("light")
@EVERY
def test_everything_a_person_uses_has_a_name_and_is_large_enough(qtbot: QtBot, make: Make) -> None:
    window = _open(qtbot, make, 1024, 600)
    for widget in _used(window):
        name = widget.objectName()
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        assert name == name.lower()
        assert name
        assert widget.accessibleName() or text, name
        assert min(widget.width(), widget.height()) >= TOUCH, name


@pytest.mark.usefixtures("light")
@EVERY
def test_no_name_is_given_twice(qtbot: QtBot, make: Make) -> None:
    window = _open(qtbot, make, 1280, 800)
    names = [widget.objectName() for widget in _used(window)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=lambda scheme: scheme.name)
@EVERY
def test_both_looks_show_their_ground_and_their_accent(
    qtbot: QtBot, qapp: QApplication, make: Make, scheme: Tokens
) -> None:
    apply_theme(qapp, scheme)
    picture = _open(qtbot, make, 1280, 800).grab().toImage()
    colours = {picture.pixelColor(x, y).name().upper() for x in range(0, 1280, 3) for y in range(0, 800, 3)}
    assert {scheme.bg, scheme.accent, scheme.training} <= colours
    other = DARK if scheme is LIGHT else LIGHT
    assert other.bg not in colours
