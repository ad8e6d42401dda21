"""Connecting without its window: nothing is kept that was not tried."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest

from frontdesk.domain.errors import MoneyMoved, Notice, NoticeError, NoticeKind
from frontdesk.flows.connect import ConnectFlow
from frontdesk.server_address import AddressProblem

URL = "https://till.example"


@dataclass
class Servers:
    """What came of trying and of choosing, and what is to come of it."""

    fails: BaseException | None = None
    not_kept: BaseException | None = None
    tried: list[str] = field(default_factory=list)
    chosen: list[str] = field(default_factory=list)

    async def check(self, url: str) -> None:
        self.tried.append(url)
        await asyncio.sleep(0)
        if self.fails is not None:
            raise self.fails

    async def choose(self, url: str) -> None:
        if self.not_kept is not None:
            raise self.not_kept
        self.chosen.append(url)


def failing(kind: NoticeKind) -> NoticeError:
    return NoticeError(Notice(kind, MoneyMoved.NOT_CONCERNED))


@pytest.fixture
def servers() -> Servers:
    return Servers()


@pytest.fixture
def flow(servers: Servers) -> ConnectFlow:
    return ConnectFlow(check=servers.check, choose=servers.choose)


def problem(flow: ConnectFlow) -> NoticeKind | None:
    return flow.state.problem.kind if flow.state.problem else None


def test_while_it_is_typed_the_address_that_will_be_used_is_told(flow: ConnectFlow) -> None:
    flow.edit("Till.Example/")
    assert (flow.state.url, flow.state.wrong) == (URL, None)

    flow.edit("till example")
    assert (flow.state.url, flow.state.wrong) == ("", None)


async def test_a_server_that_answers_is_used(flow: ConnectFlow, servers: Servers) -> None:
    flow.edit("till.example")
    await flow.submit()

    assert (servers.tried, servers.chosen) == ([URL], [URL])


@pytest.mark.parametrize(
    ("text", "wrong"), [("", AddressProblem.EMPTY), ("mariam@store.example", AddressProblem.E_MAIL)]
)
async def test_what_is_no_address_is_not_tried(
    flow: ConnectFlow, servers: Servers, text: str, wrong: AddressProblem
) -> None:
    flow.edit(text)
    await flow.submit()

    assert (flow.state.wrong, servers.tried, servers.chosen) == (wrong, [], [])
    flow.edit(f"{text}x")
    assert flow.state.wrong is None


@pytest.mark.parametrize(
    "kind",
    [
        NoticeKind.NO_CONNECTION,
        NoticeKind.TOO_SLOW,
        NoticeKind.SERVER_FAILED,
        NoticeKind.SERVER_NAME_UNKNOWN,
        NoticeKind.SERVER_NOT_LISTENING,
    ],
)
async def test_a_server_out_of_reach_can_be_used_all_the_same(
    flow: ConnectFlow, servers: Servers, kind: NoticeKind
) -> None:
    servers.fails = failing(kind)
    flow.edit("till.example")
    await flow.submit()
    assert (problem(flow), flow.state.may_use_anyway, flow.state.busy) == (kind, True, False)
    assert servers.chosen == []

    await flow.use_anyway()

    assert (servers.tried, servers.chosen) == ([URL], [URL])


@pytest.mark.parametrize(
    "kind",
    [
        NoticeKind.NOT_THIS_SERVICE,
        NoticeKind.SERVER_NOT_ENCRYPTED,
        NoticeKind.CERTIFICATE_OUT_OF_DATE,
        NoticeKind.CERTIFICATE_FOR_ANOTHER,
        NoticeKind.CERTIFICATE_NOT_TRUSTED,
        NoticeKind.SETTINGS_WRONG,
    ],
)
async def test_what_time_does_not_heal_can_not_be_used(
    flow: ConnectFlow, servers: Servers, kind: NoticeKind
) -> None:
    servers.fails = failing(kind)
    flow.edit("till.example")
    await flow.submit()
    assert (problem(flow), flow.state.may_use_anyway) == (kind, False)

    await flow.use_anyway()

    assert servers.chosen == []


async def test_another_address_takes_back_the_offer_for_the_first(flow: ConnectFlow, servers: Servers) -> None:
    servers.fails = failing(NoticeKind.TOO_SLOW)
    flow.edit("till.example")
    await flow.submit()
    flow.edit("till.example.com")
    await flow.use_anyway()

    assert (problem(flow), servers.chosen) == (None, [])


async def test_an_address_that_cannot_be_kept_is_told(flow: ConnectFlow, servers: Servers) -> None:
    servers.not_kept = failing(NoticeKind.SETTINGS_NOT_SAVED)
    flow.edit("till.example")
    await flow.submit()

    assert (problem(flow), flow.state.busy, flow.state.may_use_anyway) == (
        NoticeKind.SETTINGS_NOT_SAVED,
        False,
        False,
    )


async def test_two_submits_try_once_and_what_is_typed_meanwhile_changes_nothing(
    flow: ConnectFlow, servers: Servers
) -> None:
    flow.edit("till.example")
    trying = asyncio.create_task(flow.submit())
    await asyncio.sleep(0)
    flow.edit("other.example")
    await flow.submit()
    await trying

    assert (servers.tried, servers.chosen) == ([URL], [URL])


@pytest.mark.parametrize("fails_with", [ZeroDivisionError(), asyncio.CancelledError()])
async def test_a_bug_does_not_leave_the_screen_waiting(
    flow: ConnectFlow, servers: Servers, fails_with: BaseException
) -> None:
    servers.fails = fails_with
    flow.edit("till.example")
    with pytest.raises(type(fails_with)):
        await flow.submit()

    assert (problem(flow), flow.state.busy) == (NoticeKind.BUG, False)
