"""The end of a movement, large and unmistakable, with the ways to go on."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QWidget

from frontdesk.domain.attempt import Attempt
from frontdesk.domain.errors import MoneyMoved
from frontdesk.flows.result import Result
from frontdesk.ui.widgets.fact_rows import Fact, FactRows
from frontdesk.ui.widgets.panel import Panel
from frontdesk.ui.widgets.result_view import ResultAction, ResultText, ResultView
from frontdesk.ui.words import words

GUARD_MS = 500
"""For so long an end stays whatever is pressed: a second Enter was meant for what came before it."""


class OutcomeView(ResultView):
    """Shows a `Result`: done with the new balance, refused and why, or not known and what not to do.

    An end that is not known shows our reference, by which it can be asked for.

    One at which nothing was sent can be repeated, which is what Enter does then.

    Signals:
        next_requested: The next customer is to be served.
        again_requested: The same is to be tried once more.
        activity_requested: The person wishes to see the attempt in Activity.
    """

    next_requested = Signal()
    again_requested = Signal()
    activity_requested = Signal()

    def __init__(self, *, name: str = "result", parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._result: Result | None = None
        self._shown = QElapsedTimer()
        self.action_chosen.connect(self._on_action_chosen)

    def show_outcome(self, result: Result | None) -> None:
        """Show how a movement ended; None forgets the one before. The same result is shown once."""
        if result is self._result:
            return
        self._result = result
        if result is None:
            return
        self._shown.start()
        uncertain = result.notice.moved is MoneyMoved.UNKNOWN
        self.set_content(self._reference(result.attempt) if uncertain else None)
        self.show_result(self._text(result, uncertain))

    def was_seen(self) -> bool:
        """Return whether the end has been shown long enough to go on from it."""
        return not self._shown.isValid() or self._shown.elapsed() >= GUARD_MS

    def go_on(self) -> None:
        """Do what the primary action does."""
        self._on_action_chosen("again" if self._result is not None and self._result.can_be_repeated else "next")

    def _text(self, result: Result, uncertain: bool) -> ResultText:
        told = words(result.notice)
        aside = words(result.aside) if result.aside is not None else None
        sentences = told.sentences if aside is None else (*told.sentences, *aside.sentences)
        actions = [ResultAction("next", self.tr("Next customer"), self.tr("Enter"), primary=True)]
        if uncertain:
            actions.insert(0, ResultAction("activity", self.tr("Show in Activity")))
        if result.can_be_repeated:
            actions = [
                ResultAction("next", self.tr("Next customer")),
                ResultAction("again", self.tr("Try again"), self.tr("Enter"), primary=True),
            ]
        return ResultText(told.tone, told.title, sentences, told.warning, actions)

    def _reference(self, attempt: Attempt) -> QWidget:
        facts = FactRows(name=f"{self.objectName()}_facts")
        facts.set_facts([Fact("reference", self.tr("Our reference"), str(attempt.reference), "strong")])
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
                self.activity_requested.emit()
