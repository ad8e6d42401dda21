"""What a person, a scanner or a server gets wrong: each gets its sentence, and nothing is lost or sent twice."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.journeys.test_redeem import CARD, pick
from tests.support.counter import Counter, open_counter
from tests.support.relay import Relay, fails, loses_the_answer, puts, shows_a_page
from tests.support.training import TrainingServer

NOTHING_MOVED = "No money"


@pytest.fixture
async def behind_relay(training_server: TrainingServer, relay: Relay, tmp_path: Path) -> AsyncIterator[Counter]:
    async with open_counter(training_server, tmp_path, url=relay.http.url) as opened:
        yield opened


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("gift card", "digits"),
        ("1" * 40, "too long"),
        ("1234567", "too short"),
        ("9999999999", "no card"),
        ("4006381333931", "product"),
    ],
)
async def test_what_is_no_card_is_said_and_can_be_put_right(counter: Counter, typed: str, said: str) -> None:
    await counter.sign_in()
    await counter.hands.until_focused("balance_scan")
    QGuiApplication.clipboard().setText(typed)
    counter.hands.find("balance_scan_input").setFocus()
    counter.hands.paste()
    counter.hands.enter()
    await counter.hands.until_shown("balance_notice_title")
    told = counter.shown().lower()
    assert said in told
    counter.hands.scan(CARD)
    await counter.until_said("USD 51.50")
    assert "balance_notice_title" not in counter.hands.names_shown()


@pytest.mark.parametrize(
    "typed",
    ["5501 6278 79", "5501-6278-79", "  5501627879\n", "٥٥٠١٦٢٧٨٧٩"],
    ids=["spaces", "dashes", "edges", "arabic"],
)
async def test_a_number_is_found_however_it_is_pasted(counter: Counter, typed: str) -> None:
    await counter.sign_in()
    await counter.hands.until_focused("balance_scan")
    QGuiApplication.clipboard().setText(typed)
    counter.hands.find("balance_scan_input").setFocus()
    counter.hands.paste()
    counter.hands.enter()
    await counter.until_said("USD 51.50")


async def test_leading_zeros_are_part_of_a_number(counter: Counter) -> None:
    await counter.sign_in()
    counter.hands.scan("0012345678")
    await counter.until_said("USD 75.00")


async def test_a_wrong_pin_asks_again_and_keeps_the_amount(counter: Counter) -> None:
    await counter.sign_in()
    await pick(counter, pin="99999")
    counter.hands.write("3671")
    await counter.until_said("Charge USD 10.00")
    counter.hands.enter()
    await counter.hands.until_focused("redeem_pin")
    assert "PIN" in counter.hands.text("redeem_notice_title")
    assert NOTHING_MOVED in counter.shown()
    assert counter.server.balance(CARD) == Decimal("51.50")
    counter.hands.write("20415")
    counter.hands.enter()
    await counter.until_said("Charge USD 10.00")
    counter.hands.enter()
    await counter.hands.until_shown("redeem_result_headline")
    assert counter.server.balance(CARD) == Decimal("41.50")
    assert [attempt["state"] for attempt in counter.journal()] == ["refused", "applied"]


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("0.00", "zero"),
        ("36.7199", "decimals"),
        ("999999", "less on the card"),
        ("1.500", "more than one way"),
    ],
)
async def test_an_amount_that_can_not_be_charged_is_said(counter: Counter, keys: str, said: str) -> None:
    await counter.sign_in()
    await pick(counter)
    counter.hands.write(keys)
    counter.hands.enter()
    await counter.hands.until_shown("redeem_notice_title")
    assert said in counter.shown().lower()
    assert not counter.hands.find("redeem_confirm").isEnabled()
    assert counter.journal() == []


async def test_an_ambiguous_amount_is_asked_about_and_never_guessed(counter: Counter) -> None:
    await counter.sign_in()
    await pick(counter)
    await counter.hands.press("redeem_side_card")
    QGuiApplication.clipboard().setText("1.500")
    counter.hands.paste()
    await counter.hands.until_shown("redeem_reading_0")
    assert counter.journal() == []
    await counter.hands.press("redeem_reading_0")
    await counter.until_said("Charge USD 1.50")


async def test_a_bill_above_the_balance_offers_what_is_there(counter: Counter) -> None:
    await counter.sign_in()
    await pick(counter)
    counter.hands.write("20000")
    await counter.hands.press("redeem_offer")
    await counter.until_said("Charge USD 51.50")
    assert "AED 10.91" in counter.shown()


async def test_a_stopped_server_sends_nothing_and_says_so(counter: Counter) -> None:
    await counter.sign_in()
    await pick(counter)
    counter.hands.write("3671")
    await counter.until_said("Charge USD 10.00")
    counter.server.stop()
    counter.hands.enter()
    await counter.hands.until_shown("redeem_result_headline")
    counter.server.start()
    (attempt,) = counter.journal()
    told = counter.shown()
    if attempt["state"] == "not_sent":
        assert NOTHING_MOVED in told
    else:
        # A kept-alive connection that breaks does not tell whether the server saw the request.
        assert attempt["state"] == "unknown"
        assert "Don’t charge it again" in told
    assert counter.server.balance(CARD) == Decimal("51.50")


async def test_a_lost_answer_is_unknown_shown_as_such_and_found_again(behind_relay: Counter, relay: Relay) -> None:
    counter = behind_relay
    await counter.sign_in()
    await pick(counter)
    counter.hands.write("3671")
    await counter.until_said("Charge USD 10.00")
    relay.moves = loses_the_answer
    counter.hands.enter()
    await counter.hands.until_shown("redeem_result_headline")
    told = counter.shown()
    assert "We don’t know yet" in told
    assert "Don’t charge it again" in told
    assert "1 needs attention" in told
    assert [attempt["state"] for attempt in counter.journal()] == ["unknown"]
    assert len(relay.posts) == 1

    counter.hands.enter()
    counter.hands.scan(CARD)
    await counter.hands.until(lambda: "needs attention" not in counter.shown(), "the end of the doubt")
    await counter.hands.until_focused("redeem_pin")
    (attempt,) = counter.journal()
    assert (attempt["state"], attempt["settled_by"]) == ("applied", "evidence")
    assert counter.server.balance(CARD) == Decimal("41.50")
    assert len(relay.posts) == 1


@pytest.mark.parametrize(
    ("ending", "moved"),
    [
        (shows_a_page, True),
        (fails, False),
        (puts('"5501627879"', '"5501620001"'), True),
        (puts('"-10.00"', '"-1.00"'), True),
    ],
    ids=["a page of HTML", "a failing server", "another card", "another amount"],
)
async def test_an_answer_that_can_not_be_trusted_is_unknown(
    behind_relay: Counter, relay: Relay, ending: object, moved: bool
) -> None:
    counter = behind_relay
    await counter.sign_in()
    await pick(counter)
    counter.hands.write("3671")
    await counter.until_said("Charge USD 10.00")
    relay.moves = ending  # type: ignore[assignment]  # one of the relay's endings
    counter.hands.enter()
    await counter.until_said("We don’t know yet")
    assert [attempt["state"] for attempt in counter.journal()] == ["unknown"]
    assert counter.server.balance(CARD) == Decimal("41.50" if moved else "51.50")
    assert len(relay.posts) == 1


async def test_a_till_that_was_killed_while_sending_says_so_at_its_next_start(
    training_server: TrainingServer, relay: Relay, tmp_path: Path
) -> None:
    async with open_counter(training_server, tmp_path, url=relay.http.url) as counter:
        await counter.sign_in()
        await pick(counter)
        counter.hands.write("3671")
        await counter.until_said("Charge USD 10.00")
        relay.moves = loses_the_answer
        counter.hands.enter()
        await counter.until_said("We don’t know yet")
    async with open_counter(training_server, tmp_path, url=relay.http.url) as again:
        await again.sign_in()
        await again.until_said("1 needs attention")
        await again.hands.function_key(6)
        await again.hands.until_shown("activity_case_title")


async def test_no_secret_is_written_anywhere(counter: Counter) -> None:
    await counter.sign_in()
    await pick(counter, pin="99999")
    counter.hands.write("3671")
    await counter.until_said("Charge USD 10.00")
    counter.hands.enter()
    await counter.hands.until_focused("redeem_pin")
    counter.hands.write("20415")
    counter.hands.enter()
    await counter.until_said("Charge USD 10.00")
    counter.hands.enter()
    await counter.hands.until_shown("redeem_result_headline")
    written = b"".join(file.read_bytes() for file in (counter.folder / "training").rglob("*") if file.is_file())
    assert b"applied" in written
    for secret in (CARD, "20415", "99999", "mariam-123"):
        assert secret.encode() not in written
