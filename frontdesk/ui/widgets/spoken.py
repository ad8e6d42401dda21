"""What screen readers are told that Qt does not tell by itself.

A widget that has something of its own to say has a method `accessible_interface`, and is asked for it once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget

_installed = False


def let_widgets_speak() -> None:
    """Have Qt ask widgets for their own interface; call it before a screen reader may have come."""
    global _installed  # noqa: PLW0603  (Qt keeps one list of factories for the process)
    if not _installed:
        _installed = True
        QAccessible.installFactory(_interface)


def _interface(_key: str, asked: QObject | None) -> QAccessibleInterface | None:
    own = getattr(asked, "accessible_interface", None)
    return own() if own is not None else None


def announce(widget: QWidget, sentence: str, *, at_once: bool = False) -> None:
    """Have a screen reader say a sentence: when it has finished the one before, or at once.

    `widget` is what the sentence is about; nothing happens while nobody listens.
    """
    if not QAccessible.isActive() or not sentence:
        return
    from PySide6.QtGui import QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)


def tell(widget: QWidget, event: QAccessible.Event) -> None:
    """Tell a screen reader what became of a widget."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, event))
