"""What screen readers are told that Qt does not tell by itself.

A widget that has something of its own to say has a method `accessible_interface`, and is asked for it once. One
that is only read says what it is in its class's attribute `spoken_as` (see `spoken_parts.Part`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QAccessible, QAccessibleEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget

    from frontdesk.ui.widgets.spoken_parts import Part

_PAUSES = ".!?…:;。！？؟"

_installed = False


def let_widgets_speak() -> None:
    """Have Qt ask widgets for their own interface; call it before a screen reader may have come."""
    global _installed  # noqa: PLW0603  (Qt keeps one list of factories for the process)
    if not _installed:
        _installed = True
        QAccessible.installFactory(_interface)


def _interface(_key: str, asked: QObject | None) -> QAccessibleInterface | None:
    own: Callable[[], QAccessibleInterface] | None = getattr(asked, "accessible_interface", None)
    if own is not None:
        return own()
    part: Part | None = getattr(asked, "spoken_as", None)
    if part is None:
        return None
    from frontdesk.ui.widgets.spoken_parts import spoken_part

    return spoken_part(cast("QWidget", asked), part)


def announce(widget: QWidget, sentence: str, *, at_once: bool = False) -> None:
    """Have a screen reader say a sentence: when it has finished the one before, or at once.

    `widget` is what the sentence is about; nothing happens while nobody listens.
    """
    if not QAccessible.isActive() or not sentence:
        return
    from PySide6.QtGui import QAccessibleAnnouncementEvent

    from frontdesk.ui.parts import spoken

    event = QAccessibleAnnouncementEvent(widget, spoken(sentence))
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)


def sentences(*parts: str) -> str:
    """Return a title and its sentences as they are heard: with a pause after each."""
    from frontdesk.ui.parts import spoken

    said = [spoken(part).strip() for part in parts if part.strip()]
    return " ".join([*(part if part[-1] in _PAUSES else f"{part}." for part in said[:-1]), *said[-1:]])


class Speech:
    """What a widget has to say aloud: each sentence once, and none before the widget can be seen.

    Attributes:
        count: How many sentences there have been.
    """

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._sentence = ""
        self._at_once = False
        self._waits = False
        self.count = 0

    def say(self, sentence: str, *, at_once: bool = False) -> None:
        """Say a sentence, now or when the widget is seen."""
        self._sentence, self._at_once, self._waits = sentence, at_once, True
        self.seen()

    def say_again(self) -> None:
        """Say the last sentence once more: what it tells of has happened again."""
        self._waits = bool(self._sentence)
        self.seen()

    def forget(self) -> None:
        """Say nothing any more."""
        self._sentence, self._waits = "", False

    def seen(self) -> None:
        """Say what waits, if the widget can be seen."""
        if self._waits and self._widget.isVisible():
            self._waits = False
            self.count += 1
            announce(self._widget, self._sentence, at_once=self._at_once)


def tell(widget: QWidget, event: QAccessible.Event) -> None:
    """Tell a screen reader what became of a widget."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, event))
