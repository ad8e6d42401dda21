"""A gift card as it looks in the hand: its kind, its last digits, how long it is valid."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.brand import CardColours, card_colours
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, RADIUS_LARGE, SMALL, TITLE
from frontdesk.ui.widgets.identity import identify
from frontdesk.ui.widgets.painting import draw_box, draw_words, smooth

_HEIGHT = 196
_LEAST = 132
_MARGIN = 22
_BETWEEN = 8


@dataclass(frozen=True)
class CardText:
    """What is written on a card face; `number` is masked, `spoken` says the whole card in a sentence.

    `brand` is the colour of the store's cards, as "#RRGGBB"; "" for the till's own.
    """

    title: str
    currency: str
    number: str
    validity: str
    kind: str
    spoken: str
    brand: str = ""

    def colours(self) -> CardColours:
        """Return what it is drawn in."""
        own = tokens_in_use()
        if self.brand and not own.strong:
            return card_colours(self.brand)
        return CardColours(own.card_from, own.card_to, own.on_card)


class CardFace(QWidget):
    """The picture of a card; without a card it is an empty outline with `empty_text` in it."""

    spoken_as = "picture"

    def __init__(self, empty_text: str = "", *, name: str = "card_face", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name, empty_text)
        self._card: CardText | None = None
        self._empty_text = empty_text
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        self.setMaximumHeight(_HEIGHT)

    def card(self) -> CardText | None:
        """Return what is written on the card."""
        return self._card

    def set_card(self, card: CardText | None) -> None:
        """Show a card, or none."""
        self._card = card
        self.setAccessibleName(card.spoken if card else self._empty_text)
        self.update()

    def _margin(self) -> int:
        return _MARGIN if self.height() >= 160 else 16

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        return QSize(2 * _HEIGHT, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which nothing is cut."""
        return QSize(240, _LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        painter = smooth(self)
        if self._card is None:
            self._draw_empty(painter)
        else:
            self._draw_ground(painter, self._card.colours())
            self._draw_words(painter, self._card)
        painter.end()

    def _draw_empty(self, painter: QPainter) -> None:
        colours = tokens_in_use()
        edge = colours.outline(colours.ink_2)
        draw_box(painter, QRectF(self.rect()), RADIUS_LARGE, fill=colours.sunk, edge=edge, width=2)
        painter.setPen(QColor(colours.ink_2))
        painter.setFont(font(BODY))
        room = QRectF(self.rect()).adjusted(_MARGIN, 8, -_MARGIN, -8)
        draw_words(painter, room, self._empty_text, "centre", self.isRightToLeft(), wrap=True)

    def _draw_ground(self, painter: QPainter, colours: CardColours) -> None:
        box = QRectF(self.rect())
        slope = QLinearGradient(box.topLeft(), box.bottomRight())
        slope.setColorAt(0, QColor(colours.near))
        slope.setColorAt(1, QColor(colours.far))
        path = QPainterPath()
        path.addRoundedRect(box, RADIUS_LARGE, RADIUS_LARGE)
        painter.setClipPath(path)
        painter.fillRect(box, slope)
        ring = QColor(colours.ink)
        ring.setAlphaF(0.08)
        painter.setPen(QPen(ring, 28))
        mirrored = self.isRightToLeft()
        reach = box.width() * 0.765
        middle = QPointF(box.width() - reach if mirrored else reach, box.height() * 0.4)
        painter.drawEllipse(middle, 130, 130)
        painter.setClipping(False)
        own = tokens_in_use()
        draw_box(painter, box, RADIUS_LARGE, edge=own.outline(own.edge), width=2)

    def _draw_words(self, painter: QPainter, card: CardText) -> None:
        margin = self._margin()
        box = QRectF(self.rect()).adjusted(margin, margin - 2, -margin, 2 - margin)
        mirrored = self.isRightToLeft()
        painter.setPen(QColor(card.colours().ink))
        # The title and the end of its validity are what a card is told by: the other word of a line gives way.
        title = font(BODY, 700)
        currency = card.currency if _fits(box.width(), title, card.title, font(BODY, 500), card.currency) else ""
        painter.setFont(title)
        shown = QFontMetricsF(title).elidedText(card.title, Qt.TextElideMode.ElideRight, box.width())
        draw_words(painter, box, shown, "start", mirrored, height="top")
        painter.setFont(font(BODY, 500))
        draw_words(painter, box, currency, "end", mirrored, height="top")
        small = font(SMALL, 500)
        painter.setFont(small)
        draw_words(painter, box, card.validity, "start", mirrored, height="bottom")
        if _fits(box.width(), small, card.validity, small, card.kind):
            draw_words(painter, box, card.kind, "end", mirrored, height="bottom")
        number = font(TITLE, 500, tabular=True)
        number.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
        painter.setFont(number)
        draw_words(painter, box.adjusted(0, 0, 0, -30), card.number, "start", mirrored, height="bottom")


def _fits(room: float, start_font: QFont, start: str, end_font: QFont, end: str) -> bool:
    widths = (QFontMetricsF(used).horizontalAdvance(text) for used, text in ((start_font, start), (end_font, end)))
    return sum(widths) + _BETWEEN <= room
