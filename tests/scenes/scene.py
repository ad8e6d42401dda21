"""A scene: one screen of the till in one exact state, in a whole window, the same each time that it is opened."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import shiboken6
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.ui.main_window import USUAL, MainWindow

STORE_ZONE = "GST-4"
"""The store's clock is four hours ahead, whatever the machine's is; a zone that needs no table of zones."""

LONGEST_MS = 10_000
"""For so long a window may take to be seen, on the slowest machine."""

_TURNS = 3
"""A text that wraps tells its height only once it has its width, and so may what stands around it."""


@dataclass(frozen=True)
class Scene:
    """One state of one screen.

    Attributes:
        name: What it goes by: the screen and the state, "redeem_amount_local".
        screen: The screen that it is of, "redeem".
        build: Makes its window, which is not shown yet.
        act: What a person does in the window once it is seen (typing into a field), or None.
        key: Whether it stands for its screen where one picture of it has to do. Every screen has one.
    """

    name: str
    screen: str
    build: Callable[[], MainWindow]
    act: Callable[[MainWindow], None] | None = None
    key: bool = False

    @contextmanager
    def open(self, size: tuple[int, int] = USUAL) -> Iterator[MainWindow]:
        """Show the window in a size, px, laid out and painted, and delete all of it afterwards.

        It has the look and the language that the application has. Where its parts need more room than the size
        gives, the window is larger.
        """
        with _in_the_store():
            window = self.build()
            try:
                window.resize(*size)
                _show(window)
                if self.act is not None:
                    self.act(window)
                settle()
                yield window
            finally:
                window.close_now()
                shiboken6.delete(window)


def settle() -> None:
    """Lay out and polish whatever has changed."""
    for _ in range(_TURNS):
        QApplication.sendPostedEvents()


def part(window: QWidget, name: str) -> QWidget:
    """Return the part of a window with a name."""
    found = window.findChild(QWidget, name)
    assert isinstance(found, QWidget), f"there is no {name}"
    return found


def typing(text: str, at: str = "") -> Callable[[MainWindow], None]:
    """Return what types a text where the focus is, or into the part with a name."""

    def act(window: MainWindow) -> None:
        if at:
            part(window, at).setFocus()
        # Qt returns None when nothing has the focus, whatever its types say.
        focused: QWidget | None = QApplication.focusWidget()
        assert focused is not None, "nothing has the focus"
        QTest.keyClicks(focused, text)

    return act


def _show(window: MainWindow) -> None:
    painted = QSignalSpy(window.painted)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowFocused(window, LONGEST_MS), "the window did not get the keyboard"
    assert painted.count() or painted.wait(LONGEST_MS), "the window was not painted"


@contextmanager
def _in_the_store() -> Iterator[None]:
    """Set the clock's zone, and let no cursor blink."""
    zone = os.environ.get("TZ")
    flash = QApplication.cursorFlashTime()
    _set_zone(STORE_ZONE)
    QApplication.setCursorFlashTime(0)
    try:
        yield
    finally:
        QApplication.setCursorFlashTime(flash)
        _set_zone(zone)


def _set_zone(zone: str | None) -> None:
    if zone is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = zone
    time.tzset()
