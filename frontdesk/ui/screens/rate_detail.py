"""One rate in full: both directions, where it is from, how it stands, who set it, and what it was before."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.desk.rates import RateLine
from frontdesk.desk.rates_store import RateChange
from frontdesk.flows.rates import RatesState, line_key, other_way
from frontdesk.ui.format import full_moment, listed, moment, rate, rate_source, source_name
from frontdesk.ui.parts import joined
from frontdesk.ui.screens.attempt_detail import LEAD_HEIGHT, Head, ScrolledColumn
from frontdesk.ui.screens.notices import notice_text
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from frontdesk.ui.widgets.entry_list import Entry
from frontdesk.ui.widgets.fact_rows import Fact, FactRows
from frontdesk.ui.widgets.identity import set_shown
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.notice_bar import NoticeBar
from frontdesk.ui.words.rates import age_words, standing_tone, standing_word

translate = QCoreApplication.translate

_MOST_CHANGES = 20
"""So many changes are shown; all of them are in the store's own file."""


class RateDetail(QWidget):
    """The chosen rate, and for a manager the ways to change it.

    Signals:
        set_wished: The store's rate is to be keyed in.
        remove_wished: What a manager set is to be taken out.
        confirm_wished: A rate that was stopped is right.
    """

    set_wished = Signal()
    remove_wished = Signal()
    confirm_wished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._head = Head(name="rates_detail")
        self._notice = NoticeBar(name="rates_trouble")
        self._facts = FactRows(name="rates_facts")
        self._heading = TextLabel(
            self.tr("Changes", "A heading: who set the rate, and when"),
            name="rates_changes_heading",
            style="strong",
            muted=True,
        )
        self._changes = FactRows(name="rates_changes")
        parts = (self._head, self._notice, self._facts, self._heading, self._changes)
        self._area = ScrolledColumn(parts, name="rates_detail_area")
        self._remove = SecondaryButton(
            self.tr("Take it out", "The store’s rate: it is used no longer"), name="rates_remove", height=TOUCH
        )
        self._confirm = SecondaryButton(
            self.tr("It is right all the same", "A rate that looks wrong"), name="rates_confirm", height=TOUCH
        )
        self._set = PrimaryButton("", name="rates_set", height=LEAD_HEIGHT)
        self._lay_out()
        self._key = ""
        self._set.clicked.connect(self.set_wished)
        self._remove.clicked.connect(self.remove_wished)
        self._confirm.clicked.connect(self.confirm_wished)

    def show_state(self, state: RatesState, now: datetime) -> None:
        """Show the chosen line."""
        line = state.chosen
        if line is None:
            return
        standing = line.standing
        self._head.title.setText(pair_words(line))
        self._head.chip.set_state(standing_word(standing.standing), standing_tone(standing.standing))
        self._notice.show_notice(None if state.trouble is None else notice_text(state.trouble))
        self._facts.set_facts(self._facts_of(line, now))
        changes = [self._change(place, change) for place, change in enumerate(state.history[:_MOST_CHANGES])]
        self._changes.set_facts(changes)
        for part in (self._heading, self._changes):
            set_shown(part, bool(changes))
        self._set.set_label(
            self.tr("Set the store’s rate") if line.set_by is None else self.tr("Change it", "The store’s rate")
        )
        for button, shown in (
            (self._set, state.allowed),
            (self._remove, state.allowed and line.set_by is not None),
            (self._confirm, state.can_confirm),
        ):
            set_shown(button, shown)
            button.setEnabled(not state.busy)
        if line_key(line) != self._key:
            self._key = line_key(line)
            self._area.to_the_top()

    def arrive(self) -> None:
        """Give the focus to the way on."""
        if self._set.isVisibleTo(self):
            self._set.setFocus(Qt.FocusReason.OtherFocusReason)

    def _facts_of(self, line: RateLine, now: datetime) -> list[Fact]:
        standing, set_by = line.standing, line.set_by
        facts = []
        if standing.rate is not None:
            used, back = standing.rate, other_way(standing.rate)
            facts = [Fact("rate", translate("conversion", "Rate", "An exchange rate"), rate(used), "strong")]
            if back is not None:
                facts.append(
                    Fact(
                        "back",
                        self.tr("The other way, about", "The rate in the other direction, rounded"),
                        rate(back),
                    )
                )
            facts.append(
                Fact("source", translate("conversion", "From", "Who says the rate"), rate_source(used, now))
            )
            if standing.age is not None:
                facts.append(Fact("age", self.tr("Age", "Of a rate"), age_words(standing.age)))
        if set_by is not None:
            facts.append(Fact("set_by", self.tr("Set by", "Who set the rate"), set_by.by))
        return facts

    def _change(self, place: int, change: RateChange) -> Fact:
        said = self.tr("Taken out", "The store’s rate, by a manager") if change.rate is None else rate(change.rate)
        who = listed((full_moment(change.at), change.by))
        return Fact(str(place), said, who)

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(10)
        beside.addWidget(self._remove, 1)
        beside.addWidget(self._confirm, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._area, 1)
        column.addLayout(beside)
        column.addWidget(self._set)


def pair_words(line: RateLine) -> str:
    """Return the two currencies of a line: "AED · USD"."""
    return joined((str(line.standing.one), str(line.standing.other)))


def rate_entry(line: RateLine, now: datetime) -> Entry:
    """Return a line as a row of the list."""
    standing = line.standing
    parts = []
    if standing.rate is not None:
        parts = [source_name(standing.rate)]
        if standing.rate.taken_at is not None:
            parts.append(moment(standing.rate.taken_at, now))
    if line.set_by is not None:
        parts.append(line.set_by.by.partition("@")[0])
    return Entry(
        line_key(line),
        rate(standing.rate) if standing.rate is not None else pair_words(line),
        joined(parts),
        chip=standing_word(standing.standing),
        chip_tone=standing_tone(standing.standing),
    )
