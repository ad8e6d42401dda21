"""A result that is shown follows what the till finds out about it."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from frontdesk.domain.attempt import AttemptState, SettledBy
from frontdesk.domain.errors import MoneyMoved, NoticeKind
from frontdesk.domain.finding import DecisionKind, Seen
from frontdesk.flows.activity import ActivityFlow
from frontdesk.flows.redeem import RedeemFlow, RedeemPhase
from frontdesk.flows.refund import RefundFlow, RefundPhase
from frontdesk.flows.result import Result
from tests.desk.test_reconcile import LandsLater
from tests.support.relay import Ending, Forward, delivers_twice, loses_the_answer, passes
from tests.support.till import SMALL_CARD, Till, usd


class LandsAgainLater:
    """An ending that hands the answer on, and delivers the request once more when the test says so."""

    def __init__(self) -> None:
        self._forward: Forward | None = None

    async def __call__(self, writer: asyncio.StreamWriter, forward: Forward) -> None:
        self._forward = forward
        await passes(writer, forward)

    async def land(self) -> None:
        assert self._forward is not None
        await self._forward()


async def redeemed(till: Till, ending: Ending) -> RedeemFlow:
    """A redeem of AED 36.71, up to its result."""
    flow = RedeemFlow(till.desk)
    await flow.scan(SMALL_CARD)
    pin = till.pin()
    await flow.enter_pin("" if pin is None else pin.digits)
    for key in "3671":
        flow.press(key)
    till.relay.moves = ending
    await flow.confirm()
    till.relay.moves = passes
    assert flow.state.phase is RedeemPhase.RESULT
    return flow


def shown(flow: RedeemFlow | RefundFlow) -> Result:
    assert flow.state.result is not None
    return flow.state.result


async def test_what_is_in_doubt_says_when_it_is_looked_for(till: Till) -> None:
    flow = await redeemed(till, LandsLater())

    about = shown(flow).about
    assert about is not None
    assert (about.seen, about.next_look) == (None, till.clock.now() + timedelta(seconds=2))
    await till.desk.reconciler.look_at_all()

    about = shown(flow).about
    assert about is not None
    assert about.seen is Seen.NOTHING
    assert shown(flow).in_doubt


async def test_what_is_found_on_the_card_turns_into_what_it_is(till: Till) -> None:
    flow = await redeemed(till, loses_the_answer)
    assert shown(flow).notice.kind is NoticeKind.OUTCOME_UNKNOWN

    await till.desk.reconciler.look_at_all()

    result = shown(flow)
    assert (result.notice.kind, result.notice.moved) == (NoticeKind.REDEEMED, MoneyMoved.YES)
    assert result.notice.arguments["balance"] == usd("15.00")
    assert (result.attempt.settled_by, result.about, result.in_doubt) == (SettledBy.EVIDENCE, None, False)


async def test_what_a_person_decided_is_shown_as_that(till: Till) -> None:
    flow, activity = await redeemed(till, LandsLater()), ActivityFlow(till.desk)
    till.clock.move(timedelta(seconds=120))
    await activity.refresh()
    activity.consider(DecisionKind.DID_NOT_HAPPEN)
    await activity.decide()

    result = shown(flow)
    assert (result.notice.kind, result.attempt.state) == (NoticeKind.DECIDED_NOT_DONE, AttemptState.NOT_APPLIED)
    assert result.notice.moved is MoneyMoved.NOT_CONCERNED
    assert not result.can_be_repeated


@pytest.mark.usefixtures("expected_log")
async def test_what_took_effect_twice_is_told_at_once(till: Till) -> None:
    flow = await redeemed(till, delivers_twice)

    result = shown(flow)
    assert result.notice.kind is NoticeKind.REDEEMED
    assert result.differs
    assert result.aside is not None
    assert result.aside.kind is NoticeKind.FOUND_TWICE
    assert result.aside.arguments["amount"] == usd("10.00")


@pytest.mark.usefixtures("expected_log")
async def test_what_takes_effect_again_later_is_told_where_the_result_is_still_shown(till: Till) -> None:
    late = LandsAgainLater()
    flow = await redeemed(till, late)
    assert shown(flow).aside is None

    await late.land()
    till.clock.move(timedelta(seconds=120))
    await till.desk.reconciler.look_at_all()

    assert shown(flow).differs
    assert shown(flow).notice.kind is NoticeKind.REDEEMED


async def test_a_refund_in_doubt_follows_too(till: Till) -> None:
    await redeemed(till, passes)
    flow = RefundFlow(till.desk)
    await flow.scan(SMALL_CARD)
    flow.choose(flow.state.rows[0].transaction.id)
    flow.choose_reason("Returned goods")
    till.relay.moves = loses_the_answer
    await flow.confirm()
    till.relay.moves = passes
    assert (flow.state.phase, shown(flow).in_doubt) == (RefundPhase.RESULT, True)

    await till.desk.reconciler.look_at_all()

    assert shown(flow).notice.kind is NoticeKind.REFUNDED


async def test_a_result_that_was_left_follows_nothing(till: Till) -> None:
    flow = await redeemed(till, loses_the_answer)
    flow.next_customer()

    await till.desk.reconciler.look_at_all()

    assert flow.state.result is None
