"""What the system asks for becomes a scheme, at once when it changes."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle

from frontdesk.ui.theme import CONTRAST, CONTRAST_DARK, DARK, LIGHT, SCHEMES, Tokens
from frontdesk.ui.theme.system import Choice, SystemLook, Wish, first_wish, resolve, system_wish


class System:
    """A system whose wishes the test sets; Qt's signals tell that something has changed, as on a real one."""

    def __init__(self, application: QApplication) -> None:
        self.wish = Wish()
        self._hints = application.styleHints()

    def asks_for(self, wish: Wish) -> None:
        self.wish = wish
        self._hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark if wish.dark else Qt.ColorScheme.Light)
        preference = Qt.ContrastPreference
        contrast = preference.HighContrast if wish.contrast else preference.NoPreference
        self._hints.accessibility().contrastPreferenceChanged.emit(contrast)


@pytest.fixture
def system(qapp: QApplication) -> System:
    return System(qapp)


@pytest.mark.parametrize(
    ("wish", "scheme"),
    [
        (Wish(), LIGHT),
        (Wish(dark=True), DARK),
        (Wish(contrast=True), CONTRAST),
        (Wish(dark=True, contrast=True), CONTRAST_DARK),
    ],
)
def test_each_wish_of_the_system_has_its_scheme(wish: Wish, scheme: Tokens) -> None:
    assert resolve("system", lambda: wish) is scheme


@pytest.mark.parametrize("name", SCHEMES)
def test_a_scheme_that_was_chosen_is_taken_whatever_the_system_asks_for(name: Choice) -> None:
    assert resolve(name, lambda: Wish(dark=True, contrast=True)).name == name


def test_every_scheme_can_be_chosen() -> None:
    literals = [choice for part in get_args(Choice) for choice in get_args(part) or (part,)]
    assert set(literals) == {"system", *SCHEMES}


def test_a_system_that_asks_for_nothing_gets_light(qapp: QApplication) -> None:
    assert system_wish() == Wish()
    assert resolve("system") is LIGHT


def test_a_change_of_the_system_is_told_once_for_both_of_its_hints(system: System) -> None:
    told: list[Wish] = []
    look = SystemLook(wish=lambda: system.wish)
    look.changed.connect(lambda: told.append(look.wish()))
    system.asks_for(Wish(dark=True, contrast=True))
    system.asks_for(Wish(dark=True, contrast=True))
    system.asks_for(Wish())
    assert told == [Wish(dark=True, contrast=True), Wish()]


class _Dark(QProxyStyle):
    def standardPalette(self) -> QPalette:
        return QPalette(Qt.GlobalColor.white, Qt.GlobalColor.black)


def test_before_the_first_paint_the_style_tells_of_a_dark_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert first_wish() == Wish()
    monkeypatch.setattr(QApplication, "style", _Dark)
    assert first_wish() == Wish(dark=True)
