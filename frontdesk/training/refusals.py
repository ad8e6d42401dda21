"""Every answer with which the training server declines a request.

The API text names the shape `{"errors": sentence}` with status 422 and the sentence of a second activation; the
other sentences are ours. A request that is not understood at all is answered with `{"error": sentence}`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

CARD_NOT_FOUND: Final = "Gift card not found"
INVALID_PIN: Final = "Invalid pin"
INVALID_CURRENCY: Final = "Invalid currency"
WRONG_CURRENCY: Final = "Currency does not match the gift card's currency"
INVALID_CARD_TYPE: Final = "Invalid card type"
INSUFFICIENT: Final = "Insufficient balance"
EXPIRED: Final = "Gift card is expired"
INVALID_AMOUNT: Final = "Amount is invalid"
NOT_POSITIVE: Final = "Amount must be greater than 0"
INVALID_META: Final = "Meta must be an object"
ALREADY_REDEEMED: Final = "Gift card is already redeemed"
INVALID_SKU: Final = "Sku does not belong to this gift card"
MISSING_SKUS: Final = "Skus can't be blank for an experiences gift card"
EXPERIENCE_CREDIT: Final = "Experience gift card can't be credited"
EXPERIENCE_AMOUNT: Final = "Amount must be blank for an experiences gift card"
TRANSACTION_NOT_FOUND: Final = "Transaction not found"
NOT_REFUNDABLE: Final = "Only a debit transaction can be refunded"
ALREADY_REFUNDED: Final = "Transaction is already refunded"
STORE_NOT_FOUND: Final = "Store not found"
CAMPAIGN_NOT_FOUND: Final = "Campaign not found"
CAMPAIGN_NOT_STARTED: Final = "Campaign has not started"
CAMPAIGN_ENDED: Final = "Campaign has ended"
REASON_NOT_FOUND: Final = "Transaction reason not found"
REASON_IS_REFUND: Final = "A refund reason can't be used for a transaction"
INVALID_STATUS: Final = "Status is invalid"
NOT_ACTIVATION: Final = "Status must be active to activate a gift card"
CURRENCY_IS_SETTLED: Final = "Currency can't be changed after the first transaction"
EMPTY_BATCH: Final = "Bulk activation params can't be blank"

BAD_CREDENTIALS: Final = "Invalid Email or password."
NO_CREDENTIALS: Final = "You need to sign in before continuing."
NOT_AUTHORIZED: Final = "You are not authorized to perform this action."
MALFORMED_JSON: Final = "The request body is not valid JSON"
NOT_AN_OBJECT: Final = "The request body must be a JSON object"
MALFORMED_FILTER: Final = "The filter q is not a valid JSON object"
NOT_FOUND: Final = "Record not found"
INTERNAL: Final = "Internal server error"


class RefusalError(Exception):
    """A request is declined: nothing of it is kept.

    Attributes: status, the HTTP status; body, the JSON object to answer.
    """

    def __init__(self, status: int, body: Mapping[str, str]) -> None:
        super().__init__(status, body)
        self.status = status
        self.body = body


def refused(sentence: str) -> RefusalError:
    """The shop's rules decline it: 422 with the sentence under `errors`."""
    return RefusalError(422, {"errors": sentence})


def refused_in_bulk(refusal: RefusalError) -> RefusalError:
    """The refusal of one card of a batch: its whole JSON text becomes the sentence (bulk activation)."""
    return RefusalError(refusal.status, {"errors": json.dumps(refusal.body, separators=(",", ":"))})


def bad_request(sentence: str) -> RefusalError:
    """The request can't be understood: 400."""
    return RefusalError(400, {"error": sentence})


def unauthorized(sentence: str) -> RefusalError:
    """Nobody known is asking: 401."""
    return RefusalError(401, {"error": sentence})


def forbidden() -> RefusalError:
    """Somebody known is asking who may not: 403."""
    return RefusalError(403, {"error": NOT_AUTHORIZED})


def not_found() -> RefusalError:
    """No such record under this address: 404."""
    return RefusalError(404, {"error": NOT_FOUND})


def already_active(number: str) -> str:
    """The text's own sentence for a second activation."""
    return f"You can't activate the card with number {number} because it is already in Active state."


def not_activatable(number: str, status: str) -> str:
    """The same for a card that is blocked or canceled."""
    return f"You can't activate the card with number {number} because it is in {status.capitalize()} state."


def not_usable(status: str) -> str:
    """A card that is initiated, blocked or canceled is asked to move money."""
    return f"Gift card is {status}"


def not_this_status(now: str, wished: str) -> str:
    """An update asks for a status that can't follow: only activation makes an initiated card active."""
    return f"Status can't be changed from {now} to {wished}"


def too_many_decimals(currency: str) -> str:
    """The amount is finer than the currency's smallest unit."""
    return f"Amount has too many decimals for {currency}"


def more_than_left(left: str, currency: str) -> str:
    """A refund is larger than what is left of its transaction."""
    return f"Refund amount can't be greater than {currency} {left}"


def blank(field: str) -> str:
    """A field that must be filled is not."""
    return f"{field} can't be blank"


def taken(field: str) -> str:
    """A field that must be unique is not."""
    return f"{field} has already been taken"


def invalid(field: str) -> str:
    """A field can't be read."""
    return f"{field} is invalid"
