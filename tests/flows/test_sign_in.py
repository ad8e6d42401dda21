"""Sign-in without its window, against the training server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field

import pytest

from frontdesk.desk.connection import ConnectionWatch
from frontdesk.desk.session import Access, sign_in
from frontdesk.devices.clock import SystemClock
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.domain.shop import Right, Store
from frontdesk.flows.sign_in import PracticeUser, SignedIn, SignInFlow, SignInPhase, TryAccount, first_state
from frontdesk.providers.ts import connect
from frontdesk.remembered import Remembered
from tests.support.relay import Ending, Relay, fails, shows_a_page

OMAR = ("omar@practice.example", "omar-123")
NOOR = ("noor@practice.example", "noor-123")


@dataclass
class Door:
    """What stands behind the sign-in screen: how the server is reached, and who has come in."""

    relay: Relay
    stopped_by: BaseException | None = None
    came_in: list[SignedIn] = field(default_factory=list)
    opened: list[Access] = field(default_factory=list)

    def flow(self, remembered: Remembered | None = None, fallback_store: Store | None = None) -> SignInFlow:
        return SignInFlow(
            first_state(True, "", remembered or Remembered()),
            prepare=self._prepare,
            fallback_store=fallback_store,
            signed_in=self._come_in,
        )

    async def _prepare(self) -> TryAccount:
        return self._try

    async def _try(self, email: str, password: str) -> Access:
        watch = ConnectionWatch(SystemClock())
        self.opened.append(await sign_in(lambda *who: connect(self.relay.http.url, *who), watch, email, password))
        return self.opened[-1]

    async def _come_in(self, signed_in: SignedIn) -> None:
        if self.stopped_by is not None:
            raise self.stopped_by
        self.came_in.append(signed_in)


@pytest.fixture
async def door(relay: Relay) -> AsyncIterator[Door]:
    door = Door(relay)
    yield door
    for access in door.opened:
        await access.provider.close()


def problem(flow: SignInFlow) -> NoticeKind | None:
    return flow.state.problem.kind if flow.state.problem else None


def phase_of(flow: SignInFlow) -> SignInPhase:
    return flow.state.phase


async def test_a_person_chooses_a_store_and_names_the_till(door: Door) -> None:
    flow = door.flow()
    await flow.submit(f" {OMAR[0]} ", OMAR[1])
    assert phase_of(flow) is SignInPhase.STORE
    assert [store.name for store in flow.state.stores] == ["Harbour store", "Mall store", "Airport store"]
    assert (flow.state.store_id, flow.state.missing, problem(flow)) == ("", frozenset(), None)

    flow.choose_store("2")
    await flow.begin("  till 1 ")

    assert phase_of(flow) is SignInPhase.DONE
    (signed_in,) = door.came_in
    assert (signed_in.email, signed_in.store.name, signed_in.till) == (OMAR[0], "Mall store", "till 1")
    assert signed_in.access is door.opened[0]
    assert OMAR[1] not in repr(flow.state)


async def test_the_last_choices_are_proposed(door: Door) -> None:
    flow = door.flow(Remembered(OMAR[0], "2", "till 7"))
    assert (flow.state.email, flow.state.till) == (OMAR[0], "till 7")

    await flow.submit(*OMAR)

    assert flow.state.store_id == "2"


@pytest.mark.parametrize("remembered", ["99", ""])
async def test_a_store_that_may_not_be_seen_is_not_proposed(door: Door, remembered: str) -> None:
    flow = door.flow(Remembered(store_id=remembered))

    await flow.submit("mariam@practice.example", "mariam-123")

    assert [store.id for store in flow.state.stores] == ["1", "2"]
    assert flow.state.store_id == ""


@pytest.mark.parametrize(
    ("email", "password", "kind"),
    [
        ("", "omar-123", NoticeKind.EMAIL_MISSING),
        ("  ", "omar-123", NoticeKind.EMAIL_MISSING),
        ("omar@practice.example", "", NoticeKind.PASSWORD_MISSING),
    ],
)
async def test_what_is_not_filled_in_is_not_tried(door: Door, email: str, password: str, kind: NoticeKind) -> None:
    flow = door.flow()

    await flow.submit(email, password)

    assert (problem(flow), flow.state.busy) == (kind, False)
    assert door.relay.http.received == []


async def test_a_wrong_password_can_be_corrected(door: Door) -> None:
    flow = door.flow()
    await flow.submit(OMAR[0], "wrong")
    assert (problem(flow), phase_of(flow), flow.state.busy) == (
        NoticeKind.WRONG_PASSWORD,
        SignInPhase.CREDENTIALS,
        False,
    )
    assert flow.state.email == OMAR[0]

    await flow.submit(*OMAR)

    assert (problem(flow), phase_of(flow)) == (None, SignInPhase.STORE)


@pytest.mark.parametrize(
    ("ending", "kind", "step"),
    [
        (shows_a_page, NoticeKind.NOT_THIS_SERVICE, NextStep.CHECK_SERVER_ADDRESS),
        (fails, NoticeKind.SERVER_FAILED, NextStep.TRY_AGAIN),
    ],
)
async def test_each_failure_has_its_own_words(door: Door, ending: Ending, kind: NoticeKind, step: NextStep) -> None:
    flow = door.flow()
    door.relay.reads = ending

    await flow.submit(*OMAR)

    assert flow.state.problem is not None
    assert (flow.state.problem.kind, flow.state.problem.next_step) == (kind, step)
    assert flow.state.problem.moved is MoneyMoved.NOT_CONCERNED


async def test_no_connection_has_its_own_words(door: Door) -> None:
    flow = door.flow()
    door.relay.unplug()

    await flow.submit(*OMAR)

    assert problem(flow) is NoticeKind.NO_CONNECTION


async def test_two_submits_try_once(door: Door) -> None:
    flow = door.flow()

    await asyncio.gather(flow.submit(*OMAR), flow.submit(*OMAR))

    assert len(door.opened) == 1


async def test_an_account_with_few_rights_is_told_what_is_missing(door: Door) -> None:
    flow = door.flow(fallback_store=Store("3", "Airport store"))

    await flow.submit(*NOOR)
    assert flow.state.missing == {Right.STORES, Right.CAMPAIGNS, Right.CARDS}
    assert flow.state.problem is not None
    assert flow.state.problem.kind is NoticeKind.RIGHTS_MISSING
    assert flow.state.problem.arguments["missing"] == ("campaigns", "cards", "stores")
    assert flow.state.store_id == "3"
    await flow.begin("till 1")

    assert door.came_in[0].store == Store("3", "Airport store")


async def test_without_any_store_nobody_comes_in(door: Door) -> None:
    flow = door.flow()
    await flow.submit(*NOOR)
    assert problem(flow) is NoticeKind.STORE_MISSING

    await flow.begin("till 1")

    assert (problem(flow), door.came_in) == (NoticeKind.STORE_MISSING, [])


@pytest.mark.parametrize(
    ("store", "till", "kind"),
    [("", "till 1", NoticeKind.STORE_MISSING), ("2", "  ", NoticeKind.TILL_NAME_MISSING)],
)
async def test_the_store_and_the_till_are_needed(door: Door, store: str, till: str, kind: NoticeKind) -> None:
    flow = door.flow()
    await flow.submit(*OMAR)
    flow.choose_store(store)

    await flow.begin(till)

    assert (problem(flow), phase_of(flow), door.came_in) == (kind, SignInPhase.STORE, [])


async def test_two_begins_open_one_till(door: Door) -> None:
    flow = door.flow()
    await flow.submit(*OMAR)
    flow.choose_store("1")

    await asyncio.gather(flow.begin("till 1"), flow.begin("till 1"))
    await flow.begin("till 1")

    assert len(door.came_in) == 1


async def test_a_till_that_does_not_open_is_told_and_can_be_tried_again(door: Door) -> None:
    flow = door.flow()
    await flow.submit(*OMAR)
    flow.choose_store("1")
    door.stopped_by = NoticeError(Notice(NoticeKind.JOURNAL_FAILED, MoneyMoved.NOT_CONCERNED))
    await flow.begin("till 1")
    assert (problem(flow), phase_of(flow), flow.state.busy) == (
        NoticeKind.JOURNAL_FAILED,
        SignInPhase.STORE,
        False,
    )

    door.stopped_by = None
    await flow.begin("till 1")

    assert len(door.came_in) == 1


async def test_a_bug_while_the_till_opens_does_not_leave_the_screen_waiting(door: Door) -> None:
    flow = door.flow()
    await flow.submit(*OMAR)
    flow.choose_store("1")
    door.stopped_by = ZeroDivisionError()

    with pytest.raises(ZeroDivisionError):
        await flow.begin("till 1")

    assert (problem(flow), phase_of(flow), flow.state.busy) == (NoticeKind.BUG, SignInPhase.STORE, False)


async def test_back_forgets_the_credentials(door: Door) -> None:
    flow = door.flow()
    await flow.submit(*OMAR)

    await flow.back()

    assert phase_of(flow) is SignInPhase.CREDENTIALS
    with pytest.raises(Exception, match="the connection was closed"):
        await door.opened[0].provider.stores()
    await flow.begin("till 1")
    assert door.came_in == []


@pytest.mark.parametrize("fails_with", [ZeroDivisionError(), asyncio.CancelledError()])
async def test_a_bug_on_the_way_to_the_server_does_not_leave_the_screen_waiting(
    door: Door, fails_with: BaseException
) -> None:
    async def prepare() -> Callable[[str, str], Awaitable[Access]]:
        raise fails_with

    async def never(_: SignedIn) -> None:
        raise AssertionError("nobody came in")

    flow = SignInFlow(first_state(True, "", Remembered()), prepare=prepare, fallback_store=None, signed_in=never)

    with pytest.raises(type(fails_with)):
        await flow.submit(*OMAR)

    assert (problem(flow), flow.state.busy) == (NoticeKind.BUG, False)


async def test_the_screen_hears_how_its_server_fares(door: Door) -> None:
    flow = door.flow()
    people = (PracticeUser("Omar", *OMAR, "manager"),)
    failed = Notice(NoticeKind.TRAINING_SERVER_FAILED, MoneyMoved.NOT_CONCERNED, NextStep.TRY_AGAIN)

    flow.server_failed(failed)
    assert (flow.state.ready, problem(flow)) == (False, NoticeKind.TRAINING_SERVER_FAILED)
    flow.server_ready(people)

    assert (flow.state.ready, flow.state.practice_users) == (True, people)


async def test_anything_else_can_be_told_on_it(door: Door) -> None:
    flow = door.flow()

    flow.tell(Notice(NoticeKind.SETTINGS_WRONG, MoneyMoved.NOT_CONCERNED))

    assert problem(flow) is NoticeKind.SETTINGS_WRONG
