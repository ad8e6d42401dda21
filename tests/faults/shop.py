"""Two tills at one server: what can be done there, and what of their books must hold after each step."""

from __future__ import annotations

import contextlib
import math
import shutil
from collections.abc import Sequence
from contextlib import AsyncExitStack
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

from frontdesk.desk.refunds import refundables
from frontdesk.desk.schedule import QUICK_LOOKS, QUIET_SECONDS, WATCH_SECONDS
from frontdesk.domain.card import Card
from frontdesk.domain.errors import MoneyMoved, NoticeError, NoticeKind
from frontdesk.domain.finding import FindingKind
from frontdesk.domain.movement import Movement, Operation, Refund
from frontdesk.logs import logging_to
from tests.faults.books import (
    Book,
    Row,
    effect,
    ledger_of,
    rows_with,
    strangers,
    wrong_at_rest,
    wrong_cards,
    wrong_moves,
)
from tests.faults.secrets_kept import secrets_in
from tests.faults.station import Station
from tests.faults.stops import Step
from tests.faults.traffic import USUAL, Fate
from tests.support.till import usd
from tests.support.training import LedgerRow, TrainingServer

MANAGER = "omar@practice.example"
CASHIER = "mariam@practice.example"

SPENT = ("5501620001", "0012345678")
"""Cards with USD 25.00 and 75.00."""

NEW = ("603100000000000101", "603100000000000102", "603100000000000103")
"""Cards that wait for their activation."""

SPA_DAY = "8800770011"
PRODUCTS = ("massage-60", "pool-day", "tea-for-two")
"""A card with three products."""

CARDS = (*SPENT, *NEW, SPA_DAY)

_REST = (*QUICK_LOOKS, 300, 900, 2000, 3600, *[WATCH_SECONDS // 2 + step for step in (0, 700, WATCH_SECONDS)])
"""Seconds in which a till does all that it does by itself."""


class Shop:
    """Two tills, their hops, the server and its cards.

    Attributes:
        stations: The tills.
        now: How many seconds have passed.
    """

    def __init__(self, seeded: Path, folder: Path, tills: int = 2) -> None:
        shutil.copyfile(seeded, folder / "training.sqlite3")
        self.server = TrainingServer(folder / "training.sqlite3")
        self.folder = folder
        self.stations = [Station(f"till {n}", self.server, folder / f"till-{n}") for n in range(1, tills + 1)]
        self._seen: dict[tuple[str, str], Card] = {}
        self._open = AsyncExitStack()
        self.now = 0.0

    async def open(self, people: Sequence[str]) -> None:
        """Open the shop; each of the people signs in at a till, as far as there are people."""
        self._open.enter_context(logging_to(self.folder / "till-logs"))
        self._open.callback(self.server.close)
        self.server.start()
        self._before = ledger_of(self.server, CARDS)
        for station in self.stations:
            await self._open.enter_async_context(station.relay.http)
            self._open.push_async_callback(station.close)
        for station, email in zip(self.stations, people, strict=False):
            await station.sign_in(email)
        self._books = self._read()

    async def close(self) -> None:
        """Close everything, however it stands."""
        await self._open.aclose()

    async def known(self, station: Station, number: str, *, fresh: bool) -> Card | None:
        """A card as it was last read at a till, or as it is now."""
        seen = None if fresh else self._seen.get((station.name, number))
        return seen or await self._read_card(station, number)

    async def look_up(self, station: Station, number: str) -> list[str]:
        """Read a card as a person does; the till remembers it for its next movement."""
        await self._read_card(station, number)
        return []

    async def move(
        self, station: Station, movements: Sequence[Movement], fate: Fate, dies: Step | None = None
    ) -> list[str]:
        """Carry out a movement, or a batch, of which the network makes `fate`; return what was told wrong.

        The till dies where it says, or where its request is held.
        """
        station.traffic.fate = fate
        station.traffic.reached.clear()
        earlier = station.book()
        try:
            if dies is not None or fate.held:
                await station.move_until(dies or station.traffic.reached, *movements)
                return []
            told = await station.move(*movements)
        finally:
            station.traffic.fate = USUAL
        new = [row for each, row in station.book().attempts.items() if each not in earlier.attempts]
        return self.wrong_words([notice.moved for notice in told], new)

    async def refund(
        self, station: Station, number: str, row: int, fate: Fate, dies: Step | None = None
    ) -> list[str]:
        """Give back USD 1.00 of one of a card's redeems."""
        card = await self.known(station, number, fresh=True)
        redeems = [each.transaction for each in refundables(card) if each.possible] if card else []
        if card is None or not redeems:
            return []
        asked = Refund(card, redeems[row % len(redeems)].id, usd("1.00"), "Other")
        return await self.move(station, [asked], fate, dies)

    async def remedy(self, station: Station, which: int, fate: Fate) -> list[str]:
        """Give back what a finding says is too much, as far as it is a redeem."""
        open_ones = [
            about
            for about in await station.signed_in.desk.reconciler.attention()
            if about.finding is not None and about.finding.kind in {FindingKind.LATE, FindingKind.DUPLICATE}
        ]
        if not open_ones:
            return []
        about = open_ones[which % len(open_ones)]
        assert about.finding is not None
        if about.attempt.operation is not Operation.REDEEM or about.attempt.card_id is None:
            return []
        try:
            card = await station.signed_in.desk.lookup.by_id(about.attempt.card_id)
        except NoticeError:
            return []
        amount = about.attempt.amount
        return await self.move(station, [Refund(card, about.finding.transactions[0], amount, "Other")], fate)

    async def decide(self, station: Station, which: int, choice: int, dies: Step | None = None) -> list[str]:
        """Decide about one of what needs attention, as far as this person may; return what was told wrong.

        While it is too early for that, they wait.
        """
        if any(each.quiet_until for each in await station.signed_in.desk.reconciler.attention()):
            await self.pass_time(QUIET_SECONDS + 1)
        open_ones = [each for each in await station.signed_in.desk.reconciler.attention() if each.choices]
        if not open_ones:
            return []
        about = open_ones[which % len(open_ones)]
        kind = about.choices[choice % len(about.choices)]
        if dies is not None:
            await station.decide_until(dies, about, kind)
            return []
        try:
            await station.signed_in.desk.reconciler.decide(about, kind)
        except NoticeError as stopped:
            full = stopped.notice.kind is NoticeKind.JOURNAL_FAILED
            return [] if full else [f"what was offered was not taken: {stopped.notice.kind.value}"]
        finally:
            await station.quiet()
        return []

    async def check_again(self, station: Station, which: int) -> list[str]:
        """Press the button of one of what needs attention."""
        open_ones = await station.signed_in.desk.reconciler.attention()
        if open_ones:
            with contextlib.suppress(NoticeError):
                await station.signed_in.desk.reconciler.check(open_ones[which % len(open_ones)].attempt.id)
            await station.quiet()
        return []

    async def pass_time(self, seconds: float) -> None:
        """Let time pass everywhere, and what is on its way arrive when its time has come."""
        end = self.now + seconds
        while self.now < end:
            landings = [station.traffic.next_landing for station in self.stations]
            until = min([end, *(due for due in landings if due is not None)])
            by, self.now = timedelta(seconds=until - self.now), until
            for station in self.stations:
                station.traffic.now = until
                await station.traffic.land(until)
            for station in self.stations:
                await station.pass_time(by)

    async def come_to_rest(self) -> None:
        """End every fault, let everything arrive, and let both tills do all that they do by themselves."""
        for station in self.stations:
            await station.mend()
            if station.till is None:
                await station.sign_in(MANAGER)
            await station.traffic.land(math.inf)
        for before, after in pairwise((0, *sorted(_REST))):
            await self.pass_time(after - before)

    def wrong(self) -> list[str]:
        """What is wrong already, whatever may still happen."""
        before, self._books = self._books, self._read()
        wrong = strangers(self._books, self._new_rows())
        for station, was, now in zip(self.stations, before, self._books, strict=True):
            found = [*wrong_moves(was, now), *wrong_cards(now), *([] if now.sound else ["the file is damaged"])]
            found += [f"{early} left before it was durable as sent" for early in station.traffic.early]
            found += [f"{again} left a second time" for again in station.traffic.again]
            found += [f"the hop broke: {error!r}" for error in station.relay.broken]
            wrong += [f"{station.name}: {each}" for each in found]
        return wrong

    def wrong_words(self, told: Sequence[MoneyMoved], attempts: Sequence[Row]) -> list[str]:
        """Where it was told, of each or of all, that nothing happened, and the server's ledger has it."""
        rows = self._new_rows()
        happened = [bool(rows_with(attempt["reference"], rows)) for attempt in attempts]
        wrong = [
            f"written down as {attempt['state']}, and it had happened"
            for attempt, has in zip(attempts, happened, strict=True)
            if has and attempt["state"] in {"refused", "not_sent"}
        ]
        # What is stopped before it is sent is told once for a whole batch.
        each_has = happened if len(told) == len(attempts) else [any(happened)] * len(told)
        said_no = [moved is MoneyMoved.NO and has for moved, has in zip(told, each_has, strict=True)]
        return wrong + ["told that nothing happened, and it had"] * sum(said_no)

    async def wrong_at_rest(self) -> list[str]:
        """What is wrong when nothing more happens by itself."""
        wrong, new_rows = self.wrong(), self._new_rows()
        for station, book in zip(self.stations, self._books, strict=True):
            found = wrong_at_rest(book, await station.shown(), new_rows)
            for _ in range(2):
                await station.signed_in.desk.reconciler.look_at_all()
                await station.quiet()
            found += ["looking twice changed something"] if station.book() != book else []
            wrong += [f"{station.name}: {each}" for each in found]
        return (
            wrong
            + self._wrong_balances()
            + secrets_in(self.folder, self._books, [self.server.card(number) for number in SPENT])
        )

    async def _read_card(self, station: Station, number: str) -> Card | None:
        try:
            card = await station.signed_in.card(number)
        except NoticeError:
            return None
        finally:
            await station.quiet()
        self._seen[station.name, number] = card
        return card

    def _wrong_balances(self) -> list[str]:
        books, wrong = self._books, []
        for number, rows in ledger_of(self.server, CARDS).items():
            new = rows[len(self._before[number]) :]
            moved = [
                effect(attempt)
                for book in books
                for attempt in book.attempts.values()
                for _ in rows_with(attempt["reference"], new)
            ]
            start = sum((row.amount for row in self._before[number]), Decimal(0))
            if self.server.balance(number) != start + sum(moved):
                wrong.append(f"the money on {number} is not what the attempts come to")
        return wrong

    def _new_rows(self) -> list[LedgerRow]:
        now = ledger_of(self.server, CARDS)
        return [row for number, rows in now.items() for row in rows[len(self._before[number]) :]]

    def _read(self) -> list[Book]:
        return [station.book() for station in self.stations]
