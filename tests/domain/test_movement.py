"""What a movement tells the journal, and what a changed card tells of a change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.domain.card import Card, CardKind, CardNumber, CardStatus
from frontdesk.domain.money import Money
from frontdesk.domain.movement import (
    Activate,
    Change,
    Direction,
    Issue,
    Movement,
    Operation,
    Redeem,
    RedeemExperience,
    Refund,
    TopUp,
    Transact,
    change_shows,
)

TEN = Money.of("10.00", "USD")
CARD = Card(
    CardNumber("6636747879"), CardKind.MONETARY, CardStatus.ACTIVE, id="53", currency=TEN.currency, value=TEN
)

MOVEMENTS: dict[Operation, tuple[Movement, tuple[str, str, str]]] = {
    Operation.REDEEM: (Redeem(CARD, TEN), ("", "", "")),
    Operation.REDEEM_EXPERIENCE: (RedeemExperience(CARD, "spa-60"), ("spa-60", "", "")),
    Operation.ACTIVATE: (Activate(CARD.number, CARD, "6", TEN), ("6", "", "")),
    Operation.REFUND: (Refund(CARD, "30325", TEN, "returned", "in a box"), ("30325", "returned", "in a box")),
    Operation.TOP_UP: (TopUp(CARD, TEN, "birthday"), ("", "", "birthday")),
    Operation.TRANSACT: (Transact(CARD, TEN, "Goodwill", Direction.CREDIT), ("credit", "Goodwill", "")),
    Operation.ISSUE: (Issue("GIFT-USD", TEN, note="for Ada"), ("GIFT-USD", "", "for Ada")),
    Operation.CHANGE: (Change(CARD, CardStatus.BLOCKED, note="stolen"), ("blocked", "", "stolen")),
}


@pytest.mark.parametrize("operation", Operation)
def test_every_movement_has_the_shape_that_carries_it_out(operation: Operation) -> None:
    movement, told = MOVEMENTS[operation]
    made = operation is Operation.ISSUE
    assert movement.operation is operation
    assert (movement.detail, movement.reason, movement.note) == told
    assert movement.card is (None if made else CARD)
    assert movement.number == (None if made else CARD.number)
    assert movement.amount in {TEN, None}


def test_an_experience_that_is_used_for_a_reason_names_its_product() -> None:
    assert Transact(CARD, None, "Visit", Direction.DEBIT, sku="pool-day").detail == "debit pool-day"


ELEVEN = Money.of("11.00", "USD")


@pytest.mark.parametrize(
    ("change", "card", "shown"),
    [
        (Change(CARD, CardStatus.BLOCKED), replace(CARD, status=CardStatus.BLOCKED), True),
        (Change(CARD, CardStatus.BLOCKED), CARD, False),
        (Change(CARD, CardStatus.BLOCKED, campaign_code="a/b"), replace(CARD, status=CardStatus.BLOCKED), True),
        (Change(CARD, amount=ELEVEN), replace(CARD, value=ELEVEN), True),
        (Change(CARD, amount=ELEVEN), CARD, False),
        (Change(CARD, amount=ELEVEN), replace(CARD, value=Money.of("11.00", "EUR")), False),
        (Change(CARD, amount=ELEVEN), replace(CARD, value=None), None),
        (Change(CARD, CardStatus.BLOCKED, ELEVEN), replace(CARD, value=ELEVEN), False),
        (Change(CARD, CardStatus.BLOCKED, ELEVEN), replace(CARD, value=None), False),
        (Change(CARD, CardStatus.ACTIVE, ELEVEN), replace(CARD, value=None), None),
        (Change(CARD, campaign_code="active"), CARD, None),
    ],
)
def test_whether_a_card_is_as_a_change_asked_for(change: Change, card: Card, shown: bool | None) -> None:
    assert change_shows(card, change.amount, change.detail) is shown
