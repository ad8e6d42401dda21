"""Kinds of fault on the reads around a movement: before it, right after it, and while it is looked for."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from typing import Any

from tests.faults.answers import Answer
from tests.faults.endings import Seen, after, before, closes, resets, says, shows_page, stalls
from tests.faults.fault import APPLIED, IMPATIENT, PATIENT, UNHURRIED, UNKNOWN, Fault, Kind
from tests.support.relay import Ending, Forward, passes

NOTHING_IS_SENT = "when the card can't be looked up, nothing is sent"
DONE_IS_READ_BACK = "what was not done is not read back"

LOST = "connection closed"

READS_OF_THREE_LOOKS = 9
"""A look that fails is tried three times by the client."""

_REFERENCE = re.compile(rb"FD-[0-9A-Z]{16}")


class FirstReads:
    """The first reads end in one way, and those after them are as they should be."""

    def __init__(self, ending: Ending, count: int = READS_OF_THREE_LOOKS) -> None:
        self._ending = ending
        self._left = count

    async def __call__(self, writer: asyncio.StreamWriter, forward: Forward) -> None:
        self._left -= 1
        await (self._ending if self._left >= 0 else passes)(writer, forward)


class Stale:
    """A cache that shows each page as it was when it was first read, until it was asked so many times more."""

    def __init__(self, times: int) -> None:
        self._kept: dict[str, Answer] = {}
        self._left = times

    async def keeps(self, writer: asyncio.StreamWriter, forward: Forward) -> None:
        """Hand the answer on, and remember it."""
        answer = Answer.read(await forward())
        self._kept[forward.received.target] = answer
        await _shows(writer, answer)

    async def shows(self, writer: asyncio.StreamWriter, forward: Forward) -> None:
        """Hand the remembered answer on."""
        self._left -= 1
        fresh = Answer.read(await forward())
        stale = self._kept.get(forward.received.target, fresh)
        await _shows(writer, stale if self._left >= 0 else fresh)


def shown(change: Callable[[Answer], Answer]) -> Ending:
    """A read is answered with something else."""

    async def end(writer: asyncio.StreamWriter, forward: Forward) -> None:
        await _shows(writer, change(Answer.read(await forward())))

    return end


async def _shows(writer: asyncio.StreamWriter, answer: Answer) -> None:
    writer.write(answer.wire)
    await writer.drain()
    writer.close()


def _another_card(answer: Answer) -> Answer:
    tree: dict[str, Any] = answer.tree
    card = tree.get("gift_card")
    if not isinstance(card, dict):
        return answer
    return answer.with_tree({**tree, "gift_card": {**card, "id": 999_999, "number": "5501620002"}})


def _without_reference(answer: Answer) -> Answer:
    return Answer(answer.status, _REFERENCE.sub(b"", answer.body), answer.headers)


def _without_rows(answer: Answer) -> Answer:
    tree = json.loads(answer.body)
    return answer.with_tree({**tree, "transactions": []}) if "transactions" in tree else answer


def look_up(name: str, seen: Seen, *, like: str = "") -> Kind:
    """The card can't be looked up before anything is asked for."""
    timeouts = IMPATIENT if seen is stalls else PATIENT
    return Kind(
        f"look-up: {name}",
        lambda: Fault(delivered=0, look_ups=before(seen), timeouts=timeouts),
        NOTHING_IS_SENT,
        tells="before",
        like=like,
    )


def read_back(name: str, ending: Ending, *, like: str = "", patient: bool = True) -> Kind:
    """It is done and answered, and the card can't be read afterwards."""
    timeouts = PATIENT if patient else UNHURRIED
    return Kind(
        f"read-back: {name}",
        DONE_IS_READ_BACK,
        lambda: Fault(told=APPLIED, read_backs=ending, timeouts=timeouts),
        like=like,
    )


def refused_and_unread(name: str, seen: Seen, *, like: str = "") -> Kind:
    """It is refused in words that its own effect would cause, and the card can't be read to make sure."""
    refusal = says(422, {"errors": "Insufficient balance"})
    return Kind(
        f"422, not enough; look: {name}",
        lambda: Fault(moves=before(refusal), delivered=0, told=UNKNOWN, read_backs=before(seen)),
        lambda: Fault(moves=after(refusal), told=UNKNOWN, read_backs=before(seen)),
        like=like,
    )


def looks(name: str, ending: Callable[[], Ending], *, like: str = "", blind: bool = False) -> Kind:
    """It is in doubt, and what is read while it is looked for is wrong as well."""
    return Kind(
        f"{LOST}; looks: {name}",
        lambda: Fault(moves=before(closes), delivered=0, told=UNKNOWN, later_reads=ending(), blind=blind),
        lambda: Fault(moves=after(closes), told=UNKNOWN, later_reads=ending(), blind=blind),
        like=f"{LOST}; looks: {like}" if like else "",
    )


def _stale_looks() -> Kind:
    def make(moves: Ending, delivered: int) -> Fault:
        cache = Stale(3)
        return Fault(moves=moves, delivered=delivered, told=UNKNOWN, look_ups=cache.keeps, later_reads=cache.shows)

    return Kind(
        "connection closed; looks: as before, three times",
        lambda: make(before(closes), 0),
        lambda: make(after(closes), 1),
    )


def _stale_read_back() -> Kind:
    def make() -> Fault:
        cache = Stale(1)
        return Fault(told=APPLIED, look_ups=cache.keeps, read_backs=cache.shows)

    return Kind("read-back: as before", DONE_IS_READ_BACK, make)


READS = (
    look_up("502", shows_page(502)),
    look_up("no answer", stalls, like="look-up: 502"),
    look_up("connection closed", closes, like="look-up: 502"),
    look_up("401", says(401, {"error": "Your session has ended"}), like="look-up: 502"),
    look_up("no JSON", shows_page(200), like="look-up: 502"),
    read_back("502", before(shows_page(502))),
    read_back("no answer", before(stalls), like="read-back: 502", patient=False),
    read_back("connection closed", before(closes), like="read-back: 502"),
    read_back("connection reset", before(resets), like="read-back: 502"),
    read_back("401", before(says(401, {"error": "Your session has ended"})), like="read-back: 502"),
    read_back("404", before(says(404, {"error": "Not found"})), like="read-back: 502"),
    read_back("no JSON", before(shows_page(200)), like="read-back: 502"),
    read_back("another card", shown(_another_card)),
    _stale_read_back(),
    refused_and_unread("502", shows_page(502)),
    refused_and_unread("connection closed", closes, like="422, not enough; look: 502"),
    looks("502, three times", lambda: FirstReads(before(shows_page(502)))),
    looks("connection closed, three times", lambda: FirstReads(before(closes)), like="502, three times"),
    looks("401, three times", lambda: FirstReads(before(says(401, {"error": "Who?"})), 3), like="502, three times"),
    looks("another card, three times", lambda: FirstReads(shown(_another_card), 3), like="502, three times"),
    _stale_looks(),
    looks("403 for ever", lambda: before(says(403, {"error": "Not permitted"})), blind=True),
    looks("502 for ever", lambda: before(shows_page(502)), like="403 for ever", blind=True),
    looks("another card for ever", lambda: shown(_another_card), like="403 for ever", blind=True),
    looks("rows without our reference", lambda: shown(_without_reference), blind=True),
    looks("no rows", lambda: shown(_without_rows), like="rows without our reference", blind=True),
)
