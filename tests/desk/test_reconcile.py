"""What is in doubt is looked after until it is proved; what can't be, a person decides."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.desk.attempts import new_attempt
from frontdesk.desk.attention import Attention
from frontdesk.domain.attempt import Attempt, AttemptState, SettledBy, Settlement
from frontdesk.domain.card import CardNumber
from frontdesk.domain.errors import MoneyMoved, NoticeError, NoticeKind
from frontdesk.domain.finding import DecisionKind, FindingKind, Seen
from frontdesk.domain.movement import Redeem, Refund
from frontdesk.domain.shop import Role
from frontdesk.journal.findings import Findings
from tests.support.relay import (
    Ending,
    Forward,
    Relay,
    delivers_twice,
    fails,
    loses_the_answer,
    loses_the_request,
    passes,
)
from tests.support.till import SMALL_CARD, Till, open_till, usd
from tests.support.training import TrainingServer

CARD = CardNumber(SMALL_CARD)


async def left_open(till: Till, ending: Ending = loses_the_request, amount: str = "10.00") -> Attempt:
    """A redeem whose end is not known."""
    movement = Redeem(await till.card(), usd(amount))
    till.relay.moves = ending
    moved = await till.mover.move(movement, till.pin())
    till.relay.moves = passes
    return moved.attempt


async def now(till: Till, attempt: Attempt) -> Attempt:
    found = await till.journal.get(attempt.id)
    assert found is not None
    return found


async def attention(till: Till) -> Attention:
    (about,) = await till.desk.reconciler.attention()
    return about


@asynccontextmanager
async def looking(till: Till) -> AsyncIterator[None]:
    """The background task, with every look that is due made before the block goes on."""
    till.desk.reconciler.start()
    await till.clock.somebody_waits()
    yield
    await till.desk.reconciler.close()


async def pass_time(till: Till, seconds: float) -> None:
    """Let time pass in steps that no look is lost in."""
    left = timedelta(seconds=seconds)
    while left:
        step = min(left, timedelta(seconds=1))
        left -= step
        await till.clock.somebody_waits()
        waiting = till.clock.waiting
        till.clock.move(step)
        if till.clock.waiting < waiting:
            await till.clock.somebody_waits()


class LandsLater:
    """An ending that keeps the request and delivers it when the test says so; the till hears nothing."""

    def __init__(self) -> None:
        self._forward: Forward | None = None

    async def __call__(self, writer: asyncio.StreamWriter, forward: Forward) -> None:
        self._forward = forward
        writer.close()

    async def land(self) -> None:
        assert self._forward is not None
        await self._forward()


async def test_what_landed_is_found_within_two_seconds(till: Till) -> None:
    left = await left_open(till, loses_the_answer)

    async with looking(till):
        assert (await now(till, left)).state is AttemptState.UNKNOWN
        await pass_time(till, 2)

    found = await now(till, left)
    assert (found.state, found.settled_by) == (AttemptState.APPLIED, SettledBy.EVIDENCE)
    assert found.transaction_id == str(till.server.ledger(SMALL_CARD)[-1].id)
    assert await till.desk.reconciler.attention() == ()


async def test_a_look_and_several_scans_at_once_settle_it_once(till: Till) -> None:
    left = await left_open(till, loses_the_answer)
    await till.desk.reconciler.catch_up()

    await asyncio.gather(till.desk.reconciler.look_at_all(), *(till.card() for _ in range(4)))

    assert (await now(till, left)).state is AttemptState.APPLIED


async def test_the_card_is_looked_at_by_the_schedule_and_then_slowly(till: Till) -> None:
    await left_open(till)
    till.relay.http.received.clear()
    seconds: list[int] = []

    async with looking(till):
        for second in range(1, 1400):
            before = len(till.relay.gets)
            await pass_time(till, 1)
            seconds.extend([second] * (len(till.relay.gets) - before))

    assert seconds == [2, 5, 10, 20, 40, 60, 90, 120, 720, 1320]


async def test_a_confirmation_that_is_overdue_waits_for_its_next_time(till: Till) -> None:
    await till.mover.move(Redeem(await till.card(), usd("10.00")), till.pin())
    till.relay.reads = fails
    till.relay.http.received.clear()

    async with looking(till):
        await pass_time(till, 200)

    assert len(till.relay.gets) == 1


async def test_what_lands_late_is_found_too(till: Till) -> None:
    late = LandsLater()
    left = await left_open(till, late)

    async with looking(till):
        await pass_time(till, 45)
        await late.land()
        await pass_time(till, 20)

    assert (await now(till, left)).state is AttemptState.APPLIED
    assert till.server.balance(SMALL_CARD) == Decimal("15.00")


async def test_nobody_decides_before_the_quiet_time_is_over(till: Till) -> None:
    left = await left_open(till)
    async with looking(till):
        await pass_time(till, 119)
        about = await attention(till)
        assert about.choices == ()
        assert about.quiet_until == till.clock.now() + timedelta(seconds=1)
        with pytest.raises(NoticeError) as stopped:
            await till.desk.reconciler.decide(about, DecisionKind.DID_NOT_HAPPEN)
        assert stopped.value.notice.kind is NoticeKind.NOT_YOURS_TO_DECIDE
        await pass_time(till, 1)
        about = await attention(till)

    assert (about.attempt.id, about.seen, about.quiet_until) == (left.id, Seen.NOTHING, None)
    assert about.next_look == till.clock.now() + timedelta(seconds=600)
    assert set(about.choices) == {DecisionKind.HAPPENED, DecisionKind.DID_NOT_HAPPEN}


async def decided(till: Till, kind: DecisionKind, ending: Ending = loses_the_request) -> Attempt:
    await left_open(till, ending)
    till.desk.reconciler.start()
    await till.clock.somebody_waits()
    await pass_time(till, 120)
    return await till.desk.reconciler.decide(await attention(till), kind, note="the receipt says so")


async def test_a_decision_settles_in_the_name_of_the_person(till: Till) -> None:
    attempt = await decided(till, DecisionKind.DID_NOT_HAPPEN)

    assert (attempt.state, attempt.settled_by) == (AttemptState.NOT_APPLIED, SettledBy.PERSON)
    with till.busy_disk() as other:
        (row,) = other.execute("SELECT kind, person, role, note FROM decision").fetchall()
    assert row == ("did_not_happen", "omar@practice.example", "manager", "the receipt says so")
    assert await till.desk.reconciler.attention() == ()
    again = await till.mover.move(Redeem(await till.card(), usd("10.00")), till.pin())
    assert again.attempt.state is AttemptState.APPLIED


@pytest.mark.usefixtures("expected_log")
async def test_what_was_decided_as_not_done_and_lands_after_all_is_a_finding(till: Till) -> None:
    late = LandsLater()
    attempt = await decided(till, DecisionKind.DID_NOT_HAPPEN, late)
    await late.land()
    till.clock.jump(timedelta(days=30))

    await pass_time(till, 600)
    about = await attention(till)

    assert (await now(till, attempt)).state is AttemptState.NOT_APPLIED
    assert about.finding is not None
    assert (about.finding.kind, about.finding.amount) == (FindingKind.LATE, usd("10.00"))
    assert about.finding.transactions == (str(till.server.ledger(SMALL_CARD)[-1].id),)
    await till.desk.reconciler.look_at_all()
    assert await till.desk.reconciler.attention() == (about,)


@pytest.mark.usefixtures("expected_log")
async def test_what_a_scan_finds_while_somebody_decides_is_no_fault_of_the_journal(till: Till) -> None:
    late = LandsLater()
    left = await left_open(till, late)
    async with looking(till):
        await pass_time(till, 120)
        about = await attention(till)
        await late.land()
        scanning = asyncio.create_task(till.card())
        ends = await asyncio.gather(
            scanning,
            *(till.desk.reconciler.decide(about, DecisionKind.DID_NOT_HAPPEN) for _ in range(2)),
            return_exceptions=True,
        )

    told = [end.notice.kind for end in ends if isinstance(end, NoticeError)]
    assert set(told) == {NoticeKind.ALREADY_SETTLED}
    assert (await now(till, left)).state in {AttemptState.APPLIED, AttemptState.NOT_APPLIED}


async def test_what_a_person_settled_is_looked_after_for_three_days_of_running(till: Till) -> None:
    attempt = await decided(till, DecisionKind.DID_NOT_HAPPEN)
    till.clock.jump(timedelta(days=30))
    await till.desk.reconciler.close()
    hours = 0
    while await Findings(till.journal).to_look_after("training", None):
        till.clock.move(timedelta(hours=1))
        await till.desk.reconciler.look_at_all()
        hours += 1

    assert 72 <= hours <= 73
    assert (await now(till, attempt)).state is AttemptState.NOT_APPLIED


@pytest.mark.usefixtures("expected_log")
async def test_what_counts_as_done_by_a_word_and_is_never_found_is_a_finding(till: Till) -> None:
    await decided(till, DecisionKind.HAPPENED)
    await till.desk.reconciler.close()
    till.clock.move(timedelta(hours=73))

    await till.desk.reconciler.look_at_all()

    finding = (await attention(till)).finding
    assert finding is not None
    assert (finding.kind, finding.transactions, finding.amount) == (FindingKind.NEVER_FOUND, (), usd("10.00"))


@pytest.mark.usefixtures("expected_log")
async def test_a_second_delivery_is_told_at_once_and_put_right_by_a_refund(till: Till) -> None:
    movement = Redeem(await till.card(), usd("5.00"))
    till.relay.moves = delivers_twice
    moved = await till.mover.move(movement, till.pin())
    till.relay.moves = passes

    assert moved.aside is not None
    assert (moved.aside.kind, moved.aside.moved) == (NoticeKind.FOUND_TWICE, MoneyMoved.YES)
    finding = (await attention(till)).finding
    assert finding is not None
    assert (finding.kind, finding.amount, len(finding.transactions)) == (FindingKind.DUPLICATE, usd("5.00"), 1)

    card = await till.card()
    refund = Refund(card, finding.transactions[0], usd("5.00"), "Returned goods")
    assert (await till.mover.move(refund, None)).attempt.state is AttemptState.APPLIED

    assert await till.desk.reconciler.attention() == ()
    assert till.server.balance(SMALL_CARD) == Decimal("20.00")


@pytest.mark.usefixtures("expected_log")
async def test_a_remedy_that_is_seen_by_several_at_once_closes_the_finding_once(till: Till) -> None:
    movement = Redeem(await till.card(), usd("5.00"))
    till.relay.moves = delivers_twice
    await till.mover.move(movement, till.pin())
    till.relay.moves = passes
    finding = (await attention(till)).finding
    assert finding is not None
    refund = new_attempt(
        Refund(await till.card(), finding.transactions[0], usd("5.00"), "Returned goods"),
        till.desk.session,
        till.hasher,
        till.clock.now(),
    )
    await till.journal.prepare(refund)
    await till.journal.mark_sent(till.clock.now(), refund.id)
    await till.journal.settle(refund.id, Settlement(AttemptState.APPLIED), till.clock.now())

    seen = await asyncio.gather(*(till.desk.reconciler.attention() for _ in range(5)))

    assert seen[-1] == ()
    with till.busy_disk() as other:
        assert other.execute("SELECT kind FROM decision").fetchall() == [("remedied",)]


@pytest.mark.usefixtures("expected_log")
async def test_a_part_of_the_money_does_not_put_it_right(till: Till) -> None:
    movement = Redeem(await till.card(), usd("5.00"))
    till.relay.moves = delivers_twice
    await till.mover.move(movement, till.pin())
    till.relay.moves = passes
    finding = (await attention(till)).finding
    assert finding is not None

    await till.mover.move(Refund(await till.card(), finding.transactions[0], usd("4.99"), "Returned goods"), None)

    assert (await attention(till)).finding == finding


@pytest.mark.parametrize("clock_changes", [0, 30, -30])
@pytest.mark.usefixtures("expected_log")
async def test_a_second_delivery_that_comes_late_is_found_by_the_look_two_minutes_later(
    till: Till, clock_changes: int
) -> None:
    till.clock.jump(timedelta(days=min(clock_changes, 0)))
    movement = Redeem(await till.card(), usd("5.00"))
    kept: list[Forward] = []

    async def answers_and_keeps(writer: asyncio.StreamWriter, forward: Forward) -> None:
        kept.append(forward)
        await passes(writer, forward)

    till.relay.moves = answers_and_keeps
    moved = await till.mover.move(movement, till.pin())
    assert moved.aside is None
    await kept[0]()

    async with looking(till):
        till.clock.jump(timedelta(days=max(clock_changes, 0)))
        await pass_time(till, 120)

    finding = (await attention(till)).finding
    assert finding is not None
    assert finding.kind is FindingKind.DUPLICATE


async def test_a_look_up_of_the_card_settles_what_was_in_doubt(till: Till) -> None:
    left = await left_open(till, loses_the_answer)

    await till.desk.lookup.find(CARD)

    assert (await now(till, left)).state is AttemptState.APPLIED


async def test_the_server_is_looked_at_as_soon_as_it_is_back(till: Till) -> None:
    left = await left_open(till, loses_the_answer)
    till.relay.reads = fails
    async with looking(till):
        await pass_time(till, 130)
        till.relay.unplug()
        await pass_time(till, 600)
        assert (await now(till, left)).state is AttemptState.UNKNOWN
        await till.relay.plug()
        till.relay.reads = passes
        looked = asyncio.Event()
        till.desk.activity.listen(lambda _: looked.set())
        with till.watch.call():
            await till.provider.stores()
        await looked.wait()

    assert (await now(till, left)).state is AttemptState.APPLIED


async def test_a_cashier_follows_the_card_and_calls_a_manager_for_the_rest(narrow_till: Till) -> None:
    till = narrow_till
    assert till.desk.session.role is Role.CASHIER
    card = await till.desk.lookup.with_pin(CARD, till.pin())
    till.relay.moves = loses_the_request
    await till.mover.move(Redeem(card, usd("10.00")), till.pin())
    till.relay.moves = passes
    async with looking(till):
        await pass_time(till, 120)
        about = await attention(till)
        assert (about.seen, about.next_look) == (None, None)
        assert about.choices == (DecisionKind.MANAGER_CALLED,)
        with pytest.raises(NoticeError):
            await till.desk.reconciler.decide(about, DecisionKind.DID_NOT_HAPPEN)
        await till.desk.reconciler.decide(about, DecisionKind.MANAGER_CALLED)
        (called,) = (await attention(till)).decisions
        assert (called.kind, called.person) == (DecisionKind.MANAGER_CALLED, till.desk.session.account)

        await till.desk.lookup.with_pin(CARD, till.pin())
        about = await attention(till)

    assert about.seen is Seen.NOTHING
    assert DecisionKind.DID_NOT_HAPPEN in about.choices
    assert about.attempt.state is AttemptState.UNKNOWN


async def test_no_cashier_decides_on_a_look_from_before_the_quiet_time_ended(
    relay: Relay, training_server: TrainingServer, tmp_path: Path
) -> None:
    async with open_till(relay, training_server, tmp_path, email="mariam@practice.example") as till:
        assert till.desk.session.role is Role.CASHIER
        late = LandsLater()
        left = await left_open(till, late)
        async with looking(till):
            await pass_time(till, 5)
            # What follows is not seen: the way to the server is gone, and the request lands meanwhile.
            till.relay.reads = fails
            await late.land()
            await pass_time(till, 120)
            about = await attention(till)
            assert about.choices == (DecisionKind.MANAGER_CALLED,)
            with pytest.raises(NoticeError):
                await till.desk.reconciler.decide(about, DecisionKind.DID_NOT_HAPPEN)
            till.relay.reads = passes
            await till.desk.reconciler.check(left.id)

    assert till.server.balance(SMALL_CARD) == Decimal("15.00")


async def test_an_outcome_that_could_not_be_written_is_written_later(
    till: Till, expected_log: pytest.LogCaptureFixture
) -> None:
    movement = Redeem(await till.card(), usd("5.00"))
    with till.full_disk("applied"):
        moved = await till.mover.move(movement, till.pin())
    assert moved.attempt.state is AttemptState.SENT

    async with looking(till):
        pass

    assert (await now(till, moved.attempt)).state is AttemptState.APPLIED
    assert "could not be written" in expected_log.text


@pytest.mark.usefixtures("expected_log")
async def test_reconciling_twice_changes_nothing(till: Till) -> None:
    movement = Redeem(await till.card(), usd("5.00"))
    till.relay.moves = delivers_twice
    await till.mover.move(movement, till.pin())
    till.clock.move(timedelta(minutes=3))
    await till.desk.reconciler.look_at_all()
    with till.busy_disk() as other:
        before = list(other.iterdump())

    await till.desk.reconciler.look_at_all()

    with till.busy_disk() as other:
        assert list(other.iterdump()) == before


async def test_what_nobody_could_look_at_does_not_pile_up(narrow_till: Till) -> None:
    till = narrow_till
    card = await till.desk.lookup.with_pin(CARD, till.pin())
    done = await till.mover.move(Redeem(card, usd("1.00")), till.pin())
    findings = Findings(till.journal)
    assert done.attempt.state is AttemptState.APPLIED

    assert await findings.to_look_after("training", None) == ()
    ((confirmed, _),) = await findings.to_look_after("training", till.clock.now())
    assert confirmed.id == done.attempt.id
    assert await findings.to_look_after("training", till.clock.now() + timedelta(seconds=1)) == ()


async def test_a_journal_that_fails_is_tried_again_and_not_at_once(
    till: Till, expected_log: pytest.LogCaptureFixture
) -> None:
    left = await left_open(till, loses_the_answer)
    with till.busy_disk() as other:
        other.execute("ALTER TABLE audit RENAME TO gone")
    async with looking(till):
        await pass_time(till, 9)
        assert expected_log.text.count("it is tried again") == 1
        with till.busy_disk() as other:
            other.execute("ALTER TABLE gone RENAME TO audit")
        await pass_time(till, 5)

    assert (await now(till, left)).state is AttemptState.APPLIED
