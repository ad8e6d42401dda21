"""A conversion in rows of facts: the rate with its direction, where it is from, how it is rounded, who approved."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from frontdesk.desk.rate_evidence import RateEvidence, read_evidence
from frontdesk.domain.attempt import Attempt
from frontdesk.domain.exchange import Conversion, Rounding
from frontdesk.ui.format import rate, rate_source
from frontdesk.ui.widgets.fact_rows import Fact
from frontdesk.ui.words.rates import rounding_word

translate = QCoreApplication.translate


def conversion_facts(conversion: Conversion, now: datetime) -> list[Fact]:
    """Return how a bill would be converted; the usual rounding goes without saying."""
    evidence = RateEvidence(conversion.rate, conversion.rounding, conversion.approved_by)
    usual = conversion.rounding is Rounding.HALF_UP
    return [fact for fact in _facts(evidence, now) if not (usual and fact.key == "rounding")]


def evidence_facts(attempt: Attempt, now: datetime) -> list[Fact]:
    """Return how an attempt's bill was converted, as the journal has it; none when it was not."""
    evidence = read_evidence(attempt.rate)
    return [] if evidence is None else _facts(evidence, now)


def _facts(evidence: RateEvidence, now: datetime) -> list[Fact]:
    told = (
        ("rate", translate("conversion", "Rate", "An exchange rate"), rate(evidence.rate)),
        ("source", translate("conversion", "From", "Who says the rate"), rate_source(evidence.rate, now)),
        (
            "rounding",
            translate("conversion", "Rounded", "Beside it how: half up, half to even, down"),
            rounding_word(evidence.rounding),
        ),
        (
            "approved",
            translate("conversion", "Approved by", "Beside it the manager who used an old rate"),
            evidence.approved_by,
        ),
    )
    return [Fact(key, label, value) for key, label, value in told if value]
