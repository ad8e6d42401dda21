"""A skeleton breathes while it is seen, and rests otherwise."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from frontdesk.ui.theme import motion
from frontdesk.ui.widgets.skeleton import Skeleton

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def skeleton(qtbot: QtBot) -> Skeleton:
    made = Skeleton([(0.5, 20), (1.0, 20)], name="waiting")
    qtbot.addWidget(made)
    return made


@pytest.fixture
def moving(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(motion, "_system_wants_less", lambda: False)


@pytest.mark.usefixtures("moving")
def test_it_breathes_only_while_it_is_seen(skeleton: Skeleton, qtbot: QtBot) -> None:
    assert not skeleton.is_breathing()
    skeleton.show()
    assert skeleton.is_breathing()
    first = skeleton.grab().toImage()
    qtbot.waitUntil(lambda: skeleton.grab().toImage() != first)
    skeleton.hide()
    assert not skeleton.is_breathing()


@pytest.mark.usefixtures("moving")
def test_a_person_who_wants_no_motion_stops_it(skeleton: Skeleton, qtbot: QtBot) -> None:
    skeleton.show()
    motion.set_reduced_motion(True)
    try:
        qtbot.waitUntil(lambda: not skeleton.is_breathing())
    finally:
        motion.set_reduced_motion(False)


def test_it_is_still_where_nobody_sees_the_screen(skeleton: Skeleton) -> None:
    skeleton.show()
    assert not skeleton.is_breathing()
