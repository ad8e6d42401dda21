"""An answer that moves money counts only when it is for this card, this amount, this currency and this request."""

from __future__ import annotations

from frontdesk.domain.attempt import REFERENCE_KEY, Reference
from frontdesk.domain.card import CardNumber, CardStatus
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Direction
from frontdesk.providers.base import Doubt, UnreadableError
from frontdesk.providers.ts.figures import Figure, read_optional_id
from frontdesk.providers.ts.mapping import status_of
from frontdesk.providers.ts.rows import TransactionAnswer
from frontdesk.providers.ts.wire import CardAnswer, MovementAnswer


def check_movement(answer: MovementAnswer, number: CardNumber, amount: Money | None, reference: Reference) -> None:
    """Raise unless the answer is for this card, amount (None: an experience) and request.

    Raises:
        UnreadableError: It is for another.
    """
    if answer.card_number != number.digits:
        raise for_another("card", reference)
    if amount is not None:
        _check_amount(answer.amount, answer.currency, amount, reference)
    if read_optional_id(answer.meta.get(REFERENCE_KEY)) not in {None, reference.text}:
        raise for_another("request", reference)


def echoes(answer: MovementAnswer, number: CardNumber, amount: Money, reference: Reference) -> bool:
    """Return whether `check_movement` would let the answer pass."""
    try:
        check_movement(answer, number, amount, reference)
    except UnreadableError:
        return False
    return True


def check_refund(
    answer: TransactionAnswer, transaction_id: str, amount: Money | None, reference: Reference
) -> None:
    """Raise unless the answer gives this transaction back, by this amount (None: whatever is left).

    Raises:
        UnreadableError: It is for another.
    """
    if answer.refund_id != transaction_id:
        raise for_another("transaction", reference)
    if amount is not None:
        _check_amount(answer.amount, answer.currency, amount, reference)


def check_new_card(answer: CardAnswer, value: Money, reference: Reference) -> None:
    """Raise unless the answer is a card of this value, and for this request where it names one.

    Raises:
        UnreadableError: It is another.
    """
    _check_amount(answer.value, answer.currency, value, reference)
    if answer.request_id not in {None, reference.text}:
        raise for_another("request", reference)


def check_changed_card(
    answer: CardAnswer, card_id: str, value: Money | None, status: CardStatus | None, reference: Reference
) -> None:
    """Raise unless the answer is this card, with this value and this status where they were set.

    Raises:
        UnreadableError: It is another.
    """
    if answer.id != card_id:
        raise for_another("card", reference)
    if value is not None:
        _check_amount(answer.value, answer.currency, value, reference)
    if status is not None and status_of(answer.status) is not status:
        raise for_another("status", reference)


def check_direction(answer: MovementAnswer, amount: Money, direction: Direction, reference: Reference) -> None:
    """Raise when a credit is answered as a debit; the other way round tells nothing, for not all write the minus.

    Raises:
        UnreadableError: The reason takes what it was to give: it was changed on the server.
    """
    told = answer.amount.money(amount.currency)
    if direction is Direction.CREDIT and told is not None and told.minor < 0:
        raise for_another("direction", reference)


def for_another(what: str, reference: Reference | None) -> UnreadableError:
    """Return the error for an answer that is for another card, amount, currency or request."""
    return UnreadableError(f"the answer is for another {what}", doubt=Doubt.FOR_ANOTHER, reference=reference)


def _check_amount(told: Figure, currency: str, amount: Money, reference: Reference) -> None:
    if currency.strip().upper() != amount.currency.code:
        raise for_another("currency", reference)
    money = told.money(amount.currency)
    # A redeem is answered with a minus, by some servers and not by others.
    if money is None or abs(money) != abs(amount):
        raise for_another("amount", reference)
