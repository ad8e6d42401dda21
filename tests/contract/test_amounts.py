"""Amounts of every size and currency come through server and client as they were, to the last digit."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import CardNumber
from frontdesk.domain.currency import Currency
from frontdesk.domain.money import Money
from frontdesk.providers.ts import TSGiftCards
from frontdesk.training.currencies import MAX_WHOLE_DIGITS, MINOR_DIGITS
from tests.contract.shops import SHOPS, Shop
from tests.contract.visits import find

# The other forms differ from these in nothing that touches an amount.
WIDE_APART = [name for name in SHOPS if name.endswith(("-text", "-everything"))]


@st.composite
def parts(draw: st.DrawFn) -> tuple[Money, Money]:
    """A card's value and a part of it."""
    code = draw(st.sampled_from(sorted(MINOR_DIGITS)))
    # The part is put on top of the value for a while, and the sum has to be an amount as well.
    largest = (10 ** (MAX_WHOLE_DIGITS + MINOR_DIGITS[code]) - 1) // 2
    value = draw(st.integers(1, largest))
    currency = Currency.of(code)
    return Money(value, currency), Money(draw(st.integers(1, value)), currency)


@pytest.mark.parametrize("shop", WIDE_APART, indirect=True)
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(amounts=parts())
async def test_amounts_survive_the_round_trip(shop: Shop, cards: TSGiftCards, amounts: tuple[Money, Money]) -> None:
    value, part = amounts
    made = await cards.create(value, campaign_code=shop.campaign_without_pin, reference=Reference.mint())
    number, currency = CardNumber(made.number), value.currency
    await cards.credit(number, part, reference=Reference.mint())
    added = await cards.check_balance(number)
    taken = await cards.redeem(number, part, pin=None, store_id="1", reference=Reference.mint())
    details = await find(cards, number)
    assert details.transactions
    newest = max(details.transactions, key=lambda row: int(row.id or 0))
    back = await cards.refund(newest.id or "", part, reference=Reference.mint())

    assert made.value.money(currency) == value
    assert added.balance.money(currency) == value + part
    assert taken.amount.money(currency) == newest.amount.money(currency) == -part
    assert taken.balance.money(currency) == details.current_balance.money(currency) == value
    assert back.amount.money(currency) == part
    assert (await cards.check_balance(number)).balance.money(currency) == value + part
