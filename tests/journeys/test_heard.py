"""What a person who hears the screen is told without asking: results, what is wrong, and what is under way.

Each is said once, in the till's language; what was waited for and what stops the work is said at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from tests.journeys.steps import ready_to_activate, ready_to_charge, ready_to_refund
from tests.journeys.test_redeem import CARD, pick
from tests.support.counter import Counter, open_counter
from tests.support.relay import Ending, Forward, Relay, loses_the_answer
from tests.support.training import TrainingServer

BARCODE = (
    "! That is a product barcode. It is not a gift card. No money moved. Check the number, or scan the card again."
)


class Reader:
    """A screen reader: it notes what it is asked to say, with a bang in front of what can't wait."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def hear(self, event: QAccessibleEvent) -> None:
        """Take one event of a window."""
        if isinstance(event, QAccessibleAnnouncementEvent):
            at_once = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
            words = " ".join(event.message().split())
            self.said.append(f"{'! ' if at_once else ''}{words}")

    def since(self) -> list[str]:
        """Return what was said since the last time."""
        said, self.said = self.said, []
        return said


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Reader:
    reader = Reader()
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", reader.hear)
    return reader


@pytest.fixture
async def counter(
    reader: Reader, training_server: TrainingServer, relay: Relay, tmp_path: Path
) -> AsyncIterator[Counter]:
    async with open_counter(training_server, tmp_path, url=relay.http.url) as opened:
        yield opened


async def refuses(writer: asyncio.StreamWriter, forward: Forward) -> None:
    """Answer that it may not be, without delivering the request."""
    body = b'{"errors": "Something is not allowed"}'
    writer.write(b"HTTP/1.1 422 Told\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s" % (len(body), body))
    await writer.drain()
    writer.close()


async def until_said(counter: Counter, reader: Reader, words: str) -> None:
    """Wait until something was said; what is said is seen as well."""
    await counter.hands.until(lambda: any(words in each for each in reader.said), f"{words!r} to be said")


async def test_a_card_is_said_when_it_is_read_and_then_what_is_on_it(counter: Counter, reader: Reader) -> None:
    await counter.sign_in()
    reader.since()
    counter.hands.scan(CARD)
    await until_said(counter, reader, "51.50")
    assert reader.since() == ["The card is being read", "Gift Card ending in 7879, Balance, USD 51.50, Active"]


async def test_a_scan_that_is_refused_is_said_each_time(counter: Counter, reader: Reader) -> None:
    await counter.sign_in()
    for _ in range(2):
        reader.since()
        counter.hands.scan("4006381333931")
        await until_said(counter, reader, "barcode")
        assert [each for each in reader.since() if "barcode" in each] == [BARCODE]


async def test_a_wrong_pin_is_said_at_once(counter: Counter, reader: Reader) -> None:
    await counter.sign_in()
    await pick(counter, pin="99999")
    counter.hands.write("3671")
    await counter.until_said("Charge USD 10.00")
    reader.since()
    counter.hands.enter()
    await until_said(counter, reader, "PIN")
    charging, refused = reader.since()
    assert charging == "Charging USD 10.00…"
    assert refused.startswith("! This is not the card’s PIN")


async def test_every_figure_of_an_amount_is_said_with_all_before_it(counter: Counter, reader: Reader) -> None:
    await counter.sign_in()
    await pick(counter)
    reader.since()
    counter.hands.write("367")
    await until_said(counter, reader, "3.67")
    assert reader.since() == ["! AED 0.03", "! AED 0.36", "! AED 3.67"]


async def test_what_is_about_to_happen_is_said_of_the_button_that_does_it(counter: Counter) -> None:
    await counter.sign_in()
    await ready_to_charge(counter)
    told = counter.hands.find("redeem_confirm").accessibleDescription().replace("\u00a0", " ")
    assert "Customer pays AED 36.71. The card is charged USD 10.00." in told


async def test_a_done_redeem_is_said_once(counter: Counter, reader: Reader) -> None:
    await counter.sign_in()
    await ready_to_charge(counter)
    reader.since()
    counter.hands.enter()
    await counter.hands.until_shown("redeem_result_headline")
    await counter.app.tasks.join()
    # Whoever comes back to a result has heard it.
    await counter.hands.function_key(2)
    await counter.hands.function_key(3)
    charging, done = reader.since()
    assert charging == "Charging USD 10.00…"
    assert done.startswith("! USD 10.00 redeemed")


@pytest.mark.parametrize(
    ("ending", "said"),
    [(refuses, "! The server refused it. No money moved."), (loses_the_answer, "! We don’t know yet. The server")],
    ids=["refused", "in doubt"],
)
async def test_a_redeem_that_is_not_done_is_said_once(
    counter: Counter, relay: Relay, reader: Reader, ending: Ending, said: str
) -> None:
    await counter.sign_in()
    await ready_to_charge(counter)
    reader.since()
    relay.moves = ending
    counter.hands.enter()
    await counter.hands.until_shown("redeem_result_headline")
    # That the server is away is said as well.
    ends = [each for each in reader.since() if "not available" not in each]
    assert [each[: len(said)] for each in ends] == ["Charging USD 10.00…"[: len(said)], said]


async def test_the_end_of_an_activation_is_said(counter: Counter, reader: Reader) -> None:
    await counter.sign_in()
    await ready_to_activate(counter)
    reader.since()
    counter.hands.enter()
    await until_said(counter, reader, "1 of 1 card")
    said = reader.since()
    assert [each for each in said if "1 of 1 card" in each] == ["1 of 1 card. 1 activated"]
    assert len(said) == 2, "the card and what is on it, and how far the list is"


async def test_a_refund_is_said_once(counter: Counter, reader: Reader) -> None:
    await counter.sign_in("manager")
    await ready_to_refund(counter)
    reader.since()
    counter.hands.enter()
    await counter.hands.until_shown("refund_result_headline")
    said = [each[:22] for each in reader.since() if "USD 10.00" in each]
    assert said == ["Giving back USD 10.00…", "! USD 10.00 refunded. "]


async def test_what_is_wrong_with_a_field_is_said_at_once_and_once(counter: Counter, reader: Reader) -> None:
    await counter.sign_in()
    await counter.hands.function_key(3)
    counter.hands.scan(CARD)
    await counter.hands.until_focused("redeem_pin")
    await counter.app.tasks.join()
    reader.since()
    for _ in range(2):
        counter.hands.enter()
        await counter.until_said("say that there is none")
    assert reader.since() == ["! Type the PIN, or say that there is none."]


async def test_what_is_missing_at_the_sign_in_is_said(counter: Counter, reader: Reader) -> None:
    await counter.hands.until_shown("sign_in_email")
    counter.hands.find("sign_in_email_input").setFocus()
    counter.hands.enter()
    await until_said(counter, reader, "e-mail")
    assert reader.since() == ["The e-mail is missing. Add it."]


@pytest.mark.usefixtures("as_it_was")
async def test_it_is_said_in_the_language_of_the_till(counter: Counter, reader: Reader) -> None:
    await counter.sign_in()
    await counter.hands.function_key(8)
    await counter.hands.press("look_language_de")
    await counter.hands.press("look_close")
    await counter.hands.until_shown("balance_scan")
    await counter.app.tasks.join()
    reader.since()
    counter.hands.scan("4006381333931")
    await until_said(counter, reader, "!")
    assert reader.since()[-1].startswith("! Das ist ein Produkt-Barcode.")
