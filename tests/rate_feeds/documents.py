"""Documents in the shapes of the feeds, with rates of our own."""

from __future__ import annotations

from datetime import UTC, datetime

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
"""A Sunday."""

FRIDAY = "2026-11-20"

RATES = {"USD": "1.1004", "JPY": "171.35", "GBP": "0.8712", "INR": "98.1220", "SAR": "4.1265"}


def ecb(rates: dict[str, str] | None = None, day: str = FRIDAY, *, before: str = "", more: str = "") -> bytes:
    """The central bank's document: one day, one euro in each currency; `before` its root, and `more` rows."""
    rows = "".join(f"\t\t\t<Cube currency='{code}' rate='{value}'/>\n" for code, value in (rates or RATES).items())
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{before}'
        '<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" '
        'xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">\n'
        "\t<gesmes:subject>Reference rates</gesmes:subject>\n"
        "\t<gesmes:Sender>\n\t\t<gesmes:name>European Central Bank</gesmes:name>\n\t</gesmes:Sender>\n"
        f"\t<Cube>\n\t\t<Cube time='{day}'>\n{rows}{more}\t\t</Cube>\n\t</Cube>\n</gesmes:Envelope>"
    ).encode()
