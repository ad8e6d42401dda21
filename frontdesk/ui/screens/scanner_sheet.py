"""The scanner test on a sheet, for a till that is at work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from frontdesk.flows.scanner_test import ScannerTestFlow
from frontdesk.ui.screens.scanner_test import ScannerTest
from frontdesk.ui.widgets.sheet import Sheet

WIDTH, HEIGHT = 760, 560


class ScannerSheet(Sheet):
    """Shows the test until the person is done with it."""

    def __init__(self, flow: ScannerTestFlow, window: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("ScannerSheet", "Try the scanner"),
            name="scanner",
            window=window,
            close=QCoreApplication.translate("ScannerSheet", "Close", "This sheet"),
            width=WIDTH,
            height=HEIGHT,
        )
        self.closed.connect(self.deleteLater)
        test = ScannerTest(flow, self.tr("Done", "The test of the scanner is over"), self)
        test.finished.connect(self.dismiss)
        self.add(test, 1)
        self.set_first_focus(test)
