"""Open one window in this process, and tell when it was painted.

    python window_until_painted.py WHICH START_NS FOLDER

WHICH is `empty` (bare PySide6), `baseline` (the least that our window could be: qasync, the bundled font, a
label and a field) or `program` (the true start of the till, up to its sign-in). START_NS is the monotonic clock
when this interpreter was started, and FOLDER an empty one for what the till writes.

Prints one JSON object: `ms` from there to the first painted top-level window, with everything on it, and the
names of all `modules` that were loaded by then.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent, QObject

ROOT = Path(__file__).parents[2]


class PaintWatch(QObject):
    """Ends the process when the first top-level window has been painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QtWidgets.QWidget) and watched.isWindow():
            # The widgets on the window are painted after it, in the same turn: their end is what counts.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), 1)
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.User:
            return super().event(event)
        elapsed = (time.monotonic_ns() - int(sys.argv[2])) / 1e6
        print(json.dumps({"ms": elapsed, "modules": sorted(sys.modules)}), flush=True)
        os._exit(0)


class WatchedApplication(QtWidgets.QApplication):
    """An application whose first painted window ends the process."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.paint_watch = PaintWatch()
        self.installEventFilter(self.paint_watch)


def empty() -> None:
    application = WatchedApplication([])
    window = QtWidgets.QWidget()
    window.resize(1024, 600)
    window.show()
    application.exec()


def baseline() -> None:
    import asyncio

    from PySide6.QtGui import QFont, QFontDatabase
    from qasync import QEventLoop

    application = WatchedApplication([])
    number = QFontDatabase.addApplicationFont(str(ROOT / "resources" / "fonts" / "Inter-Regular.ttf"))
    application.setFont(QFont(QFontDatabase.applicationFontFamilies(number)[0], 12))

    async def show() -> None:
        window = QtWidgets.QWidget()
        window.resize(1024, 600)
        layout = QtWidgets.QVBoxLayout(window)
        layout.addWidget(QtWidgets.QLabel("E-mail"))
        layout.addWidget(QtWidgets.QLineEdit())
        window.show()
        await asyncio.Event().wait()

    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(show())


def program() -> None:
    # The program has no hook for this: its application is given a watch before it starts.
    QtWidgets.QApplication = WatchedApplication  # type: ignore[assignment,misc]  # the one way to see the true start
    from frontdesk.__main__ import main

    os.environ["XDG_CONFIG_HOME"] = sys.argv[3]
    sys.exit(main(["--server", "http://127.0.0.1:9", "--data", sys.argv[3]]))


if __name__ == "__main__":
    {"empty": empty, "baseline": baseline, "program": program}[sys.argv[1]]()
