"""The bill behind a transaction, as several clients write it."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from types import MappingProxyType

import pytest

from frontdesk.domain.bill import bill_of
from frontdesk.domain.card import CardTransaction, TransactionKind
from frontdesk.domain.currency import Currency
from frontdesk.domain.money import Money

USD = Currency.of("USD")
AED = Currency.of("AED")

OURS = {
    "local_currency": "AED",
    "local_amount": "36.71",
    "fd_rate": "0.27236",
    "fd_rate_from": "AED",
    "fd_rate_to": "USD",
    "fd_rate_source": "store",
    "fd_rate_time": "2026-11-22T05:00:00+00:00",
    "fd_rounding": "half-up",
}
VERSION_3 = {
    "exchange_rate": "0.27236",
    "from_currency": "AED",
    "from": "36.71",
    "to_currency": "USD",
    "to": "10.00",
}


def row(card: Currency, meta: dict[str, str], amount: str | None = "-10.00") -> CardTransaction:
    money = None if amount is None else Money.of(amount, card)
    return CardTransaction("2", TransactionKind.REDEEM, money, meta=MappingProxyType(meta))


def test_what_this_till_wrote_is_read_back_whole() -> None:
    bill = bill_of(row(USD, OURS))

    assert bill is not None
    assert bill.rate is not None
    assert bill.local == Money.of("36.71", AED)
    assert (bill.rate.base, bill.rate.quote, bill.rate.value) == (AED, USD, Decimal("0.27236"))
    assert (bill.rate.source, bill.rate.taken_at) == ("store", datetime(2026, 11, 22, 5, tzinfo=UTC))


def test_the_text_s_own_sample_of_version_3_has_the_card_in_from() -> None:
    bill = bill_of(row(AED, VERSION_3, "-36.71"))

    assert bill is not None
    assert bill.rate is not None
    assert bill.local == Money.of("10.00", USD)
    assert (bill.rate.base, bill.rate.quote, bill.rate.value) == (AED, USD, Decimal("0.27236"))


def test_a_client_that_wrote_it_the_other_way_round_is_understood_by_the_card() -> None:
    bill = bill_of(row(USD, VERSION_3))

    assert bill is not None
    # What its rate means is not told: it is left out.
    assert (bill.local, bill.rate) == (Money.of("36.71", AED), None)


@pytest.mark.parametrize(
    "meta",
    [
        {},
        {"local_currency": "AED"},
        {"local_currency": "AED", "local_amount": "a lot"},
        {"local_currency": "AED", "local_amount": ""},
        {"local_currency": "AED", "local_amount": "0.00"},
        {"local_currency": "AED", "local_amount": "36.711"},
        {"local_currency": "gold", "local_amount": "36.71"},
        {"local_currency": "USD", "local_amount": "10.00"},
        {"from": "1.00", "from_currency": "JPY", "to": "2.00", "to_currency": "AED"},
        {"from": "1.00", "from_currency": "USD"},
        {"from": "1.00", "from_currency": "USD", "to": "1.00", "to_currency": "USD"},
    ],
)
def test_what_can_not_be_read_is_no_bill(meta: dict[str, str]) -> None:
    assert bill_of(row(USD, meta)) is None


def test_a_row_without_an_amount_has_none() -> None:
    assert bill_of(row(USD, OURS, None)) is None


def test_a_currency_that_was_withdrawn_since_can_be_read() -> None:
    bill = bill_of(
        row(USD, VERSION_3 | {"from_currency": "USD", "from": "10.00", "to_currency": "AFA", "to": "36.71"})
    )

    assert bill is not None
    assert str(bill.local) == "AFA 36.71"


def test_an_amount_below_zero_is_shown_without_its_sign() -> None:
    bill = bill_of(row(USD, OURS | {"local_amount": "-36.71"}))

    assert bill is not None
    assert bill.local == Money.of("36.71", AED)


@pytest.mark.parametrize(
    "wrong",
    [
        {"fd_rate": "0"},
        {"fd_rate": "-1"},
        {"fd_rate": "NaN"},
        {"fd_rate": "much"},
        {"fd_rate_from": "AFA"},
        {"fd_rate_from": "JPY"},
        {"fd_rate_to": "AED"},
    ],
)
def test_a_rate_that_can_not_be_right_is_left_out_and_the_bill_stays(wrong: dict[str, str]) -> None:
    bill = bill_of(row(USD, OURS | wrong))

    assert bill is not None
    assert (bill.local, bill.rate) == (Money.of("36.71", AED), None)


@pytest.mark.parametrize("time", ["", "yesterday", "2026-11-22T05:00:00"])
def test_a_time_that_can_not_be_read_is_left_out(time: str) -> None:
    bill = bill_of(row(USD, OURS | {"fd_rate_time": time}))

    assert bill is not None
    assert bill.rate is not None
    assert bill.rate.taken_at is None
