"""Connecting: an address as it is typed, as it will be used, and whether the service is there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.flows.flow import Flow, mark_told
from frontdesk.server_address import AddressError, AddressProblem, likely_address

UseServer = Callable[[str], Awaitable[None]]
"""Do something with the server at a URL; raises NoticeError."""

_OUT_OF_REACH = frozenset(
    {
        NoticeKind.NO_CONNECTION,
        NoticeKind.TOO_SLOW,
        NoticeKind.SERVER_FAILED,
        NoticeKind.SERVER_NAME_UNKNOWN,
        NoticeKind.SERVER_NOT_LISTENING,
    }
)
"""What may be better tomorrow; something else that answers, or no safe connection, is no matter of time."""


@dataclass(frozen=True, slots=True)
class ConnectState:
    """What the connecting screen shows.

    Attributes:
        address: What is typed.
        url: The address that will be used, or "" where the text is none.
        wrong: What is wrong with the text, once it has been asked to be used.
        busy: Whether the server is being asked.
        problem: Why the server can't be used, or None.
        may_use_anyway: Whether it can be used all the same: it could not be reached now.
    """

    address: str = ""
    url: str = ""
    wrong: AddressProblem | None = None
    busy: bool = False
    problem: Notice | None = None
    may_use_anyway: bool = False


class ConnectFlow(Flow[ConnectState]):
    """Takes an address, tries it, and hands it on once the service answers there.

    Args:
        check: Try a server's URL; raises NoticeError when the service is not there.
        choose: Use a server's URL from now on; raises NoticeError when it can't be kept.
    """

    def __init__(
        self, *, check: Callable[[str], Awaitable[None]], choose: Callable[[str], Awaitable[None]]
    ) -> None:
        super().__init__(ConnectState())
        self._check = check
        self._choose = choose

    def edit(self, text: str) -> None:
        """Hear what is typed, while nothing is being tried; what was said of the text before is taken back."""
        if self.state.busy:
            return
        try:
            url = likely_address(text)
        except AddressError:
            url = ""
        self._show(ConnectState(address=text, url=url))

    async def submit(self) -> None:
        """Try the address, and use it when the service answers; a second call meanwhile does nothing."""
        if self.state.busy:
            return
        try:
            url = likely_address(self.state.address)
        except AddressError as error:
            self._show(replace(self.state, wrong=error.problem, problem=None, may_use_anyway=False))
            return
        await self._use(url, tried=False)

    async def use_anyway(self) -> None:
        """Use the address though the server could not be reached."""
        if self.state.may_use_anyway and not self.state.busy:
            await self._use(self.state.url, tried=True)

    async def _use(self, url: str, *, tried: bool) -> None:
        self._show(ConnectState(address=self.state.address, url=url, busy=True))
        try:
            if not tried:
                await self._check(url)
            await self._choose(url)
        except NoticeError as stopped:
            out_of_reach = stopped.notice.kind in _OUT_OF_REACH
            self._show(
                replace(self.state, busy=False, problem=stopped.notice, may_use_anyway=out_of_reach and not tried)
            )
        except BaseException as error:
            bug = Notice(NoticeKind.BUG, MoneyMoved.NOT_CONCERNED, NextStep.REPORT_BUG)
            self._show(replace(self.state, busy=False, problem=bug))
            mark_told(error)
            raise
