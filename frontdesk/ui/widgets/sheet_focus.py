"""Keeps the focus inside a sheet while it is open, and gives it back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from frontdesk.ui.widgets import layers
from frontdesk.ui.widgets.focus import is_stop, stops_within

_AIR = 24


class KeptFocus(QObject):
    """The focus of one sheet: Tab goes round the content, the actions and the close button.

    Args:
        sheet: The sheet, a child of its window.
        area: What its content scrolls in.
        close: Its close button, the last stop.
    """

    def __init__(self, sheet: QWidget, area: QScrollArea, close: QWidget) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._area = area
        self._close = close
        self._actions: tuple[QWidget, ...] = ()
        self._primary: QWidget | None = None
        self._first: QWidget | None = None
        self._inside: QWidget | None = None
        self._back: QWidget | None = None

    def begin_at(self, widget: QWidget) -> None:
        """Begin at this widget, and not at the first that can have the focus."""
        self._first = widget.focusProxy() or widget

    def end_with(self, actions: tuple[QWidget, ...], primary: QWidget | None) -> None:
        """Take these for the sheet's actions; without other stops, it begins at the primary one."""
        self._actions, self._primary = actions, primary

    def keep(self) -> None:
        """Remember where the focus is, and keep it inside from now on."""
        self._back, self._inside = self._sheet.window().focusWidget(), None
        _application().focusChanged.connect(self._on_changed)

    def take(self) -> None:
        """Take the focus in."""
        stops = self._stops()
        content = [each for each in stops if each not in (*self._actions, self._close, self._area)]
        order = (self._first, *content, self._primary, self._area, *stops)
        first = next((each for each in order if each is not None and is_stop(each)), None)
        if first is None:
            # Nothing inside can have it; yet what lies behind must not keep it.
            self._sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            first = self._sheet
        self._give(first, Qt.FocusReason.ActiveWindowFocusReason)

    def go(self, forward: bool) -> None:
        """Give the focus to the next stop, or the one before."""
        stops = self._stops()
        if not stops:
            return
        here = stops.index(self._inside) if self._inside in stops else (-1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        self._give(stops[(here + (1 if forward else -1)) % len(stops)], reason)

    def give_back(self) -> None:
        """Give the focus back to where it was, or was wished meanwhile, if that can have it."""
        _application().focusChanged.disconnect(self._on_changed)
        back, self._back, self._inside = self._back, None, None
        if back is not None and layers.still_there(back) and back.isVisible() and back.isEnabled():
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stops(self) -> list[QWidget]:
        """Return what Tab reaches, in the order in which it does: what stays in sight above the content first."""
        every = stops_within(self._sheet)
        # Where they stand below each other, the primary one is on top.
        actions = [each for each in every if each in self._actions]
        ends = [*actions, *(each for each in every if each is self._close)]
        inside = [each for each in every if each not in ends]
        scrolled = [each for each in inside if self._area.isAncestorOf(each)]
        return [*(each for each in inside if each not in scrolled), *scrolled, *ends]

    def _give(self, widget: QWidget, reason: Qt.FocusReason) -> None:
        widget.setFocus(reason)
        if self._area.isAncestorOf(widget):
            self._area.ensureWidgetVisible(widget, 0, _AIR)

    def _on_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Take the focus back from what lies behind, and remember that it is wished there."""
        window = self._sheet.window()
        if layers.top_sheet(window) is not self._sheet:
            return
        if now is None:
            # A key that nobody has would go to what lies behind; where another window has it, it is no concern.
            if window.isActiveWindow():
                self.take()
        elif now is self._sheet or self._sheet.isAncestorOf(now):
            self._inside = now
        elif now.window() is window:
            self._back = now
            if self._inside is not None and is_stop(self._inside):
                self._inside.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.take()


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
