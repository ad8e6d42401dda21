"""What telling a notice takes: the words that come out, and the facts that go in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from frontdesk.domain.card import CardNumber
from frontdesk.domain.currency import Currency
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice
from frontdesk.domain.money import Money
from frontdesk.settings_problems import Problem
from frontdesk.ui.fill import fill, places
from frontdesk.ui.format import day, mask, money, number, paragraph
from frontdesk.ui.words.of_settings import settings_problem

Tone = Literal["ok", "warn", "bad", "neutral"]
"""How a text is meant; it is always shown with a sign or a word beside its colour."""


@dataclass(frozen=True, slots=True)
class Words:
    """A notice in words.

    Attributes:
        title: What happened, without a full stop.
        tone: How it is meant.
        sentences: The facts, whether money moved, what to do now, and what the server said.
        warning: The one sentence that must not be missed, or "".
    """

    title: str
    tone: Tone
    sentences: tuple[str, ...] = ()
    warning: str = ""

    @property
    def detail(self) -> str:
        """All below the title, as one text."""
        return paragraph((*self.sentences, self.warning))


class Known:
    """The facts of a notice, ready to be put into a text.

    Attributes:
        moved: Whether money moved.
        step: What to do now.
        arguments: The notice's own arguments.
    """

    def __init__(self, notice: Notice) -> None:
        self.moved: MoneyMoved = notice.moved
        self.step: NextStep = notice.next_step
        self.arguments: Mapping[str, object] = notice.arguments

    @property
    def in_doubt(self) -> bool:
        """Whether nobody knows if money moved: then nothing may be called refused or undone."""
        return self.moved is MoneyMoved.UNKNOWN

    def say(self, *texts: str) -> str:
        """Return the first text whose `{places}` are all known, filled; "" when there is none.

        A card of which only the last four digits are known has a number all the same.
        """
        facts = {name: shown for name, value in self.arguments.items() if (shown := _shown(value))}
        if facts.get("last4"):
            facts.setdefault("number", mask(facts["last4"]))
        return next((fill(text, **facts) for text in texts if places(text) <= facts.keys()), "")


Telling = Callable[[Known], tuple[str, ...]]
"""Returns a notice's title, then its sentences; an empty sentence is left out."""


def _shown(value: object) -> str:
    match value:
        case Money():
            return money(value)
        case Currency():
            return value.code
        case CardNumber():
            return mask(value)
        case datetime():
            return day(value)
        case int():
            return number(value)
        case Problem():
            return settings_problem(value)
        case str():
            return value.strip()
    return ""
