"""What the journal keeps of a conversion: enough for an auditor to reproduce the charge from it alone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation

from frontdesk.domain.currency import Currency, UnknownCurrencyError
from frontdesk.domain.exchange import Conversion, Rate, RateError, Rounding


@dataclass(frozen=True, slots=True)
class RateEvidence:
    """How an amount was converted.

    Attributes:
        rate: The rate, with its source and time.
        rounding: What happened to the part of a minor unit.
        approved_by: The manager who went on with a rate that was too old, or "".
    """

    rate: Rate
    rounding: Rounding
    approved_by: str = ""


def write_evidence(conversion: Conversion) -> str:
    """Return the evidence of a conversion as the journal keeps it, a JSON text."""
    rate = conversion.rate
    evidence = {
        "value": str(rate.value),
        "from": rate.base.code,
        "to": rate.quote.code,
        "source": rate.source,
        **({"via": rate.via} if rate.via else {}),
        "taken_at": rate.taken_at.isoformat() if rate.taken_at else None,
        "rounding": conversion.rounding.value,
        **({"approved_by": conversion.approved_by} if conversion.approved_by else {}),
    }
    return json.dumps(evidence, separators=(",", ":"))


def read_evidence(text: str) -> RateEvidence | None:
    """Return what an attempt's evidence says, or None when it has none or it can't be read."""
    try:
        known = json.loads(text or "{}")
        rate = Rate(
            Currency.kept(known["from"]),
            Currency.kept(known["to"]),
            Decimal(known["value"]),
            str(known["source"]),
            datetime.fromisoformat(known["taken_at"]) if known["taken_at"] else None,
            str(known.get("via", "")),
        )
        return RateEvidence(rate, Rounding(known["rounding"]), str(known.get("approved_by", "")))
    except (ValueError, KeyError, TypeError, InvalidOperation, UnknownCurrencyError, RateError):
        return None
