"""Looks for garbage on the window's thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EACH_MS = 1000


class GarbageCollector(QObject):
    """Takes the place of Python's own collector while the window is open.

    Python collects on whichever thread happens to make the next object: the journal's, say. A Qt object that
    ends there, in a cycle, takes the program with it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        # What is loaded so far stays: no later look has to go through it, and stall the screen.
        gc.freeze()
        self._timer = QTimer(self, interval=EACH_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Hand back to Python, if it was its own to do."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    def _look(self) -> None:
        thresholds = gc.get_threshold()
        for generation, count in enumerate(gc.get_count()):
            if count <= thresholds[generation]:
                return
            gc.collect(generation)
