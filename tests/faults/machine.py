"""Two tills at one server, and all that can befall them, in any order; hypothesis looks for one that ends wrong.

Each rule is something that a person, the network, the disk or time does. Whatever happens, at the end the journals
say what the server's ledger says, or what differs.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
import tempfile
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from frontdesk.domain.card import Card
from frontdesk.domain.errors import NoticeError
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Activate, Direction, Movement, Redeem, RedeemExperience, TopUp, Transact
from frontdesk.journal.errors import JournalError
from tests.faults.shop import CARDS, CASHIER, MANAGER, NEW, PRODUCTS, SPA_DAY, SPENT, Shop
from tests.faults.station import Station, Trouble
from tests.faults.stops import Step
from tests.faults.traffic import Fate, any_fate
from tests.support.till import usd

T = TypeVar("T")
Work = Callable[[Station], Coroutine[Any, Any, list[str]]]
Draw = Callable[[st.SearchStrategy[Any]], Any]

LONGEST = 100_000.0
"""Seconds that all waiting takes together, and HOURS how far a clock is set: within the 72 hours of the looking."""
HOURS = 30

STEPS_OF_A_MOVE = (Step.BEFORE_PREPARED, Step.PREPARED, Step.SENT, Step.ANSWERED, Step.SETTLED)
STEPS_OF_A_DECISION = (Step.DECIDING, Step.DECIDED)
PEOPLE = (MANAGER, CASHIER)
AMOUNTS = ("1.00", "4.00", "10.00", "24.00")


spent = st.sampled_from(SPENT)


@dataclass(frozen=True)
class Spending:
    """What is done with a card that has money, as it was last read or as it is now."""

    number: str
    amount: Money
    fresh: bool


@st.composite
def spendings(draw: Draw) -> Spending:
    """What a person may want of a card."""
    return Spending(draw(spent), usd(draw(st.sampled_from(AMOUNTS))), draw(st.booleans()))


@st.composite
def fates(draw: Draw) -> Fate:
    """What can become of a request."""
    return any_fate(lambda options: draw(st.sampled_from(options)))


places = st.integers(0, 1)
people = st.sampled_from(PEOPLE)
deaths = st.sampled_from((None,) * 4 + STEPS_OF_A_MOVE)


class TwoTills(RuleBasedStateMachine):
    """Two tills, one server, five cards.

    Attributes:
        seeded: The database that each run's server begins with.
    """

    seeded: Path

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp(prefix="two-tills-"))
        self._runner = asyncio.Runner()
        self._shop = Shop(self.seeded, self._folder)

    @initialize(people=st.permutations(PEOPLE))
    def open_the_shop(self, people: list[str]) -> None:
        self._next, self._ahead = people, [0, 0]
        self._run(self._shop.open(people))

    @rule(place=places, killed=st.booleans(), person=people)
    def leave(self, place: int, killed: bool, person: str) -> None:
        """Sign out or die; another person comes when the till is needed again."""
        station = self._shop.stations[place]
        self._run(station.kill() if killed else station.sign_out())
        self._next[place] = person

    @rule(place=places, number=st.sampled_from(CARDS))
    def look_up(self, place: int, number: str) -> None:
        self._at(place, lambda station: self._shop.look_up(station, number))

    @rule(place=places, asked=spendings(), fate=fates(), dies=deaths)
    def redeem(self, place: int, asked: Spending, fate: Fate, dies: Step | None) -> None:
        self._at(place, self._spend(Redeem, asked, fate, dies))

    @rule(place=places, asked=spendings(), fate=fates(), dies=deaths)
    def top_up(self, place: int, asked: Spending, fate: Fate, dies: Step | None) -> None:
        self._at(place, self._spend(TopUp, asked, fate, dies))

    @rule(place=places, asked=spendings(), gives=st.booleans(), fate=fates(), dies=deaths)
    def transact(self, place: int, asked: Spending, gives: bool, fate: Fate, dies: Step | None) -> None:
        def transact(card: Card, amount: Money) -> Movement:
            if gives:
                return Transact(card, amount, "Goodwill", Direction.CREDIT)
            return Transact(card, amount, "Correction", Direction.DEBIT)

        self._at(place, self._spend(transact, asked, fate, dies))

    @rule(place=places, product=st.sampled_from(PRODUCTS), fresh=st.booleans(), fate=fates(), dies=deaths)
    def take_product(self, place: int, product: str, fresh: bool, fate: Fate, dies: Step | None) -> None:
        def take(card: Card, amount: Money) -> Movement:
            return RedeemExperience(card, product)

        self._at(place, self._spend(take, Spending(SPA_DAY, usd("0.00"), fresh), fate, dies))

    @rule(
        place=places,
        numbers=st.lists(st.sampled_from(NEW), min_size=1, max_size=3, unique=True),
        fate=fates(),
        dies=deaths,
    )
    def activate(self, place: int, numbers: list[str], fate: Fate, dies: Step | None) -> None:
        async def activate(station: Station) -> list[str]:
            campaign = next(each for each in station.signed_in.desk.campaigns if each.code == "GIFT-USD")
            cards = [await self._shop.known(station, number, fresh=False) for number in numbers]
            asked = [Activate(card.number, card, campaign.id, usd("50.00")) for card in cards if card is not None]
            return await self._shop.move(station, asked, fate, dies) if asked else []

        self._at(place, activate)

    @rule(place=places, number=spent, row=st.integers(0, 9), fate=fates(), dies=deaths)
    def refund(self, place: int, number: str, row: int, fate: Fate, dies: Step | None) -> None:
        self._at(place, lambda station: self._shop.refund(station, number, row, fate, dies))

    @rule(place=places, which=st.integers(0, 9), fate=fates())
    def remedy(self, place: int, which: int, fate: Fate) -> None:
        self._at(place, lambda station: self._shop.remedy(station, which, fate))

    @rule(
        place=places,
        which=st.integers(0, 9),
        choice=st.integers(0, 2),
        dies=st.sampled_from((None,) * 4 + STEPS_OF_A_DECISION),
    )
    def decide(self, place: int, which: int, choice: int, dies: Step | None) -> None:
        self._at(place, lambda station: self._shop.decide(station, which, choice, dies))

    @rule(place=places, which=st.integers(0, 9))
    def check_again(self, place: int, which: int) -> None:
        self._at(place, lambda station: self._shop.check_again(station, which))

    @rule(seconds=st.sampled_from((1.0, 5.0, 30.0, 121.0, 130.0, 700.0, 40_000.0)))
    def wait(self, seconds: float) -> None:
        if self._shop.now + seconds <= LONGEST:
            self._run(self._shop.pass_time(seconds))

    @rule(place=places, hours=st.integers(-HOURS, HOURS))
    def set_the_clock(self, place: int, hours: int) -> None:
        """Set a till's wall clock so many hours before or after the true time."""
        self._shop.stations[place].clock.jump(timedelta(hours=hours - self._ahead[place]))
        self._ahead[place] = hours

    @rule(place=places, trouble=st.sampled_from(Trouble), more=st.booleans())
    def trouble(self, place: int, trouble: Trouble, more: bool) -> None:
        """Let something be out of order, alone or with what is so already."""
        station = self._shop.stations[place]
        if not more:
            self._run(station.mend())
        station.spoil(trouble)

    @rule(place=places)
    def mend(self, place: int) -> None:
        self._run(self._shop.stations[place].mend())

    @invariant()
    def nothing_is_wrong_yet(self) -> None:
        _nothing(self._shop.wrong())

    def teardown(self) -> None:
        """Let everything come to rest and hold the books against each other, unless something was wrong before."""
        try:
            if sys.exc_info()[0] is None:
                self._run(self._shop.come_to_rest())
                _nothing(self._run(self._shop.wrong_at_rest()))
        finally:
            self._run(self._shop.close())
            self._runner.close()
            shutil.rmtree(self._folder)

    def _spend(self, of: Callable[[Card, Money], Movement], asked: Spending, fate: Fate, dies: Step | None) -> Work:
        async def spend(station: Station) -> list[str]:
            card = await self._shop.known(station, asked.number, fresh=asked.fresh)
            return [] if card is None else await self._shop.move(station, [of(card, asked.amount)], fate, dies)

        return spend

    def _at(self, place: int, work: Work) -> None:
        async def at_the_till() -> list[str]:
            station = self._shop.stations[place]
            if station.till is None:
                try:
                    await station.sign_in(self._next[place])
                except (NoticeError, JournalError):
                    return []
            return await work(station)

        _nothing(self._run(at_the_till()))

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)


def _nothing(wrong: list[str]) -> None:
    assert not wrong, "; ".join(wrong)
