"""All that a signed-in person works with, in one place."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.desk.activity import Activity
from frontdesk.desk.auditor import Auditor
from frontdesk.desk.connection import ConnectionWatch
from frontdesk.desk.lookup import Lookup
from frontdesk.desk.mover import Mover
from frontdesk.desk.rates import Rates
from frontdesk.desk.reconcile import Reconciler
from frontdesk.devices.clock import Clock
from frontdesk.domain.amount_entry import KeypadStyle
from frontdesk.domain.currency import Currency
from frontdesk.domain.shop import Campaign, Session
from frontdesk.journal.card_hash import CardHasher
from frontdesk.journal.findings import Findings
from frontdesk.journal.journal import Journal
from frontdesk.providers.base import GiftCardProvider


@dataclass(frozen=True, slots=True)
class Desk:
    """The use cases of one session.

    Attributes:
        session: Who is signed in, where.
        campaigns: What cards can be activated under; empty when the account may not list them.
        local_currency: The currency of the store's bills.
        refund_reasons: What a refund can be given for, as the settings have them.
        keypad: How amounts are keyed in.
    """

    session: Session
    campaigns: tuple[Campaign, ...]
    local_currency: Currency
    refund_reasons: tuple[str, ...]
    keypad: KeypadStyle
    lookup: Lookup
    mover: Mover
    reconciler: Reconciler
    rates: Rates
    activity: Activity
    watch: ConnectionWatch
    clock: Clock

    @classmethod
    def open(
        cls,
        *,
        session: Session,
        provider: GiftCardProvider,
        journal: Journal,
        hasher: CardHasher,
        watch: ConnectionWatch,
        clock: Clock,
        campaigns: tuple[Campaign, ...],
        local_currency: Currency,
        refund_reasons: tuple[str, ...],
        keypad: KeypadStyle = KeypadStyle.TILL,
        rates: Rates,
    ) -> Desk:
        """Return the desk of a session; nothing runs before its reconciler is started."""
        findings = Findings(journal)
        auditor = Auditor(journal, findings, clock)
        reconciler = Reconciler(
            session=session,
            provider=provider,
            journal=journal,
            findings=findings,
            auditor=auditor,
            hasher=hasher,
            watch=watch,
            clock=clock,
        )
        activity = Activity(
            endpoint=session.endpoint, journal=journal, hasher=hasher, reconciler=reconciler, clock=clock
        )
        reconciler.tell(activity.refresh)
        mover = Mover(
            session=session,
            provider=provider,
            journal=journal,
            findings=findings,
            auditor=auditor,
            hasher=hasher,
            watch=watch,
            clock=clock,
            after=activity.refresh,
        )
        return cls(
            session=session,
            campaigns=campaigns,
            local_currency=local_currency,
            refund_reasons=refund_reasons,
            keypad=keypad,
            lookup=Lookup(provider, watch, session.missing, reconciler.observe),
            mover=mover,
            reconciler=reconciler,
            rates=rates,
            activity=activity,
            watch=watch,
            clock=clock,
        )
