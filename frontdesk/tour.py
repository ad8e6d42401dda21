"""The tour: the same application, walked through a whole visit, with a picture of each step; then it is measured.

It needs no screen. Everything happens for real: the window, HTTP, the training server, the journal.
"""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QImage
from qasync import QEventLoop

from frontdesk.app import App, new_application
from frontdesk.hands import Hands
from frontdesk.journeys import Journeys
from frontdesk.launch import LaunchOptions
from frontdesk.measures import changes_told, journeys_told, lag_told
from frontdesk.screen_changes import change_screens
from frontdesk.stalls import StallWatch

PACE_SECONDS = 0.6
"""Between two steps: a quick person's pace, in which the till gets its other screens ready."""


@dataclass(frozen=True, slots=True)
class PracticePerson:
    """Someone of the practice store, with the button that signs them in."""

    name: str
    button: str


CASHIER = PracticePerson("Mariam Khan", "sign_in_person_0")
MANAGER = PracticePerson("Omar Haddad", "sign_in_person_1")
BLIND = PracticePerson("Noor Saleh", "sign_in_person_3")
"""A cashier whose account may not read cards."""
CARD = "5501627879"
PIN = "20415"
NEW_CARD = "603100000000000101"


def main(out: Path) -> int:
    """Take the tour, and write pictures and a transcript into a folder; raises when a step can't be done."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    application = new_application()
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(_take(out))
    return 0


async def _take(out: Path) -> None:
    app = App(LaunchOptions(training=True, fresh=True, data=out / "data"))
    watch = StallWatch()
    tour = Tour(app, Hands(app.window), watch, out)
    try:
        app.begin(None)
        app.window.show()
        watch.start()
        await tour.walk()
        await tour.measure()
        app.window.close()
        await app.closed.wait()
    finally:
        watch.stop()
        await app.close()
    tour.close()


@dataclass
class Tour:
    """A visit, step by step.

    Attributes:
        app: The program.
        hands: What works it.
        watch: What measures how the event loop fares; taking a picture does not count.
        out: Where pictures and transcript go.
    """

    app: App
    hands: Hands
    watch: StallWatch
    out: Path
    _lines: list[str] = field(default_factory=list)
    _saved: list[asyncio.Task[None]] = field(default_factory=list)
    _began: float = field(default_factory=time.monotonic)

    async def walk(self) -> None:
        """Sign in, look at a card, redeem, activate, refund, and see what happened."""
        for name, step in self._steps():
            await asyncio.sleep(PACE_SECONDS)
            await step()
            await self._picture(name)
        await asyncio.gather(*self._saved)

    async def measure(self) -> None:
        """Count the actions of each journey, and time the changes of the screen; the visit has left a manager."""
        await self.hands.function_key(5)
        await self.hands.press("refund_result_next")
        journeys = Journeys(self.app, self.hands)
        changes = await change_screens(self.hands)
        await journeys.of_a_manager()
        await self._sign_in_as(BLIND)
        await journeys.of_a_blind_account()
        for told in (journeys_told(journeys.taken), changes_told(changes), lag_told(self.watch)):
            self._say("")
            for line in told:
                self._say(line)

    def close(self) -> None:
        """Write the transcript, and print it."""
        self._say("")
        self._say(f"The tour took {time.monotonic() - self._began:.1f} s. Pictures are in {self.out}.")
        (self.out / "transcript.txt").write_text("\n".join(self._lines) + "\n", "utf-8")

    def _steps(self) -> tuple[tuple[str, Callable[[], Awaitable[None]]], ...]:
        return (
            ("sign-in", self._sign_in),
            ("store", self._store),
            ("balance", self._balance),
            ("redeem", self._redeem),
            ("redeemed", self._redeemed),
            ("activate", self._activate),
            ("activated", self._activated),
            ("practice-cards", self._practice_cards),
            ("refund", self._refund),
            ("refunded", self._refunded),
            ("activity", self._activity),
        )

    async def _sign_in(self) -> None:
        await self.hands.until_shown(CASHIER.button)
        await self.hands.press(CASHIER.button)
        self._say(f"Sign in: {CASHIER.name}, a cashier of the practice store.")

    async def _store(self) -> None:
        self.hands.enter()
        await self.hands.until_shown("sign_in_store")
        self.hands.choose("sign_in_store_input", "Harbour store")
        await self.hands.until_focused("sign_in_store")
        self.hands.find("sign_in_till_input").setFocus()
        self.hands.write("Till 2")
        await self.hands.until(lambda: self.hands.text("sign_in_till_input") == "Till 2", "the till's name")
        self._say("Store and till: Harbour store, Till 2.")

    async def _balance(self) -> None:
        self.hands.enter()
        await self.hands.until_shown("balance_scan")
        self.hands.scan(CARD)
        await self.hands.until_shown("balance_redeem")
        self._say(f"Balance: scan the card that ends in {CARD[-4:]}: it holds USD 51.50.")

    async def _redeem(self) -> None:
        await self.hands.press("balance_redeem")
        await self.hands.until_focused("redeem_pin")
        self.hands.write(PIN)
        self.hands.enter()
        await self.hands.until_shown("redeem_amount")
        self.hands.write("3671")
        # The button can be pressed from the first digits on; told is what all of them come to.
        await self.hands.until(lambda: self.hands.text("redeem_amount_amount").endswith("36.71"), "the whole bill")
        await self.hands.until(lambda: self.hands.find("redeem_confirm").isEnabled(), "the charge")
        self._say(f"Redeem: the bill is AED 36.71. {self.hands.text('redeem_confirm')}.")

    async def _redeemed(self) -> None:
        self.hands.enter()
        await self.hands.until_shown("redeem_result")
        self._say(f"Result: {self.hands.text('redeem_result_headline')}.")

    async def _activate(self) -> None:
        self.hands.enter()
        await self.hands.function_key(4)
        await self.hands.until_shown("activate_scan")
        self.hands.choose("activate_campaign_input", "Gift cards USD")
        self.hands.choose("activate_currency_input", "USD")
        self.hands.find("activate_value_input").setFocus()
        self.hands.write("200")
        await self.hands.until(lambda: self.hands.text("activate_value_input") == "200", "the value")
        for number in range(3):
            self.hands.scan(str(int(NEW_CARD) + number))
        await self.hands.until(lambda: "3 cards" in self.hands.text("activate_start"), "three new cards")
        self._say("Activate: three new cards from the box, USD 200.00 each.")

    async def _activated(self) -> None:
        await self.hands.press("activate_start")
        await self.hands.until(lambda: "3 activated" in self.hands.shown(), "three activated cards")
        self._say(f"Activated: {self.hands.text('activate_total_amount')} in all.")

    async def _practice_cards(self) -> None:
        await self.hands.press("rail_practice")
        await self.hands.until_shown("practice_search")
        self._say("The sheet of practice cards, with PINs and barcodes.")

    async def _refund(self) -> None:
        await self.hands.press("practice_close")
        await self._sign_in_as(MANAGER)
        await self.hands.function_key(5)
        await self.hands.until_shown("refund_scan")
        self.hands.scan(CARD)
        await self._choose_refund()
        self._say(f"Refund: {MANAGER.name}, a manager, gives the redeem back: {self.hands.text('refund_confirm')}.")

    async def _sign_in_as(self, person: PracticePerson) -> None:
        await self.hands.press("top_bar_sign_out")
        await self.hands.until_shown(person.button)
        await self.hands.press(person.button)
        self.hands.enter()
        await self.hands.until_shown("sign_in_begin")
        self.hands.enter()
        await self.hands.until_shown("balance_scan")
        await asyncio.sleep(PACE_SECONDS)

    async def _choose_refund(self) -> None:
        await self.hands.until_shown("refund_redeems")
        self.hands.find("refund_redeems").setFocus()
        self.hands.enter()
        await self.hands.until_shown("refund_reason_1")
        await self.hands.press("refund_reason_1")
        await self.hands.until(lambda: self.hands.find("refund_confirm").isEnabled(), "the refund")

    async def _refunded(self) -> None:
        await self.hands.press("refund_confirm")
        await self.hands.until_shown("refund_result")
        self._say(f"Result: {self.hands.text('refund_result_headline')}.")

    async def _activity(self) -> None:
        await self.hands.function_key(6)
        await self.hands.until_shown("activity_search")
        self._say("Activity: what happened at this till today.")

    async def _picture(self, name: str) -> None:
        place = len(self._saved) + 1
        file = self.out / f"{place:02}-{name}.png"
        # Two turns of the loop: what the last step changed has been laid out and painted.
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        with self.watch.paused():
            picture = self.app.window.grab().toImage()
        self._saved.append(asyncio.create_task(_save(picture, file)))
        self._say(f"    {file.name}")

    def _say(self, line: str) -> None:
        told = line.replace("\u202f", " ").replace("\u00a0", " ")
        self._lines.append(told)
        print(told, flush=True)


async def _save(picture: QImage, file: Path) -> None:
    if not await asyncio.to_thread(picture.save, str(file)):
        raise OSError(f"{file} could not be written")
