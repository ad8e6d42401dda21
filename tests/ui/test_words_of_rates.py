"""What is said of a rate that can't be used or set: what the source says, what is wrong with it, what to do now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from frontdesk.desk.rate_guard import GuardStop, judge
from frontdesk.desk.rates_found import RateStanding, Standing
from frontdesk.desk.rates_told import no_rate, not_a_manager, not_saved, refused_rate
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate
from frontdesk.domain.rate_trouble import FeedProblem, RateProblem
from frontdesk.ui.words import Words, words
from frontdesk.ui.words.of_rates import feed_words

AED, EUR, JPY, USD = (Currency.of(code) for code in ("AED", "EUR", "JPY", "USD"))
NOW = datetime(2026, 11, 22, 14, 0).astimezone()
CARD_CURRENCY = "Key the amount in the card’s own currency."


@pytest.fixture(autouse=True)
def _american_english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def plain(told: Words) -> tuple[str, tuple[str, ...]]:
    return told.title, tuple(each.replace("\u202f", " ").replace("\u00a0", " ") for each in told.sentences)


def rate(base: Currency, quote: Currency, value: str, source: str = "store") -> Rate:
    return Rate(base, quote, Decimal(value), source, NOW)


def stopped(stop: GuardStop, source: str = "store") -> tuple[str, tuple[str, ...]]:
    standing = RateStanding(AED, USD, Standing.STOPPED, stop.rate, source, stop=stop)
    return plain(words(no_rate(standing, NOW)))


def test_a_missing_rate() -> None:
    told = plain(words(no_rate(RateStanding(AED, USD, Standing.MISSING), NOW)))

    assert told == (
        "There is no exchange rate",
        ("The till has none for AED and USD.", "No money moved.", CARD_CURRENCY),
    )


@pytest.mark.parametrize(
    ("age", "sentence"),
    [
        (timedelta(hours=5), "1 AED = 0.27236 USD is of today 09:00."),
        (
            timedelta(hours=-27),
            "1 AED = 0.27236 USD is dated 23 Nov: either that or this computer’s clock is wrong.",
        ),
    ],
)
def test_a_rate_that_is_too_old_or_of_the_future(age: timedelta, sentence: str) -> None:
    old = Rate(AED, USD, Decimal("0.27236"), "store", NOW - age)

    title, told = plain(words(no_rate(RateStanding(AED, USD, Standing.STALE, old, "store", age), NOW)))

    assert title == "The exchange rate is too old"
    assert told[0].startswith(sentence[:40])
    assert told[1:] == ("A manager may use it.", "No money moved.", CARD_CURRENCY)


def test_a_rate_that_is_the_wrong_way_round_says_what_it_looks_like() -> None:
    stop = judge(rate(AED, USD, "3.67"), Decimal(2), before=None, elsewhere=None)

    assert stop is not None
    assert stopped(stop) == (
        "The exchange rate looks wrong",
        (
            "The store’s rate says 1 AED = 3.67 USD.",
            "The two currencies seem to be the wrong way round.",
            "It looks like 1/0.27248.",
            "The peg to the US dollar is 1 USD = 3.6725 AED.",
            "A manager can see to it under Rates.",
            "No money moved.",
            CARD_CURRENCY,
        ),
    )


def test_a_jump_names_the_rate_before() -> None:
    stop = judge(rate(EUR, JPY, "170", "ecb"), Decimal(2), before=rate(EUR, JPY, "160", "ecb"), elsewhere=None)

    assert stop is not None
    assert stopped(stop, "ecb")[1][:3] == (
        "The European Central Bank says 1 EUR = 170 JPY.",
        "That is too far from the one before.",
        "The last one that was accepted is 1 EUR = 160 JPY.",
    )


def test_what_another_source_says_is_named() -> None:
    stop = judge(rate(EUR, JPY, "120"), Decimal(2), before=None, elsewhere=rate(EUR, JPY, "160", "ecb"))

    assert stop is not None
    assert stopped(stop)[1][1:3] == (
        "That is too far from what another source says.",
        "The European Central Bank says 1 EUR = 160 JPY.",
    )


def test_what_is_no_rate_is_quoted() -> None:
    told = stopped(GuardStop(RateProblem.NOT_A_NUMBER, text="N/A"), "table")

    assert told[1][:2] == ("The chain’s table says “N/A”.", "That is no number.")


@pytest.mark.parametrize("problem", RateProblem)
def test_every_problem_is_told_apart(problem: RateProblem) -> None:
    others = {stopped(GuardStop(other))[1][0] for other in RateProblem if other is not problem}

    assert stopped(GuardStop(problem))[1][0] not in others


def test_what_a_manager_is_told_when_a_rate_is_not_taken() -> None:
    stop = GuardStop(RateProblem.NOT_POSITIVE, text="0")

    assert plain(words(refused_rate(stop, AED, USD))) == (
        "This rate looks wrong",
        ("“0” was keyed in.", "A rate is more than zero.", "Check the rate."),
    )


def test_who_may_set_rates_and_what_a_full_disk_means(expected_log: pytest.LogCaptureFixture) -> None:
    assert plain(words(not_a_manager())) == ("Only a manager can change the rates", ("Call a manager.",))
    title, told = plain(words(not_saved(OSError(28, "full"))))
    assert title == "The rate could not be saved"
    assert told[0] == "The rates are as they were before."


def test_every_trouble_of_a_feed_has_words_of_its_own() -> None:
    told = {feed_words(problem) for problem in FeedProblem}

    assert len(told) == len(FeedProblem)
    assert all(each.endswith(".") for each in told)
