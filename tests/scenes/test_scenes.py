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
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

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
from tests.scenes.catalogue import KEY_SCENES, SCENES
from tests.scenes.dress import dressed
from tests.scenes.picture import picture
from tests.scenes.scene import STORE_ZONE, Scene, part

EVERY = pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
EVERY_SCREEN = pytest.mark.parametrize("scene", KEY_SCENES, ids=lambda scene: scene.screen)

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
    # A window that an earlier test closed may still wait to be deleted: it would go while this one counts.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    before = len(QApplication.topLevelWidgets())
    with scene.open((1024, 600)) as window:
        assert part(window, _PAGES.get(scene.screen, scene.screen)).isVisible()
        assert len(QApplication.topLevelWidgets()) > before
    assert len(QApplication.topLevelWidgets()) == before


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


def test_a_scene_is_deleted_when_a_look_at_it_fails() -> None:
    before = len(QApplication.topLevelWidgets())
    with pytest.raises(LookupError), SCENES[0].open():
        raise LookupError
    assert len(QApplication.topLevelWidgets()) == before


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
