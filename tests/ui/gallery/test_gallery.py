"""The gallery shows every component in every look, and no look makes Qt complain."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import frontdesk.ui.widgets
from frontdesk.ui.gallery.page import GalleryPage
from frontdesk.ui.gallery.window import GalleryWindow
from frontdesk.ui.theme import SCHEMES, Tokens, apply_theme, tokens_in_use
from frontdesk.ui.theme.motion import motion_allowed, set_reduced_motion

OF_THE_PLATFORM = "This plugin does not support propagateSizeHints()"

LOOKS = pytest.mark.parametrize("scheme", SCHEMES.values(), ids=lambda scheme: scheme.name)


@pytest.fixture(autouse=True)
def as_it_was(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    set_reduced_motion(False)


@pytest.fixture
def warned() -> Iterator[list[str]]:
    """What Qt complains of, but for what the platform without a screen can't do."""
    said: list[str] = []

    def hear(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if message != OF_THE_PLATFORM:
            said.append(message)

    before = qInstallMessageHandler(hear)
    yield said
    qInstallMessageHandler(before)


def components() -> set[type[QWidget]]:
    """Return every widget class that the package has to offer."""
    found: set[type[QWidget]] = set()
    for module in pkgutil.iter_modules(frontdesk.ui.widgets.__path__, "frontdesk.ui.widgets."):
        for name, each in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(each, QWidget) and each.__module__ == module.name and not name.startswith("_"):
                found.add(each)
    return found


@pytest.mark.usefixtures("light")
def test_no_component_is_missing(qtbot: QtBot) -> None:
    page = GalleryPage()
    qtbot.addWidget(page)
    shown = page.kinds_shown()
    missing = [each.__name__ for each in components() if not any(issubclass(kind, each) for kind in shown)]
    assert not missing


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@LOOKS
def test_every_exhibit_opens_in_every_look_without_a_warning(
    qtbot: QtBot, qapp: QApplication, warned: list[str], scheme: Tokens, direction: Qt.LayoutDirection
) -> None:
    apply_theme(qapp, scheme)
    qapp.setLayoutDirection(direction)
    page = GalleryPage()
    qtbot.addWidget(page)
    page.resize(1440, page.height_at(1440))
    page.show()
    assert not page.grab().isNull()
    assert not warned


@LOOKS
def test_no_two_states_look_alike(qtbot: QtBot, qapp: QApplication, scheme: Tokens) -> None:
    apply_theme(qapp, scheme)
    page = GalleryPage()
    qtbot.addWidget(page)
    page.resize(1440, page.height_at(1440))
    page.show()
    alike = []
    for exhibit, shown in page.specimens_shown():
        looks = [(specimen.state, widget.grab().toImage()) for specimen, widget in shown]
        alike += [
            (exhibit.name, one, other)
            for place, (one, image) in enumerate(looks)
            for other, another in looks[place + 1 :]
            if image == another
        ]
    # Where contrast is strong a card is told by its words alone.
    same_there = ("Card face", "the till’s colour", "the store’s colour")
    assert [each for each in alike if not (scheme.strong and each == same_there)] == []


@pytest.mark.usefixtures("light")
def test_the_window_changes_look_direction_and_motion(qtbot: QtBot, qapp: QApplication) -> None:
    window = GalleryWindow()
    qtbot.addWidget(window)
    window.show()
    before = window.page()

    def press(name: str) -> None:
        button = window.findChild(QPushButton, name)
        assert button is not None, name
        button.click()

    press("gallery_look_dark")
    assert tokens_in_use() is SCHEMES["dark"]
    assert window.page() is not before
    press("gallery_direction_rtl")
    assert window.page().isRightToLeft()
    press("gallery_motion_less")
    assert not motion_allowed()
    wished: list[int] = []
    window.scale_requested.connect(wished.append)
    press("gallery_scale_2")
    assert wished == [2]


@pytest.mark.usefixtures("light")
def test_a_narrow_page_is_higher_and_nothing_stands_out(qtbot: QtBot) -> None:
    page = GalleryPage()
    qtbot.addWidget(page)
    assert page.height_at(1000) > page.height_at(1900)
