"""The catalogue of scenes: whole, the same each time, and with a scene for whatever a person can meet."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import partial

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import getCppPointer

from frontdesk.desk.attention import Blind
from frontdesk.desk.connection import Connection, Trouble
from frontdesk.desk.rates_found import Standing
from frontdesk.domain.attempt import AttemptState
from frontdesk.domain.card import CardKind, CardStatus
from frontdesk.domain.finding import DecisionKind, FindingKind, Seen
from frontdesk.domain.scan import KeyboardLayout, ScanContent, ScanEnd, ScanTrouble
from frontdesk.flows.activate import RowState
from frontdesk.flows.activity import Way
from frontdesk.flows.balance import BarcodeRight
from frontdesk.flows.card_slot import SlotPhase
from frontdesk.flows.redeem import RedeemPhase, Side
from frontdesk.flows.refund import RefundPhase
from frontdesk.flows.sign_in import SignInPhase
from frontdesk.server_address import AddressProblem
from frontdesk.ui.language import ENGLISH, language_of
from frontdesk.ui.main_window import SMALLEST
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.entry_list import EntryList
from tests.scenes.catalogue import KEY_SCENES, SCENES, sample
from tests.scenes.dress import dressed
from tests.scenes.picture import picture
from tests.scenes.scene import STORE_ZONE, Scene, part

EVERY = pytest.mark.parametrize("scene", sample(SCENES, 2), ids=lambda scene: scene.name)
EVERY_SCREEN = pytest.mark.parametrize("scene", KEY_SCENES, ids=lambda scene: scene.screen)

USED = (QAbstractButton, QLineEdit, QComboBox, EntryList)
"""What a person presses, types into or chooses from."""

_PAGES = {"frame": "till"}
"""The name of a screen's widget, where it is another than the screen's."""

_MET: dict[type[Enum], frozenset[Enum]] = {
    kind: frozenset(kind)
    for kind in (
        *(SlotPhase, RedeemPhase, Side, RefundPhase, SignInPhase, RowState, Way, BarcodeRight),
        *(AddressProblem, ScanTrouble, ScanContent, ScanEnd, KeyboardLayout),
        *(CardKind, CardStatus, Connection, Trouble, Standing, FindingKind, Seen, Blind),
    )
}
"""Everything that these can be is met on some screen."""
_MET[AttemptState] = frozenset(AttemptState) - {AttemptState.PREPARED, AttemptState.SENT}
"""Nobody sees an attempt in these states for longer than it takes to write the next one."""
_MET[DecisionKind] = frozenset(DecisionKind) - {DecisionKind.REMEDIED}
"""That something was put right is found, and not decided by a person."""
_MET[Seen] = frozenset(Seen) - {Seen.FOUND}
"""What is found ends the question."""


@pytest.fixture(autouse=True)
def _light_english(qapp: QApplication) -> Iterator[None]:
    with dressed(qapp):
        yield


@EVERY
def test_a_scene_shows_its_screen_and_leaves_nothing_behind(scene: Scene) -> None:
    before = windows()
    with scene.open(SMALLEST) as window:
        assert part(window, _PAGES.get(scene.screen, scene.screen)).isVisible()
        assert windows() - before
        assert (window.width(), window.height()) == SMALLEST, "it does not fit the smallest till"
        assert wrong(window) == []
    assert windows() <= before


def test_what_is_wrong_with_a_widget_is_told(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    for name, text, size in (("good", "Good", 60), ("good", "Good", 60), ("", "Lost", 60), ("loud", "", 40)):
        button = QPushButton(text)
        button.setObjectName(name)
        button.setFixedSize(size, size)
        row.addWidget(button)
    window.show()
    assert wrong(window) == [
        "a QPushButton has no name",
        "loud is spoken of as nothing",
        "loud is 40x40 px small",
        "2 are called good",
    ]


@EVERY_SCREEN
def test_a_scene_looks_the_same_each_time(scene: Scene) -> None:
    with scene.open() as window:
        first = picture(window)
    with scene.open() as window:
        assert picture(window) == first


@EVERY_SCREEN
def test_a_scene_has_the_size_that_is_asked_for(scene: Scene) -> None:
    with scene.open((1366, 768)) as window:
        taken = picture(window)
    assert (taken.width(), taken.height()) == (1366, 768)


def test_the_clock_of_the_store_is_that_of_the_scenes_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    with SCENES[0].open():
        assert (os.environ["TZ"], time.timezone) == (STORE_ZONE, -4 * 3600)
    assert (os.environ["TZ"], time.timezone) == ("UTC", 0)


def test_a_till_that_follows_the_system_is_english_on_every_machine() -> None:
    assert language_of("") is ENGLISH


def test_a_scene_is_deleted_when_a_look_at_it_fails() -> None:
    before = windows()
    with pytest.raises(LookupError), SCENES[0].open():
        raise LookupError
    assert windows() <= before


def test_every_scene_has_a_name_of_its_own_that_begins_with_its_screen() -> None:
    names = Counter(scene.name for scene in SCENES)
    assert [name for name, count in names.items() if count > 1] == []
    assert [scene.name for scene in SCENES if not scene.name.startswith(scene.screen)] == []


def test_one_scene_stands_for_each_screen() -> None:
    assert Counter(scene.screen for scene in KEY_SCENES) == Counter({scene.screen for scene in SCENES})


@pytest.mark.parametrize("kind", _MET, ids=lambda kind: kind.__name__)
def test_whatever_a_person_can_meet_has_a_scene(kind: type[Enum]) -> None:
    met = {each for scene in SCENES for each in _told(scene.build)}
    assert {each.name for each in _MET[kind] - met} == set()


def test_a_screen_that_was_made_is_asked_for_by_name(qapp: QApplication) -> None:
    with SCENES[0].open() as window:
        assert isinstance(part(window, "start"), QWidget)
        with pytest.raises(AssertionError, match="there is no nothing"):
            part(window, "nothing")


def windows() -> set[int]:
    """Return where the windows are; one of an earlier test may go meanwhile."""
    return {pointer for widget in QApplication.topLevelWidgets() for pointer in getCppPointer(widget)}


def wrong(window: QWidget) -> list[str]:
    """Return what is wrong with the widgets of a window that a person uses."""
    used = [widget for widget in window.findChildren(QWidget) if isinstance(widget, USED) and widget.isVisible()]
    used = [widget for widget in used if not widget.objectName().startswith("qt_")]
    names = Counter(widget.objectName() for widget in used)
    told = []
    for widget in sorted(used, key=lambda widget: widget.objectName()):
        name = widget.objectName()
        if not name:
            told.append(f"a {type(widget).__name__} has no name")
            continue
        if not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())):
            told.append(f"{name} is spoken of as nothing")
        if min(widget.width(), widget.height()) < TOUCH:
            told.append(f"{name} is {widget.width()}x{widget.height()} px small")
    return told + [f"{count} are called {name}" for name, count in names.items() if count > 1 and name]


def _told(value: object) -> Iterator[Enum]:
    """Walk through all that a scene is made of, and return what of it is one of several."""
    if isinstance(value, Enum):
        yield value
    elif isinstance(value, partial):
        for part_of_it in (*value.args, *value.keywords.values()):
            yield from _told(part_of_it)
    elif isinstance(value, tuple | frozenset):
        for part_of_it in value:
            yield from _told(part_of_it)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _told(getattr(value, field.name))
