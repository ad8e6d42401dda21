"""The sheet of practice cards: their numbers, PINs and barcodes. There is none outside training."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.flows.practice import PracticeCard
from frontdesk.ui.fill import fill
from frontdesk.ui.format import listed
from frontdesk.ui.parts import joined, spoken
from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import RADIUS_LARGE, TITLE
from frontdesk.ui.widgets.barcode import barcode_width, draw_barcode
from frontdesk.ui.widgets.buttons import SecondaryButton
from frontdesk.ui.widgets.empty_state import EmptyState
from frontdesk.ui.widgets.fields import LabelledField
from frontdesk.ui.widgets.identity import identify
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.painting import draw_box, draw_words, smooth
from frontdesk.ui.widgets.sheet import Sheet

WIDTH, HEIGHT = 860, 580

_KINDS = ("monetary", "experience", "initiated", "expired", "blocked", "used_up")
_GROUP = 4
_ROW_HEIGHT = 96
_TALL_ROW_HEIGHT = 120
_MARGIN = 34
_BARS_HEIGHT = 60
_PADDING = 18
_ROWS_IN_A_PIECE = 5


class PracticeSheet(Sheet):
    """Lists the training server's cards; open it with `open()`. Who goes through `pieces` before makes it unfelt.

    Args:
        cards: The cards.
        modules: Returns the modules of a number's barcode: "1" is black, "0" white.
        window: What the sheet lies over.

    Signals:
        card_chosen: The number of the card to use; the sheet closes.
    """

    card_chosen = Signal(str)

    def __init__(self, cards: Sequence[PracticeCard], modules: Callable[[str], str], window: QWidget) -> None:
        super().__init__(
            self.tr("Practice cards"),
            name="practice",
            window=window,
            close=self.tr("Close"),
            width=WIDTH,
            height=HEIGHT,
            ground="bg",
        )
        self._rows: dict[str, list[_Row]] = {}
        self._heads: dict[str, TextLabel] = {}
        self._search = LabelledField(
            self.tr("Find a card"),
            name="practice_search",
            placeholder=self.tr("Number, currency, or what it is for"),
        )
        self._search.edited.connect(self._find)
        self.set_first_focus(self._search)
        self._none = EmptyState(
            "practice",
            self.tr("No card like that"),
            self.tr("Try a few digits of its number, or “blocked”."),
            name="practice_none",
        )
        self.add_to_head(self._head_row())
        self.pieces = self._list(cards, modules)

    def shown_cards(self) -> tuple[str, ...]:
        """Return the numbers of the cards that match the search, from the top."""
        return tuple(row.card.number for row in self._all_rows() if row.matches(self._search.text()))

    def open(self) -> None:
        """Open with a new search."""
        for _ in self.pieces:
            pass
        self._search.clear()
        self._find("")
        super().open()

    def scan(self, text: str) -> bool:
        """Use the card whose barcode was scanned from the screen; what it is, the till says."""
        self._use(text)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Use the card on Enter when the search has found one only."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        event.accept()
        if len(found := self.shown_cards()) == 1 and not event.isAutoRepeat():
            self._use(found[0])

    def _head_row(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        words = TextLabel(
            self.tr("They hold no real money. Scan a barcode from the screen, or use a card with its button."),
            name="practice_words",
            muted=True,
        )
        row.addWidget(words, 1, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._search, 1)
        return head

    def _list(self, cards: Sequence[PracticeCard], modules: Callable[[str], str]) -> Iterator[None]:
        self.column.setSpacing(10)
        made = 0
        for kind in dict.fromkeys((*_KINDS, *(card.kind for card in cards))):
            of_kind = tuple(card for card in cards if card.kind == kind)
            if not of_kind:
                continue
            word = self._kind_word(kind)
            self._heads[kind] = TextLabel(word, name=f"practice_{kind}", style="strong", muted=True)
            self._heads[kind].setContentsMargins(0, 8, 0, 0)
            self.add(self._heads[kind])
            self._rows[kind] = []
            for card in of_kind:
                row = _Row(card, word, modules, self._use, self)
                self._rows[kind].append(row)
                self.add(row)
                made += 1
                if made % _ROWS_IN_A_PIECE == 0:
                    yield
        self.add(self._none, 1)
        self.column.addStretch(0)

    def _find(self, text: str) -> None:
        for kind, rows in self._rows.items():
            for row in rows:
                row.setVisible(row.matches(text))
            self._heads[kind].setVisible(any(row.matches(text) for row in rows))
        self._none.setVisible(not self.shown_cards())

    def _all_rows(self) -> tuple[_Row, ...]:
        return tuple(row for rows in self._rows.values() for row in rows)

    def _use(self, number: str) -> None:
        self.dismiss()
        self.card_chosen.emit(number)

    def _kind_word(self, kind: str) -> str:
        words = {
            "monetary": self.tr("Money on it", "A heading over practice cards"),
            "experience": self.tr("Experiences", "A heading over practice cards"),
            "initiated": self.tr("Waiting for activation", "A heading over practice cards"),
            "expired": self.tr("Expired", "A heading over practice cards"),
            "blocked": self.tr("Blocked or cancelled", "A heading over practice cards"),
            "used_up": self.tr("Used up", "A heading over practice cards"),
        }
        return words.get(kind, kind)


class _Row(QWidget):
    """One card: what it is, its barcode, and the button that uses it.

    It paints its words itself: with a label for each the sheet would take too long to open.
    """

    def __init__(
        self,
        card: PracticeCard,
        kind: str,
        modules: Callable[[str], str],
        use: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.card = card
        self._number = spaced(card.number)
        self._modules = modules(card.number)
        pin = fill(self.tr("PIN {pin}"), pin=card.pin) if card.pin else self.tr("no PIN", "The card has none")
        products = listed(card.skus)
        self._facts = joined((pin, "" if products else card.currency, products))
        told = (card.number, self._number, card.product_name, card.currency, card.note, kind, self._facts)
        self._searched = " ".join(told).casefold()
        identify(self, f"practice_{card.number}", spoken(listed((self._number, card.note, self._facts))))
        use_it = SecondaryButton(
            self.tr("Use this card"),
            name=f"practice_{card.number}_use",
            height=52,
            accessible_name=fill(self.tr("Use the card {number}", "Spoken of the button"), number=self._number),
        )
        use_it.clicked.connect(lambda: use(card.number))
        row = QHBoxLayout(self)
        row.setContentsMargins(_PADDING, 0, _PADDING, 0)
        row.addStretch(1)
        row.addWidget(use_it)
        self._button = use_it
        room = WIDTH - 2 * _MARGIN - 4 * _PADDING - use_it.sizeHint().width() - barcode_width(self._modules)
        wraps = QFontMetricsF(font()).horizontalAdvance(card.note) > room
        self.setFixedHeight(_TALL_ROW_HEIGHT if wraps else _ROW_HEIGHT)

    def matches(self, text: str) -> bool:
        """Return whether every word of a search is found on the card."""
        return all(word in self._searched for word in text.casefold().split())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        colours = tokens_in_use()
        painter = smooth(self)
        box = QRectF(self.rect())
        draw_box(painter, box, RADIUS_LARGE, fill=colours.surface, edge=colours.line)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        button = QRectF(self._button.geometry())
        width = barcode_width(self._modules)
        left = button.right() + _PADDING if mirrored else button.left() - _PADDING - width
        bars = QRectF(left, box.center().y() - _BARS_HEIGHT / 2, width, _BARS_HEIGHT)
        draw_barcode(painter, bars, self._modules)
        words = box.adjusted(_PADDING, 13, -_PADDING, -8)
        if mirrored:
            words.setLeft(bars.right() + _PADDING)
        else:
            words.setRight(bars.left() - _PADDING)
        for text, used, ink in (
            (self._number, font(TITLE, 600, tabular=True), colours.ink),
            (self.card.note, font(), colours.ink),
            (self._facts, font(), colours.ink_2),
        ):
            painter.setFont(used)
            painter.setPen(QColor(ink))
            taken = draw_words(painter, words, text, "start", mirrored, height="top", wrap=True)
            words.setTop(taken.bottom() + 2)
        painter.end()


def spaced(number: str) -> str:
    """Return a card number in groups of four, as it is read aloud."""
    return " ".join(number[place : place + _GROUP] for place in range(0, len(number), _GROUP))
