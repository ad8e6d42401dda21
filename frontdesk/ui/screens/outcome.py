"""The end of a movement, large and unmistakable, with the ways to go on."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QElapsedTimer, Signal
from PySide6.QtWidgets import QWidget

from frontdesk.flows.result import Result
from frontdesk.ui.keys import enter_key
from frontdesk.ui.parts import joined
from frontdesk.ui.screens.conversion_told import evidence_facts
from frontdesk.ui.widgets.fact_rows import Fact, FactRows
from frontdesk.ui.widgets.panel import Panel
from frontdesk.ui.widgets.result_view import ResultAction, ResultText, ResultView
from frontdesk.ui.words import words
from frontdesk.ui.words.of_attention import blind_words, next_look_words, seen_words

translate = QCoreApplication.translate

GUARD_MS = 500
"""For so long an end stays whatever is pressed: a second Enter was meant for what came before it."""


class OutcomeView(ResultView):
    """Shows a `Result`: done with the new balance, refused and why, or not known and what is done about it.

    One at which nothing was sent can be repeated, and where the server did something else than was asked for,
    Activity comes first: that is what Enter does then. An end that is not known turns into what the till finds out.

    Signals:
        next_requested: The next customer is to be served.
        again_requested: The same is to be tried once more.
        activity_requested: The person wishes to see the attempt (its id) in Activity.
    """

    next_requested = Signal()
    again_requested = Signal()
    activity_requested = Signal(str)

    def __init__(self, *, name: str = "result", parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._result: Result | None = None
        self._text: ResultText | None = None
        self._looks: FactRows | None = None
        self._shown = QElapsedTimer()
        self.action_chosen.connect(self._on_action_chosen)

    def show_outcome(self, result: Result | None, now: datetime) -> None:
        """Show how a movement ended; None forgets the one before. What is shown already is not shown again."""
        if result == self._result:
            return
        self._result = result
        if result is None:
            self._text = None
            return
        text = self._told_of(result)
        if text != self._text:
            self._text = text
            self._shown.start()
            self._show_facts(result, now)
            self.show_result(text)
        if self._looks is not None:
            self._looks.set_facts(self._look_facts(result, now))

    def _show_facts(self, result: Result, now: datetime) -> None:
        """Make room for what the till does about an end in doubt, or show how what is done was converted."""
        evidence = evidence_facts(result.attempt, now) if result.notice.done and not result.differs else []
        facts = FactRows(name=f"{self.objectName()}_facts") if evidence or result.in_doubt else None
        if facts is not None and evidence:
            facts.set_facts(evidence)
        self._looks = facts if result.in_doubt else None
        self.set_content(None if facts is None else self._framed(facts))

    def was_seen(self) -> bool:
        """Return whether the end has been shown long enough to go on from it."""
        return not self._shown.isValid() or self._shown.elapsed() >= GUARD_MS

    def go_on(self) -> None:
        """Do what the primary action does."""
        actions = () if self._text is None else self._text.actions
        self._on_action_chosen(next((action.key for action in actions if action.primary), "next"))

    def _told_of(self, result: Result) -> ResultText:
        told = words(result.notice)
        aside = words(result.aside) if result.aside is not None else None
        actions = self._ways_on(result)
        if aside is None:
            blind = "" if result.about is None else blind_words(result.about)
            return ResultText(
                told.tone, told.title, (*told.sentences, *filter(None, [blind])), told.warning, actions
            )
        if not result.differs:
            sentences = (*told.sentences, f"{aside.title}.", *aside.sentences)
            return ResultText(told.tone, told.title, sentences, told.warning, actions)
        asked = joined((told.title, *told.sentences))
        *facts, step = aside.sentences
        return ResultText(aside.tone, aside.title, (asked, *facts), step, actions, icon="warning")

    def _ways_on(self, result: Result) -> tuple[ResultAction, ...]:
        enter = enter_key()
        later = ResultAction("next", self.tr("Next customer"))
        if result.can_be_repeated:
            return later, ResultAction("again", self.tr("Try again"), enter, primary=True)
        if result.differs:
            return later, ResultAction("activity", translate("words", "Show in Activity"), enter, primary=True)
        following = ResultAction("next", self.tr("Next customer"), enter, primary=True)
        if result.in_doubt:
            return ResultAction("activity", translate("words", "Show in Activity")), following
        return (following,)

    def _look_facts(self, result: Result, now: datetime) -> list[Fact]:
        facts = []
        # Where nobody looks, a sentence says so.
        if result.about is not None and result.about.blind is None:
            facts = [
                Fact(
                    "seen",
                    self.tr("Last look at the card", "Beside it when, and what it showed"),
                    seen_words(result.about, now),
                ),
                Fact(
                    "next", self.tr("Next look", "At the card: beside it when"), next_look_words(result.about, now)
                ),
            ]
        return [
            *facts,
            Fact(
                "reference",
                self.tr("Our reference", "Beside it the till’s own number for the request"),
                str(result.attempt.reference),
                "strong",
            ),
        ]

    def _framed(self, facts: FactRows) -> QWidget:
        panel = Panel(name=f"{self.objectName()}_panel")
        panel.column.setContentsMargins(20, 6, 20, 6)
        panel.add(facts)
        return panel

    def _on_action_chosen(self, key: str) -> None:
        if not self.was_seen():
            return
        match key:
            case "next":
                self.next_requested.emit()
            case "again":
                self.again_requested.emit()
            case _:
                self.activity_requested.emit("" if self._result is None else self._result.attempt.id)
