"""Placeholders of the size of what will come, so that nothing jumps when it comes."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.motion import PULSE_MS, motion_allowed
from frontdesk.ui.theme.tokens import RADIUS_SMALL
from frontdesk.ui.widgets.identity import identify
from frontdesk.ui.widgets.painting import draw_box, smooth
from frontdesk.ui.widgets.spoken import announce

_FRAME_MS = 50
_DEPTH = 0.6


class Skeleton(QWidget):
    """Grey bars, one below the other, each a share of the width (0 to 1) and a height in px.

    They breathe slowly, where motion is allowed, to say that something is still awaited; `accessible_name` says
    what.
    """

    spoken_as = "text"

    def __init__(
        self,
        bars: Sequence[tuple[float, int]],
        *,
        name: str,
        gap: int = 12,
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name, accessible_name)
        self._bars = tuple(bars)
        self._gap = gap
        self._since = QElapsedTimer()
        self._pulse = QTimer(self, interval=_FRAME_MS)
        self._pulse.timeout.connect(self._on_pulse)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        height = sum(height for _, height in self._bars) + self._gap * max(0, len(self._bars) - 1)
        return QSize(200, height)

    def showEvent(self, event: QShowEvent) -> None:
        """Breathe while there is somebody to see it, and say what is awaited."""
        super().showEvent(event)
        announce(self, self.accessibleName())
        if motion_allowed():
            self._since.start()
            self._pulse.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody sees it."""
        super().hideEvent(event)
        self._rest()

    def is_breathing(self) -> bool:
        """Return whether the bars are moving."""
        return self._pulse.isActive()

    def _on_pulse(self) -> None:
        if not motion_allowed():
            self._rest()
        self.update()

    def _rest(self) -> None:
        self._pulse.stop()
        self._since.invalidate()

    def _fill(self) -> str:
        """Return the colour of the bars at this moment of a breath."""
        colours = tokens_in_use()
        if not self._since.isValid():
            return colours.sunk
        depth = _DEPTH * (1 - cos(2 * pi * self._since.elapsed() / PULSE_MS)) / 2
        return _mixed(QColor(colours.sunk), QColor(colours.line), depth).name()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        painter = smooth(self)
        colours = tokens_in_use()
        fill, mirrored = self._fill(), self.isRightToLeft()
        top = 0.0
        for share, height in self._bars:
            width = self.width() * share
            left = self.width() - width if mirrored else 0.0
            edge = colours.outline(colours.line)
            draw_box(painter, QRectF(left, top, width, height), RADIUS_SMALL, fill=fill, edge=edge)
            top += height + self._gap
        painter.end()


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    def part(first: int, second: int) -> int:
        return round(first + (second - first) * share)

    return QColor(part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue()))
