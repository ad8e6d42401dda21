"""The buttons: one primary action to a screen, secondary ones beside it, quiet ones for the rest.

The stylesheet draws them. Only what it can't draw (lines of text, an amount, an icon) is painted here, because a
first colour handed to a painter makes all of Qt's enums: some 35 ms that the sign-in window has no use for.
"""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, PRIMARY_HEIGHT, RADIUS, RADIUS_SMALL, SMALL, TITLE, TOUCH
from frontdesk.ui.widgets.identity import identify, restyle
from frontdesk.ui.widgets.painting import draw_icon, draw_strong_ring, draw_words

SECONDARY_HEIGHT = 60
_MARGIN = 24
_GAP = 10.0
_ICON = 20.0


class PaintedButton(QPushButton):
    """A push button that may draw itself from the tokens; Enter and Space press it when it has the focus."""

    def __init__(self, text: str, *, name: str, accessible_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        identify(self, name, accessible_name)
        self.setAutoDefault(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count a key that is held down once."""
        if not event.isAutoRepeat():
            super().keyPressEvent(event)

    def _paint_ground(self) -> QPainter:
        """Let the stylesheet draw the button without its words, and return a painter for these."""
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        return painter

    def has_ring(self) -> bool:
        """Return whether the focus ring is shown."""
        return self.hasFocus() and self.isEnabled()

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which nothing is cut."""
        return self.sizeHint()


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
        self.setProperty("role", "primary")
        self.setProperty("hinted", bool(hint))
        self.setFont(font(TITLE, 700, tabular=True))
        self._hint = hint
        self._busy = False
        self._idle_text = text
        self._end = QLabel(hint, self)
        self._end.setProperty("role", "key_hint")
        self._end.setFont(font(SMALL, 500))
        self._end.setFixedHeight(24)
        self._end.setVisible(bool(hint))
        # A stylesheet can't draw a ring inside a border, so the ring is a frame of its own.
        self._ring = QFrame(self)
        self._ring.setProperty("role", "primary_ring")
        self._ring.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.addStretch(1)
        row.addWidget(self._end)
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
        self._end.setText("•••" if busy else self._hint)
        self._end.setVisible(busy or bool(self._hint))
        restyle(self._end, role="busy_dots" if busy else "key_hint")
        restyle(self, hinted=busy or bool(self._hint), busy=busy)

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(width + self._end_width() + 2 * _MARGIN + 12), self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which nothing is cut: the text may wrap between its words."""
        metrics = QFontMetricsF(font(BODY, 700, tabular=True))
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0.0)
        return QSize(round(longest + self._end_width() + 2 * _MARGIN + 12), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the ring a little inside the button."""
        super().resizeEvent(event)
        self._ring.setGeometry(self.rect().adjusted(4, 4, -4, -4))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self._ring.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self._ring.hide()

    def _end_width(self) -> float:
        return self._end.sizeHint().width() + _GAP if self._hint or self._busy else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words in more lines where one is too long, and otherwise leave all to the stylesheet."""
        room = self.width() - 2 * _MARGIN - self._end_width()
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        if width <= room and not self.isRightToLeft():
            super().paintEvent(event)
            return
        colours = tokens_in_use()
        painter = self._paint_ground()
        # Two lines of the larger size are all that the button is high enough for.
        painter.setFont(self.font() if width <= 1.8 * room else font(BODY, 700, tabular=True))
        painter.setPen(QColor(colours.on_accent if self.isEnabled() else colours.ink_2))
        inside = QRectF(self.rect()).adjusted(_MARGIN, 4, -_MARGIN, -4)
        end = self._end_width()
        mirrored = self.isRightToLeft()
        words = inside.adjusted(end if mirrored else 0, 0, 0 if mirrored else -end, 0)
        draw_words(painter, words, self.text(), "start" if end else "centre", mirrored, wrap=True)
        painter.end()


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
        self.setProperty("role", "secondary")
        self.setFont(font(BODY, 600))
        self._ink = "ink"
        self._radius = RADIUS
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, amount and hint beside the text, and otherwise leave all to the stylesheet."""
        if not (self._icon or self._amount or self._hint):
            super().paintEvent(event)
        else:
            colours = tokens_in_use()
            painter = self._paint_ground()
            ink = getattr(colours, self._ink) if self.isEnabled() else colours.ink_2
            self._draw_parts(painter, QRectF(self.rect()), ink)
            painter.end()
        draw_strong_ring(self, self._radius, self.has_ring())

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
        self.setProperty("role", "quiet")
        self._ink = "accent"
        self._radius = RADIUS_SMALL
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if accessible_name and not text:
            self.setToolTip(accessible_name)

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        return QSize(max(TOUCH, super().sizeHint().width() - 16), TOUCH)
