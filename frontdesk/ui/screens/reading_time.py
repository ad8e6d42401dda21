"""Time to read: a step that could be confirmed the moment it came is not confirmed by what came before it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer

from frontdesk.ui.screens import outcome


class ReadingTime:
    """Holds confirming back for `GUARD_MS` after a step that was complete when it came.

    The second Enter of two, or the second touch, was meant for the step before.
    """

    def __init__(self) -> None:
        self._since = QElapsedTimer()

    def begin(self, *, complete: bool) -> None:
        """Hear that a step has come; `complete` when nothing has to be filled in before it can be confirmed."""
        self._since.invalidate()
        if complete:
            self._since.start()

    def is_over(self) -> bool:
        """Return whether the step has been there long enough to be confirmed."""
        return not self._since.isValid() or self._since.elapsed() >= outcome.GUARD_MS
