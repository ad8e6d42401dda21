"""Holds what the server's rows say against the journal: settles what they prove, writes down what differs."""

from __future__ import annotations

import logging
import uuid
from dataclasses import dataclass, replace

from frontdesk.devices.clock import Clock
from frontdesk.domain.attempt import Attempt, AttemptState, SettledBy, Settlement
from frontdesk.domain.card import Card
from frontdesk.domain.evidence import Difference, Evidence, differences, search
from frontdesk.domain.finding import Finding
from frontdesk.journal.errors import JournalError
from frontdesk.journal.findings import Findings
from frontdesk.journal.journal import Journal

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Weighed:
    """What holding a card against an attempt came to.

    Attributes:
        attempt: The attempt as it is now.
        evidence: What the card says of it.
        findings: What differs and was not known before.
    """

    attempt: Attempt
    evidence: Evidence
    findings: tuple[Finding, ...] = ()


class Auditor:
    """The one who writes how an attempt ended.

    Attributes:
        under_way: The ids of the attempts between PREPARED and their outcome: nobody else settles those.
    """

    def __init__(self, journal: Journal, findings: Findings, clock: Clock) -> None:
        self._journal = journal
        self._findings = findings
        self._clock = clock
        # They outlive this session: who signs in next has the same journal.
        self._unwritten = journal.unwritten
        self.under_way: set[str] = set()

    async def settle(self, attempt: Attempt, settlement: Settlement) -> Attempt | None:
        """Write how an attempt ended; None when it could not be written, and is tried again later."""
        try:
            settled = await self._journal.settle(attempt.id, settlement, self._clock.now())
        except JournalError as cause:
            _log.error("the outcome of %s could not be written", attempt.reference, exc_info=cause)
            self.keep(attempt, settlement)
            return None
        except BaseException:
            # Who is cancelled does not hear whether it was written; what was is dropped when it is tried again.
            self.keep(attempt, settlement)
            raise
        self._unwritten.pop(attempt.id, None)
        return settled

    def keep(self, attempt: Attempt, settlement: Settlement) -> None:
        """Write later how an attempt ended, unless that is written by then."""
        self._unwritten[attempt.id] = settlement

    @property
    def has_unwritten(self) -> bool:
        """Whether an outcome waits to be written."""
        return bool(self._unwritten)

    async def write_unwritten(self) -> bool:
        """Try again to write the outcomes that could not be; return whether one was."""
        wrote = False
        for attempt_id, settlement in list(self._unwritten.items()):
            try:
                await self._journal.settle(attempt_id, settlement, self._clock.now())
            except JournalError as cause:
                now = await self._journal.get(attempt_id)
                if now is not None and now.state in {AttemptState.PREPARED, AttemptState.SENT}:
                    _log.warning("an outcome can still not be written: %s", cause)
                    continue
            # Another one may have been at it at the same time.
            self._unwritten.pop(attempt_id, None)
            wrote = True
        return wrote

    async def weigh(self, attempt: Attempt, card: Card, *, proven: bool = False) -> Weighed:
        """Hold a card, as it was just read, against an attempt on it.

        Our reference on one of its rows settles an unknown attempt as applied; so does a card that is `proven` to
        be the attempt's own work. Weighing twice changes nothing.

        Raises:
            JournalError: What was found could not be written.
        """
        evidence = await self._without_others(attempt, search(attempt, card))
        if attempt.needs_attention and (evidence.found or proven):
            row = evidence.found[0].id if evidence.found else None
            found = Settlement(AttemptState.APPLIED, SettledBy.EVIDENCE, row, card.balance)
            attempt = await self._journal.settle(attempt.id, found, self._clock.now())
            self._unwritten.pop(attempt.id, None)
        findings = [await self.note(attempt, difference) for difference in differences(attempt, evidence)]
        return Weighed(attempt, evidence, tuple(finding for finding in findings if finding is not None))

    async def _without_others(self, attempt: Attempt, evidence: Evidence) -> Evidence:
        """Leave out the rows that this till's other attempts are known to have made."""
        if not evidence.probable:
            return evidence
        made = await self._journal.makers(attempt.endpoint, [row.id for row in evidence.probable])
        own = tuple(row for row in evidence.probable if attempt.id in made.get(row.id, {attempt.id}))
        return replace(evidence, probable=own)

    async def note(self, attempt: Attempt, difference: Difference) -> Finding | None:
        """Write a difference down as a finding; None when it is known already.

        Raises:
            JournalError: It could not be written.
        """
        known = [each for each in await self._findings.of(attempt.id) if each.kind is difference.kind]
        new = difference.beyond({row for each in known for row in each.transactions})
        if known and not new.rows:
            return None
        finding = Finding(
            id=uuid.uuid4().hex,
            attempt_id=attempt.id,
            kind=new.kind,
            transactions=new.transactions,
            amount=new.amount if new.rows else attempt.amount,
            found_at=self._clock.now(),
        )
        _log.warning("%s: %s", attempt.reference, new.kind.value)
        return finding if await self._findings.add(finding) else None
