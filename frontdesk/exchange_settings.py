"""How the store comes by its exchange rates: what settings.toml says below `[exchange]`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

STORE_RATE = "store"
"""The source of a rate that the store has set: a manager in the program, or an administrator in the settings."""
TABLE_RATE = "table"
"""The source of a rate from the chain's own table."""
ECB_RATE = "ecb"
"""The source of a rate from the European Central Bank."""
PEG_RATE = "peg"
"""The source of a rate that a central bank keeps fixed to the US dollar."""

SOURCES = (STORE_RATE, TABLE_RATE, ECB_RATE)

ECB_URL = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml"

LARGEST_TOLERANCE = Decimal(20)
"""In per cent. With more, a rate that was typed the wrong way round could pass for a good one."""


@dataclass(frozen=True, slots=True)
class ExchangeSettings:
    """Where rates come from, and how far they are trusted.

    Attributes:
        prefer: The sources, best first; one that is not named is not asked.
        ecb_url: Where the daily reference rates are.
        table: The chain's table: an https address or the path of a file; "" when there is none.
        store_stale: How old a rate of the store may get; None for any age.
        table_stale: How old a rate of the chain's table may get.
        ecb_stale: How late the next reference rates may be: on weekends and holidays none are due.
        tolerance: By how many per cent a rate may differ from its peg, or from the one before.
    """

    prefer: tuple[str, ...] = (STORE_RATE,)
    ecb_url: str = ECB_URL
    table: str = ""
    store_stale: timedelta | None = None
    table_stale: timedelta = timedelta(hours=36)
    ecb_stale: timedelta = timedelta(hours=24)
    tolerance: Decimal = Decimal(2)
