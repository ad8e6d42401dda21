"""A bill given back in parts: in both currencies the parts make the whole, at any rate and rounding."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from types import MappingProxyType

from hypothesis import assume, given
from hypothesis import strategies as st

from frontdesk.desk.refunds import Refundable, refundables
from frontdesk.domain.card import Card, CardKind, CardNumber, CardStatus, CardTransaction, TransactionKind
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate, Rounding
from frontdesk.domain.money import Money

CARD = Card(CardNumber("5501620001"), CardKind.MONETARY, CardStatus.ACTIVE)
CURRENCIES = [Currency.of(code) for code in ("USD", "AED", "JPY", "KWD", "CLF")]


@st.composite
def redeems(draw: st.DrawFn) -> tuple[Money, CardTransaction]:
    """A bill in local money, and the row that its redeem left on the card."""
    local, of_card = draw(st.lists(st.sampled_from(CURRENCIES), min_size=2, max_size=2, unique=True))
    rate = Rate(local, of_card, draw(st.decimals("0.0001", "1000", places=4)), "store")
    rounding = draw(st.sampled_from(Rounding))
    bill = Money(draw(st.integers(1, 10**8)), local)
    charge = rate.convert(bill, rounding)
    assume(charge)
    meta = {
        "local_currency": local.code,
        "local_amount": bill.wire,
        "fd_rate": f"{rate.value:f}",
        "fd_rate_from": rate.base.code,
        "fd_rate_to": rate.quote.code,
        "fd_rate_source": rate.source,
        "fd_rounding": rounding.value,
    }
    return bill, CardTransaction("1", TransactionKind.REDEEM, -charge, meta=MappingProxyType(meta))


def shown(*rows: CardTransaction) -> Refundable:
    (row,) = refundables(replace(CARD, transactions=rows))
    return row


@given(redeems(), st.lists(st.integers(1, 99), max_size=5))
def test_the_parts_make_the_whole_in_both_currencies(
    redeem: tuple[Money, CardTransaction], percentages: list[int]
) -> None:
    bill, taken = redeem
    assert taken.amount is not None
    charge = abs(taken.amount)
    given_back, local_back = Money.zero(charge.currency), Money.zero(bill.currency)
    rows: tuple[CardTransaction, ...] = (taken,)
    for number, percentage in enumerate((*percentages, 100)):
        row = shown(*rows)
        assert row.left is not None
        # The last part takes all that is left.
        part = Money(-(-row.left.minor * percentage // 100), charge.currency)
        if not part:
            continue
        share = row.local_share(part)
        assert share is not None
        assert abs(share.minor - Fraction(bill.minor * part.minor, charge.minor)) <= 1
        assert share.minor >= 0
        given_back, local_back = given_back + part, local_back + share
        rows = (CardTransaction(f"r{number}", TransactionKind.REFUND, part, refund_of="1"), *rows)

    assert (given_back, local_back) == (charge, bill)
    assert not shown(*rows).possible


@given(redeems())
def test_one_refund_of_everything_is_the_whole_bill(redeem: tuple[Money, CardTransaction]) -> None:
    bill, taken = redeem
    assert taken.amount is not None

    assert shown(taken).local_share(abs(taken.amount)) == bill
