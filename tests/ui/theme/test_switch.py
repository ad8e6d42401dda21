"""Another look is taken at once by all that is open, without a trace of the one before."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.domain.shop import Role
from frontdesk.flows.places import Place
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.theme import CONTRAST, DARK, LIGHT, SCHEMES, Tokens, apply_theme, tokens_in_use
from frontdesk.ui.till import Till
from tests.scenes.catalogue import EVERY_SCENE, KEY_SCENES
from tests.scenes.dress import dressed
from tests.scenes.of_redeem import keyed
from tests.scenes.picture import picture
from tests.scenes.scene import Scene, settle
from tests.scenes.shop import aed
from tests.scenes.windows import TillStates, till_window

EVERY_SCREEN = pytest.mark.parametrize(
    "scene", KEY_SCENES if EVERY_SCENE else KEY_SCENES[::3], ids=lambda scene: scene.screen
)


def _pictures(window: MainWindow) -> dict[Place, QImage]:
    """Return a picture of each place of a manager's till, all of which are open."""
    till = window.findChild(Till)
    assert till is not None
    shown = {}
    for place in Place:
        till.render_state(replace(TillStates.at(place, Role.MANAGER).shell))
        settle()
        shown[place] = picture(window)
    return shown


def _whole_till() -> MainWindow:
    states = replace(TillStates.at(Place.REDEEM, Role.MANAGER), redeem=keyed(aed("36.71")))
    window = till_window(states)
    till = window.findChild(Till)
    assert till is not None
    for place in Place:
        till.screen_of(place)
    window.show()
    settle()
    return window


@EVERY_SCREEN
def test_an_open_screen_takes_each_look_as_if_it_had_been_made_in_it(qapp: QApplication, scene: Scene) -> None:
    made_in = {}
    for scheme in (DARK, CONTRAST, LIGHT):
        with dressed(qapp, scheme), scene.open() as window:
            made_in[scheme.name] = picture(window)
    assert len({bytes(each.constBits()) for each in made_in.values()}) == 3
    with dressed(qapp), scene.open() as window:
        for scheme in (DARK, CONTRAST, LIGHT):
            apply_theme(qapp, scheme)
            settle()
            assert picture(window) == made_in[scheme.name], scheme.name


def test_the_places_that_nobody_is_in_take_the_look_too(qapp: QApplication, qtbot: QtBot) -> None:
    with dressed(qapp, DARK):
        window = _whole_till()
        qtbot.addWidget(window, before_close_func=lambda _: window.close_now())
        in_dark = _pictures(window)
    with dressed(qapp):
        window = _whole_till()
        qtbot.addWidget(window, before_close_func=lambda _: window.close_now())
        in_light = _pictures(window)
        for scheme, made_in in ((DARK, in_dark), (LIGHT, in_light)):
            apply_theme(qapp, scheme)
            assert [place for place, taken in _pictures(window).items() if taken != made_in[place]] == []


@EVERY_SCREEN
def test_what_is_scrolled_stays_where_it_is(qapp: QApplication, scene: Scene) -> None:
    with dressed(qapp), scene.open((1024, 600)) as window:
        bars = [bar for bar in window.findChildren(QScrollBar) if bar.isVisible()]
        for bar in bars:
            bar.setValue(bar.maximum() // 3)
        settle()
        before = picture(window), [bar.value() for bar in bars]
        for scheme in (DARK, LIGHT):
            apply_theme(qapp, scheme)
            settle()
        assert (picture(window), [bar.value() for bar in bars]) == before


class _Styled(QObject):
    """Counts how often each widget is styled anew."""

    def __init__(self) -> None:
        super().__init__()
        self.times: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.StyleChange:
            self.times[watched.objectName()] += 1
        return False


def test_a_widget_is_styled_anew_twice_however_deep_it_lies(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    styled = _Styled()
    parent = window
    for depth in range(12):
        parent = QWidget(parent)
        parent.setObjectName(f"depth_{depth}")
        parent.installEventFilter(styled)
    window.show()
    styled.times.clear()
    apply_theme(qapp, DARK)
    assert len(styled.times) == 12
    assert max(styled.times.values()) <= 2
    apply_theme(qapp, LIGHT)


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_the_whole_application_takes_the_look(qapp: QApplication, scheme: Tokens) -> None:
    apply_theme(qapp, scheme)
    assert tokens_in_use() is scheme
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(scheme.bg)
    assert scheme.accent in qapp.styleSheet()
    assert "{{" not in qapp.styleSheet()
    # Without the stylesheet's own style nothing would be drawn by it.
    assert QLabel().style().metaObject().className() == "QStyleSheetStyle"


def test_a_widget_that_is_there_changes_with_the_look(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, LIGHT)
    label = QLabel("Till 2")
    label.setProperty("role", "muted")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.ink_2)
    apply_theme(qapp, DARK)
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK.ink_2)
