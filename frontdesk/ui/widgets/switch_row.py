"""Something that is on or off: its words, and a switch at the row's end."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QVariantAnimation, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.motion import QUICK_MS, coming_to_rest, motion_allowed
from frontdesk.ui.theme.tokens import RADIUS
from frontdesk.ui.widgets.buttons import PaintedButton
from frontdesk.ui.widgets.painting import draw_box, draw_ring, smooth
from frontdesk.ui.widgets.row_words import ROW_LEAST, RowWords

_PADDING = 16
_GAP = 16
_TRACK = (52, 30)
_KNOB_AIR = 5.0


class SwitchRow(PaintedButton):
    """The row; it is touched anywhere, and Enter or Space turns it over when it has the focus.

    Signals: switched(bool): the person turned it on or off; `set_on` emits nothing.
    """

    switched = Signal(bool)

    def __init__(
        self, text: str, detail: str = "", *, name: str, on: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, name=name, accessible_name=text, parent=parent)
        self._words = RowWords(text, detail)
        self.setAccessibleDescription(detail)
        self.setCheckable(True)
        self.setChecked(on)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._knob = QVariantAnimation(self)
        self._knob.setDuration(QUICK_MS)
        self._knob.setEasingCurve(coming_to_rest())
        self._knob.valueChanged.connect(lambda _: self.update())
        self.clicked.connect(self._on_clicked)

    def is_on(self) -> bool:
        """Return whether it is on."""
        return self.isChecked()

    def set_on(self, on: bool) -> None:
        """Show it on or off, without a signal."""
        self._knob.stop()
        self.setChecked(on)

    def set_words(self, text: str, detail: str = "") -> None:
        """Change what the row says."""
        self._words = RowWords(text, detail)
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)
        self.updateGeometry()
        self.update()

    def _on_clicked(self, on: bool) -> None:
        self._knob.stop()
        if motion_allowed():
            self._knob.setStartValue(0.0 if on else 1.0)
            self._knob.setEndValue(1.0 if on else 0.0)
            self._knob.start()
        self.switched.emit(on)

    def _room(self, width: int) -> int:
        return width - 2 * _PADDING - _GAP - _TRACK[0]

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need in so many px."""
        return self._words.height(self._room(width), 500)

    def hasHeightForWidth(self) -> bool:
        """Return whether the height depends on the width: words wrap."""
        return True

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        return QSize(360, self.heightForWidth(max(self.width(), 280)))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which nothing is cut."""
        return QSize(240, ROW_LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        colours = tokens_in_use()
        live, mirrored = self.isEnabled(), self.isRightToLeft()
        painter = smooth(self)
        box = QRectF(self.rect())
        fill = colours.surface if live else colours.bg
        if live and self.isDown():
            fill = colours.accent_soft
        elif live and self.underMouse():
            fill = colours.sunk
        dashed = colours.strong and not live
        draw_box(painter, box, RADIUS, fill=fill, edge=colours.line, width=colours.edge_width, dashed=dashed)
        inside = box.adjusted(_PADDING, 0, -_PADDING, 0)
        left = inside.left() if mirrored else inside.right() - _TRACK[0]
        track = QRectF(left, box.center().y() - _TRACK[1] / 2, *_TRACK)
        ends = _TRACK[0] + _GAP
        words = inside.adjusted(ends if mirrored else 0, 0, 0 if mirrored else -ends, 0)
        ink = colours.ink if live else colours.ink_2
        self._words.draw(painter, words, weight=500, ink=ink, detail_ink=colours.ink_2, mirrored=mirrored)
        on = self.isChecked()
        radius = _TRACK[1] / 2
        dead = colours.ink_2 if colours.strong else colours.line
        if not live:
            fill = dead if on else colours.bg
            draw_box(painter, track, radius, fill=fill, edge=dead, width=2)
        elif on:
            draw_box(painter, track, radius, fill=colours.accent)
        else:
            draw_box(painter, track, radius, fill=colours.surface, edge=colours.edge, width=2)
        side = track.height() - 2 * _KNOB_AIR
        along = (track.width() - track.height()) * self._share()
        start = track.right() - _KNOB_AIR - side - along if mirrored else track.left() + _KNOB_AIR + along
        knob = QRectF(start, track.top() + _KNOB_AIR, side, side)
        knob_off = colours.edge if live else dead
        draw_box(painter, knob, side / 2, fill=(colours.on_accent if live else colours.bg) if on else knob_off)
        if self.has_ring():
            draw_ring(painter, box, RADIUS)
        painter.end()

    def _share(self) -> float:
        """Return how far the knob is, from 0 for off to 1 for on."""
        if self._knob.state() == QVariantAnimation.State.Running:
            return float(self._knob.currentValue())
        return 1.0 if self.isChecked() else 0.0
