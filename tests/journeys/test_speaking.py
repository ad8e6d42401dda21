"""The language, the colours and the keys of the till, changed by a person while it is open."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from frontdesk.ui.theme import DARK, tokens_in_use
from tests.journeys.steps import held_charge, ready_to_charge
from tests.support.counter import Counter, open_counter
from tests.support.relay import Relay
from tests.support.training import TrainingServer

pytestmark = pytest.mark.usefixtures("as_it_was")


def kept(counter: Counter) -> dict[str, object]:
    found = json.loads((counter.folder / "preferences.json").read_text("utf-8"))
    assert isinstance(found, dict)
    return found


async def choose_language(counter: Counter, code: str) -> None:
    await counter.hands.function_key(8)
    await counter.hands.press(f"look_language_{code}")


async def test_another_language_is_spoken_at_once_and_the_next_time(counter: Counter) -> None:
    await counter.sign_in()
    await choose_language(counter, "de")
    await counter.hands.until_shown("look_language_de")
    await counter.hands.press("look_close")
    await counter.app.tasks.join()

    assert counter.app.window.isLeftToRight()
    assert kept(counter)["language"] == "de"
    assert QLocale().decimalPoint() == ","


async def test_what_is_being_keyed_stays_when_the_language_changes(counter: Counter) -> None:
    await counter.sign_in()
    await ready_to_charge(counter)
    await choose_language(counter, "ar")
    await counter.hands.press("look_close")
    await counter.hands.until_shown("redeem_amount_amount")
    await counter.app.tasks.join()

    assert counter.app.window.isRightToLeft()
    assert counter.hands.text("redeem_amount_amount").replace("\u00a0", " ") == "AED 36.71"
    assert counter.hands.find("redeem_confirm").isEnabled()


async def test_a_charge_that_is_under_way_ends_in_the_new_language(
    training_server: TrainingServer, relay: Relay, tmp_path: Path
) -> None:
    async with open_counter(training_server, tmp_path, url=relay.http.url) as counter:
        await counter.sign_in()
        held = await held_charge(counter, relay)
        await choose_language(counter, "de")
        await counter.hands.press("look_close")
        held.release.set()
        await counter.hands.until_shown("redeem_result_headline")
        await counter.app.tasks.join()

        assert [row["state"] for row in counter.journal()] == ["applied"]
        assert "10,00" in counter.hands.text("redeem_result_headline")


async def test_at_the_sign_in_the_email_stays(counter: Counter) -> None:
    await counter.hands.until_shown("sign_in_email")
    counter.fill("sign_in_email_input", "mariam@practice.example")
    await counter.hands.press("sign_in_look")
    await counter.hands.press("look_language_fr")
    await counter.hands.press("look_close")

    await counter.hands.until_shown("sign_in_email_input")
    assert counter.hands.text("sign_in_email_input") == "mariam@practice.example"


async def test_other_colours_are_shown_at_once_and_kept(counter: Counter) -> None:
    await counter.sign_in()
    await counter.hands.press("top_bar_look")
    await counter.hands.press("look_scheme_dark")
    await counter.app.tasks.join()

    assert tokens_in_use() is DARK
    assert kept(counter)["scheme"] == "dark"


async def test_the_sheet_of_keys_tells_of_the_place(counter: Counter) -> None:
    await counter.sign_in()
    await counter.hands.function_key(3)
    await counter.hands.until_shown("redeem_scan")
    await counter.hands.function_key(1)
    await counter.hands.until_shown("help")

    said = counter.shown()
    assert "Redeem" in said
    assert "F6" in said
    counter.hands.escape()
    await counter.hands.until(lambda: "help" not in counter.hands.names_shown(), "the sheet to go")


async def test_the_scanner_can_be_tried_while_the_till_is_open(counter: Counter) -> None:
    await counter.sign_in()
    await counter.hands.press("top_bar_look")
    await counter.hands.press("look_scanner")
    await counter.hands.until_shown("scanner_test")
    counter.hands.scan("4006381333931")
    await counter.hands.until_shown("scanner_test_result_done")

    assert "look" not in counter.hands.names_shown()
    await counter.hands.press("scanner_test_result_done")
    await counter.hands.until(lambda: "scanner" not in counter.hands.names_shown(), "the sheet to go")
    assert counter.journal() == []
