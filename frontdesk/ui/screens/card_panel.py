"""The card that a screen works on: its face, what is on it, and what happened to it last."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.card import Card, CardKind, CardStatus, CardTransaction
from frontdesk.domain.money import Money
from frontdesk.flows.card_slot import CardSlot, SlotPhase
from frontdesk.ui import counted
from frontdesk.ui.fill import fill
from frontdesk.ui.format import day, mask, moment, money, money_signed
from frontdesk.ui.parts import joined
from frontdesk.ui.screens.screen import ScreenContext
from frontdesk.ui.theme.tokens import HEADLINE, Tone
from frontdesk.ui.widgets.amount_display import AmountDisplay
from frontdesk.ui.widgets.card_face import CardFace, CardText
from frontdesk.ui.widgets.chip import StatusChip
from frontdesk.ui.widgets.empty_state import EmptyState
from frontdesk.ui.widgets.entry_list import Entry, EntryList
from frontdesk.ui.widgets.identity import set_shown, unspoken
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.panel import Panel
from frontdesk.ui.widgets.skeleton import Skeleton
from frontdesk.ui.words.names import card_status_tone, card_status_word, kind_word, transaction_word

NEAR_EXPIRY = timedelta(days=30)
"""From when on a card's end is warned of."""

_SHOWN = 2
LATEST = 3
"""How many transactions fit beside a screen's work."""


def face_text(card: Card, now: datetime, brand: str = "") -> CardText:
    """Return what is written on the face of a card in the colour of the store's cards."""
    title = card.product_name or QCoreApplication.translate("card_panel", "Gift card")
    #: Spoken of a card: its title, then the last four digits of its number.
    spoken = QCoreApplication.translate("card_panel", "{title} ending in {last4}")
    return CardText(
        title=title,
        currency=card.currency.code if card.currency else "",
        number=f"•••• {mask(card.number)}",
        validity=_validity(card, now),
        kind=kind_word(card.kind),
        spoken=fill(spoken, title=title, last4=card.number.last4),
        brand=brand,
    )


def expiry_warning(card: Card, now: datetime) -> tuple[str, Tone]:
    """Return a sentence on a card's end and its tone, when that is near or past; else an empty one."""
    ends = card.expires_at
    if ends is None or ends - now > NEAR_EXPIRY:
        return "", "neutral"
    if card.expired(now):
        text = QCoreApplication.translate("card_panel", "Expired on {day}")
        return fill(text, day=day(ends)), "bad"
    days = (ends.astimezone().date() - now.astimezone().date()).days
    if days == 0:
        text = QCoreApplication.translate("card_panel", "Expires today")
    elif days == 1:
        text = QCoreApplication.translate("card_panel", "Expires tomorrow")
    else:
        text = counted.tr("Expires in %Ln day(s), on {day}", "A card", days)
    return fill(text, day=day(ends)), "warn"


def _validity(card: Card, now: datetime) -> str:
    if card.expires_at is None and card.status is CardStatus.INITIATED:
        return ""
    if card.expires_at is None:
        return QCoreApplication.translate("card_panel", "Without an end date")
    if card.expired(now):
        text = QCoreApplication.translate("card_panel", "Expired on {day}")
    else:
        text = QCoreApplication.translate("card_panel", "Valid until {day}")
    return fill(text, day=day(card.expires_at))


def _about(local: Money, old_rate: bool) -> str:
    if not old_rate:
        return f"≈ {money(local)}"
    text = QCoreApplication.translate("card_panel", "≈ {amount}, at an old rate")
    return fill(text, amount=money(local))


class CardSummary(QWidget):
    """What is on a card, in its own currency and in the store's, with its state and a warning of its end.

    An experience shows its name, and the products that it can be redeemed for. `size` is that of the balance, px.
    """

    def __init__(self, *, name: str, size: int = HEADLINE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._caption = TextLabel(style="strong", muted=True, parent=self)
        self._status = StatusChip(name=f"{name}_status", parent=self)
        self._balance = AmountDisplay(name=f"{name}_balance", size=size, parent=self)
        self._product = TextLabel(name=f"{name}_product", style="title", parent=self)
        self._skus = TextLabel(name=f"{name}_skus", muted=True, parent=self)
        self._expiry = TextLabel(name=f"{name}_expiry", style="strong", parent=self)
        head = QHBoxLayout()
        head.addWidget(self._caption, 1)
        head.addWidget(self._status)
        self._head = head
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for part in (self._balance, self._product, self._skus, self._expiry):
            column.addWidget(part)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a widget at the end of the first line."""
        self._head.addWidget(widget)

    def set_size(self, size: int) -> None:
        """Let the balance get as large as this, px."""
        self._balance.set_size(size)

    def show_card(self, card: Card, local: Money | None, now: datetime, *, old_rate: bool = False) -> None:
        """Show a card, and `local`, what its balance is worth in the store's currency, or None."""
        experience = card.kind is CardKind.EXPERIENCE
        self._caption.setText(
            self.tr("Experience", "A card for a visit or an event, not for money")
            if experience
            else self.tr("Balance", "What is on the card")
        )
        self._status.set_state(card_status_word(card, now), card_status_tone(card, now))
        unread = (
            self.tr("None yet", "No balance: the card is not active")
            if card.status is CardStatus.INITIATED
            else self.tr("Not known", "The balance")
        )
        self._balance.set_amount(unread if card.balance is None else money(card.balance))
        self._balance.set_note("" if local is None else _about(local, old_rate))
        self._product.setText(card.product_name or self.tr("Without a name", "An experience"))
        self._skus.setText(joined(card.skus))
        sentence, tone = expiry_warning(card, now)
        self._expiry.setText(sentence)
        self._expiry.set_tone(tone)
        set_shown(self._balance, not experience)
        set_shown(self._product, experience)
        set_shown(self._skus, experience and bool(card.skus))
        set_shown(self._expiry, bool(sentence))

    def spoken(self) -> tuple[str, ...]:
        """Return the parts of what is on the card, as they are heard."""
        shown = (self._caption.text(), self._balance.amount(), self._status.text(), self._expiry.text())
        if self._product.isVisibleTo(self):
            shown = (self._product.text(), "", *shown[2:])
        return tuple(part for part in shown if part)


class CardHistory(QWidget):
    """The latest transactions of a card, or in words why there are none to see; `limit` of them, or all."""

    def __init__(self, *, name: str, limit: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._limit = limit
        title = self.tr("Latest", "What happened to the card last")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = TextLabel(title, style="strong", muted=True, parent=self)
        unspoken(head)
        column.addWidget(head)
        self._list = EntryList(name=f"{name}_list", accessible_name=title, selectable=False, parent=self)
        self._none = TextLabel(name=f"{name}_none", muted=True, parent=self)
        column.addWidget(self._list, 1)
        column.addWidget(self._none)
        self._rest = QWidget(self)
        column.addWidget(self._rest, 1)

    def show_card(self, card: Card, now: datetime) -> None:
        """Show what happened to a card."""
        rows = card.transactions
        self._list.set_entries([_entry(row, number, now) for number, row in enumerate((rows or ())[: self._limit])])
        none = self.tr("Nothing has happened on this card yet.")
        hidden = self.tr("This account may not see what happened on a card.")
        self._none.setText(hidden if rows is None else none)
        set_shown(self._list, bool(rows))
        set_shown(self._none, not rows)
        set_shown(self._rest, not rows)


def _entry(row: CardTransaction, number: int, now: datetime) -> Entry:
    when = "" if row.created_at is None else moment(row.created_at, now)
    did = "" if row.amount is None else money_signed(row.amount)
    subtitle = joined((when, row.sku))
    return Entry(row.id or f"row {number}", transaction_word(row.kind), subtitle, did)


class CardPanel(QWidget):
    """The column beside a screen's work: calm while there is no card, grey bars while one is looked up.

    Parts: `card_face`, `card_summary`, `card_history`, `card_none`.
    """

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._face = CardFace(self.tr("No card yet"), parent=self)
        self._none = EmptyState("scan", "", name="card_none")
        self._waiting = Skeleton(
            [(0.34, 20), (0.78, 40), (0.42, 16), (0.3, 16), (1.0, 44), (1.0, 44)],
            name="card_waiting",
            accessible_name=self.tr("The card is being read"),
        )
        self._summary = CardSummary(name="card_summary")
        self._history = CardHistory(name="card_history", limit=LATEST)
        panel = Panel(name="card_panel", parent=self)
        self._pages = QStackedWidget(panel)
        for page in (self._none, _at_top(self._waiting), self._shown_page()):
            self._pages.addWidget(page)
        panel.column.setContentsMargins(20, 14, 20, 14)
        panel.add(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._face)
        column.addWidget(panel, 1)

    def show_slot(
        self, slot: CardSlot, local: Money | None = None, now: datetime | None = None, *, old_rate: bool = False
    ) -> None:
        """Show what is in the card slot, and `local`, what the balance is worth in the store's currency."""
        now = now or self._context.now()
        self._face.set_card(self._face_of(slot, now))
        if slot.card is not None:
            self._summary.show_card(slot.card, local, now, old_rate=old_rate)
            self._history.show_card(slot.card, now)
            self._pages.setCurrentIndex(_SHOWN)
        elif slot.phase is SlotPhase.LOOKING:
            self._pages.setCurrentIndex(1)
        else:
            self._ask(slot)
            self._pages.setCurrentIndex(0)

    def spoken(self) -> str:
        """Return in one sentence which card it is, its state and what is on it; "" when there is none."""
        card = self._face.card()
        if card is None:
            return ""
        known = self._pages.currentIndex() == _SHOWN
        return ", ".join((card.spoken, *self._summary.spoken())) if known else card.spoken

    def _ask(self, slot: CardSlot) -> None:
        if slot.phase is SlotPhase.NEEDS_PIN:
            title, detail = self.tr("Its PIN is needed"), self.tr("This account reads a card by its PIN.")
        else:
            title = self.tr("Scan a card")
            detail = self.tr("What is on it, and what happened to it, appears here.")
        self._none.set_text(title, detail)

    def _face_of(self, slot: CardSlot, now: datetime) -> CardText | None:
        if slot.card is not None:
            return face_text(slot.card, now, self._context.brand)
        if slot.number is None or slot.phase is SlotPhase.EMPTY:
            return None
        spoken = fill(self.tr("Gift card ending in {last4}"), last4=slot.number.last4)
        return CardText(self.tr("Gift card"), "", f"•••• {mask(slot.number)}", "", "", spoken, self._context.brand)

    def _shown_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._summary)
        column.addWidget(self._history, 1)
        return page


def _at_top(widget: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return page
