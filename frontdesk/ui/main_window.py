"""The one window: the training band, and below it the sign-in or the till."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from frontdesk.ui.screens.screen import Screen
from frontdesk.ui.widgets.layers import dismiss_sheets, top_sheet
from frontdesk.ui.widgets.page_stack import PageStack
from frontdesk.ui.widgets.spoken import let_widgets_speak
from frontdesk.ui.widgets.training_band import TrainingBand

if TYPE_CHECKING:
    from frontdesk.ui.widgets.sheet import Sheet

SMALLEST = (1024, 600)
USUAL = (1280, 800)
FAREWELL_MS = 60
FRAME_HEIGHT = 40
"""What a window manager may put around the window, px."""


class MainWindow(QWidget):
    """Shows one page at a time; closing it is a wish, because money may be under way.

    Signals:
        painted: It could be seen for the first time.
        close_requested: The person wishes to leave.
    """

    painted = Signal()
    close_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        let_widgets_speak()
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("Front Desk"))
        self.resize(*USUAL)
        self._may_close = False
        self._seen = False
        self._band: TrainingBand | None = None
        self._pages = PageStack(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._pages, 1)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @property
    def pages(self) -> QWidget:
        """What pages are made in."""
        return self._pages

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.current()

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that has the attention, or None."""
        return top_sheet(self)

    def set_training(self, training: bool) -> None:
        """Show the band over every page, or take it away."""
        if training and self._band is None:
            self._band = TrainingBand(self._band_words(), parent=self)
            self._column.insertWidget(0, self._band)
        if self._band is not None:
            self._band.setVisible(training)

    def speak_again(self) -> None:
        """Say what the window itself says in the language that is spoken now."""
        self.setWindowTitle(self.tr("Front Desk"))
        if self._band is not None:
            self._band.set_text(self._band_words())

    def _band_words(self) -> str:
        return self.tr("TRAINING — no real money, no real cards")

    def show_page(self, page: QWidget) -> None:
        """Show a page instead of the one before, which is deleted."""
        dismiss_sheets(self)
        before = self._pages.current()
        self._pages.add(page)
        self._pages.show_page(page)
        if before is not None:
            # A whole till takes a while to end: the new page is painted first.
            QTimer.singleShot(FAREWELL_MS, before.deleteLater)
        if isinstance(page, Screen):
            page.arrive()

    def appear(self) -> None:
        """Show the window, over the whole screen where that is no larger than the window would be."""
        room = self.screen().availableGeometry()
        self.setMinimumSize(min(SMALLEST[0], room.width()), min(SMALLEST[1], room.height() - FRAME_HEIGHT))
        self.resize(min(USUAL[0], room.width()), min(USUAL[1], room.height()))
        if room.width() <= USUAL[0] or room.height() <= USUAL[1] + FRAME_HEIGHT:
            self.showMaximized()
        else:
            self.show()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802  (Qt's own virtual function)
        """Go to the next stop as the screen is read; Qt itself goes by the order in which widgets were made."""
        return self._go_on(self.focusWidget(), forward=forward)

    def _go_on(self, here: QWidget | None, *, forward: bool) -> bool:
        from frontdesk.ui.widgets.focus import next_stop

        stop = next_stop(self, here, forward=forward)
        if stop is None:
            return False
        from PySide6.QtCore import Qt

        reason = Qt.FocusReason
        stop.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
        return True

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """Let no key go to nowhere: what had the focus was taken away, or can't have it any more."""
        if now is None and self.isActiveWindow() and self.sheet is None:
            # What happens to the screen may not be over.
            QTimer.singleShot(0, self, partial(self._find_focus, before))

    def _find_focus(self, lost: QWidget | None) -> None:
        if self.focusWidget() is None and self.sheet is None:
            from shiboken6 import isValid

            page = self.page
            if lost is not None and isValid(lost) and self.isAncestorOf(lost):
                self._go_on(lost, forward=True)
                return
            if isinstance(page, Screen):
                page.arrive()
            if self.focusWidget() is None:
                self._go_on(page, forward=True)

    def accessible_interface(self) -> object:
        """Return what a screen reader finds of the window: only its sheet, while one lies over it."""
        from frontdesk.ui.widgets.spoken_windows import SpokenWindow

        return SpokenWindow(self)

    def close_now(self) -> None:
        """Close without asking: nothing is in flight any more."""
        self._may_close = True
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once, after everything on it has been painted too."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Turn the window's close button into a wish."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()
