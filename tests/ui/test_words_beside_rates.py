"""What is said beside exchange rates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from frontdesk.desk.quote import Quote
from frontdesk.desk.rates import RatesNews
from frontdesk.desk.rates_found import Standing
from frontdesk.desk.rates_refresh import FeedNews
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Conversion, Rate, Rounding
from frontdesk.domain.money import Money
from frontdesk.domain.rate_text import RateTextProblem
from frontdesk.domain.rate_trouble import FeedProblem
from frontdesk.exchange_settings import ECB_RATE, PEG_RATE, STORE_RATE, TABLE_RATE
from frontdesk.flows.rates import other_way
from frontdesk.ui.format import source_name
from frontdesk.ui.words.quotes import sentence
from frontdesk.ui.words.rates import (
    age_words,
    news_words,
    rate_text_words,
    rounding_word,
    standing_tone,
    standing_word,
)

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
EARLIER = NOW - timedelta(days=2)
AED, USD = Currency.of("AED"), Currency.of("USD")


@pytest.fixture(autouse=True)
def _american_english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("source", "via", "shown"),
    [
        (STORE_RATE, "", "Store rate"),
        (TABLE_RATE, "", "Chain’s table"),
        (ECB_RATE, "", "ECB"),
        (ECB_RATE, "EUR", "ECB, through EUR"),
        (PEG_RATE, "USD peg", "USD peg"),
        (f"{ECB_RATE}, {PEG_RATE}", "USD peg", "ECB, USD peg"),
        (f"{ECB_RATE}, {PEG_RATE}", "EUR, USD peg", "ECB, through EUR, USD peg"),
        ("Central bank", "", "Central bank"),
        (PEG_RATE, "", "Fixed rate"),
    ],
)
def test_a_rate_names_its_source_and_its_way(source: str, via: str, shown: str) -> None:
    assert source_name(Rate(AED, USD, Decimal("0.27236"), source, None, via)) == shown


def test_a_rounding_that_is_not_the_usual_one_is_said_before_it_is_confirmed() -> None:
    bill, charge = Money.of("36.71", AED), Money.of("9.99", USD)
    rate = Rate(USD, AED, Decimal("3.6725"), PEG_RATE, None, "USD peg")
    told = sentence(Quote(bill, charge, Conversion(bill, charge, rate, Rounding.DOWN), None), NOW)
    assert plain(told).endswith("1 USD = 3.6725 AED, USD peg. Rounded down, for the customer.")


@pytest.mark.parametrize(
    ("age", "shown"),
    [
        (None, ""),
        (timedelta(hours=-2), "From the future"),
        (timedelta(minutes=-3), "Less than an hour"),
        (timedelta(minutes=59), "Less than an hour"),
        (timedelta(minutes=60), "1 hour"),
        (timedelta(hours=47), "47 hours"),
        (timedelta(hours=49), "2 days"),
    ],
)
def test_an_age_is_told_in_one_figure(age: timedelta | None, shown: str) -> None:
    assert age_words(age) == shown


@pytest.mark.parametrize(
    ("feed", "shown"),
    [
        (FeedNews(ECB_RATE, "x"), "European Central Bank: not fetched yet."),
        (FeedNews(TABLE_RATE, "x", fetching=True), "Chain’s table: fetching new rates…"),
        (
            FeedNews(ECB_RATE, "x", fetched_at=EARLIER, taken_at=EARLIER),
            "European Central Bank: fetched 20 Nov, of 20 Nov.",
        ),
        (
            FeedNews(ECB_RATE, "x", problem=FeedProblem.TOO_SLOW),
            "European Central Bank: nothing new came. It took too long to answer.",
        ),
        (
            FeedNews(ECB_RATE, "x", taken_at=EARLIER, fetched_at=EARLIER, problem=FeedProblem.NOT_TRUSTED),
            "European Central Bank: nothing new came. Its certificate is not trusted, so nothing was taken. "
            "The rates of 20 Nov stay.",
        ),
    ],
)
def test_each_feed_has_its_line(feed: FeedNews, shown: str) -> None:
    assert news_words(RatesNews((feed,)), NOW) == (shown,)


def test_a_table_that_can_not_be_read_comes_first() -> None:
    lines = news_words(RatesNews((FeedNews(ECB_RATE, "x"),), table_damaged=True), NOW)
    assert "can’t be read" in lines[0]
    assert len(lines) == 2


def test_every_standing_and_rounding_has_a_word_of_its_own() -> None:
    assert len({standing_word(standing) for standing in Standing}) == len(Standing)
    assert standing_tone(Standing.FINE) == "ok"
    assert {standing_tone(each) for each in Standing if each is not Standing.FINE} <= {"warn", "bad"}
    assert len({rounding_word(rounding) for rounding in Rounding}) == len(Rounding)


def test_what_is_no_rate_has_its_sentence_but_an_empty_field_has_none() -> None:
    told = {problem: rate_text_words(problem) for problem in RateTextProblem}
    assert told.pop(RateTextProblem.EMPTY) == ""
    assert all(text.endswith(".") for text in told.values())
    assert len(set(told.values())) == len(told)


@pytest.mark.parametrize(
    ("value", "shown"), [("3.6725", "0.27229"), ("0.27236", "3.6716"), ("0.5", "2"), ("150", "0.0066667")]
)
def test_the_other_way_is_told_roughly(value: str, shown: str) -> None:
    back = other_way(Rate(USD, AED, Decimal(value), STORE_RATE))
    assert back is not None
    assert (back.base, str(back.value)) == (AED, shown)
