"""What a person decides about what nobody knows, and what is done about what turned up: without the window."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.desk.attention import Attention, Blind
from frontdesk.domain.attempt import Attempt, AttemptState, SettledBy
from frontdesk.domain.errors import NoticeKind
from frontdesk.domain.finding import DecisionKind, FindingKind, Seen
from frontdesk.domain.movement import Redeem
from frontdesk.flows.activity import ActivityFlow, Lead, Way
from frontdesk.flows.places import Place
from frontdesk.flows.refund import RefundFlow, RefundPhase
from tests.desk.test_reconcile import LandsLater
from tests.support.relay import Ending, Relay, delivers_twice, fails, loses_the_answer, loses_the_request, passes
from tests.support.till import SMALL_CARD, Till, open_till, usd
from tests.support.training import TrainingServer

QUIET = timedelta(seconds=120)
OMAR = "omar@practice.example"
MARIAM = "mariam@practice.example"


@pytest.fixture
async def cashier(relay: Relay, training_server: TrainingServer, tmp_path: Path) -> AsyncIterator[Till]:
    """The till of a cashier who may look at cards."""
    async with open_till(relay, training_server, tmp_path, email=MARIAM) as opened:
        yield opened


async def redeem(till: Till, ending: Ending) -> Attempt:
    movement = Redeem(await till.card(), usd("10.00"))
    till.relay.moves = ending
    moved = await till.mover.move(movement, till.pin())
    till.relay.moves = passes
    return moved.attempt


async def in_doubt(
    till: Till, flow: ActivityFlow, ending: Ending = loses_the_request, *, seen: bool = True
) -> Attempt:
    """A redeem whose end is not known, its quiet time over, and its card looked at."""
    attempt = await redeem(till, ending)
    till.clock.move(QUIET)
    if seen:
        await till.desk.reconciler.look_at_all()
    await flow.refresh()
    return attempt


def about(flow: ActivityFlow) -> Attention:
    assert flow.state.about is not None
    return flow.state.about


def considered(flow: ActivityFlow) -> tuple[str, DecisionKind] | None:
    deciding = flow.state.deciding
    return None if deciding is None else (deciding.about.id, deciding.kind)


def lead(flow: ActivityFlow) -> Lead | None:
    return flow.state.lead


def decisions(till: Till) -> list[tuple[str, str, str]]:
    """What the journal's file holds of decisions, oldest first."""
    with sqlite3.connect(till.file) as file:
        return file.execute("SELECT kind, person, note FROM decision ORDER BY rowid").fetchall()


async def decide(flow: ActivityFlow, kind: DecisionKind, note: str = "") -> None:
    flow.consider(kind)
    await flow.decide(note)


async def test_what_needs_a_person_is_shown_as_soon_as_it_does(till: Till) -> None:
    flow = ActivityFlow(till.desk)
    left = await redeem(till, loses_the_request)

    assert (about(flow).attempt, flow.state.chosen_id) == (left, left.id)
    assert about(flow).choices == ()
    assert about(flow).quiet_until == till.clock.now() + QUIET


async def test_what_is_wished_to_be_seen_is_shown_whatever_else_is_open(till: Till) -> None:
    flow = ActivityFlow(till.desk)
    left = await redeem(till, loses_the_request)
    movement = Redeem(await till.card("1246465278"), usd("1.00"))
    done = (await till.mover.move(movement, till.pin("1246465278"))).attempt

    flow.show(done.id)
    assert (flow.state.chosen, flow.state.about) == (done, None)
    flow.show(left.id)
    assert about(flow).attempt == left


async def test_nothing_is_considered_before_its_time(till: Till) -> None:
    flow = ActivityFlow(till.desk)
    await redeem(till, loses_the_request)

    await decide(flow, DecisionKind.DID_NOT_HAPPEN)

    assert flow.state.deciding is None
    assert decisions(till) == []


async def test_a_decision_is_considered_first_and_can_be_put_aside(till: Till) -> None:
    flow = ActivityFlow(till.desk)
    left = await in_doubt(till, flow)

    flow.consider(DecisionKind.DID_NOT_HAPPEN)
    assert considered(flow) == (left.id, DecisionKind.DID_NOT_HAPPEN)
    flow.reconsider()
    await flow.decide()

    assert considered(flow) is None
    assert decisions(till) == []
    assert about(flow).attempt.state is AttemptState.UNKNOWN


async def test_it_did_not_happen_frees_the_card_and_leads_to_the_next_payment(till: Till) -> None:
    flow = ActivityFlow(till.desk)
    left = await in_doubt(till, flow)

    await decide(flow, DecisionKind.DID_NOT_HAPPEN)

    assert decisions(till) == [("did_not_happen", OMAR, "")]
    chosen = flow.state.chosen
    assert chosen is not None
    assert (chosen.id, chosen.state, chosen.settled_by) == (left.id, AttemptState.NOT_APPLIED, SettledBy.PERSON)
    assert (flow.state.attention, flow.state.decided) == ((), DecisionKind.DID_NOT_HAPPEN)
    assert lead(flow) == Lead(Way.AGAIN, Place.REDEEM, left.card_id)
    step = await flow.follow()
    assert step is not None
    _, card = step
    assert card is not None
    assert card.number.digits == SMALL_CARD
    assert lead(flow) is None
    assert (await redeem(till, passes)).state is AttemptState.APPLIED


async def test_it_happened_counts_as_paid(till: Till) -> None:
    flow = ActivityFlow(till.desk)
    await in_doubt(till, flow)

    await decide(flow, DecisionKind.HAPPENED)

    assert decisions(till) == [("happened", OMAR, "")]
    assert flow.state.chosen is not None
    assert flow.state.chosen.state is AttemptState.APPLIED
    assert flow.state.lead is None


async def test_a_cashier_says_what_the_card_shows_and_no_more(cashier: Till) -> None:
    flow = ActivityFlow(cashier.desk)
    await in_doubt(cashier, flow)

    assert (about(flow).seen, set(about(flow).choices)) == (
        Seen.NOTHING,
        {DecisionKind.DID_NOT_HAPPEN, DecisionKind.MANAGER_CALLED},
    )
    await decide(flow, DecisionKind.HAPPENED)
    assert decisions(cashier) == []


async def test_a_call_for_a_manager_is_written_down_and_stays_on_top(cashier: Till) -> None:
    flow = ActivityFlow(cashier.desk)
    left = await in_doubt(cashier, flow)

    await decide(flow, DecisionKind.MANAGER_CALLED)

    assert decisions(cashier) == [("manager_called", MARIAM, "")]
    assert about(flow).attempt.id == left.id
    assert [each.person for each in about(flow).decisions] == [MARIAM]
    assert (flow.state.deciding, flow.state.decided, flow.state.busy) == (None, None, False)


async def test_a_decision_is_written_once_however_often_it_is_confirmed(till: Till) -> None:
    flow = ActivityFlow(till.desk)
    await in_doubt(till, flow)
    flow.consider(DecisionKind.DID_NOT_HAPPEN)

    await asyncio.gather(flow.decide(), flow.decide())
    await flow.decide()

    assert decisions(till) == [("did_not_happen", OMAR, "")]


async def test_nothing_else_is_chosen_while_a_decision_is_written(till: Till) -> None:
    flow = ActivityFlow(till.desk)
    left = await in_doubt(till, flow)
    flow.consider(DecisionKind.DID_NOT_HAPPEN)
    writing = asyncio.create_task(flow.decide())
    await asyncio.sleep(0)
    assert flow.state.busy

    flow.choose("")
    flow.reconsider()
    flow.consider(DecisionKind.HAPPENED)

    assert flow.state.chosen_id == left.id
    await writing
    assert decisions(till) == [("did_not_happen", OMAR, "")]


async def test_what_settles_itself_while_somebody_decides_is_told(till: Till) -> None:
    flow = ActivityFlow(till.desk)
    late = LandsLater()
    await in_doubt(till, flow, late)
    flow.consider(DecisionKind.DID_NOT_HAPPEN)
    await late.land()

    await till.desk.reconciler.look_at_all()

    assert flow.state.deciding is None
    assert flow.state.notice is not None
    assert flow.state.notice.kind is NoticeKind.ALREADY_SETTLED
    assert flow.state.chosen is not None
    assert flow.state.chosen.settled_by is SettledBy.EVIDENCE
    await flow.decide()
    assert decisions(till) == []


async def test_what_another_till_settled_meanwhile_is_not_decided_again(till: Till) -> None:
    flow = ActivityFlow(till.desk)
    left = await in_doubt(till, flow)
    flow.consider(DecisionKind.DID_NOT_HAPPEN)
    listening = till.desk.activity
    other = ActivityFlow(till.desk)
    other_about = (await listening.day()).attention[0]
    await till.desk.reconciler.decide(other_about, DecisionKind.HAPPENED)

    await flow.decide()

    assert other.state.attention == ()
    assert flow.state.chosen is not None
    assert (flow.state.chosen.id, flow.state.chosen.state) == (left.id, AttemptState.APPLIED)
    assert decisions(till) == [("happened", OMAR, "")]


async def test_a_decision_that_can_not_be_written_decides_nothing(
    till: Till, expected_log: pytest.LogCaptureFixture
) -> None:
    flow = ActivityFlow(till.desk)
    await in_doubt(till, flow)

    with till.full_disk("not_applied"):
        await decide(flow, DecisionKind.DID_NOT_HAPPEN)

    assert flow.state.notice is not None
    assert flow.state.notice.kind is NoticeKind.JOURNAL_FAILED
    assert about(flow).attempt.state is AttemptState.UNKNOWN
    assert (flow.state.deciding, flow.state.busy, flow.state.lead) == (None, False, None)
    assert decisions(till) == []
    assert "the journal could not be used" in expected_log.text


async def test_the_card_of_a_next_step_that_can_not_be_read_is_told(till: Till) -> None:
    flow = ActivityFlow(till.desk)
    await in_doubt(till, flow)
    await decide(flow, DecisionKind.DID_NOT_HAPPEN)
    till.relay.reads = fails

    assert await flow.follow() is None

    assert flow.state.notice is not None
    assert flow.state.notice.kind is NoticeKind.SERVER_FAILED
    assert flow.state.lead is not None
    assert not flow.state.busy


async def found_late(till: Till, flow: ActivityFlow) -> Attention:
    late = LandsLater()
    await in_doubt(till, flow, late)
    await decide(flow, DecisionKind.DID_NOT_HAPPEN)
    await redeem(till, passes)
    await late.land()
    till.clock.move(timedelta(seconds=600))
    await till.desk.reconciler.look_at_all()
    await flow.refresh()
    (found,) = flow.state.attention
    flow.choose(found.id)
    return found


@pytest.mark.usefixtures("expected_log")
async def test_what_shows_up_late_is_a_finding_that_leads_to_a_refund(till: Till) -> None:
    flow = ActivityFlow(till.desk)

    found = await found_late(till, flow)

    assert found.finding is not None
    assert (found.finding.kind, found.choices) == (FindingKind.LATE, (DecisionKind.ACCEPTED,))
    (late,) = found.finding.transactions
    assert flow.state.lead == Lead(Way.GIVE_BACK, Place.REFUND, found.attempt.card_id, late)
    assert till.server.balance(SMALL_CARD) == Decimal("5.00")


@pytest.mark.usefixtures("expected_log")
async def test_a_refund_of_what_was_found_closes_it(till: Till) -> None:
    flow, refund = ActivityFlow(till.desk), RefundFlow(till.desk)
    await found_late(till, flow)

    step = await flow.follow()
    assert step is not None
    way, card = step
    assert card is not None
    await refund.take(card, way.transaction_id)
    assert (refund.state.phase, refund.state.amount) == (RefundPhase.AMOUNT, usd("10.00"))
    assert refund.state.chosen is not None
    assert refund.state.chosen.transaction.id == way.transaction_id
    refund.choose_reason("Returned goods")
    await refund.confirm()
    await flow.refresh()

    assert flow.state.attention == ()
    assert [kind for kind, _, _ in decisions(till)] == ["did_not_happen", "remedied"]
    assert till.server.balance(SMALL_CARD) == Decimal("15.00")


@pytest.mark.usefixtures("expected_log")
@pytest.mark.parametrize("note", ["", "   "])
async def test_that_it_is_right_as_it_is_needs_a_reason(till: Till, note: str) -> None:
    flow = ActivityFlow(till.desk)
    await found_late(till, flow)

    await decide(flow, DecisionKind.ACCEPTED, note)
    assert flow.state.deciding is not None
    await flow.decide(" The customer paid in cash, 5501620001234567. ")

    assert decisions(till)[-1] == ("accepted", OMAR, "The customer paid in cash, ****4567.")
    assert (flow.state.attention, flow.state.decided) == ((), DecisionKind.ACCEPTED)
    assert flow.state.lead is None


@pytest.mark.usefixtures("expected_log")
async def test_a_cashier_can_only_call_for_somebody_about_a_finding(cashier: Till) -> None:
    flow = ActivityFlow(cashier.desk)
    await redeem(cashier, delivers_twice)

    assert (about(flow).choices, flow.state.lead) == ((DecisionKind.MANAGER_CALLED,), None)
    assert about(flow).finding is not None
    await flow.check_again(about(flow).id)
    assert flow.state.notice is None


async def test_who_can_not_look_at_cards_is_told_to_scan_it_and_when_to_decide(narrow_till: Till) -> None:
    till = narrow_till
    flow = ActivityFlow(till.desk)
    card = await till.desk.lookup.with_pin(till.desk.lookup.number(SMALL_CARD), till.pin())
    till.relay.moves = loses_the_answer
    await till.mover.move(Redeem(card, usd("10.00")), till.pin())
    till.relay.moves = passes

    assert (about(flow).blind, about(flow).next_look) == (Blind.ACCOUNT, None)
    assert flow.state.lead == Lead(Way.READ, Place.BALANCE)
    assert await flow.follow() == (Lead(Way.READ, Place.BALANCE), None)
    assert about(flow).choices == ()

    till.desk.reconciler.start()
    await till.clock.somebody_waits()
    heard: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    till.desk.activity.listen(lambda _: None if heard.done() else heard.set_result(None))
    till.clock.move(QUIET)
    await heard
    assert about(flow).choices == (DecisionKind.MANAGER_CALLED,)
