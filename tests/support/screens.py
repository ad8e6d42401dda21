"""A screen of the till in a window of its own, used by keyboard and touch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from frontdesk.domain.card import Card
from frontdesk.domain.errors import Notice
from frontdesk.flows.places import Place
from frontdesk.ui.screens.screen import Screen, ScreenContext
from frontdesk.ui.tasks import TaskRunner
from tests.support.till import Till

ROOM = (928, 516)
"""What the frame leaves a screen on the smallest till, px."""


@dataclass
class Shown:
    """A screen that is seen, with what it asked of the frame around it."""

    screen: Screen
    runner: TaskRunner
    wishes: list[tuple[Place, Card | None]] = field(default_factory=list)
    wished_for: list[str] = field(default_factory=list)
    told: list[Notice] = field(default_factory=list)

    @property
    def _focused(self) -> QWidget:
        # Qt returns None when nothing has the focus, whatever its types say.
        found: QWidget | None = self.screen.window().focusWidget()
        return self.screen if found is None else found

    @property
    def focus(self) -> str:
        """The name of the widget that has the focus."""
        return self._focused.objectName()

    def key(self, key: Qt.Key, *, held: bool = False) -> None:
        """Press a key where the focus is; a held one repeats by itself."""
        if not held:
            QTest.keyClick(self._focused, key)
            return
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(self._focused, event)

    def enter(self) -> None:
        """Press Enter."""
        self.key(Qt.Key.Key_Return)

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        for character in text:
            QTest.keyClicks(self._focused, character)

    def touch(self, name: str) -> None:
        """Touch a button."""
        button = self.part(name)
        assert isinstance(button, QPushButton)
        assert button.isVisible(), f"{name} is not shown"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    async def settle(self) -> None:
        """Wait until what was started has ended."""
        await self.runner.join()
        assert not self.told, f"told over the screen: {self.told}"

    def part(self, name: str) -> QWidget:
        """The widget with a name."""
        found = self.screen.findChild(QWidget, name)
        assert isinstance(found, QWidget), f"there is no {name}"
        return found

    def sees(self, name: str) -> bool:
        """Whether a widget is seen."""
        return self.part(name).isVisible()

    def reads(self, name: str) -> str:
        """What a label or button says, with plain spaces; "" when it is not seen."""
        part = self.part(name)
        if not part.isVisible():
            return ""
        text: str = part.text()  # type: ignore[attr-defined]  # every part that is read has a text
        return text.replace("\u202f", " ").replace("\u00a0", " ")

    def cut_off(self) -> list[str]:
        """The texts that have not the room they need."""
        # A text that wraps tells its height only once it has its width.
        for _ in range(3):
            QApplication.sendPostedEvents()
        return [label.text() for label in self.screen.findChildren(QLabel) if _is_cut(label)]


def _is_cut(label: QLabel) -> bool:
    if not label.isVisible() or not label.text():
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height()
    return label.minimumSizeHint().width() > label.width()


@contextmanager
def show_screen(make: Callable[[ScreenContext], Screen], till: Till) -> Iterator[Shown]:
    """Show a screen with the smallest till's room; its work is waited for with `settle`."""
    runner = TaskRunner()
    screen = make(ScreenContext(runner.run, till.clock.now))
    shown = Shown(screen, runner)
    runner.tell(shown.told.append)
    screen.place_wished.connect(lambda place, card, _: shown.wishes.append((place, card)))
    screen.place_wished.connect(lambda _place, _card, key: shown.wished_for.append(key))
    screen.setFixedSize(*ROOM)
    screen.show()
    screen.activateWindow()
    screen.arrive()
    try:
        yield shown
    finally:
        screen.close()
        screen.deleteLater()
