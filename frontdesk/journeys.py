"""What a cashier does all day, as scripted journeys: how many actions each takes, and how soon its end is seen.

An action is one scan, one key or one touch. The journeys work the real window against the practice server, with its
practice cards; each starts at the place where it is done, with nothing in it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from frontdesk.app import App
from frontdesk.domain.receipt_code import ReceiptCode
from frontdesk.hands import Hands, NothingHappenedError
from frontdesk.ui.screens import outcome

BILL = "3671"
"""The keys of AED 36.71, which are USD 10.00 at the practice store's rate."""


@dataclass(frozen=True, slots=True)
class PracticeCode:
    """A practice card as it is scanned and, where that is asked for, its PIN.

    Attributes:
        number, pin: As on the practice sheet.
        holds: What is on the card before anything is done with it.
        carries_pin: Whether the scanned code has the PIN in it.
    """

    number: str
    pin: str
    holds: str
    carries_pin: bool

    @property
    def code(self) -> str:
        """What the scanner sends."""
        return f"{self.number}:{self.pin}" if self.carries_pin else self.number

    @property
    def kind(self) -> str:
        """What the table says of it."""
        return "the code carries the PIN" if self.carries_pin else "the PIN is asked for"


ALL_WITH_PIN = PracticeCode("5501620001", "10001", "USD 25.00", carries_pin=True)
ALL_PIN_ASKED = PracticeCode("0012345678", "10002", "USD 75.00", carries_pin=False)
PART_WITH_PIN = PracticeCode("1246465278", "72774", "USD 60.00", carries_pin=True)
PART_PIN_ASKED = PracticeCode("6963340003", "94279", "USD 1,200.00", carries_pin=False)
BLIND_WITH_PIN = PracticeCode("5501620006", "10007", "USD 30.00", carries_pin=True)
BLIND_PIN_ASKED = PracticeCode("8108449962", "31415", "USD 12,953,408.56", carries_pin=False)
NEW_CARDS = ("603100000000000106", "603100000000000107")


@dataclass(frozen=True, slots=True)
class Journey:
    """What a journey took.

    Attributes:
        name: What was done.
        actions: How many it took.
        bar: How many it may take.
        made_of: What the bar is made of.
        shown_ms: From the last action until its end was painted.
    """

    name: str
    actions: int
    bar: int
    made_of: str
    shown_ms: float

    @property
    def missed(self) -> bool:
        """Whether it took more than it may."""
        return self.actions > self.bar


class Journeys:
    """Takes the journeys at a signed-in till.

    Attributes:
        taken: What each has taken so far.
    """

    def __init__(self, app: App, hands: Hands) -> None:
        self._app = app
        self._hands = hands
        self.taken: list[Journey] = []

    async def of_a_manager(self) -> None:
        """Take the journeys of an account that reads cards by their id, and may refund."""
        await self.balance_by_id()
        for card in (ALL_WITH_PIN, ALL_PIN_ASKED):
            await self.redeem_all(card)
        for card in (PART_WITH_PIN, PART_PIN_ASKED):
            await self.redeem_amount(card)
        await self.redeem_all_at_redeem(PART_WITH_PIN)
        await self.refund_by_receipt()
        await self.next_of_a_batch()

    async def of_a_blind_account(self) -> None:
        """Take the journeys of an account that may not read cards by their id: the PIN reads the balance."""
        for card in (BLIND_WITH_PIN, BLIND_PIN_ASKED):
            await self.balance_with_pin(card)
            async with self._journey(f"Redeem all of it then, {card.kind}", 2, "*, Enter"):
                await self._all_of_it()
                await self._confirmed("redeem")
            await self._next_customer()

    async def balance_by_id(self) -> None:
        """See what is on a card; once where its number is scanned, once from another place."""
        card = ALL_PIN_ASKED
        await self._at(2, "balance_scan")
        async with self._journey("Balance by scan", 1, "the scan"):
            self._hands.scan(card.code)
            await self._until_reads("balance_card_balance_amount", card.holds)
        self._hands.escape()
        await self._at(6, "activity_search")
        async with self._journey("Balance by scan, from Activity", 1, "the scan"):
            self._hands.scan(card.code)
            await self._until_reads("balance_card_balance_amount", card.holds)

    async def balance_with_pin(self, card: PracticeCode) -> None:
        """See what is on a card that can't be read by its id."""
        bar, made_of = 1, "the scan"
        if not card.carries_pin:
            bar, made_of = 2 + len(card.pin), "the scan + PIN + Enter"
        await self._at(2, "balance_scan")
        async with self._journey(f"Balance by scan, not by id, {card.kind}", bar, made_of):
            self._hands.scan(card.code)
            if not card.carries_pin:
                await self._hands.until_focused("balance_pin")
                self._hands.write(card.pin)
                self._hands.enter()
            await self._until_reads("balance_card_balance_amount", card.holds)

    async def redeem_all(self, card: PracticeCode) -> None:
        """Charge all that is on a card whose balance has been scanned."""
        await self._scanned(card)
        made_of = "*, Enter" if card.carries_pin else "*, Enter + PIN + Enter"
        async with self._journey(f"Redeem all of it after a scan, {card.kind}", 2 + _pin_keys(card), made_of):
            self._hands.write("*")
            await self._give_pin(card)
            await self._all_proposed()
            await self._confirmed("redeem")
        await self._next_customer()

    async def redeem_amount(self, card: PracticeCode) -> None:
        """Charge a bill to a card whose balance has been scanned."""
        await self._scanned(card)
        made_of = "amount + 2" if card.carries_pin else "amount + 2 + PIN + Enter"
        bar = len(BILL) + 2 + _pin_keys(card)
        async with self._journey(f"Redeem an amount after a scan, {card.kind}", bar, made_of):
            self._hands.enter()
            await self._give_pin(card)
            await self._hands.until(self._takes_keys, "the amount to be asked for")
            self._hands.write(BILL)
            await self._until_reads("redeem_confirm", "Charge USD 10.00")
            await self._confirmed("redeem")
        await self._next_customer()

    async def redeem_all_at_redeem(self, card: PracticeCode) -> None:
        """Charge all that is on a card which is scanned at Redeem."""
        await self._at(3, "redeem_scan")
        self._hands.scan(card.code)
        await self._hands.until(self._takes_keys, "the amount to be asked for")
        async with self._journey(f"Redeem all of it at Redeem, {card.kind}", 2, "*, Enter"):
            await self._all_of_it()
            await self._confirmed("redeem")
        await self._next_customer()

    async def refund_by_receipt(self) -> None:
        """Give the last redeem back, by the barcode of its receipt."""
        receipt = await self._last_receipt()
        await self._at(5, "refund_scan")
        async with self._journey("Refund by receipt scan", 3, "the scan, the reason, Enter"):
            self._hands.scan(receipt.digits)
            await self._hands.until_shown("refund_reason_1")
            self._hands.write("1")
            await self._hands.until(lambda: self._hands.find("refund_confirm").isEnabled(), "the refund")
            await self._confirmed("refund")
        await self._next_customer()

    async def next_of_a_batch(self) -> None:
        """Add a card to a list that has begun, then activate the list."""
        await self._at(4, "activate_scan")
        self._hands.choose("activate_campaign_input", "Gift cards USD")
        self._hands.choose("activate_currency_input", "USD")
        self._hands.find("activate_value_input").setFocus()
        self._hands.write("200")
        await self._until_reads("activate_value_input", "200")
        first, second = NEW_CARDS
        self._hands.scan(first)
        await self._until_reads("activate_start", "Activate 1 card with USD 200.00")
        async with self._journey("Activate the next card of a batch", 1, "the scan"):
            self._hands.scan(second)
            await self._until_reads("activate_start", "Activate 2 cards with USD 200.00 each")
        async with self._journey("Activate the batch", 1, "Enter, once for all its cards"):
            await self._hands.press("activate_start")
            await self._hands.until(lambda: "2 activated" in self._hands.shown(), "two activated cards")

    @asynccontextmanager
    async def _journey(self, name: str, bar: int, made_of: str) -> AsyncIterator[None]:
        before = self._hands.actions
        yield
        shown_ms = await self._hands.painted()
        self.taken.append(Journey(name, self._hands.actions - before, bar, made_of, shown_ms))

    async def _at(self, key: int, scan_field: str) -> None:
        await self._hands.function_key(key)
        await self._hands.until_shown(scan_field)

    async def _scanned(self, card: PracticeCode) -> None:
        await self._at(2, "balance_scan")
        self._hands.scan(card.code)
        await self._until_reads("balance_card_balance_amount", card.holds)

    async def _give_pin(self, card: PracticeCode) -> None:
        if not card.carries_pin:
            await self._hands.until_focused("redeem_pin")
            self._hands.write(card.pin)
            self._hands.enter()

    async def _all_of_it(self) -> None:
        self._hands.write("*")
        await self._all_proposed()

    async def _all_proposed(self) -> None:
        await self._hands.until(lambda: self._reads("redeem_facts_left").endswith(" 0.00"), "all of it")

    async def _confirmed(self, place: str) -> None:
        await self._read()
        self._hands.enter()
        await self._hands.until_shown(f"{place}_result_headline")

    async def _next_customer(self) -> None:
        await self._read()
        self._hands.enter()

    async def _read(self) -> None:
        """Take the time to read, in which the till takes no second Enter for an answer."""
        await asyncio.sleep(outcome.GUARD_MS * 1.2 / 1000)

    async def _last_receipt(self) -> ReceiptCode:
        backstage = self._app.backstage
        assert backstage is not None
        codes = [ReceiptCode.of(attempt) for attempt in await backstage.attempts()]
        if not codes or codes[0] is None:
            raise NothingHappenedError("what was done last has no receipt")
        return codes[0]

    def _takes_keys(self) -> bool:
        return "redeem_keypad" in self._hands.names_shown() and self._hands.find("redeem_all").isEnabled()

    async def _until_reads(self, name: str, text: str) -> None:
        await self._hands.until(lambda: self._reads(name) == text, f"{name} to say {text}")

    def _reads(self, name: str) -> str:
        if name not in self._hands.names_shown():
            return ""
        return self._hands.text(name).replace("\u202f", " ").replace("\u00a0", " ")


def _pin_keys(card: PracticeCode) -> int:
    return 0 if card.carries_pin else len(card.pin) + 1


def missed(journeys: Iterable[Journey]) -> list[str]:
    """Return the names of the journeys that took more than they may."""
    return [journey.name for journey in journeys if journey.missed]
