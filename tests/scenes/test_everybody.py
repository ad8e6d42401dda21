"""Every scene can be used by ear, by the keyboard alone and by a finger, and moves only where that is wished."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.ui.language import LANGUAGES
from frontdesk.ui.main_window import SMALLEST
from frontdesk.ui.theme import motion
from frontdesk.ui.theme.motion import set_reduced_motion
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.card_table import CardTable
from frontdesk.ui.widgets.entry_list import EntryList
from frontdesk.ui.widgets.layers import top_sheet
from frontdesk.ui.widgets.segmented import Segmented
from tests.scenes.by_ear import parts, wrong_to_the_ear
from tests.scenes.by_key import focused, stops_by_tab, switched, used_by_key, wrong_to_the_keys
from tests.scenes.catalogue import KEY_SCENES, SCENES, sample
from tests.scenes.dress import dressed
from tests.scenes.scene import Scene, part, settle
from tests.ui.theme.looking import is_seen
from tests.ui.theme.rings import lacks_ring

EVERY = pytest.mark.parametrize("scene", sample(SCENES, 3), ids=lambda scene: scene.name)
ARABIC = next(each for each in LANGUAGES if each.code == "ar")
_BY_NAME = {scene.name: scene for scene in SCENES}
_RINGED: set[str] = set()
"""Widgets whose ring was seen in one scene need not be looked at in all."""


@pytest.fixture(autouse=True)
def listener() -> Iterator[None]:
    """Let somebody listen, as a screen reader does."""
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


@pytest.fixture
def motion_possible(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let things move, which they don't where nobody sees the screen; and take back what is wished of them."""
    monkeypatch.setattr(motion, "_system_wants_less", lambda: False)
    yield
    set_reduced_motion(False)


@EVERY
@pytest.mark.usefixtures("motion_possible")
def test_a_scene_is_for_everybody(qapp: QApplication, scene: Scene) -> None:
    set_reduced_motion(True)
    with dressed(qapp), scene.open(SMALLEST) as window:
        wrong = [*moving(window), *wrong_to_the_ear(window), *wrong_to_the_finger(window), *_unseen(window)]
        # Last, because pressing everything leaves nothing as it was.
        wrong += [*_nowhere(window), *wrong_to_the_keys(window)]
    assert wrong == []


@pytest.mark.parametrize("scene", KEY_SCENES, ids=lambda scene: scene.screen)
def test_a_scene_that_is_mirrored_is_gone_through_from_the_right(qapp: QApplication, scene: Scene) -> None:
    with dressed(qapp, language=ARABIC), scene.open(SMALLEST) as window:
        assert window.isRightToLeft()
        assert [*wrong_to_the_ear(window), *wrong_to_the_keys(window)] == []


def test_a_switch_is_turned_with_the_arrow_keys(qapp: QApplication) -> None:
    with dressed(qapp), _BY_NAME["redeem_amount_local"].open() as window:
        side = part(window, "redeem_side")
        assert isinstance(side, Segmented)
        assert [switched(side, Qt.Key.Key_Right), switched(side, Qt.Key.Key_Left)] == ["card", "local"]


def test_a_scene_moves_where_that_is_wished(qapp: QApplication, motion_possible: None) -> None:
    with dressed(qapp), _BY_NAME["redeem_looking"].open() as window:
        assert moving(window) == ["a timer of card_waiting runs"]


def test_what_is_heard_and_reached_is_not_nothing(qapp: QApplication) -> None:
    with dressed(qapp), _BY_NAME["redeem_amount_local"].open() as window:
        heard = [each.name.replace("\u00a0", " ") for each in parts(window)]
        stops = [each.objectName() for each in stops_by_tab(window)]
    assert {"The customer pays AED 36.71", "Charge USD 10.00", "Gift card ending in 7879"} <= set(heard)
    assert stops[:3] == ["redeem_amount_amount", "redeem_confirm", "rail_balance"]
    assert stops[-3:] == ["redeem_clear", "redeem_all", "redeem_side_local"]


def moving(window: QWidget) -> list[str]:
    """Return what moves in a window, or is about to, again and again."""
    running = QAbstractAnimation.State.Running
    moves = [each for each in window.findChildren(QAbstractAnimation) if each.state() == running]
    ticks = [each for each in window.findChildren(QTimer) if each.isActive() and not each.isSingleShot()]
    return [f"{_owner(each)} moves" for each in moves] + [f"a timer of {_owner(each)} runs" for each in ticks]


def _owner(thing: QObject) -> str:
    parent = thing.parent()
    return "nobody" if parent is None else parent.objectName()


def wrong_to_the_finger(window: QWidget) -> list[str]:
    """Return which rows can't be touched, and what only a pointer that hovers is told.

    Buttons and fields have their size and their name looked at with the scenes.
    """
    told = []
    for each in window.findChildren(QWidget):
        if not each.isVisible():
            continue
        if isinstance(each, EntryList) and each.is_selectable():
            low = [
                row
                for row in range(each.row_count())
                if each.visualRect(each.model().index(row, 0)).height() < TOUCH
            ]
            told += [f"row {row} of {each.objectName()} is too low" for row in low]
        if isinstance(each, CardTable) and each.verticalHeader().defaultSectionSize() < TOUCH:
            told.append(f"the rows of {each.objectName()} are too low")
        tip = each.toolTip()
        if tip and tip not in {each.accessibleName(), each.accessibleDescription()}:
            told.append(f"only a tip of {each.objectName()} tells “{tip}”")
    return told


def _unseen(window: QWidget) -> list[str]:
    """Return which stops don't show that they have the focus; each is looked at once, wherever it is met first."""
    stops = [each for each in used_by_key(window) if each.objectName() not in _RINGED]
    # A place that takes scans shows that by what it says; what is scrolled away is met elsewhere.
    stops = [each for each in stops if each.objectName() != "scanner_test" and is_seen(each)]
    start = focused()
    told = [lacks_ring(window, each) for each in stops]
    _RINGED.update(each.objectName() for each in stops)
    if start is not None:
        start.setFocus()
    return [f"the focus is not seen on {each}" for each in told if each]


def _nowhere(window: QWidget) -> list[str]:
    """Take what has the focus away, and return whether the keys go to nowhere then."""
    start = focused()
    if start is None:
        return ["nothing has the focus"]
    root: QWidget = top_sheet(window) or window
    start.setEnabled(False)
    settle()
    found = focused()
    start.setEnabled(True)
    start.setFocus()
    lost = found is None or found is start or not root.isAncestorOf(found)
    alone = used_by_key(window) == {start}
    return [f"without {start.objectName()} the focus is nowhere"] if lost and not alone else []
