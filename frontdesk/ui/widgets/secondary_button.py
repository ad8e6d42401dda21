"""What else a screen offers, beside its one primary action."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, RADIUS
from frontdesk.ui.widgets.painted_button import PaintedButton
from frontdesk.ui.widgets.painting import draw_icon, draw_strong_ring, draw_words

SECONDARY_HEIGHT = 60
_GAP = 10.0
_ICON = 20.0


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

    def key_hint(self) -> str:
        """Return the key that does the same."""
        return self._hint

    def spoken_words(self) -> str:
        """Return what the button says, with its amount."""
        return f"{self.text()} {self._amount}".strip()

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
