"""What a redeem would do, before anyone confirms it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.desk.quote import AboveBalanceError, Quote, quote, quote_all
from frontdesk.desk.rates import Rates
from frontdesk.domain.card import Card, CardKind, CardNumber, CardStatus
from frontdesk.domain.currency import Currency
from frontdesk.domain.errors import MoneyMoved, NextStep, NoticeError, NoticeKind
from frontdesk.domain.exchange import Rate, Rounding
from frontdesk.domain.money import Money
from frontdesk.exchange_settings import ExchangeSettings
from tests.desk.rates import CASHIER, MANAGER
from tests.support.till import AED, USD, aed, usd

EUR, JPY = Currency.of("EUR"), Currency.of("JPY")
AED_USD = Rate(AED, USD, Decimal("0.27236"), "store")
RATES = Rates((AED_USD, Rate(JPY, AED, Decimal("0.0247"), "store")))
CARD = Card(CardNumber("5501620001"), CardKind.MONETARY, CardStatus.ACTIVE, currency=USD, balance=usd("25.00"))


def test_a_bill_in_the_card_currency_is_charged_as_it_is() -> None:
    assert quote(CARD, usd("10.00"), RATES) == Quote(usd("10.00"), usd("10.00"), None, usd("15.00"))


def test_a_local_bill_is_converted_once() -> None:
    told = quote(CARD, aed("36.71"), RATES)

    assert (told.bill, told.charge, told.left) == (aed("36.71"), usd("10.00"), usd("15.00"))
    assert told.conversion is not None
    assert (told.conversion.local, told.conversion.card, told.conversion.rate) == (told.bill, told.charge, AED_USD)
    assert told.to_pay is None


def test_the_last_cent_can_be_charged() -> None:
    assert quote(CARD, usd("25.00"), RATES).left == usd("0.00")


def test_a_balance_that_was_not_read_stops_nothing() -> None:
    assert quote(replace(CARD, balance=None), usd("900.00"), RATES).left is None


@pytest.mark.parametrize(
    ("bill", "offer"),
    [
        (usd("30.00"), (usd("25.00"), usd("25.00"), usd("5.00"))),
        (usd("25.01"), (usd("25.00"), usd("25.00"), usd("0.01"))),
        (aed("100.00"), (aed("91.79"), usd("25.00"), aed("8.21"))),
        (aed("91.83"), (aed("91.79"), usd("25.00"), aed("0.04"))),
    ],
)
def test_more_than_is_there_is_offered_in_part(bill: Money, offer: tuple[Money, Money, Money]) -> None:
    with pytest.raises(AboveBalanceError) as above:
        quote(CARD, bill, RATES)

    told = above.value.offer
    assert told is not None
    assert (told.bill, told.charge, told.to_pay) == offer
    assert told.left == usd("0.00")
    assert (above.value.notice.kind, above.value.notice.moved) == (NoticeKind.AMOUNT_ABOVE_BALANCE, MoneyMoved.NO)
    assert above.value.notice.arguments["balance"] == usd("25.00")


def test_an_empty_card_offers_nothing() -> None:
    with pytest.raises(AboveBalanceError) as above:
        quote(replace(CARD, balance=usd("0.00")), usd("1.00"), RATES)

    assert above.value.offer is None


@pytest.mark.parametrize(
    ("card", "bill", "kind", "step"),
    [
        (CARD, Money(100, JPY), NoticeKind.RATE_MISSING, NextStep.USE_CARD_CURRENCY),
        (CARD, aed("0.01"), NoticeKind.AMOUNT_TOO_SMALL_TO_CHARGE, NextStep.CHECK_AMOUNT),
        (
            replace(CARD, currency=None, balance=None),
            usd("1"),
            NoticeKind.CARD_CURRENCY_UNKNOWN,
            NextStep.CALL_MANAGER,
        ),
    ],
)
def test_what_can_not_be_charged_is_told(card: Card, bill: Money, kind: NoticeKind, step: NextStep) -> None:
    with pytest.raises(NoticeError) as stopped:
        quote(card, bill, RATES)

    assert (stopped.value.notice.kind, stopped.value.notice.next_step) == (kind, step)


@pytest.mark.parametrize(
    ("balance", "local", "bill"),
    [
        (usd("25.00"), AED, aed("91.79")),
        (usd("25.00"), USD, usd("25.00")),
        (usd("25.00"), JPY, usd("25.00")),
        (Money(100, JPY), AED, aed("2.47")),
    ],
)
def test_all_of_a_card_can_be_taken(balance: Money, local: Currency, bill: Money) -> None:
    everything = quote_all(replace(CARD, currency=balance.currency, balance=balance), local, RATES)

    assert everything is not None
    assert (everything.bill, everything.charge) == (bill, balance)
    assert everything.left == Money.zero(balance.currency)
    assert (everything.conversion is None) is (bill.currency == balance.currency)


def test_all_of_a_card_that_is_worth_less_than_a_local_unit_is_taken_in_its_own_currency() -> None:
    local = Currency.of("KRW")
    rates = Rates((Rate(USD, local, Decimal("0.1"), "store"),))

    everything = quote_all(replace(CARD, balance=usd("0.01")), local, rates)

    assert everything is not None
    assert (everything.bill, everything.conversion) == (usd("0.01"), None)


@pytest.mark.parametrize("balance", [None, usd("0.00")])
def test_there_is_no_all_of_nothing(balance: Money | None) -> None:
    assert quote_all(replace(CARD, balance=balance), AED, RATES) is None


@given(st.integers(1, 10**7), st.integers(0, 10**6), st.decimals("0.001", "1000", places=5))
def test_a_card_is_never_charged_more_than_it_has(bill: int, balance: int, value: Decimal) -> None:
    card = replace(CARD, balance=Money(balance, USD))
    rates = Rates((Rate(EUR, USD, value, "store"),))
    try:
        told: Quote | None = quote(card, Money(bill, EUR), rates)
    except AboveBalanceError as above:
        told = above.offer
        if told is not None:
            assert told.to_pay is not None
            assert told.bill + told.to_pay == Money(bill, EUR)
    except NoticeError as small:
        assert small.notice.kind is NoticeKind.AMOUNT_TOO_SMALL_TO_CHARGE  # noqa: PT017  (one of three ends)
        return
    if told is not None:
        assert told.left is not None
        assert told.left.minor >= 0
        assert told.charge + told.left == Money(balance, USD)


def test_rates_are_never_crossed() -> None:
    assert RATES.usable(USD, AED) is RATES.usable(AED, USD) is AED_USD
    assert RATES.usable(USD, JPY) is None


LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
OLD = (Rate(EUR, USD, Decimal("1.1"), "store", LONG_AGO),)
A_WEEK = ExchangeSettings(store_stale=timedelta(days=7))


def test_a_manager_goes_on_with_a_rate_that_is_too_old_under_their_name() -> None:
    rates = Rates(OLD, exchange=A_WEEK, session=MANAGER)

    told = quote(CARD, Money.of("10.00", EUR), rates).conversion
    everything = quote_all(CARD, EUR, rates)

    assert told is not None
    assert everything is not None
    assert everything.conversion is not None
    assert (told.card, told.approved_by) == (usd("11.00"), MANAGER.account)
    assert everything.conversion.approved_by == MANAGER.account


def test_a_cashier_is_told_and_can_still_charge_in_the_cards_currency() -> None:
    rates = Rates(OLD, exchange=A_WEEK, session=CASHIER)

    with pytest.raises(NoticeError) as told:
        quote(CARD, Money.of("10.00", EUR), rates)
    everything = quote_all(CARD, EUR, rates)

    assert (told.value.notice.kind, told.value.notice.next_step) == (
        NoticeKind.RATE_STALE,
        NextStep.USE_CARD_CURRENCY,
    )
    assert quote(CARD, usd("10.00"), rates).conversion is None
    assert everything is not None
    assert (everything.bill, everything.conversion) == (usd("25.00"), None)


def test_a_rate_that_looks_wrong_is_nobodys_to_use() -> None:
    rates = Rates((Rate(AED, USD, Decimal("3.67"), "store"),), session=MANAGER)

    with pytest.raises(NoticeError) as told:
        quote(CARD, aed("10.00"), rates)

    assert told.value.notice.kind is NoticeKind.RATE_STOPPED


@pytest.mark.parametrize(
    ("rounding", "charge"), [(Rounding.HALF_UP, "10.00"), (Rounding.DOWN, "9.99"), (Rounding.HALF_EVEN, "10.00")]
)
def test_the_store_decides_how_a_conversion_is_rounded(rounding: Rounding, charge: str) -> None:
    rates = Rates((AED_USD,), rounding=rounding)

    told = quote(CARD, aed("36.71"), rates)

    assert told.conversion is not None
    assert (told.charge, told.conversion.rounding) == (usd(charge), rounding)
