"""The scanner test: scan any barcode, see that it works, or how to set the scanner."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.scan import ScanReading, ScanTrouble
from frontdesk.flows.scanner_test import ScannerTestFlow, ScannerTestState
from frontdesk.ui.fill import fill
from frontdesk.ui.format import number
from frontdesk.ui.keys import enter_key
from frontdesk.ui.scanner_keys import ScannerKeys
from frontdesk.ui.widgets.barcode import barcode_width, draw_barcode
from frontdesk.ui.widgets.fact_rows import Fact, FactRows
from frontdesk.ui.widgets.identity import identify
from frontdesk.ui.widgets.painting import smooth
from frontdesk.ui.widgets.result_view import ResultAction, ResultText, ResultView
from frontdesk.ui.words.of_scanners import content_words, end_words, trouble_remedy, trouble_title

_FACTS_WIDTH = 440
_BARS_HEIGHT = 72


class ScannerTest(QWidget):
    """The test by itself, for a page or a sheet; it takes the keys of its window while it is seen.

    Args:
        flow: What is done.
        done: The words of the button that ends a test that went well.

    Signals:
        finished: The person is done with it, whatever came of it.
    """

    spoken_as = "group"

    finished = Signal()

    def __init__(self, flow: ScannerTestFlow, done: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, "scanner_test", self.tr("Scanner test"))
        self._flow = flow
        self._done = done
        self._scans = -1
        self._keys = ScannerKeys(flow, self)
        self._view = ResultView(name="scanner_test_result", parent=self)
        self._view.action_chosen.connect(self._on_action)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        # Until something was scanned no button has the focus: an Enter that strays in presses nothing.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        flow.listen(self.render_state)

    def render_state(self, state: ScannerTestState) -> None:
        """Show a state, all of it."""
        if state.reading is None:
            self._view.set_content(self._sample(state.sample))
            self._view.show_result(self._question(state.sample))
            if self.isVisible():
                self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif state.scans != self._scans:
            self._view.set_content(self._facts(state.reading))
            self._view.show_result(self._answer(state.reading))
        self._scans = state.scans

    def confirm(self) -> None:
        """Do what Enter does: end a test that went well."""
        reading = self._flow.state.reading
        if reading is not None and reading.works:
            self.finished.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to listen to the keys."""
        super().showEvent(event)
        self._keys.listen(self.window().windowHandle())
        if self._flow.state.reading is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the keys to whoever is seen next."""
        self._keys.listen(None)
        super().hideEvent(event)

    def _question(self, sample: str) -> ResultText:
        sentence = self.tr("A gift card, or anything from a shelf. Nothing is looked up, and nothing is kept.")
        if sample:
            sentence = self.tr("The one below, a gift card, or anything from a shelf.")
        return ResultText(
            "neutral",
            self.tr("Scan any barcode"),
            (sentence,),
            actions=(ResultAction("skip", self.tr("No scanner here")),),
            icon="scan",
        )

    def _answer(self, reading: ScanReading) -> ResultText:
        again = ResultAction("again", self.tr("Scan another"))
        if reading.works:
            return ResultText(
                "ok",
                self.tr("The scanner works"),
                actions=(again, ResultAction("done", self._done, enter_key(), primary=True)),
            )
        skip = ResultAction("skip", self.tr("Go on without"))
        try_again = ResultAction("again", self.tr("Try again"), primary=True)
        return ResultText("warn", trouble_title(reading), (trouble_remedy(reading),), actions=(skip, try_again))

    def _facts(self, reading: ScanReading) -> QWidget | None:
        if reading.troubles[:1] == (ScanTrouble.TYPED,):
            # What was typed by hand may have been meant for another field.
            return None
        content = Fact("content", self.tr("Read", "What the scanner has read"), content_words(reading))
        speed = Fact("speed", self.tr("Between two keys"), fill(self.tr("{time} ms"), time=number(reading.gap_ms)))
        end = Fact("end", self.tr("Last key"), end_words(reading.end))
        rows = FactRows(name="scanner_test_facts")
        # What is the matter is said above; beside it stands what shows that.
        of_trouble = {ScanTrouble.NO_ENTER: end, ScanTrouble.TAB_AT_END: end, ScanTrouble.TOO_SLOW: speed}
        shown = next((of_trouble[trouble] for trouble in reading.troubles[:1] if trouble in of_trouble), None)
        rows.set_facts((content, speed, end) if reading.works else (content, shown) if shown else (content,))
        return _in_the_middle(rows, _FACTS_WIDTH)

    def _sample(self, modules: str) -> QWidget | None:
        if not modules:
            return None
        bars = Barcode(modules, name="scanner_test_sample", spoken=self.tr("A practice card’s barcode"))
        return _in_the_middle(bars, bars.width())

    def _on_action(self, key: str) -> None:
        if key == "again":
            self._flow.again()
        else:
            self.finished.emit()


class Barcode(QWidget):
    """A barcode by itself, as modules: "1" is black."""

    def __init__(self, modules: str, *, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name, spoken)
        self._modules = modules
        self.setFixedSize(QSize(barcode_width(modules), _BARS_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw black on white in every scheme."""
        painter = smooth(self)
        draw_barcode(painter, QRectF(self.rect()), self._modules)
        painter.end()


def _in_the_middle(widget: QWidget, width: int) -> QWidget:
    holder = QWidget()
    widget.setFixedWidth(width)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return holder
