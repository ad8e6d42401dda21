"""A card's barcode, on request: for a scanner that has to read it from the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from frontdesk.flows.balance import BarcodeRight
from frontdesk.ui.fill import fill
from frontdesk.ui.widgets.barcode import barcode_width, draw_barcode
from frontdesk.ui.widgets.identity import identify
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.painting import smooth
from frontdesk.ui.widgets.sheet import Sheet, SheetAction

SHOWN_MS = 20_000
"""So long a live card's barcode stands on the screen: long enough to hold a scanner to it."""

_HEIGHT = 120
_SHOW = "show"


class BarcodeSheet(Sheet):
    """Shows the barcode at once, after a manager's confirmation, or says that it takes a manager.

    Args:
        masked: The card, as it is always shown.
        right: Who may see the barcode.
        reveal: Return the modules of the barcode, and note that it is shown; "" where nobody may.
    """

    gives_way_to_scans = True

    def __init__(self, masked: str, right: BarcodeRight, reveal: Callable[[], str], window: QWidget) -> None:
        title = fill(QCoreApplication.translate("BarcodeSheet", "Barcode of {card}"), card=masked)
        close = QCoreApplication.translate("BarcodeSheet", "Close")
        super().__init__(title, name="barcode", window=window, close=close)
        self.closed.connect(self.deleteLater)
        self._reveal = reveal
        self._words = TextLabel(name="barcode_words")
        self._bars = _Bars(name="barcode_bars")
        self._bars.hide()
        self._gone = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._gone.timeout.connect(self.dismiss)
        self.add(self._words)
        self.column.addWidget(self._bars, alignment=Qt.AlignmentFlag.AlignHCenter)
        if right is BarcodeRight.EVERYONE:
            self._show_bars(live=False)
        elif right is BarcodeRight.THIS_MANAGER:
            self._words.setText(
                self.tr(
                    "It holds the whole number: whoever sees it can use the card. It is shown for 20 seconds,"
                    " and that you have seen it is written down."
                )
            )
            self.set_actions([SheetAction(_SHOW, self.tr("Show the barcode"), primary=True, closes=False)])
            self.action_chosen.connect(lambda _: self._show_bars(live=True))
        else:
            self._words.setText(
                self.tr(
                    "A manager can show it after signing in here. The barcode on the card itself does the same."
                )
            )

    def _show_bars(self, *, live: bool) -> None:
        modules = self._reveal()
        if not modules:
            return
        self._bars.show_modules(modules)
        self._bars.show()
        self._words.setText(
            self.tr("Hold the scanner to the screen. It goes by itself after 20 seconds.")
            if live
            else self.tr("Hold the scanner to the screen.")
        )
        self.set_actions([])
        if live:
            self._gone.start()


class _Bars(QWidget):
    """The bars, from left to right in every language."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        identify(self, name)
        self._modules = ""

    def show_modules(self, modules: str) -> None:
        self._modules = modules
        self.setFixedSize(QSize(barcode_width(modules), _HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        draw_barcode(painter, QRectF(self.rect()), self._modules)
        painter.end()
