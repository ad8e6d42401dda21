"""What a person at the till is told of the rate that a bill is converted with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from frontdesk.desk.desk import Desk
from frontdesk.desk.rates import Rates
from frontdesk.domain.exchange import Conversion, Rate, Rounding
from frontdesk.domain.movement import Redeem
from frontdesk.domain.shop import Role
from frontdesk.exchange_settings import ECB_RATE, STORE_RATE, ExchangeSettings
from frontdesk.flows.balance import BalanceFlow
from frontdesk.flows.redeem import RedeemFlow
from frontdesk.flows.refund import RefundFlow
from frontdesk.ui.screens.balance import BalanceScreen
from frontdesk.ui.screens.redeem import RedeemScreen
from frontdesk.ui.screens.refund import RefundScreen
from frontdesk.ui.widgets.buttons import SecondaryButton
from tests.support.screens import Shown, show_screen
from tests.support.till import AED, RATES, SMALL_CARD, USD, Till, aed, usd

pytestmark = pytest.mark.usefixtures("light")

EURO_CARD = "5501620003"
TOO_OLD = timedelta(days=3)
EXCHANGE = ExchangeSettings(store_stale=timedelta(days=1))


def with_rates(
    till: Till,
    *rates: Rate,
    role: Role = Role.MANAGER,
    rounding: Rounding = Rounding.HALF_UP,
    exchange: ExchangeSettings = EXCHANGE,
) -> Desk:
    """The till's desk with other rates, and somebody in this role."""
    session = replace(till.desk.session, role=role)
    known = Rates(rates, exchange=exchange, rounding=rounding, session=session, clock=till.clock)
    return replace(till.desk, session=session, rates=known)


def store_rate(till: Till, value: str = "0.27236", age: timedelta = timedelta(hours=1)) -> Rate:
    return Rate(AED, USD, Decimal(value), STORE_RATE, till.clock.now() - age)


@contextmanager
def redeeming(till: Till, desk: Desk) -> Iterator[tuple[Shown, RedeemFlow]]:
    flow = RedeemFlow(desk)
    with show_screen(lambda context: RedeemScreen(flow, context), till) as shown:
        yield shown, flow


async def picked(redeem: Shown, till: Till, number: str = SMALL_CARD) -> None:
    pin = till.pin(number)
    assert pin is not None
    redeem.type(number)
    redeem.enter()
    await redeem.settle()
    redeem.type(pin.digits)
    redeem.enter()
    await redeem.settle()


async def test_a_manager_goes_on_with_an_old_rate_knowingly(till: Till) -> None:
    desk = with_rates(till, store_rate(till, age=TOO_OLD))
    with redeeming(till, desk) as (redeem, _):
        await picked(redeem, till)
        redeem.type("3671")
        assert redeem.reads("redeem_notice_title") == "The exchange rate is too old"
        assert "1 AED = 0.27236 USD" in redeem.reads("redeem_notice_detail")
        assert not redeem.part("redeem_confirm").isEnabled()
        assert redeem.cut_off() == []
        redeem.enter()
        await redeem.settle()
        assert till.relay.posts == []

        redeem.touch("redeem_approve_rate")
        assert redeem.reads("redeem_facts_approved") == desk.session.account
        assert not redeem.sees("redeem_notice")
        redeem.enter()
        await redeem.settle()
        assert redeem.reads("redeem_result_facts_approved") == desk.session.account
        assert redeem.cut_off() == []
    (attempt,) = await till.attempts()
    assert json.loads(attempt.rate)["approved_by"] == desk.session.account


async def test_the_next_card_asks_for_it_again(till: Till) -> None:
    with redeeming(till, with_rates(till, store_rate(till, age=TOO_OLD))) as (redeem, flow):
        await picked(redeem, till)
        redeem.type("3671")
        redeem.touch("redeem_approve_rate")
        assert flow.state.can_confirm
        redeem.touch("redeem_clear")
        await picked(redeem, till)
        redeem.type("3671")
        assert not flow.state.can_confirm


async def test_all_of_a_card_at_an_old_rate_asks_too(till: Till) -> None:
    with redeeming(till, with_rates(till, store_rate(till, age=TOO_OLD))) as (redeem, flow):
        await picked(redeem, till)
        redeem.touch("redeem_all")
        assert redeem.sees("redeem_approve_rate")
        assert not flow.state.can_confirm


async def test_a_cashier_is_told_at_once_and_uses_the_cards_currency(till: Till) -> None:
    with redeeming(till, with_rates(till, store_rate(till, age=TOO_OLD), role=Role.CASHIER)) as (redeem, flow):
        await picked(redeem, till)
        assert redeem.reads("redeem_notice_title") == "The exchange rate is too old"
        assert not redeem.sees("redeem_approve_rate")
        redeem.type("3671")
        assert redeem.reads("redeem_notice_title") == "The exchange rate is too old"
        assert not flow.state.can_confirm
        assert redeem.cut_off() == []

        redeem.touch("redeem_card_currency")
        assert not redeem.sees("redeem_notice")
        redeem.type("1000")
        assert redeem.reads("redeem_confirm") == "Charge USD 10.00"
        redeem.enter()
        await redeem.settle()
    (attempt,) = await till.attempts()
    assert (attempt.amount, attempt.local, attempt.rate) == (usd("10.00"), None, "")


@pytest.mark.parametrize(
    ("value", "told"),
    [("3.6725", "wrong way round"), ("0.31", "too far from what it is fixed to")],
    ids=["inverted", "off its peg"],
)
async def test_a_stopped_rate_says_why_even_to_a_manager(till: Till, value: str, told: str) -> None:
    with redeeming(till, with_rates(till, store_rate(till, value))) as (redeem, flow):
        await picked(redeem, till)
        redeem.type("3671")
        assert redeem.reads("redeem_notice_title") == "The exchange rate looks wrong"
        assert told in redeem.reads("redeem_notice_detail")
        assert not flow.state.can_confirm
        assert not redeem.sees("redeem_approve_rate")
        assert redeem.cut_off() == []
        # However long the explanation, the way out is in sight on the smallest till.
        assert not redeem.part("redeem_card_currency").visibleRegion().isEmpty()
        redeem.touch("redeem_card_currency")
        redeem.type("1000")
        assert flow.state.can_confirm


async def test_a_rate_that_is_set_meanwhile_is_used_on_coming_back(till: Till) -> None:
    desk = with_rates(till, store_rate(till, "3.6725"))
    with redeeming(till, desk) as (redeem, flow):
        await picked(redeem, till)
        redeem.type("3671")
        assert not flow.state.can_confirm

        await desk.rates.set(USD, AED, Decimal("3.6725"), desk.session)
        redeem.screen.arrive()
        assert redeem.reads("redeem_confirm") == "Charge USD 10.00"
        assert redeem.reads("redeem_facts_rate") == "1 USD = 3.6725 AED"

        await desk.rates.set(USD, AED, Decimal("3.70"), desk.session)
        assert redeem.reads("redeem_confirm") == "Charge USD 10.00"
        redeem.screen.arrive()
        assert redeem.reads("redeem_confirm") == "Charge USD 9.92"


async def test_without_any_rate_the_cards_currency_is_asked_for(till: Till) -> None:
    with redeeming(till, with_rates(till, store_rate(till))) as (redeem, flow):
        await picked(redeem, till, EURO_CARD)
        redeem.type("1000")
        assert redeem.reads("redeem_confirm") == "Charge EUR 10.00"
        redeem.touch("redeem_side_local")
        assert redeem.reads("redeem_notice_title") == "There is no exchange rate"
        assert not flow.state.can_confirm
        redeem.touch("redeem_card_currency")
        assert not redeem.sees("redeem_notice")


async def test_a_peg_names_itself_and_a_policy_names_its_rounding(till: Till) -> None:
    desk = with_rates(till, rounding=Rounding.DOWN, exchange=ExchangeSettings(prefer=(ECB_RATE,)))
    with redeeming(till, desk) as (redeem, _):
        await picked(redeem, till)
        redeem.type("3671")
        assert redeem.reads("redeem_confirm") == "Charge USD 9.99"
        assert redeem.reads("redeem_facts_rate") == "1 USD = 3.6725 AED"
        assert redeem.reads("redeem_facts_source") == "USD peg"
        assert redeem.reads("redeem_facts_rounding") == "down, for the customer"
        assert redeem.cut_off() == []


async def test_a_larger_bill_is_split_in_both_currencies(till: Till) -> None:
    with redeeming(till, with_rates(till, store_rate(till))) as (redeem, _):
        await picked(redeem, till)
        redeem.type("20000")
        offer = redeem.part("redeem_offer")
        assert isinstance(offer, SecondaryButton)
        assert offer.amount().replace("\u00a0", " ") == "USD 25.00"
        redeem.touch("redeem_offer")
        assert redeem.reads("redeem_amount_amount") == "AED 91.79"
        assert redeem.reads("redeem_facts_charge") == "USD 25.00"
        assert redeem.reads("redeem_facts_to_pay") == "AED 108.21"


@pytest.mark.parametrize(
    ("value", "age", "shown"),
    [
        ("0.27236", timedelta(hours=1), "≈ AED 91.79"),
        ("0.27236", TOO_OLD, "≈ AED 91.79, at an old rate"),
        ("3.6725", timedelta(hours=1), ""),
    ],
    ids=["fine", "old", "stopped"],
)
async def test_a_balance_is_worth_what_a_good_rate_says(till: Till, value: str, age: timedelta, shown: str) -> None:
    flow = BalanceFlow(with_rates(till, store_rate(till, value, age), role=Role.CASHIER))
    with show_screen(lambda context: BalanceScreen(flow, context), till) as balance:
        await flow.scan(SMALL_CARD)
        assert balance.reads("balance_card_balance_note") == shown
        assert balance.cut_off() == []


@pytest.mark.parametrize(
    ("value", "age", "shown"),
    [
        ("0.2736", timedelta(hours=1), "AED 36.55, AED 0.16 less"),
        ("0.2710", timedelta(hours=1), "AED 36.90, AED 0.19 more"),
        ("0.27236", timedelta(hours=1), "AED 36.71, the same"),
        ("0.27241", timedelta(hours=1), "AED 36.71, the same"),
        ("0.2736", TOO_OLD, ""),
        ("3.6725", timedelta(hours=1), ""),
    ],
    ids=["less", "more", "rounded", "the same", "old", "stopped"],
)
async def test_a_refund_tells_todays_difference_and_gives_the_original(
    till: Till, value: str, age: timedelta, shown: str
) -> None:
    bought = Redeem(await till.card(), usd("10.00"), Conversion(aed("36.71"), usd("10.00"), RATES[0]))
    moved = await till.mover.move(bought, till.pin())
    flow = RefundFlow(with_rates(till, store_rate(till, value, age)))
    with show_screen(lambda context: RefundScreen(flow, context), till) as refund:
        await flow.scan(SMALL_CARD)
        flow.choose(moved.attempt.transaction_id or "")
        assert refund.reads("refund_facts_local") == "AED 36.71"
        if shown:
            assert refund.reads("refund_facts_today") == shown
        else:
            assert refund.screen.findChild(type(refund.part("refund_facts_local")), "refund_facts_today") is None
        assert refund.cut_off() == []
