"""Amounts, dates, rates and masks as they are read on the screen."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from frontdesk.domain.amount_text import parse_amount
from frontdesk.domain.card import CardNumber
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate
from frontdesk.domain.money import LARGEST_MINOR_UNITS, AmountError, Money
from frontdesk.ui import format as fmt
from frontdesk.ui.fill import fill

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
AED, USD = Currency.of("AED"), Currency.of("USD")


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.fixture(autouse=True)
def _american_english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def _in_dubai(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Asia/Dubai")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        (Money.of("1234.5", "USD"), "USD 1,234.50"),
        (Money.of("0.05", "AED"), "AED 0.05"),
        (Money.of("1000000", "JPY"), "JPY 1,000,000"),
        (Money.of("12.345", "KWD"), "KWD 12.345"),
        (Money.of("-56.90", "USD"), "USD −56.90"),
        (Money(LARGEST_MINOR_UNITS, USD), "USD 10,000,000,000,000.00"),
    ],
)
def test_money_has_its_code_first_and_all_its_decimals(amount: Money, shown: str) -> None:
    assert plain(fmt.money(amount)) == shown


def test_no_line_breaks_between_a_code_and_its_number() -> None:
    assert fmt.money(Money.of("10", "USD")) == "USD\u00a010.00"
    assert " " not in fmt.mask("7879")


@pytest.mark.parametrize(
    ("locale", "shown"),
    [
        ("de_DE", "USD 1.234.567,50"),
        ("fr_FR", "USD 1 234 567,50"),
        ("ar_EG", "USD ١٬٢٣٤٬٥٦٧٫٥٠"),
        ("C", "USD 1,234,567.50"),
    ],
)
def test_signs_and_digits_are_those_of_the_locale(locale: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert plain(fmt.money(Money.of("1234567.5", "USD"))) == shown


@given(
    minor=st.integers(1, LARGEST_MINOR_UNITS),
    code=st.sampled_from(["JPY", "USD", "KWD"]),
    locale=st.sampled_from("en_US en_GB de_DE de_CH fr_FR es_ES ar_AE ar_EG fa_IR hi_IN zh_CN ja_JP".split()),
)
def test_what_is_shown_is_read_back_as_the_same_amount(minor: int, code: str, locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    money = Money(minor, Currency.of(code))
    try:
        readings: tuple[Money, ...] = (parse_amount(fmt.money(money), money.currency),)
    except AmountError as bad:
        # "1,234" can mean two amounts: the right one must be among those to choose from.
        readings = bad.readings
    assert money in readings


@pytest.mark.parametrize(
    ("amount", "shown"), [("-56.90", "− 56.90"), ("8.4", "+ 8.40"), ("0", "0.00"), ("-1234", "− 1,234.00")]
)
def test_a_row_says_what_it_did_to_the_balance(amount: str, shown: str) -> None:
    assert plain(fmt.money_signed(Money.of(amount, "USD"))) == shown


@pytest.mark.parametrize("number", [CardNumber.parse("6031000000007879"), "7879"])
def test_of_a_card_only_four_digits_are_shown(number: CardNumber | str) -> None:
    assert plain(fmt.mask(number)) == "•••• 7879"


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        (datetime(2026, 11, 22, 5, 12, tzinfo=UTC), "Today 09:12"),
        (datetime(2026, 11, 21, 20, 1, tzinfo=UTC), "Today 00:01"),
        (datetime(2026, 11, 21, 19, 59, tzinfo=UTC), "21 Nov"),
        (datetime(2026, 11, 12, 8, 0, tzinfo=UTC), "12 Nov"),
        (datetime(2025, 11, 3, 10, 5, tzinfo=UTC), "3 Nov 2025 14:05"),
        (datetime(2025, 12, 31, 21, 0, tzinfo=UTC), "1 Jan"),
    ],
)
def test_a_moment_is_as_short_as_today_allows_and_in_local_time(when: datetime, shown: str) -> None:
    assert fmt.moment(when, NOW) == shown


def test_a_moment_in_full_has_its_year_and_time() -> None:
    assert fmt.full_moment(datetime(2026, 11, 3, 10, 5, tzinfo=UTC)) == "3 Nov 2026 14:05"


@pytest.mark.parametrize("when", [date(2027, 10, 14), datetime(2027, 10, 13, 20, 30, tzinfo=UTC)])
def test_a_day_is_the_local_one(when: date | datetime) -> None:
    assert fmt.day(when) == "14 Oct 2027"


@pytest.mark.parametrize(
    ("value", "shown"),
    [("0.27236", "1 AED = 0.27236 USD"), ("0.2700", "1 AED = 0.2700 USD"), ("15000", "1 AED = 15,000 USD")],
)
def test_a_rate_is_shown_as_it_was_quoted(value: str, shown: str) -> None:
    assert plain(fmt.rate(Rate(AED, USD, Decimal(value), "store"))) == shown


@pytest.mark.parametrize(
    ("source", "taken_at", "shown"),
    [
        ("store", datetime(2026, 11, 22, 5, 0, tzinfo=UTC), "Store rate, today 09:00"),
        ("store", datetime(2026, 11, 12, 5, 0, tzinfo=UTC), "Store rate, 12 Nov"),
        ("store", None, "Store rate"),
        ("Central bank", None, "Central bank"),
    ],
)
def test_a_rate_says_where_it_is_from(source: str, taken_at: datetime | None, shown: str) -> None:
    assert fmt.rate_source(Rate(AED, USD, Decimal("0.27236"), source, taken_at), NOW) == shown


def test_braces_in_what_is_filled_in_are_left_alone() -> None:
    assert fill("{words} for {number}", words="{number} {}", number="1") == "{number} {} for 1"


def test_a_place_that_nothing_is_known_for_stays() -> None:
    assert fill("{a} {b}", a="1") == "1 {b}"
