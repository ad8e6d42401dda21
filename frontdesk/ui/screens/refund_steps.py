"""The steps of a refund: the redeem that is given back, how much of it, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from frontdesk.desk.refunds import Refundable
from frontdesk.domain.card import CardTransaction
from frontdesk.domain.money import Money
from frontdesk.flows.refund import RefundFlow, RefundState
from frontdesk.ui.fill import fill
from frontdesk.ui.format import moment, money, rate, written
from frontdesk.ui.parts import joined
from frontdesk.ui.screens.notices import activity_action, notice_text
from frontdesk.ui.screens.readings import Readings
from frontdesk.ui.widgets.buttons import QuietButton
from frontdesk.ui.widgets.choice_list import ChoiceList
from frontdesk.ui.widgets.empty_state import EmptyState
from frontdesk.ui.widgets.entry_list import Entry, EntryList
from frontdesk.ui.widgets.fact_rows import Fact, FactRows
from frontdesk.ui.widgets.fields import LabelledField
from frontdesk.ui.widgets.identity import identify, set_shown, unspoken
from frontdesk.ui.widgets.key_scrolling import KeyScrolling
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.notice_bar import NoticeBar
from frontdesk.ui.widgets.panel import Panel


class RedeemsList(Panel):
    """The redeems of a card, each with what is left of it.

    Signals:
        picked: The redeem to give back (the transaction's id).
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        heading = self.tr("Which one is given back?", "Of the purchases in a list")
        super().__init__(name="refund_panel", padding=14, parent=parent)
        self._heading = TextLabel(heading, name="refund_heading", style="strong", muted=True, parent=self)
        unspoken(self._heading)
        self._list = EntryList(name="refund_redeems", accessible_name=heading, parent=self)
        self._none = EmptyState(
            "refund",
            self.tr("Scan the card, or type a transaction"),
            self.tr("What was bought with the card appears here; nothing is refunded unseen."),
            name="refund_empty",
            parent=self,
        )
        self.add(self._heading)
        self.add(self._list, 1)
        self.add(self._none, 1)
        self.setFocusProxy(self._list)
        self._list.chosen.connect(self.picked)

    def show_rows(self, rows: Sequence[Refundable], now: datetime) -> None:
        """Show the redeems of a card; none while there is no card."""
        self._list.set_entries([self._entry(row, now) for row in rows])
        if rows and not self._list.current():
            self._list.set_current(rows[0].transaction.id)
        for part in (self._heading, self._list):
            set_shown(part, bool(rows))
        set_shown(self._none, not rows)

    def current(self) -> str:
        """Return the id of the redeem that the arrow keys have reached, or ""."""
        return self._list.current()

    def _entry(self, row: Refundable, now: datetime) -> Entry:
        transaction = row.transaction
        parts = [transaction.sku, "" if row.local is None else money(row.local)]
        if row.refunded:
            #: {amount} of this purchase has been refunded already.
            parts.append(fill(self.tr("{amount} given back before"), amount=money(row.refunded)))
        #: Within a line of facts; {id} is its number.
        parts.append(fill(self.tr("transaction {id}"), id=transaction.id))
        left = self.tr("Can be given back", "Of a purchase")
        if not row.possible:
            left = self.tr("Nothing left", "Of a purchase: all of it has been given back")
        elif row.left is not None:
            #: So much of a purchase can still be given back.
            left = fill(self.tr("{amount} left"), amount=money(row.left))
        return Entry(
            transaction.id,
            _when(transaction, now)
            or self.tr("Redeemed", "In place of the moment of a purchase that is not known"),
            joined(parts),
            money(abs(transaction.amount)) if transaction.amount else "",
            left,
            "ok" if row.possible else "neutral",
        )


class RefundTold(QScrollArea):
    """What the refund will do, or what stands in its way. It scrolls rather than cutting a sentence.

    Signals:
        reading_chosen: What an ambiguous amount means (a `Money`).
        activity_wished: The person wishes to see in Activity what the notice is about.
    """

    reading_chosen = Signal(object)
    activity_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("refund_told")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        KeyScrolling(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._notice = NoticeBar(name="refund_notice")
        self._readings = Readings(name="refund_reading")
        self._facts = FactRows(name="refund_facts")
        self._panel = Panel(name="refund_facts_panel")
        self._panel.column.setContentsMargins(20, 4, 20, 4)
        self._panel.add(self._facts)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._notice, self._readings, self._panel):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inside)
        self._readings.chosen.connect(self.reading_chosen)
        self._notice.action_requested.connect(self.activity_wished)

    def show_state(self, state: RefundState) -> None:
        """Show what a state tells."""
        notice = state.problem or state.slot.notice
        self._notice.show_notice(None if notice is None else notice_text(notice, activity_action(notice)))
        self._readings.show_readings(state.readings)
        facts = self._facts_of(state)
        if facts:
            self._facts.set_facts(facts)
        set_shown(self._panel, bool(facts))

    def _facts_of(self, state: RefundState) -> list[Fact]:
        card, row, amount = state.card, state.chosen, state.amount
        if card is None or row is None:
            return []
        if row.left is None:
            name = card.product_name or row.transaction.sku
            return [
                Fact(
                    "product",
                    self.tr("Goes back to the card", "Beside it the product"),
                    row.transaction.sku,
                    "large",
                ),
                Fact(
                    "experience",
                    self.tr("Experience", "A card for a visit or an event, not for money"),
                    name,
                    "strong",
                ),
            ]
        if amount is None:
            return []
        facts = []
        if state.local is not None:
            facts.append(
                Fact(
                    "local",
                    self.tr("To the customer", "Beside it the amount that the customer gets back, in local money"),
                    money(state.local),
                    "large",
                )
            )
            if row.bill is not None and row.bill.rate is not None:
                facts.append(
                    Fact("rate", self.tr("Rate used", "The exchange rate of the purchase"), rate(row.bill.rate))
                )
            if state.today is not None:
                facts.append(
                    Fact(
                        "today",
                        self.tr("At today’s rate", "Beside it the amount that it would be"),
                        self._against(state.today, state.local),
                    )
                )
        if card.balance is not None and card.balance.currency == amount.currency:
            facts.append(
                Fact(
                    "balance",
                    self.tr("Then on the card", "After the refund; beside it the amount"),
                    money(card.balance + amount),
                    "strong",
                )
            )
        if state.allowed:
            # Who can't change the amount reads the same beside it, and has a notice more to read.
            facts.append(
                Fact(
                    "left",
                    self.tr("Left to give back", "Of the purchase, after this refund; beside it the amount"),
                    money(row.left - amount),
                )
            )
        return facts

    def _against(self, today: Money, given: Money) -> str:
        """Return what it would be today, and how that differs: it is for information only."""
        if today == given:
            return fill(
                self.tr("{amount}, the same", "At today’s rate the customer would get the same"),
                amount=money(today),
            )
        if today > given:
            text = self.tr("{amount}, {difference} more", "At today’s rate the customer would get more")
        else:
            text = self.tr("{amount}, {difference} less", "At today’s rate the customer would get less")
        return fill(text, amount=money(today), difference=money(abs(today - given)))


class RefundReasons(QWidget):
    """The question what a refund is given for, in the place of the keypad.

    It is a stop of the Tab key before its answers: there Enter chooses none of them, and the digits show that they
    do.

    Signals:
        chosen: The reason.
    """

    spoken_as = "group"

    chosen = Signal(str)

    def __init__(self, reasons: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = self.tr("Why is it given back?", "The question for the reason of a refund")
        self._choices = ChoiceList(
            [(reason, reason) for reason in reasons], name="refund_reason", accessible_name=question, parent=self
        )
        identify(self, "refund_reasons", question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(TextLabel(question, name="refund_question", style="title", parent=self))
        column.addWidget(self._choices, 1)
        self._choices.chosen.connect(self.chosen)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the digits answer."""
        super().focusInEvent(event)
        self._choices.point_at_digits(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the answers as they are."""
        super().focusOutEvent(event)
        self._choices.point_at_digits(False)

    def press(self, digit: str) -> None:
        """Choose the reason with a digit."""
        self._choices.press(digit)


class RefundFor(Panel):
    """The chosen redeem, and what it is given back for.

    Enter in its field ends the typing: it never confirms.

    Signals:
        settled: The person pressed Enter in the field.
        other_wished: Another redeem is to be chosen.
    """

    settled = Signal()
    other_wished = Signal()

    def __init__(self, flow: RefundFlow, parent: QWidget | None = None) -> None:
        super().__init__(
            name="refund_for", heading=self.tr("What is given back", "A heading"), padding=16, parent=parent
        )
        self._facts = FactRows(name="refund_redeem")
        self._why = QuietButton(
            self.tr("Another reason", "The button that asks for the reason again"),
            name="refund_why",
            icon="chevron_back",
        )
        self._note = LabelledField(
            self.tr("Note", "Of a refund"),
            name="refund_note",
            placeholder=self.tr("If it helps later", "In the empty field for a note"),
        )
        self._other = QuietButton(
            self.tr("Choose another", "Purchase to give back"), name="refund_other", icon="chevron_back"
        )
        self.add(self._facts)
        self.add_stretch()
        for part in (self._note, self._why, self._other):
            self.add(part)
        self._why.clicked.connect(lambda: flow.choose_reason(""))
        self._note.edited.connect(flow.type_note)
        self._other.clicked.connect(self.other_wished)

    def show_state(self, state: RefundState, now: datetime) -> None:
        """Show the chosen redeem, the reason and the note."""
        self._note.set_text(state.note)
        set_shown(self._why, bool(state.reason))
        if state.chosen is not None:
            reason = (
                [Fact("reason", self.tr("Reason", "Of a refund"), state.reason, "strong")] if state.reason else []
            )
            self._facts.set_facts([*self._facts_of(state.chosen, now), *reason])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the Enter that a field has let through."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.settled.emit()
            return
        super().keyPressEvent(event)

    def _facts_of(self, row: Refundable, now: datetime) -> list[Fact]:
        transaction = row.transaction
        told = (
            (
                "amount",
                self.tr("Redeemed", "Beside it the amount that was taken off the card"),
                money(abs(transaction.amount)) if transaction.amount else "",
            ),
            ("product", self.tr("Product", "Beside it its number (SKU)"), transaction.sku),
            ("local", self.tr("The customer paid"), "" if row.local is None else money(row.local)),
            ("when", self.tr("When", "Beside it the moment of the purchase"), _when(transaction, now)),
            (
                "refunded",
                self.tr("Given back before", "Beside it the amount"),
                money(row.refunded) if row.refunded else "",
            ),
            ("left", self.tr("Can be given back", "Of a purchase"), "" if row.left is None else money(row.left)),
        )
        strong = {"amount", "product", "left"}
        return [
            Fact(key, label, value, "strong" if key in strong else "plain") for key, label, value in told if value
        ]


def shown_amount(state: RefundState) -> str:
    """Return the amount as the person should see it while typing: what was typed freely stays as it was."""
    row = state.chosen
    if state.amount is not None:
        return money(state.amount)
    if row is None or row.left is None:
        return "" if row is None else row.transaction.sku
    if state.entry.free and state.entry.text:
        return f"{row.left.currency} {written(state.entry.text)}"
    return money(Money(int(state.entry.text or "0"), row.left.currency))


def _when(transaction: CardTransaction, now: datetime) -> str:
    return "" if transaction.created_at is None else moment(transaction.created_at, now)
