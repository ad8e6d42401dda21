"""Looks after every attempt that was sent until it is proved, and lets a person decide what can't be.

What is unknown is looked for on its card in a quick schedule, then slowly. Everything else that was sent is looked
at once more two minutes after its end, because a request can be delivered twice; what only a person settled is
looked after for 72 hours. Looking proves by our reference alone; not finding it never settles anything.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

from frontdesk.desk.attention import Attention, Blind, choices_about_finding, choices_about_unknown
from frontdesk.desk.auditor import Auditor
from frontdesk.desk.connection import Connection, ConnectionWatch
from frontdesk.desk.notices import failed_read, journal_failed
from frontdesk.desk.schedule import SLOW_SECONDS, WATCH_SECONDS, Plan
from frontdesk.devices.clock import Clock
from frontdesk.domain.attempt import Attempt
from frontdesk.domain.card import Card
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.domain.evidence import never_found
from frontdesk.domain.finding import Audit, Decision, DecisionKind, Seen
from frontdesk.domain.movement import Issue, Operation
from frontdesk.domain.shop import Right, Role, Session
from frontdesk.journal.card_hash import CardHasher
from frontdesk.journal.errors import JournalError
from frontdesk.journal.findings import Findings
from frontdesk.journal.journal import Journal
from frontdesk.providers.base import GiftCardProvider, NotSentError, ProviderError, SignedOutError

_log = logging.getLogger(__name__)

LAST_LOOK_SECONDS = 5.0
"""How long signing out waits for the last looks."""

WRITE_AGAIN_SECONDS = 10
"""Until an outcome that could not be written is tried again."""

T = TypeVar("T")


class Reconciler:
    """Looks after the attempts of one endpoint while somebody is signed in."""

    def __init__(
        self,
        *,
        session: Session,
        provider: GiftCardProvider,
        journal: Journal,
        findings: Findings,
        auditor: Auditor,
        hasher: CardHasher,
        watch: ConnectionWatch,
        clock: Clock,
    ) -> None:
        self._session = session
        self._provider = provider
        self._journal = journal
        self._findings = findings
        self._auditor = auditor
        self._hasher = hasher
        self._watch = watch
        self._clock = clock
        self._began = clock.now()
        self._plans: dict[str, Plan] = {}
        self._quiet: frozenset[str] = frozenset()
        self._turn = asyncio.Lock()
        # A look and a scan may read the same card at once; from the journal's row to its settling only one goes on,
        # and from a finding to its closing.
        self._weighing = asyncio.Lock()
        self._woken = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._changed: Callable[[], Awaitable[None]] | None = None
        self._before = watch.state
        watch.listen(self._connection_changed)

    def tell(self, changed: Callable[[], Awaitable[None]]) -> None:
        """Tell one listener whenever something was found or a look has ended."""
        self._changed = changed

    def start(self) -> None:
        """Begin to look after what is in the journal, with a fresh schedule."""
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._run())

    async def close(self) -> None:
        """Stop looking; what is being written is written to its end."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait({task})

    async def catch_up(self) -> None:
        """Take what has been sent or settled since into the plans.

        Raises:
            JournalError: The journal can't be read.
        """
        now = self._clock.monotonic()
        listed = await self._findings.to_look_after(self._session.endpoint, self._confirmed_since())
        plans: dict[str, Plan] = {}
        for attempt, audit in listed:
            if attempt.id in self._auditor.under_way:
                continue
            known = self._plans.get(attempt.id)
            if known is None or known.attempt.state is not attempt.state:
                known = Plan.begin(attempt, audit, now, can_look=self._can_look(attempt))
            plans[attempt.id] = known
        if any(
            attempt_id not in self._plans or self._plans[attempt_id] is not plans[attempt_id]
            for attempt_id in plans
        ):
            self._woken.set()
        self._plans = plans
        async with self._weighing:
            await self._close_remedied()

    async def check(self, attempt_id: str) -> Attempt:
        """Look for an attempt now, because a person asks, and return it as it is then.

        Raises:
            NoticeError: Its card can't be read, or the journal can't be used.
        """
        await self._guarded(self.catch_up())
        plan = self._plans.get(attempt_id)
        attempt = await self._guarded(self._journal.get(attempt_id))
        if attempt is None:
            raise NoticeError(Notice(NoticeKind.ALREADY_SETTLED, MoneyMoved.NOT_CONCERNED))
        if plan is None:
            return attempt
        if not plan.can_look:
            told = NoticeKind.CARDS_NOT_READABLE
            raise NoticeError(Notice(told, MoneyMoved.UNKNOWN, NextStep.SCAN_CARD))
        failed: Notice | None = None
        async with self._turn:
            try:
                await self._guarded(self._look(plan))
            except ProviderError as error:
                failed = failed_read(error, MoneyMoved.UNKNOWN)
                await self._guarded(self._could_not_look(plan))
        await self._tell()
        if failed is not None:
            raise NoticeError(failed)
        return plan.attempt

    async def look_at_all(self) -> None:
        """Look at everything that is looked after, once; stops where the server can't be reached."""
        await self.catch_up()
        for plan in list(self._plans.values()):
            if plan.can_look and plan.attempt.id not in self._auditor.under_way and not await self._try(plan):
                break
        await self._tell()

    async def last_look(self) -> None:
        """Look at everything once more before signing out, as far as that takes no time to speak of."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LAST_LOOK_SECONDS):
                await self.look_at_all()

    async def observe(self, card: Card) -> None:
        """Hold a card that was just read for another reason against all attempts on it.

        A card without an id, and what was delivered late, is found this way.
        """
        try:
            async with self._weighing:
                attempts = await self._journal.of_card(self._session.endpoint, self._hasher.of(card.number))
                seen = []
                for attempt in attempts:
                    seen.append(await self._hold_against(attempt, card))
                    # A card can have hundreds of attempts: the screen must not stand still for all of them.
                    await asyncio.sleep(0)
        except JournalError as cause:
            _log.warning("a card could not be held against the journal: %s", cause)
            return
        if any(seen):
            await self.catch_up()
            await self._tell()

    async def attention(self) -> tuple[Attention, ...]:
        """Return what needs a person: what is in doubt, newest first, then the open findings.

        Raises:
            JournalError: The journal can't be read.
        """
        await self.catch_up()
        return await self._questions()

    async def _questions(self) -> tuple[Attention, ...]:
        now, wall = self._clock.monotonic(), self._clock.now()
        questions = await self._findings.questions(self._session.endpoint)
        role = self._session.role
        found: list[Attention] = []
        for plan in reversed(self._plans.values()):
            if not plan.attempt.needs_attention:
                continue
            quiet_left = plan.quiet_seconds_left(now)
            found.append(
                Attention(
                    plan.attempt,
                    audit=plan.audit,
                    next_look=None if plan.due is None else wall + timedelta(seconds=plan.due - now),
                    blind=self._blind(plan),
                    quiet_until=wall + timedelta(seconds=quiet_left) if quiet_left else None,
                    choices=() if quiet_left else choices_about_unknown(plan.seen_in_the_end, role),
                    decisions=tuple(
                        each
                        for each in questions.decisions
                        if each.attempt_id == plan.attempt.id and each.finding_id is None
                    ),
                )
            )
        attempts = {each.id: each for each in await self._findings.with_open_findings(self._session.endpoint)}
        for finding in reversed(questions.findings):
            decisions = tuple(each for each in questions.decisions if each.finding_id == finding.id)
            attempt = attempts.get(finding.attempt_id)
            if attempt is not None:  # Otherwise it was closed between the two queries.
                choices = choices_about_finding(role)
                found.append(Attention(attempt, finding, choices=choices, decisions=decisions))
        return tuple(found)

    async def decide(self, about: Attention, kind: DecisionKind, note: str = "") -> Attempt:
        """Journal what the signed-in person decided, and settle the attempt where that settles it.

        Raises:
            NoticeError: It is not theirs to decide, it was settled meanwhile, or it could not be written.
        """
        await self._guarded(self._auditor.write_unwritten())
        await self._guarded(self.catch_up())
        async with self._weighing:
            decided = await self._guarded(self._decide(about, kind, note))
        await self._tell()
        return decided

    async def _decide(self, about: Attention, kind: DecisionKind, note: str) -> Attempt:
        now = next((each for each in await self._questions() if each.id == about.id), None)
        row = None if now is None else await self._journal.get(now.attempt.id)
        if now is None or row is None or (now.finding is None and not row.needs_attention):
            raise NoticeError(Notice(NoticeKind.ALREADY_SETTLED, MoneyMoved.NOT_CONCERNED))
        if kind not in now.choices:
            raise NoticeError(Notice(NoticeKind.NOT_YOURS_TO_DECIDE, MoneyMoved.UNKNOWN, NextStep.CALL_MANAGER))
        finding_id = now.finding.id if now.finding else None
        return await self._findings.decide(self._decision(row.id, kind, finding_id=finding_id, note=note))

    async def _run(self) -> None:
        while True:
            try:
                if await self._auditor.write_unwritten():
                    await self._tell()
                await self.catch_up()
                await self._look_at_what_is_due()
            except Exception:  # noqa: BLE001  (whatever it is, what is in doubt is looked after again)
                _log.exception("what is in doubt could not be looked after; it is tried again")
                await self._clock.wait(WRITE_AGAIN_SECONDS)
            else:
                await self._until_due()

    async def _look_at_what_is_due(self) -> None:
        now = self._clock.monotonic()
        due = [
            plan
            for plan in self._plans.values()
            if plan.due is not None and plan.due <= now and plan.attempt.id not in self._auditor.under_way
        ]
        for plan in due:
            await self._try(plan)
        ended = self._a_quiet_time_ended()
        if due or ended:
            await self._tell()

    def _a_quiet_time_ended(self) -> bool:
        """Return whether a person may decide by now what they could not the last time that this was asked."""
        now, before = self._clock.monotonic(), self._quiet
        self._quiet = frozenset(
            plan.attempt.id
            for plan in self._plans.values()
            if plan.attempt.needs_attention and plan.quiet_seconds_left(now)
        )
        return bool(before - self._quiet)

    async def _until_due(self) -> None:
        self._woken.clear()
        now = self._clock.monotonic()
        waits_for = [plan.due - now for plan in self._plans.values() if plan.due is not None]
        # Where nobody can look, the end of the quiet time is all that is waited for.
        waits_for += [self._plans[each].quiet_seconds_left(now) for each in self._quiet if each in self._plans]
        longest = WRITE_AGAIN_SECONDS if self._auditor.has_unwritten else SLOW_SECONDS
        seconds = min([*waits_for, longest])
        loop = asyncio.get_running_loop()
        waits: set[asyncio.Task[Any]] = {
            loop.create_task(self._clock.wait(max(seconds, 0.0))),
            loop.create_task(self._woken.wait()),
        }
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
            await asyncio.wait(waits)

    async def _try(self, plan: Plan) -> bool:
        """Look for one attempt; return whether it makes sense to look for another."""
        async with self._turn:
            try:
                await self._look(plan)
            except ProviderError as error:
                _log.info("%s could not be looked for: %s", plan.attempt.reference, error)
                await self._could_not_look(plan)
                return not isinstance(error, NotSentError | SignedOutError)
            except JournalError:
                raise
            except Exception:  # noqa: BLE001  (a bug about one attempt must not leave the others alone)
                _log.exception("a bug while looking for %s", plan.attempt.reference)
                await self._could_not_look(plan)
        return True

    async def _look(self, plan: Plan) -> None:
        with self._watch.call():
            card = await self._read(plan.attempt)
        async with self._weighing:
            await self._weigh(plan, card)

    async def _weigh(self, plan: Plan, card: Card | None) -> None:
        attempt = await self._journal.get(plan.attempt.id) or plan.attempt
        plan.attempt, seen, transaction_id = attempt, Seen.NOTHING, None
        if card is not None:
            # A card that was looked for by our reference is its own proof.
            proven = attempt.operation is Operation.ISSUE
            weighed = await self._auditor.weigh(attempt, card, proven=proven)
            plan.attempt, seen = weighed.attempt, Seen.FOUND if proven else weighed.evidence.seen
            found = weighed.evidence.found
            transaction_id = found[0].id if found else None
            missing = never_found(weighed.attempt, weighed.evidence)
            if missing is not None and plan.ends(self._clock.monotonic()):
                await self._auditor.note(weighed.attempt, missing)
        await self._looked(plan, seen, transaction_id)

    async def _read(self, attempt: Attempt) -> Card | None:
        if attempt.card_id is not None:
            return await self._provider.read_card(attempt.card_id)
        assert attempt.amount is not None
        issue = Issue(campaign_code=attempt.detail, amount=attempt.amount)
        return await self._provider.find_issued(issue, since=attempt.prepared_at, reference=attempt.reference)

    async def _looked(self, plan: Plan, seen: Seen, transaction_id: str | None) -> None:
        now = self._clock.monotonic()
        ends = plan.ends(now)
        watched = plan.watched(now)
        # The rest of a second counts too, or each look would make the time shorter by it.
        plan.counted += watched - plan.audit.watched
        plan.audit = Audit(plan.attempt.id, watched, self._clock.now(), seen, ends)
        plan.due = None if ends else plan.next_look(now)
        await self._findings.note_look(plan.audit, transaction_id)

    async def _could_not_look(self, plan: Plan) -> None:
        now = self._clock.monotonic()
        if plan.audit.seen is None:
            plan.audit = replace(plan.audit, seen=Seen.UNREADABLE, looked_at=self._clock.now())
        due = plan.next_look(now)
        # A last look is due until it has been made: not at once again, or it would never stop asking.
        plan.due = now + SLOW_SECONDS if due is not None and due <= now else due

    async def _hold_against(self, attempt: Attempt, card: Card) -> bool:
        """Hold a card against one attempt; return whether that told something new."""
        weighed = await self._auditor.weigh(attempt, card)
        plan = self._plans.get(attempt.id)
        if (
            plan is not None
            and weighed.attempt.needs_attention
            and plan.seen_in_the_end is not weighed.evidence.seen
        ):
            await self._looked(plan, weighed.evidence.seen, None)
            return True
        return bool(weighed.findings) or weighed.attempt.state is not attempt.state

    async def _close_remedied(self) -> None:
        for finding, remedy in await self._findings.remedied(self._session.endpoint):
            decision = self._decision(
                finding.attempt_id, DecisionKind.REMEDIED, finding_id=finding.id, remedy_id=remedy.id
            )
            # The refund was given in somebody's name: theirs is the decision.
            await self._findings.decide(replace(decision, person=remedy.account, role=Role.MANAGER))

    def _blind(self, plan: Plan) -> Blind | None:
        if plan.due is not None:
            return None
        if Right.CARDS in self._session.missing:
            return Blind.ACCOUNT
        return Blind.OVER if plan.can_look else Blind.CARD

    def _confirmed_since(self) -> datetime | None:
        """From when on what is settled is looked at once more: not for months of what nobody could look at."""
        if Right.CARDS in self._session.missing:
            return None
        # A clock that is put forward meanwhile makes nothing older that was sent since the sign-in.
        return min(self._began, self._clock.now()) - timedelta(seconds=WATCH_SECONDS)

    def _can_look(self, attempt: Attempt) -> bool:
        if Right.CARDS in self._session.missing:
            return False
        return attempt.card_id is not None or attempt.operation is Operation.ISSUE

    def _connection_changed(self, state: Connection) -> None:
        back = self._before is Connection.OFFLINE and state is not Connection.OFFLINE
        self._before = state
        if not back:
            return
        now = self._clock.monotonic()
        for plan in self._plans.values():
            if plan.can_look and plan.attempt.needs_attention:
                plan.hurry(now)
        self._woken.set()

    def _decision(
        self,
        attempt_id: str,
        kind: DecisionKind,
        *,
        finding_id: str | None = None,
        remedy_id: str | None = None,
        note: str = "",
    ) -> Decision:
        return Decision(
            id=uuid.uuid4().hex,
            attempt_id=attempt_id,
            kind=kind,
            person=self._session.account,
            role=self._session.role,
            decided_at=self._clock.now(),
            finding_id=finding_id,
            remedy_id=remedy_id,
            note=note,
        )

    async def _guarded(self, work: Awaitable[T]) -> T:
        try:
            return await work
        except JournalError as cause:
            raise NoticeError(journal_failed(cause, MoneyMoved.NOT_CONCERNED)) from cause

    async def _tell(self) -> None:
        if self._changed is None:
            return
        try:
            await self._changed()
        except NoticeError as failed:
            _log.warning("what was found could not be told: %s", failed)
