"""A pair of hands at the till, for the tour and for the journeys of the tests: keys, scans and presses."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

PATIENCE_SECONDS = 20.0
TYPED_MS, SCANNED_MS = 80, 4
"""Between two keys of quick fingers, and of a scanner."""

W = TypeVar("W", bound=QWidget)


class NothingHappenedError(AssertionError):
    """What the hands waited for did not come, or what they reached for was not there."""


class Hands(QObject):
    """Works a window as a person does, and waits by watching it be painted.

    Attributes:
        actions: How many there have been: one for each scan, key and touch, two for choosing from a list (it is
            opened, then a line is touched).
        acted_at: When the last one was, on `time.perf_counter`.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._painted = asyncio.Event()
        self.actions = 0
        self.acted_at = 0.0
        self._at_ms = 1_000
        window.installEventFilter(self)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        # A sheet over the window, or the focus in another field, is no event of the window itself.
        application.focusObjectChanged.connect(self._painted.set)
        application.focusWindowChanged.connect(self._painted.set)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that something on the screen has changed."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._painted.set()
        return False

    async def until(self, seen: Callable[[], bool], what: str) -> None:
        """Wait until something is seen on the screen.

        Raises:
            NothingHappenedError: It was not within `PATIENCE_SECONDS`.
        """
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while not seen():
                    self._painted.clear()
                    await self._painted.wait()
        except TimeoutError:
            raise NothingHappenedError(f"waited in vain for {what}; the window says: {self.shown()}") from None

    async def painted(self) -> float:
        """Return for how long the last action has been over once what it changed is painted, in milliseconds."""
        # Two turns of the loop: in the first it is laid out, in the second painted.
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        return (time.perf_counter() - self.acted_at) * 1000

    async def until_shown(self, name: str) -> QWidget:
        """Wait until a widget can be seen, and return it."""
        await self.until(lambda: self._shown(name, QWidget) is not None, name)
        return self.find(name)

    async def until_focused(self, name: str) -> None:
        """Wait until a field, or what is inside it, has the focus."""

        def focused() -> bool:
            found = self._shown(name, QWidget)
            focus: QWidget | None = self._window.focusWidget()
            return found is not None and focus is not None and (focus is found or found.isAncestorOf(focus))

        await self.until(focused, f"the focus in {name}")

    def find(self, name: str) -> QWidget:
        """Return the widget with a name that can be seen.

        Raises:
            NothingHappenedError: None can.
        """
        return self._must(name, QWidget)

    def text(self, name: str) -> str:
        """Return what a label, a button, an amount or a field shows."""
        found = self._must(name, QWidget)
        if isinstance(found, QComboBox):
            return found.currentText()
        text = getattr(found, "text", None)
        if not callable(text):
            raise NothingHappenedError(f"{name} shows no text")
        return str(text())

    def shown(self) -> str:
        """Return all that the window says now, with plain spaces, without what was typed into it."""
        widgets = [each for each in self._window.findChildren(QWidget) if each.isVisible()]
        said = [getattr(each, "text", None) for each in widgets if not isinstance(each, QLineEdit)]
        texts = [str(text()) for text in said if callable(text)]
        return " | ".join(texts).replace("\u202f", " ").replace("\u00a0", " ")

    async def press(self, name: str) -> None:
        """Press a button, once it can be."""
        await self.until(
            lambda: (found := self._shown(name, QAbstractButton)) is not None and found.isEnabled(), name
        )
        self._act()
        self._must(name, QAbstractButton).click()

    def choose(self, name: str, text: str) -> None:
        """Choose the line with a text from a list."""
        found = self._must(name, QComboBox)
        line = found.findText(text, Qt.MatchFlag.MatchStartsWith)
        if line < 0:
            raise NothingHappenedError(f"{name} does not offer {text!r}")
        self._act(2)
        found.setCurrentIndex(line)
        found.activated.emit(line)

    def write(self, text: str) -> None:
        """Type a text where the focus is, as quick fingers do."""
        self._act(len(text))
        for character in text:
            self._send(Qt.Key.Key_unknown, character)

    def scan(self, code: str, *, line_ends: int = 1) -> None:
        """Scan a code: its characters and Enter, as a scanner sends them; some send two line ends."""
        self._act()
        self._at_ms += TYPED_MS
        for character in code:
            self._send(Qt.Key.Key_unknown, character, after_ms=SCANNED_MS)
        for _ in range(line_ends):
            self._send(Qt.Key.Key_Return, "\r", after_ms=SCANNED_MS)

    def enter(self, *, held_down: bool = False) -> None:
        """Press Enter; held down, it is no other action."""
        if not held_down:
            self._act()
        self._send(Qt.Key.Key_Return, "\r", held_down=held_down)

    def paste(self) -> None:
        """Paste what is on the clipboard, where the focus is."""
        self._act()
        self._send(Qt.Key.Key_V, "\x16", with_control=True)

    def escape(self) -> None:
        """Press Esc."""
        self._act()
        self._send(Qt.Key.Key_Escape, "")

    async def function_key(self, number: int) -> None:
        """Press a function key, through Qt's shortcuts."""
        # QtTest runs the event loop itself, which only a plain callback may do.
        from PySide6.QtTest import QTest

        await self.until(lambda: QGuiApplication.focusWindow() is self._window.windowHandle(), "the keyboard")
        done = asyncio.Event()

        def strike() -> None:
            self._act()
            QTest.keyClick(self._window.windowHandle(), Qt.Key(Qt.Key.Key_F1.value + number - 1))
            done.set()

        asyncio.get_running_loop().call_soon(strike)
        await done.wait()

    def names_shown(self) -> set[str]:
        """Return the names of all widgets that can be seen."""
        return {each.objectName() for each in self._window.findChildren(QWidget) if each.isVisible()}

    def _act(self, times: int = 1) -> None:
        self.actions += times
        self.acted_at = time.perf_counter()

    def _send(
        self,
        key: Qt.Key,
        text: str,
        *,
        held_down: bool = False,
        with_control: bool = False,
        after_ms: int = TYPED_MS,
    ) -> None:
        self._at_ms += after_ms
        handle = self._window.windowHandle()
        held = Qt.KeyboardModifier.ControlModifier if with_control else Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, held, text, held_down)
            event.setTimestamp(self._at_ms)
            QCoreApplication.postEvent(handle, event)

    def _shown(self, name: str, kind: type[W]) -> W | None:
        roots = [self._window, *self._window.findChildren(QWidget)]
        return next(
            (each for each in roots if each.objectName() == name and isinstance(each, kind) and each.isVisible()),
            None,
        )

    def _must(self, name: str, kind: type[W]) -> W:
        found = self._shown(name, kind)
        if found is None:
            raise NothingHappenedError(f"{name} can't be seen")
        return found
