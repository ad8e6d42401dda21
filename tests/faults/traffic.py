"""What becomes of one till's requests that move money: how often the server has them, when, and what comes back."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.faults import contents
from tests.faults.answers import Answer, forged
from tests.faults.books import Book
from tests.faults.endings import Seen, answers, closes, resets, says, sends, shows_page
from tests.support.relay import Forward, Relay

_REFERENCE = re.compile(rb"FD-[0-9A-Z]{16}")


def _another_amount(answer: Answer) -> Answer:
    if answer.status >= 300:
        return answer
    return contents.another(amount="11.00", value="11.00")(answer)


ANSWERS: Mapping[str, Seen] = {
    "the answer": answers(lambda answer: answer),
    "nothing, closed": closes,
    "nothing, reset": resets,
    "half the answer": sends(contents.half),
    "a page with 502": shows_page(502),
    "500": says(500, {"error": "Internal Server Error"}),
    "429": says(429, {"error": "Too many requests"}),
    "another amount": answers(_another_amount),
    "not enough": says(422, {"errors": "Insufficient balance"}),
    "already active": says(422, {"errors": "Gift card is already active"}),
}
"""What the till can see of a request that the server may have had."""

UNTRUE: Mapping[str, Seen] = {
    "not possible": says(422, {"errors": "This can't be done"}),
    "wrong PIN": says(422, {"errors": "Invalid PIN"}),
}
"""What only a server says that has done nothing."""


@dataclass(frozen=True)
class Fate:
    """What becomes of one request.

    Attributes:
        seen: What the till sees of it: a name in `ANSWERS` or `UNTRUE`.
        now: How often the server has it before that; without any, an answer is a forged one.
        later: After how many seconds it has one more copy, or None.
        answered_last: Whether the till sees the last of several answers, rather than the first.
        held: Whether nobody answers at all: the till waits until it dies.
    """

    seen: str = "the answer"
    now: int = 1
    later: float | None = None
    answered_last: bool = False
    held: bool = False


USUAL = Fate()

SOON = (0.5, 3.0, 30.0, 100.0)
"""Seconds after which a copy of a request arrives that was answered, or had before: it is not looked for longer."""

LATE = (1800.0, 30_000.0)
"""Seconds after which a request arrives that nobody answered for."""

_ENDS = frozenset({"the answer", "not enough", "already active", *UNTRUE})
"""What does not leave the till in doubt, if the server had nothing."""

Choose = Callable[[Sequence[Any]], Any]
"""Chooses one of several: hypothesis, or chance."""


def any_fate(choose: Choose) -> Fate:
    """Return something that can become of a request."""
    now = choose((1, 1, 0, 2))
    seen = choose((*ANSWERS, *UNTRUE) if now == 0 else tuple(ANSWERS))
    held = choose((False,) * 7 + (True,))
    in_doubt = now == 0 and (held or seen not in _ENDS)
    later = choose((None,) * 3 + SOON + (LATE if in_doubt else ()))
    return Fate(seen, now, later, answered_last=choose((False, True)), held=held)


class Traffic:
    """The ending of every request that moves money; `fate` is what becomes of the next one.

    Attributes:
        reached: Set when a request is held.
        early: The references that arrived before the journal file had them as sent: there must be none.
        again: The references that arrived a second time from the till itself: there must be none.
    """

    def __init__(self, relay: Relay, book: Callable[[], Book]) -> None:
        self._book = book
        self._kept: list[tuple[float, Forward]] = []
        self.fate = USUAL
        self.now = 0.0
        self.reached = asyncio.Event()
        self.early: list[str] = []
        self.again: list[str] = []
        self._arrived: set[str] = set()
        relay.moves = self

    async def __call__(self, writer: asyncio.StreamWriter, forward: Forward) -> None:
        fate, self.fate = self.fate, USUAL
        self._look_at_the_journal(forward)
        if fate.later is not None:
            self._kept.append((self.now + fate.later, forward))
        told = [Answer.read(await forward()) for _ in range(fate.now)] or [forged(forward.received)]
        if fate.held:
            await self.hold(writer, forward)
        seen = ANSWERS.get(fate.seen) or UNTRUE[fate.seen]
        await seen(writer, told[-1 if fate.answered_last else 0], forward)

    async def hold(self, writer: asyncio.StreamWriter, forward: Forward) -> None:
        """Let a request wait for ever."""
        self.reached.set()
        await asyncio.Event().wait()

    @property
    def next_landing(self) -> float | None:
        """When the next copy reaches the server, or None when no more are on their way."""
        return min((due for due, _ in self._kept), default=None)

    async def land(self, until: float) -> None:
        """Let the server have every copy whose time has come."""
        landing = sorted((kept for kept in self._kept if kept[0] <= until), key=lambda kept: kept[0])
        self._kept = [kept for kept in self._kept if kept[0] > until]
        for _, forward in landing:
            await forward()

    def _look_at_the_journal(self, forward: Forward) -> None:
        attempts = self._book().attempts.values()
        durable = {row["reference"] for row in attempts if row["state"] == "sent"}
        asked = {found.decode() for found in _REFERENCE.findall(forward.received.body)}
        self.again += sorted(asked & self._arrived)
        self._arrived |= asked
        self.early += sorted(asked - durable) if asked else ["a request without a reference"]
