"""Attempts for the tests of the journal: whole, of one card, in any state."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from frontdesk.domain.attempt import Attempt, AttemptState, Reference
from frontdesk.domain.currency import Currency
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Operation

NOW = datetime(2026, 5, 1, 9, 30, tzinfo=UTC)

USD = Currency.of("USD")
AED = Currency.of("AED")


def attempt(card_hash: str = "a" * 64, **changes: Any) -> Attempt:
    """Return a new PREPARED attempt on a card; every column that can be filled before it is sent is filled."""
    made = Attempt(
        id=uuid.uuid4().hex,
        reference=Reference.mint(),
        endpoint="training",
        account="mariam@example.com",
        store_id="1",
        store_name="Harbour store",
        till="till 1",
        operation=Operation.REDEEM,
        card_id="53",
        card_last4="7879",
        card_hash=card_hash,
        baseline='{"status":"active","balance":"43.10","transactions":["1"]}',
        amount=Money(1000, USD),
        local=Money(3671, AED),
        rate='{"value":"0.27236"}',
        detail="",
        reason="Returned goods",
        note="in a box 🎁",
        state=AttemptState.PREPARED,
        prepared_at=NOW,
    )
    return replace(made, **changes)
