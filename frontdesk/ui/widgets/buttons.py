"""The buttons: one primary action to a screen, secondary ones beside it, quiet ones for the rest."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, PRIMARY_HEIGHT, RADIUS, RADIUS_SMALL, SMALL, TITLE, TOUCH
from frontdesk.ui.widgets.identity import identify
from frontdesk.ui.widgets.painting import Side, draw_box, draw_icon, draw_words, smooth

SECONDARY_HEIGHT = 60
_FOCUS_WIDTH = 3
_GAP = 10.0
_ICON = 20.0


class PaintedButton(QPushButton):
    """A push button that draws itself from the tokens; Enter and Space press it when it has the focus."""

    def __init__(self, text: str, *, name: str, accessible_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        identify(self, name, accessible_name)
        self.setAutoDefault(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count a key that is held down once."""
        if not event.isAutoRepeat():
            super().keyPressEvent(event)

    def has_ring(self) -> bool:
        """Return whether the focus ring is shown."""
        return self.hasFocus() and self.isEnabled()

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which nothing is cut."""
        return self.sizeHint()


def _longest_word(text: str, used: QFont) -> float:
    metrics = QFontMetricsF(used)
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)


class PrimaryButton(PaintedButton):
    """The one action that a screen is for, with the key that does the same ("Enter") at its end.

    The text wraps when the button is narrow. While busy it keeps its colour and the focus but does nothing.
    """

    def __init__(
        self,
        text: str,
        *,
        name: str,
        hint: str = "",
        height: int = PRIMARY_HEIGHT,
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, name=name, accessible_name=accessible_name, parent=parent)
        self._hint = hint
        self._busy = False
        self._idle_text = text
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def is_busy(self) -> bool:
        """Return whether the action is under way."""
        return self._busy

    def set_label(self, text: str) -> None:
        """Change what the button says when it is not busy."""
        self._idle_text = text
        if not self._busy:
            self.setText(text)

    def set_busy(self, busy: bool, text: str = "") -> None:
        """Say that the action is under way, in `text`; presses are ignored until it ends.

        The button stays enabled, because disabling it would hand the focus, and the next Enter, to a neighbour.
        """
        self._busy = busy
        self.blockSignals(busy)
        self.setText(text if busy and text else self._idle_text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        width = QFontMetricsF(font(TITLE, 700, tabular=True)).horizontalAdvance(self.text())
        return QSize(round(width + self._end_width() + 60), self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which nothing is cut."""
        width = _longest_word(self.text(), font(BODY, 700, tabular=True))
        return QSize(round(width + self._end_width() + 60), self.height())

    def _end_width(self) -> float:
        if not self._hint:
            return 0.0
        return QFontMetricsF(font(SMALL, 500)).horizontalAdvance(self._hint) + 18 + _GAP

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        colours = tokens_in_use()
        pressed = self.isDown() and not self._busy
        fill = colours.accent_pressed if pressed else colours.accent
        ink = colours.on_accent
        if not self.isEnabled():
            fill, ink = colours.sunk, colours.ink_2
        painter = smooth(self)
        draw_box(painter, QRectF(self.rect()), RADIUS, fill=fill)
        if self.has_ring():
            draw_box(painter, QRectF(self.rect()).adjusted(4, 4, -4, -4), RADIUS - 4, edge=ink, width=2)
        painter.setPen(QColor(ink))
        inside = QRectF(self.rect()).adjusted(24, 4, -24, -4)
        words = self._draw_end(painter, inside, ink)
        side: Side = "start" if words != inside else "centre"
        used = font(TITLE, 700, tabular=True)
        if QFontMetricsF(used).horizontalAdvance(self.text()) > 1.8 * words.width():
            # Two lines of this size are all that the button is high enough for.
            used = font(BODY, 700, tabular=True)
        painter.setFont(used)
        draw_words(painter, words, self.text(), side, self.isRightToLeft(), wrap=True)
        painter.end()

    def _draw_end(self, painter: QPainter, inside: QRectF, ink: str) -> QRectF:
        """Draw the key hint, or three dots while busy, and return the room that is left for the words."""
        if not self._hint and not self._busy:
            return inside
        used = font(SMALL, 500)
        width = QFontMetricsF(used).horizontalAdvance(self._hint) + 18 if self._hint else 40.0
        mirrored = self.isRightToLeft()
        left = inside.left() if mirrored else inside.right() - width
        box = QRectF(left, inside.center().y() - 12, width, 24)
        if self._busy:
            for step in (-10, 0, 10):
                dot = QRectF(box.center().x() + step - 3, box.center().y() - 3, 6, 6)
                draw_box(painter, dot, 3, fill=ink)
        else:
            draw_box(painter, box, 6, edge=ink, width=1)
            painter.setFont(used)
            painter.setPen(QColor(ink))
            draw_words(painter, box, self._hint, "centre", mirrored)
        return inside.adjusted(width + _GAP, 0, 0, 0) if mirrored else inside.adjusted(0, 0, -width - _GAP, 0)


class SecondaryButton(PaintedButton):
    """An outlined button; `amount` follows the text in bold figures, `hint` is the key that does the same."""

    def __init__(
        self,
        text: str,
        *,
        name: str,
        amount: str = "",
        hint: str = "",
        icon: str = "",
        height: int = SECONDARY_HEIGHT,
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, name=name, accessible_name=accessible_name, parent=parent)
        self._amount = amount
        self._hint = hint
        self._icon = icon
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def amount(self) -> str:
        """Return the amount after the text."""
        return self._amount

    def set_amount(self, amount: str) -> None:
        """Change the amount after the text; an empty one leaves it out."""
        self._amount = amount
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        return QSize(round(sum(width for _, width, _ in self._parts()) + 40), self.height())

    def _parts(self) -> list[tuple[str, float, QFont | None]]:
        """Return what stands in the button, in reading order: text or icon name, width with its gap, font."""
        plain = font(BODY, 500 if self._amount else 600)
        bold = font(BODY, 700, tabular=True)
        wanted: list[tuple[str, QFont | None]] = [(self._icon, None)] if self._icon else []
        wanted += [
            (text, used) for text, used in ((self.text(), plain), (self._amount, bold), (self._hint, bold)) if text
        ]
        parts = []
        for number, (text, used) in enumerate(wanted):
            gap = 0.0 if number == len(wanted) - 1 else (6.0 if used else _GAP)
            width = QFontMetricsF(used).horizontalAdvance(text) if used else _ICON
            parts.append((text, width + gap, used))
        return parts

    def _ink_and_fill(self) -> tuple[str, str, str]:
        colours = tokens_in_use()
        if not self.isEnabled():
            return colours.ink_2, colours.bg, colours.line
        if self.isDown():
            return colours.ink, colours.accent_soft, colours.edge
        return colours.ink, colours.surface, colours.accent if self.underMouse() else colours.edge

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        ink, fill, edge = self._ink_and_fill()
        painter = smooth(self)
        box = QRectF(self.rect())
        draw_box(painter, box, RADIUS, fill=fill, edge=edge)
        if self.has_ring():
            draw_box(painter, box, RADIUS, edge=tokens_in_use().accent, width=_FOCUS_WIDTH)
        self._draw_parts(painter, box, ink)
        painter.end()

    def _draw_parts(self, painter: QPainter, box: QRectF, ink: str) -> None:
        parts = self._parts()
        mirrored = self.isRightToLeft()
        total = sum(width for _, width, _ in parts)
        left = box.center().x() - total / 2
        for text, width, used in reversed(parts) if mirrored else parts:
            room = QRectF(left, box.top(), width, box.height())
            if used is None:
                side = left + width - _ICON if mirrored else left
                draw_icon(painter, text, ink, QRectF(side, box.center().y() - _ICON / 2, _ICON, _ICON))
            else:
                painter.setFont(used)
                painter.setPen(QColor(ink))
                draw_words(painter, room, text, "start", self.isRightToLeft())
            left += width


class QuietButton(SecondaryButton):
    """A button without outline, in the accent colour, for what is seldom wished.

    Without text it shows its icon alone and needs an `accessible_name`.
    """

    def __init__(
        self,
        text: str,
        *,
        name: str,
        icon: str = "",
        hint: str = "",
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            text, name=name, icon=icon, hint=hint, height=TOUCH, accessible_name=accessible_name, parent=parent
        )
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if accessible_name and not text:
            self.setToolTip(accessible_name)

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        return QSize(max(TOUCH, super().sizeHint().width() - 16), TOUCH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        colours = tokens_in_use()
        painter = smooth(self)
        box = QRectF(self.rect())
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            draw_box(painter, box, RADIUS_SMALL, fill=colours.accent_soft if self.isDown() else colours.sunk)
        if self.has_ring():
            draw_box(painter, box, RADIUS_SMALL, edge=colours.accent, width=2)
        self._draw_parts(painter, box, colours.accent if self.isEnabled() else colours.ink_2)
        painter.end()
