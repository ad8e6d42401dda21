"""What a redeem would do, before anyone confirms it: the bill, the charge, what is left, what remains to pay."""

from __future__ import annotations

from dataclasses import dataclass, replace

from frontdesk.desk.rates import Rates
from frontdesk.domain.card import Card
from frontdesk.domain.currency import Currency
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.domain.exchange import Conversion
from frontdesk.domain.money import AmountError, Money


@dataclass(frozen=True, slots=True)
class Quote:
    """A redeem as it would be sent.

    Attributes:
        bill: What the customer pays with the card, in the currency in which it was keyed in.
        charge: What the card is charged, in its own currency.
        conversion: The local amount and the rate, when the bill is local and the card is not.
        left: What stays on the card; None when its balance is not known.
        to_pay: What remains of the bill to be paid otherwise, in the bill's currency, or None.
    """

    bill: Money
    charge: Money
    conversion: Conversion | None
    left: Money | None
    to_pay: Money | None = None


class AboveBalanceError(NoticeError):
    """The bill is larger than what is on the card.

    Attributes:
        offer: All that is on the card, and what would remain to pay; None when nothing is there.
    """

    def __init__(self, notice: Notice, offer: Quote | None) -> None:
        self.offer = offer
        super().__init__(notice)


def quote(card: Card, bill: Money, rates: Rates) -> Quote:
    """Return what charging a bill to a card would do.

    A bill in the card's currency is charged as it is; another is converted once, at the rate that is in effect.

    Raises:
        AboveBalanceError: There is less on the card; with the offer to take that.
        NoticeError: No rate that this person may use, an unknown card currency, or an amount too small to charge.
    """
    currency = _currency_of(card)
    conversion = _convert(bill, currency, rates)
    charge = conversion.card if conversion else bill
    if not charge:
        raise NoticeError(
            Notice(
                NoticeKind.AMOUNT_TOO_SMALL_TO_CHARGE,
                MoneyMoved.NO,
                NextStep.CHECK_AMOUNT,
                {"bill": bill, "currency": currency},
            )
        )
    if card.balance is not None and charge > card.balance:
        raise AboveBalanceError(
            Notice(
                NoticeKind.AMOUNT_ABOVE_BALANCE,
                MoneyMoved.NO,
                NextStep.CHECK_AMOUNT,
                {"charge": charge, "balance": card.balance},
            ),
            _rest_on_card(card.balance, bill, rates),
        )
    return Quote(bill, charge, conversion, None if card.balance is None else card.balance - charge)


def quote_all(card: Card, local: Currency, rates: Rates) -> Quote | None:
    """Return what taking all that is on a card would do, in local money where there is a rate."""
    balance = card.balance
    if balance is None or not balance:
        return None
    conversion = _all_in_local(balance, local, rates) if balance.currency != local else None
    if conversion is None:
        return Quote(balance, balance, None, Money.zero(balance.currency))
    return Quote(conversion.local, conversion.card, conversion, balance - conversion.card)


def _all_in_local(balance: Money, local: Currency, rates: Rates) -> Conversion | None:
    found = rates.between(local, balance.currency)
    if found.rate is None or not found.usable:
        return None
    try:
        conversion = found.rate.all_of(balance, rates.rounding)
    except AmountError:
        return None
    return replace(conversion, approved_by=found.approved_by) if conversion.local and conversion.card else None


def _currency_of(card: Card) -> Currency:
    currency = card.currency or (card.balance.currency if card.balance else None)
    if currency is None:
        raise NoticeError(Notice(NoticeKind.CARD_CURRENCY_UNKNOWN, MoneyMoved.NO, NextStep.CALL_MANAGER))
    return currency


def _convert(bill: Money, currency: Currency, rates: Rates) -> Conversion | None:
    if bill.currency == currency:
        return None
    rate, approved_by = rates.demand(bill.currency, currency), rates.between(bill.currency, currency).approved_by
    return Conversion(bill, rate.convert(bill, rates.rounding), rate, rates.rounding, approved_by)


def _rest_on_card(balance: Money, bill: Money, rates: Rates) -> Quote | None:
    if not balance:
        return None
    if bill.currency == balance.currency:
        return Quote(balance, balance, None, Money.zero(balance.currency), bill - balance)
    conversion = _all_in_local(balance, bill.currency, rates)
    if conversion is None:
        return None
    return Quote(conversion.local, conversion.card, conversion, balance - conversion.card, bill - conversion.local)
