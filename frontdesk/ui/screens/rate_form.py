"""The store's rate as a manager keys it in: echoed in both directions, with an example, before it is set."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.currency import Currency, all_currencies
from frontdesk.domain.currency_words import name_of
from frontdesk.flows.rates import RateForm, RatesFlow, RatesState, other_way
from frontdesk.ui.fill import fill
from frontdesk.ui.format import rate
from frontdesk.ui.keys import escape_key
from frontdesk.ui.screens import outcome
from frontdesk.ui.screens.attempt_detail import LEAD_HEIGHT, ScrolledColumn
from frontdesk.ui.screens.notices import notice_text
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from frontdesk.ui.widgets.fields import LabelledCombo, LabelledField
from frontdesk.ui.widgets.identity import set_shown
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.notice_bar import NoticeBar
from frontdesk.ui.words.rates import example_words, rate_text_words


class RateFormPage(QWidget):
    """Asks for two currencies and a rate.

    A rate that looks wrong is told first. Then the way back has the focus, and for a moment nothing is taken: the
    second Enter of an impatient hand was meant for what came before.

    Signals:
        saved: The rate is to be set.
        put_aside: The person sets none.
    """

    saved = Signal()
    put_aside = Signal()

    def __init__(self, flow: RatesFlow, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = flow
        self._doubted = False
        self._shown = QElapsedTimer()
        self._title = TextLabel(self.tr("The store’s rate"), name="rates_form_title", style="strong", muted=True)
        currency = self.tr("Currency", "In the empty field for one")
        #: Above the first of two currencies; the sentence goes on above the second.
        self._base = LabelledCombo(self.tr("1 of this …"), name="rates_base", placeholder=currency)
        #: Above the second of two currencies; the sentence began above the first: "1 of this …".
        self._quote = LabelledCombo(self.tr("… is so much of that"), name="rates_quote", placeholder=currency)
        self._turn = SecondaryButton(
            self.tr("The other way round", "Swap the two currencies"), name="rates_turn", height=TOUCH
        )
        self._value = LabelledField("", name="rates_value", placeholder="0")
        self._echo = TextLabel(name="rates_echo", style="title")
        self._back_echo = TextLabel(name="rates_echo_back")
        self._example = TextLabel(name="rates_example", muted=True)
        self._doubt = NoticeBar(name="rates_doubt")
        self._back = SecondaryButton(
            self.tr("Go back", "To the screen before"), name="rates_back", hint=escape_key()
        )
        self._save = PrimaryButton(self.tr("Set this rate"), name="rates_save", height=LEAD_HEIGHT)
        self._lay_out()
        self._base.chosen.connect(lambda code: flow.choose_base(Currency.of(code)))
        self._quote.chosen.connect(lambda code: flow.choose_quote(Currency.of(code)))
        self._turn.clicked.connect(flow.turn_round)
        self._value.edited.connect(flow.type_rate)
        self._back.clicked.connect(self.put_aside)
        self._save.clicked.connect(self.save)

    def show_state(self, state: RatesState) -> None:
        """Show the form of a state."""
        form = state.form
        if form is None:
            self._doubted = False
            return
        self._show_currencies(form, state)
        self._value.set_text(form.text)
        self._value.set_error("" if form.problem is None else rate_text_words(form.problem))
        back = None if form.rate is None else other_way(form.rate)
        told = (
            (self._echo, "" if form.rate is None else rate(form.rate)),
            (self._back_echo, "" if back is None else rate(back)),
            (self._example, "" if state.example is None else example_words(state.example)),
        )
        for label, text in told:
            label.setText(text)
            set_shown(label, bool(text))
        self._doubt.show_notice(None if form.doubt is None else notice_text(form.doubt))
        self._save.set_label(self.tr("Set it all the same") if form.can_insist else self.tr("Set this rate"))
        self._save.set_busy(state.busy, self.tr("Writing it down…"))
        self._save.setEnabled(state.can_save or state.busy)
        for part in (self._value, self._turn, self._back):
            part.setEnabled(not state.busy)
        self._show_doubt(form)

    def arrive(self) -> None:
        """Put the focus where something is missing."""
        form = self._flow.state.form
        missing = form is not None and form.quote is None
        (self._quote if missing else self._value).setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Set the rate, unless its doubt has only just been told."""
        if not self._doubted or self._shown.elapsed() >= outcome.GUARD_MS:
            self.saved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the Enter that the field has let through; what looks wrong is set by its button only."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat() and not self._doubted:
                self.save()
            return
        super().keyPressEvent(event)

    def _show_doubt(self, form: RateForm) -> None:
        before, self._doubted = self._doubted, form.doubt is not None
        if self._doubted and not before:
            self._shown.start()
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.keep_in_sight(self._doubt)

    def _show_currencies(self, form: RateForm, state: RatesState) -> None:
        known = [line.standing.other for line in state.lines]
        options = _options((state.local, *known))
        for combo, currency in ((self._base, form.base), (self._quote, form.quote)):
            combo.set_options(options)
            combo.choose(currency.code if currency else "")
            combo.setEnabled(not state.busy)
            # The question names them; what is told of the rate has the room.
            set_shown(combo, not form.fixed)
        if form.base is not None and form.quote is not None:
            #: {base} and {quote} are codes such as AED and USD.
            text = fill(self.tr("1 {base} is how many {quote}?"), base=form.base.code, quote=form.quote.code)
        else:
            text = self.tr("The rate", "Above the field for it")
        self._value.set_label(text)
        set_shown(self._turn, form.base is not None and form.quote is not None)

    def _lay_out(self) -> None:
        parts = (
            self._title,
            self._base,
            self._quote,
            self._value,
            self._echo,
            self._back_echo,
            self._example,
            self._doubt,
            self._turn,
        )
        self._area = ScrolledColumn(parts, name="rates_form_area", spacing=8)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._back, 2)
        buttons.addWidget(self._save, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._area, 1)
        column.addLayout(buttons)


def _options(first: Sequence[Currency]) -> list[tuple[str, str]]:
    """Return every currency with its name, those that the store deals in first."""
    ordered = dict.fromkeys((*first, *all_currencies()))
    return [(currency.code, f"{currency.code} · {name_of(currency)}") for currency in ordered]
