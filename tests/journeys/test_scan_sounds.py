"""What a person who does not look at the screen hears of a scan, from the scanner's keys to the sound device."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.devices.sounds import Sound, Sounds
from frontdesk.ui.widgets.sheet import Sheet
from tests.journeys.steps import NEW_CARD, held_charge
from tests.journeys.test_redeem import CARD
from tests.support.counter import Counter, open_counter
from tests.support.heard import Ears
from tests.support.relay import Relay
from tests.support.training import TrainingServer

ACCEPTED, REFUSED = Sound.ACCEPTED, Sound.REFUSED


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
async def hearing(
    training_server: TrainingServer, relay: Relay, tmp_path: Path, ears: Ears
) -> AsyncIterator[Counter]:
    async with open_counter(training_server, tmp_path, url=relay.http.url, sounds=Sounds(ears)) as opened:
        yield opened


async def heard(ears: Ears, count: int) -> list[Sound]:
    return await asyncio.to_thread(ears.wait_for, count)


async def test_each_scan_is_heard_once_and_seen_in_the_field(hearing: Counter, ears: Ears) -> None:
    await hearing.sign_in()
    for number, sounds, shown in (
        (CARD, [ACCEPTED], "ok"),
        ("4006381333931", [ACCEPTED, REFUSED], "bad"),
        (CARD, [ACCEPTED, REFUSED, ACCEPTED], "ok"),
    ):
        hearing.hands.scan(number)
        assert await heard(ears, len(sounds)) == sounds
        assert hearing.hands.find("balance_scan").property("answer") == shown


async def test_a_box_is_heard_card_by_card(hearing: Counter, ears: Ears) -> None:
    await hearing.sign_in()
    await hearing.hands.function_key(4)
    await hearing.hands.until_shown("activate_scan")
    for number in (NEW_CARD, NEW_CARD, "603100000000000102", "427689063003000093"):
        count = ears.tried
        hearing.hands.scan(number)
        await heard(ears, count + 1)
    assert ears.sounds == [ACCEPTED, REFUSED, ACCEPTED, REFUSED]


async def test_a_scan_in_activity_is_heard_on_balance_and_a_typed_number_like_a_scan(
    hearing: Counter, ears: Ears
) -> None:
    await hearing.sign_in()
    await hearing.hands.function_key(6)
    await hearing.hands.until_focused("activity_search")
    hearing.hands.scan(CARD)
    assert await heard(ears, 1) == [ACCEPTED]
    hearing.hands.escape()
    await hearing.hands.until_focused("balance_scan")
    hearing.hands.write("9999999999")
    await hearing.hands.until(lambda: hearing.hands.text("balance_scan_input") == "9999999999", "the number")
    hearing.hands.enter()
    assert await heard(ears, 2) == [ACCEPTED, REFUSED]


async def test_a_scan_while_money_is_being_sent_is_heard_as_not_taken(
    hearing: Counter, ears: Ears, relay: Relay
) -> None:
    await hearing.sign_in()
    held = await held_charge(hearing, relay)
    assert await heard(ears, 1) == [ACCEPTED]
    hearing.hands.scan("5501620001")
    assert await heard(ears, 2) == [ACCEPTED, REFUSED]
    held.release.set()
    await hearing.hands.until_shown("redeem_result_headline")


async def test_a_sheet_that_asks_nothing_gives_way_to_a_scan(hearing: Counter, ears: Ears) -> None:
    await hearing.sign_in()
    for count, opens in enumerate((hearing.app.open_help, hearing.app.open_look), start=1):
        opens()
        assert hearing.app.window.sheet is not None
        hearing.hands.scan(CARD)
        assert await heard(ears, count) == [ACCEPTED] * count
        assert hearing.app.window.sheet is None


async def test_a_scan_on_the_practice_cards_is_no_search_and_says_what_it_is(hearing: Counter, ears: Ears) -> None:
    await hearing.sign_in()
    for code, sounds in ((CARD, [ACCEPTED]), ("4006381333931", [ACCEPTED, REFUSED])):
        hearing.till.practice_cards_requested.emit()
        await hearing.hands.until_focused("practice_search")
        hearing.hands.scan(code)
        assert await heard(ears, len(sounds)) == sounds
        assert hearing.app.window.sheet is None
    assert "That is a product barcode" in hearing.shown()


async def test_a_sheet_that_asks_something_stays_and_the_scan_is_refused(hearing: Counter, ears: Ears) -> None:
    await hearing.sign_in()
    sheet = Sheet("Is it so?", name="question", window=hearing.app.window)
    sheet.open()
    hearing.hands.scan(CARD)
    assert await heard(ears, 1) == [REFUSED]
    assert sheet.is_open()
    sheet.dismiss()
    sheet.deleteLater()


async def test_a_scan_before_anybody_has_signed_in_is_heard_as_not_taken(hearing: Counter, ears: Ears) -> None:
    await hearing.hands.until_shown("sign_in_email")
    await hearing.app.tasks.join()
    hearing.hands.scan(CARD)
    assert await heard(ears, 1) == [REFUSED]


async def test_with_sounds_turned_off_a_scan_is_seen_only(hearing: Counter, ears: Ears) -> None:
    await hearing.sign_in()
    appearance = hearing.app.appearance
    appearance.choose(replace(appearance.preferences, sounds=False))
    hearing.hands.scan(CARD)
    await hearing.hands.until_shown("balance_redeem")
    await hearing.hands.until(lambda: hearing.hands.find("balance_scan").property("answer") == "ok", "the answer")
    appearance.choose(replace(appearance.preferences, sounds=True))
    hearing.hands.scan("9999999999")
    assert await heard(ears, 1) == [REFUSED]


async def test_a_till_without_a_loudspeaker_works_as_ever(hearing: Counter, ears: Ears) -> None:
    ears.deaf = "there is no loudspeaker"
    await hearing.sign_in()
    hearing.hands.scan(CARD)
    await hearing.hands.until_shown("balance_redeem")
    await heard(ears, 1)
    assert "loudspeaker" not in hearing.shown()
