"""All that a signed-in person works with, in one place."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.desk.activity import Activity
from frontdesk.desk.connection import ConnectionWatch
from frontdesk.desk.lookup import Lookup
from frontdesk.desk.mover import Mover
from frontdesk.desk.rates import Rates
from frontdesk.devices.clock import Clock
from frontdesk.domain.currency import Currency
from frontdesk.domain.shop import Campaign, Session


@dataclass(frozen=True, slots=True)
class Desk:
    """The use cases of one session.

    Attributes:
        session: Who is signed in, where.
        campaigns: What cards can be activated under; empty when the account may not list them.
        local_currency: The currency of the store's bills.
        refund_reasons: What a refund can be given for, as the settings have them.
    """

    session: Session
    campaigns: tuple[Campaign, ...]
    local_currency: Currency
    refund_reasons: tuple[str, ...]
    lookup: Lookup
    mover: Mover
    rates: Rates
    activity: Activity
    watch: ConnectionWatch
    clock: Clock
