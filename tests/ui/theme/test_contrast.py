"""Whatever is on a screen can be seen: words, amounts, icons, the outlines of what is pressed, and the focus."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from frontdesk.ui.theme import SCHEMES, Tokens
from frontdesk.ui.theme.stylesheet import stylesheet
from frontdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from frontdesk.ui.widgets.keypad import Keypad
from frontdesk.ui.widgets.scan_field import ScanField
from tests.scenes.catalogue import KEY_SCENES, SCENES, sample
from tests.scenes.dress import dressed
from tests.scenes.scene import Scene
from tests.support.contrast import contrast
from tests.ui.theme.looking import SCALE, Look, drawn, is_seen, place_of
from tests.ui.theme.rings import SEEN, lacks_ring

EVERY_SCHEME = pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
SCREENS = sorted({scene.screen for scene in SCENES})
_SHARE = 12
_GROUNDS = ("bg", "surface")
_ON_THE_PRIMARY_ACTION = ("key_hint", "busy_dots")
_WITHOUT_WORDS = ("hairline", "QScrollBar")


def _looked_at(screen: str, scheme: Tokens) -> list[Scene]:
    """Return a share of the scenes of a screen, another one in each scheme."""
    turn = list(SCHEMES).index(scheme.name)
    return sample((scene for scene in SCENES if scene.screen == screen), _SHARE, turn)


@EVERY_SCHEME
@pytest.mark.parametrize("screen", SCREENS)
def test_everything_written_on_a_screen_can_be_read(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, screen: str, scheme: Tokens
) -> None:
    faint = []
    seen = 0
    with dressed(qapp, scheme):
        for scene in _looked_at(screen, scheme):
            with scene.open() as window:
                look = Look(window, monkeypatch)
            for mark in look.marks:
                seen += 1
                found, ink, ground = look.contrast_of(mark)
                if found < mark.least(scheme.strong):
                    faint.append(f"{scene.name}: {mark.owner} “{mark.text}” {ink} on {ground}: {found:.2f}")
    assert faint == []
    assert seen


@EVERY_SCHEME
@pytest.mark.parametrize("scene", KEY_SCENES, ids=lambda scene: scene.screen)
def test_the_outline_of_what_is_pressed_or_filled_in_is_seen(
    qapp: QApplication, scene: Scene, scheme: Tokens
) -> None:
    with dressed(qapp, scheme), scene.open() as window:
        picture = drawn(window)
        outlined = [widget for widget in window.findChildren(QWidget) if _is_outlined(widget)]
        faint = [widget.objectName() for widget in outlined if _edge(picture, place_of(widget, window)) < SEEN]
    assert faint == []


def _is_outlined(widget: QWidget) -> bool:
    if not (widget.isEnabled() and is_seen(widget)):
        return False
    if isinstance(widget, QLineEdit):
        return not isinstance(widget.parent(), ScanField) and "background: transparent" not in widget.styleSheet()
    if isinstance(widget, QPushButton) and isinstance(widget.parent(), Keypad):
        return True
    if isinstance(widget, SecondaryButton):
        return bool(widget.property("role") == "secondary")
    return isinstance(widget, QComboBox | ScanField | PrimaryButton)


def _edge(picture: QImage, place: QRect) -> float:
    """Return the contrast of a widget's own edge, or of its whole ground, with what is beside it."""
    middle = place.center().y()
    outside = picture.pixelColor(place.left() - 2 * SCALE, middle)
    return contrast(picture.pixelColor(place.left() + 1, middle), outside)


@EVERY_SCHEME
@pytest.mark.parametrize("scene", KEY_SCENES, ids=lambda scene: scene.screen)
def test_whatever_has_the_focus_shows_it(qapp: QApplication, scene: Scene, scheme: Tokens) -> None:
    faint = []
    with dressed(qapp, scheme), scene.open() as window:
        stops = [widget for widget in window.findChildren(QWidget) if _is_stop(widget)]
        for widget in stops:
            if any(widget.isAncestorOf(other) for other in stops):
                # A whole place that takes keys and scans shows that by what they do to it.
                continue
            faint.append(lacks_ring(window, widget))
    assert stops
    assert [each for each in faint if each] == []


def _is_stop(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.focusProxy() is None and widget.isEnabled() and is_seen(widget)


def _rules(scheme: Tokens) -> Iterator[tuple[str, dict[str, str]]]:
    """Return each selector of the stylesheet with what its rule says."""
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", stylesheet(scheme)):
        said = dict(re.findall(r"([\w-]+)\s*:\s*([^;]+);", body))
        for selector in selectors.split(","):
            yield selector.strip(), said


def _said_of(selector: str, scheme: Tokens) -> dict[str, str]:
    """Return what applies to a selector: its own rule over those of the same widget in fewer states."""
    parts = set(re.findall(r"^\w+|\[[^\]]*\]|:{1,2}[\w-]+", selector))
    applying: dict[str, str] = {}
    for other, said in _rules(scheme):
        if set(re.findall(r"^\w+|\[[^\]]*\]|:{1,2}[\w-]+", other)) <= parts:
            applying |= said
    return applying


@EVERY_SCHEME
def test_each_rule_of_the_stylesheet_writes_what_can_be_read(scheme: Tokens) -> None:
    least = 7.0 if scheme.strong else 4.5
    faint, checked = [], 0
    for selector, said in _rules(scheme):
        if not {"color", "background"} & said.keys() or any(each in selector for each in _WITHOUT_WORDS):
            continue
        applying = _said_of(selector, scheme)
        ink, ground = applying.get("color", scheme.ink), applying.get("background", "transparent")
        if ground == "transparent" and any(each in selector for each in _ON_THE_PRIMARY_ACTION):
            ground = scheme.sunk if ":disabled" in selector else scheme.accent
        grounds = [getattr(scheme, each) for each in _GROUNDS] if ground == "transparent" else [ground]
        for each in grounds:
            checked += 1
            if contrast(ink, each) < least:
                faint.append(f"{selector}: {ink} on {each}: {contrast(ink, each):.2f}")
    assert faint == []
    assert checked > 20
