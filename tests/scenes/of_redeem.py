"""Scenes of the Redeem screen, up to the moment at which money is sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from frontdesk.desk.notices import bad_amount
from frontdesk.desk.quote import AboveBalanceError, quote, quote_all
from frontdesk.desk.rates import Rates
from frontdesk.domain.amount_entry import AmountEntry, KeypadStyle
from frontdesk.domain.card import Card, CardNumber, CardStatus
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind, StorageFault
from frontdesk.domain.exchange import Rate
from frontdesk.domain.money import AmountError, Money
from frontdesk.domain.shop import Role
from frontdesk.flows.card_slot import CardSlot, SlotPhase
from frontdesk.flows.places import Place
from frontdesk.flows.redeem import RedeemPhase, RedeemState, Side, unusable
from frontdesk.ui.main_window import MainWindow
from tests.scenes.ends import waits_for
from tests.scenes.scene import Scene, typing
from tests.scenes.shop import AED, JPY, NOW, aed, ago, card, dirham_card, experience, new_card, rate, rates, usd
from tests.scenes.windows import TillStates, till_window

NUMBER = CardNumber("5501627879")


def redeem_window(state: RedeemState, role: Role = Role.CASHIER) -> MainWindow:
    """Return the window of a till whose Redeem screen is in a state."""
    return till_window(replace(TillStates.at(Place.REDEEM, role), redeem=state))


def at_card(held: Card, phase: RedeemPhase = RedeemPhase.AMOUNT, *, local_side: bool = True) -> RedeemState:
    """Return the state in which a card was picked and a phase was reached."""
    slot = CardSlot(SlotPhase.SHOWN, held.number, held)
    foreign = held.balance is not None and held.balance.currency != AED
    worth = rates().between(AED, held.balance.currency).rate if held.balance is not None and foreign else None
    local = worth.convert(held.balance) if worth is not None and held.balance is not None else None
    side = Side.LOCAL if local_side else Side.CARD
    has_pin = phase in {RedeemPhase.AMOUNT, RedeemPhase.PRODUCT, RedeemPhase.SENDING}
    return RedeemState(AED, phase, slot, local, side=side, has_pin=has_pin)


def keyed(
    bill: Money,
    held: Card | None = None,
    *,
    known: Rates | None = None,
    approved: bool = False,
    phase: RedeemPhase = RedeemPhase.AMOUNT,
) -> RedeemState:
    """Return the state in which an amount was keyed in, as the flow would have read it."""
    held = held or card()
    state = at_card(held, phase, local_side=bill.currency == AED)
    state = replace(state, entry=AmountEntry().holding(bill), approved=approved)
    try:
        return replace(state, quote=quote(held, bill, known or rates()))
    except AboveBalanceError as above:
        return replace(state, problem=above.notice, offer=above.offer)
    except NoticeError as stopped:
        return replace(state, problem=stopped.notice)


def _pasted(text: str, held: Card | None = None) -> RedeemState:
    state = replace(at_card(held or card()), entry=AmountEntry().paste(text))
    try:
        return replace(state, quote=quote(held or card(), state.entry.read(AED), rates()))
    except AmountError as bad:
        return replace(state, problem=bad_amount(bad), readings=bad.readings)


def everything(held: Card) -> RedeemState:
    """Return the state in which all that is on a card is to be charged."""
    whole = quote_all(held, AED, rates())
    assert whole is not None
    return replace(at_card(held), entry=AmountEntry().holding(whole.bill), quote=whole)


def _offer_taken() -> RedeemState:
    state = keyed(aed("300.00"))
    return replace(state, quote=state.offer, offer=None, problem=None)


def _without_rate(known: Rates, *, local_is_old: bool = False) -> RedeemState:
    """Return the state in which no local amount can be charged, as it is told before one is keyed in."""
    state = replace(at_card(card()), local_is_old=local_is_old)
    try:
        known.demand(AED, usd("1.00").currency)
    except NoticeError as unusable_rate:
        return replace(state, problem=unusable_rate.notice)
    raise AssertionError("that rate may be used")


def _old(role: Role) -> Rates:
    """Return rates of which the store's own is older than it may be."""
    return rates(rate(taken_at=ago(days=12)), role=role, store_stale=timedelta(days=7))


def _stopped() -> Rates:
    return rates(Rate(AED, usd("1.00").currency, rate("3.6725").value, "store", ago(hours=1)))


def _none() -> Rates:
    return rates(rate("42.18", JPY))


def _refused_card(held: Card) -> RedeemState:
    notice = unusable(held, NOW)
    assert notice is not None
    return RedeemState(AED, slot=CardSlot(SlotPhase.SHOWN, held.number, held, notice))


def _empty_slot(kind: NoticeKind, step: NextStep) -> RedeemState:
    notice = Notice(kind, MoneyMoved.NO, step, {"number": NUMBER})
    return RedeemState(AED, slot=CardSlot(SlotPhase.EMPTY, NUMBER, notice=notice))


def _problem(state: RedeemState, kind: NoticeKind, step: NextStep, **arguments: object) -> RedeemState:
    return replace(state, problem=Notice(kind, MoneyMoved.NO, step, arguments))


def product(sku: str, held: Card | None = None, phase: RedeemPhase = RedeemPhase.PRODUCT) -> RedeemState:
    """Return the state in which a product of an experience was chosen, or none yet."""
    return replace(at_card(held or experience(), phase), product=sku)


_PIN = at_card(card(), RedeemPhase.PIN)
_STATES: dict[str, RedeemState] = {
    "empty": RedeemState(AED),
    "amount_before_card": RedeemState(AED, entry=AmountEntry("3671")),
    "looking": RedeemState(AED, slot=CardSlot(SlotPhase.LOOKING, NUMBER)),
    "number_not_known": _empty_slot(NoticeKind.CARD_UNKNOWN, NextStep.CHECK_NUMBER),
    "no_connection": _empty_slot(NoticeKind.NO_CONNECTION, NextStep.CHECK_CONNECTION),
    "read_by_pin": RedeemState(AED, RedeemPhase.PIN, CardSlot(SlotPhase.NEEDS_PIN, NUMBER)),
    "pin": _PIN,
    "pin_wrong": _problem(_PIN, NoticeKind.WRONG_PIN, NextStep.CHECK_PIN),
    "pin_needed": _problem(_PIN, NoticeKind.PIN_NEEDED, NextStep.CHECK_PIN),
    "pin_of_experience": at_card(experience(), RedeemPhase.PIN),
    "amount": at_card(card()),
    "amount_missing": _problem(
        at_card(card()), NoticeKind.AMOUNT_MISSING, NextStep.CHECK_AMOUNT, currency=AED, decimals=2
    ),
    "amount_local": keyed(aed("36.71")),
    "amount_card_currency": keyed(usd("10.00")),
    "amount_store_currency": keyed(aed("36.71"), dirham_card()),
    "amount_large": keyed(aed("1234157.60"), card(aed("1234157.66"), number="2338877012", transactions=())),
    "amount_no_decimals": keyed(aed("36.71"), card(Money.of("15000", JPY), transactions=())),
    "amount_all": everything(card()),
    "amount_above_balance": keyed(aed("300.00")),
    "amount_above_balance_store_currency": keyed(aed("300.00"), dirham_card()),
    "amount_offer_taken": _offer_taken(),
    "amount_ambiguous": _pasted("1,234"),
    "amount_written": _pasted("36.71"),
    "amount_too_many_decimals": _pasted("36.7155"),
    "amount_zero": _pasted("0.00"),
    "amount_negative": _pasted("-5"),
    "amount_too_large": _pasted("999999999999999"),
    "amount_no_number": _pasted("ten"),
    "amount_too_small": keyed(aed("0.01")),
    "amount_free_keypad": replace(at_card(card()), entry=AmountEntry("36٫7", True, KeypadStyle.FREE)),
    "rate_missing": _without_rate(_none()),
    "rate_old": _without_rate(_old(Role.CASHIER), local_is_old=True),
    "rate_stopped": _without_rate(_stopped()),
    "product": product(""),
    "product_chosen": product("pool-day"),
    "product_missing": _problem(product(""), NoticeKind.PRODUCT_MISSING, NextStep.CHOOSE_PRODUCT),
    "product_typed": product("dinner-2", replace(experience(name="Dinner for two"), skus=())),
    "card_expired": _refused_card(card(usd("45.00"), expires_at=NOW - timedelta(days=30))),
    "card_blocked": _refused_card(card(status=CardStatus.BLOCKED)),
    "card_used_up": _refused_card(card(usd("0.00"))),
    "card_not_active": _refused_card(new_card()),
    "card_already_redeemed": _refused_card(experience(redeemed=True)),
    "card_waits": replace(RedeemState(AED), slot=CardSlot(SlotPhase.SHOWN, NUMBER, card(), waits_for(NUMBER))),
    "card_currency_not_known": _problem(
        replace(at_card(replace(card(), currency=None, balance=None)), entry=AmountEntry("3671")),
        NoticeKind.CARD_CURRENCY_UNKNOWN,
        NextStep.CALL_MANAGER,
    ),
    "sending": keyed(aed("36.71"), phase=RedeemPhase.SENDING),
    "sending_experience": product("pool-day", phase=RedeemPhase.SENDING),
    "records_full": _problem(
        replace(keyed(aed("36.71")), phase=RedeemPhase.PIN, has_pin=False),
        NoticeKind.JOURNAL_FAILED,
        NextStep.FREE_DISK,
        fault=StorageFault.DISK_FULL,
    ),
}

_OF_MANAGER: dict[str, RedeemState] = {
    "rate_old_manager": keyed(aed("36.71"), known=_old(Role.MANAGER)),
    "rate_old_approved": keyed(aed("36.71"), known=_old(Role.MANAGER), approved=True),
}

_TYPED: dict[str, tuple[RedeemState, Callable[[MainWindow], None]]] = {
    "typing": (RedeemState(AED), typing("550162")),
    "pin_typed": (_PIN, typing("20415")),
}

REDEEM = (
    *(
        Scene(f"redeem_{name}", "redeem", partial(redeem_window, state), key=name == "amount_local")
        for name, state in _STATES.items()
    ),
    *(
        Scene(f"redeem_{name}", "redeem", partial(redeem_window, state, Role.MANAGER))
        for name, state in _OF_MANAGER.items()
    ),
    *(
        Scene(f"redeem_{name}", "redeem", partial(redeem_window, state), act)
        for name, (state, act) in _TYPED.items()
    ),
)
