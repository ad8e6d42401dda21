"""What a refusal is about is told by its words, and only when they leave no doubt."""

from __future__ import annotations

import json

import pytest

from frontdesk.providers.base import RefusalKind
from frontdesk.providers.ts.refusals import LONGEST_WORDS, kind_of, words_of

SENTENCES = {
    RefusalKind.ALREADY_ACTIVE: [
        "You can't activate the card with number •••• 0093 because it is already in Active state.",
        "Gift card is already active",
        "The card has already been activated",
    ],
    RefusalKind.WRONG_PIN: [
        "Invalid pin",
        "PIN is incorrect",
        "Pin doesn't match",
        "Wrong card PIN",
    ],
    RefusalKind.PIN_REQUIRED: [
        "pin can't be blank",
        "PIN is required for this card",
        "Missing pin",
        "Please provide the card's pin",
        "pin is missing",
    ],
    RefusalKind.INSUFFICIENT_BALANCE: [
        "Insufficient balance",
        "Insufficient funds on this card",
        "Amount exceeds the available balance",
        "Amount is greater than card balance",
        "Not enough balance",
    ],
    RefusalKind.WRONG_CURRENCY: [
        "Currency does not match the gift card's currency",
        "Invalid currency",
        "Currency must be USD",
    ],
    RefusalKind.EXPIRED: ["Gift card is expired", "This card has expired."],
    RefusalKind.UNKNOWN_CARD: [
        "Gift card not found",
        "Couldn't find GiftCard with 'id'=7",
        "Card does not exist",
        "Invalid card number",
    ],
    RefusalKind.NOT_ACTIVE: [
        "Gift card is canceled",
        "Gift card is initiated",
        "You can't activate the card with number •••• 0093 because it is in Canceled state.",
        "Card is not active",
        "The card is inactive",
        "Card is not yet activated",
    ],
    RefusalKind.BLOCKED: [
        "Gift card is blocked",
        "This card has been blocked by its issuer",
        "You can't activate the card with number •••• 0093 because it is in Blocked state.",
    ],
    RefusalKind.ALREADY_REDEEMED: ["Gift card is already redeemed", "Card has already been used"],
    RefusalKind.NOTHING_TO_REFUND: [
        "Transaction is already refunded",
        "Refund amount can't be greater than USD 3.00",
        "There is nothing left to refund",
    ],
    RefusalKind.WRONG_PRODUCT: [
        "Sku does not belong to this gift card",
        "Invalid sku",
        "Product is not valid for card",
    ],
    RefusalKind.UNKNOWN_CAMPAIGN: [
        "Campaign not found",
        "Couldn't find Campaign with 'id'=7",
        "Gift card campaign does not exist",
        "Invalid campaign code",
    ],
    RefusalKind.UNKNOWN_REASON: ["Transaction reason not found", "Invalid reason", "The reason doesn't exist"],
    RefusalKind.OTHER: [
        "",
        "Something is wrong",
        "Invalid card number or pin",
        "Campaign has expired",
        "Campaign is not active",
        "Your session expired",
        "Transaction not found",
        "Store not found",
        "Record not found",
        "Invalid card type",
        "Insufficient permissions",
        "Amount is invalid",
        "Product name can't be blank",
        "Shipping address can't be blank",
        "You are not authorized to perform this action.",
    ],
}


@pytest.mark.parametrize(
    ("kind", "sentence"), [(kind, sentence) for kind, said in SENTENCES.items() for sentence in said]
)
def test_what_a_refusal_is_about(kind: RefusalKind, sentence: str) -> None:
    assert kind_of(sentence) is kind
    assert kind_of(sentence.upper()) is kind


@pytest.mark.parametrize(
    "body",
    [
        None,
        True,
        7,
        "No",
        [],
        ["No"],
        {},
        {"errors": None},
        {"errors": ""},
        {"errors": {}},
        {"errors": []},
        {"errors": [1]},
        {"error": 7},
        {"amount": "10.00"},
        {"amount": [], "base": ["No"]},
    ],
)
def test_no_known_error_shape(body: object) -> None:
    assert words_of(body) is None


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"errors": "A\n  B"}, "A B"),
        ({"errors": "{broken"}, "{broken"),
        ({"errors": '{"code": 7}'}, '{"code": 7}'),
        ({"errors": json.dumps({"error": {"message": "deep"}})}, "deep"),
        ({"error": "", "message": "second"}, "second"),
        ({"errors": {"pin": ["is wrong", "is old"]}}, "pin is wrong; pin is old"),
        ({"errors": "12345678 and 1234567"}, "•••• 5678 and 1234567"),
        ({"errors": "00412345678901234567890"}, "•••• 7890"),
        ({"errors": "Pin 123 of 91234"}, "Pin ••••• of 91234"),
        ({"errors": "PIN 48151 or pin code: 77"}, "PIN ••••• or pin code: 77"),
        ({"errors": "with Basic YWJjOmRlZmdo here"}, "with Basic ••••• here"),
        ({"errors": "\ud800"}, "?"),
    ],
)
def test_the_words_as_they_may_be_shown(body: object, words: str) -> None:
    assert words_of(body, ("123",)) == words


def test_words_have_an_end() -> None:
    words = words_of({"errors": "x" * 4090 + "1234567890" * 1000})
    assert words is not None
    assert len(words) == LONGEST_WORDS
    assert "1" not in words


def test_a_number_at_the_end_of_what_is_read_is_not_left_too_short_to_mask() -> None:
    assert words_of({"errors": "x" + " " * 4089 + "1234567890"}) == "x"


def test_a_nest_of_errors_has_an_end() -> None:
    nest: object = "deep"
    for _ in range(9):
        nest = {"errors": nest}
    assert words_of(nest) is None
