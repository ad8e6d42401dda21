"""What the journal keeps of a conversion comes back as it was."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from frontdesk.desk.rate_evidence import RateEvidence, read_evidence, write_evidence
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Conversion, Rate, Rounding
from frontdesk.domain.money import Money

AED, USD = Currency.of("AED"), Currency.of("USD")
TAKEN = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize("rounding", Rounding)
@pytest.mark.parametrize("approved_by", ["", "omar@brand.example"])
@pytest.mark.parametrize(
    "rate",
    [
        Rate(AED, USD, Decimal("0.27236"), "store"),
        Rate(USD, AED, Decimal("3.6720"), "ecb", TAKEN, "EUR, USD peg"),
    ],
    ids=["plain", "crossed"],
)
def test_evidence_is_read_back_as_it_was_written(rate: Rate, approved_by: str, rounding: Rounding) -> None:
    bill, charge = Money.of("36.71", AED), Money.of("10.00", USD)
    written = write_evidence(Conversion(bill, charge, rate, rounding, approved_by))
    assert read_evidence(written) == RateEvidence(rate, rounding, approved_by)


def test_a_rate_that_was_used_in_time_names_nobody() -> None:
    conversion = Conversion(
        Money.of("36.71", AED), Money.of("10.00", USD), Rate(AED, USD, Decimal("0.27236"), "store")
    )
    assert "approved_by" not in json.loads(write_evidence(conversion))


@pytest.mark.parametrize("text", ["", "{}", "[]", "no JSON", '{"value": "0", "from": "AED", "to": "USD"}', "null"])
def test_what_is_no_evidence_is_none(text: str) -> None:
    assert read_evidence(text) is None
