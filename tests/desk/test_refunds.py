"""What can be given back, and what that is in the bill's currency."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.desk.refunds import refundables
from frontdesk.domain.card import Card, CardKind, CardNumber, CardStatus, CardTransaction, TransactionKind
from frontdesk.domain.money import Money
from tests.support.till import USD, aed, usd

LOCAL = MappingProxyType({"local_currency": "AED", "local_amount": "36.71"})
REDEEM = CardTransaction("2", TransactionKind.REDEEM, usd("-10.00"), meta=LOCAL)
PART = CardTransaction("3", TransactionKind.REFUND, usd("4.00"), refund_of="2")
ACTIVATION = CardTransaction("1", TransactionKind.ACTIVATION, usd("25.00"))
CARD = Card(CardNumber("5501620001"), CardKind.MONETARY, CardStatus.ACTIVE, transactions=(PART, REDEEM, ACTIVATION))


def test_only_redeems_are_listed_with_what_is_left_of_them() -> None:
    (row,) = refundables(CARD)

    assert (row.transaction, row.refunded, row.left, row.possible) == (REDEEM, usd("4.00"), usd("6.00"), True)
    assert row.local == aed("36.71")


@pytest.mark.parametrize("amount", ["6.00", "10.00"])
def test_what_was_given_back_whole_is_listed_but_not_possible(amount: str) -> None:
    rest = CardTransaction("4", TransactionKind.REFUND, usd(amount), refund_of="2")

    (row,) = refundables(replace(CARD, transactions=(rest, *(CARD.transactions or ()))))

    assert (row.left, row.possible) == (usd("0.00"), False)


def test_a_row_that_can_not_be_read_makes_it_impossible() -> None:
    unread = replace(PART, amount=None)

    (row,) = refundables(replace(CARD, transactions=(unread, REDEEM)))

    assert (row.left, row.possible) == (None, False)


def test_a_redeem_whose_amount_can_not_be_read_is_not_refunded() -> None:
    (row,) = refundables(replace(CARD, transactions=(replace(REDEEM, amount=None),)))

    assert (row.left, row.possible) == (None, False)


def test_an_experience_is_given_back_once_and_without_an_amount() -> None:
    taken = CardTransaction("2", TransactionKind.REDEEM, None, sku="pool-day")
    back = CardTransaction("3", TransactionKind.REFUND, None, refund_of="2", sku="pool-day")
    card = replace(CARD, kind=CardKind.EXPERIENCE, transactions=(taken,))

    (before,) = refundables(card)
    (after,) = refundables(replace(card, transactions=(back, taken)))

    assert (before.left, before.possible, after.possible) == (None, True, False)


def test_a_card_whose_rows_are_not_known_has_none() -> None:
    assert refundables(replace(CARD, transactions=None)) == ()


@pytest.mark.parametrize(
    ("amount", "share"), [("10.00", "36.71"), ("5.00", "18.36"), ("3.33", "12.22"), ("0.01", "0.04")]
)
def test_a_part_is_told_at_the_original_rate(amount: str, share: str) -> None:
    (row,) = refundables(replace(CARD, transactions=(REDEEM,)))

    assert row.local_share(usd(amount)) == aed(share)


@given(st.lists(st.integers(min_value=1, max_value=400), min_size=1, max_size=6))
def test_all_parts_together_are_the_whole_bill(parts: list[int]) -> None:
    rest = max(1000 - sum(parts), 0)
    amounts = [amount for amount in (*parts, rest) if amount] if sum(parts) <= 1000 else [1000]
    rows: tuple[CardTransaction, ...] = (REDEEM,)
    given_back = 0
    for number, amount in enumerate(amounts):
        (row,) = refundables(replace(CARD, transactions=rows))
        share = row.local_share(Money(amount, USD))
        assert share is not None
        given_back += share.minor
        part = CardTransaction(f"r{number}", TransactionKind.REFUND, Money(amount, USD), refund_of="2")
        rows = (part, *rows)

    assert given_back == 3671


@pytest.mark.parametrize(
    "meta",
    [
        {},
        {"local_currency": "AED"},
        {"local_currency": "QQQ", "local_amount": "20.00"},
        {"local_currency": "AED", "local_amount": "some"},
        {"local_currency": "AED", "local_amount": "1.001"},
    ],
)
def test_a_bill_that_was_not_recorded_has_no_local_share(meta: dict[str, str]) -> None:
    (row,) = refundables(replace(CARD, transactions=(replace(REDEEM, meta=MappingProxyType(meta)),)))

    assert row.local is None
    assert row.local_share(usd("1.00")) is None
    assert row.left == Money(1000, usd("0").currency)
