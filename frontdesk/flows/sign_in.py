"""Sign in: the credentials first, then the store and the till's name; at the first start, a try of the scanner."""

from __future__ import annotations

import enum
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.domain.shop import Right, Store
from frontdesk.flows.flow import Flow, mark_told
from frontdesk.remembered import Remembered

if TYPE_CHECKING:  # the window comes first: what is behind it is loaded later
    from frontdesk.desk.session import Access

TryAccount = Callable[[str, str], Awaitable["Access"]]
"""Try an e-mail and a password on the server; raises NoticeError."""


class SignInPhase(enum.Enum):
    """What the screen asks for now."""

    CREDENTIALS = "credentials"
    STORE = "store"
    SCANNER = "scanner"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class PracticeUser:
    """A person of the training server, whose password may be shown."""

    name: str
    email: str
    password: str
    role: str


@dataclass(frozen=True, slots=True)
class SignInState:
    """What the sign-in screen shows.

    Attributes:
        training: Whether no real money can move.
        server: The live server's host, for the eye; "" in training.
        phase: What it asks for now.
        busy: Whether the server is being asked.
        ready: Whether the way to the server is prepared; in training its server starts first.
        email: The e-mail to propose.
        practice_users: The people of the training server; empty until it has started.
        stores: The stores to choose from; empty when the account may not list them.
        store_id: The chosen store.
        till: The till's name.
        missing: What the server refuses this account.
        problem: What stands in the way, or None.
        guided: Whether this is the first start: the steps are shown, and the scanner is tried at the end.
        may_return: Whether there is a way back to the choice between practising and connecting.
    """

    training: bool
    server: str = ""
    phase: SignInPhase = SignInPhase.CREDENTIALS
    busy: bool = False
    ready: bool = False
    email: str = ""
    practice_users: tuple[PracticeUser, ...] = ()
    stores: tuple[Store, ...] = ()
    store_id: str = ""
    till: str = ""
    missing: frozenset[Right] = frozenset()
    problem: Notice | None = None
    guided: bool = False
    may_return: bool = False


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A finished sign-in."""

    access: Access
    email: str
    store: Store
    till: str


class SignInFlow(Flow[SignInState]):
    """Takes a person to their till.

    Args:
        state: Training or live, and what is remembered.
        prepare: Get the way to the server ready and return how to try an account; it may take a moment.
        fallback_store: The store of the settings, for an account that may not list stores.
        signed_in: Called once, with the result.
    """

    def __init__(
        self,
        state: SignInState,
        *,
        prepare: Callable[[], Awaitable[TryAccount]],
        fallback_store: Store | None,
        signed_in: Callable[[SignedIn], Awaitable[None]],
    ) -> None:
        super().__init__(state)
        self._prepare = prepare
        self._fallback_store = fallback_store
        self._signed_in = signed_in
        self._access: Access | None = None

    def server_ready(self, practice_users: tuple[PracticeUser, ...] = ()) -> None:
        """Hear that the way to the server is prepared."""
        self._show(replace(self.state, ready=True, practice_users=practice_users))

    def server_failed(self, notice: Notice) -> None:
        """Hear that it could not be prepared."""
        self._show(replace(self.state, ready=False, problem=notice))

    def tell(self, notice: Notice) -> None:
        """Show what is not about signing in."""
        self._show(replace(self.state, problem=notice))

    async def submit(self, email: str, password: str) -> None:
        """Try the credentials; a second call while they are tried does nothing."""
        if self.state.busy or self.state.phase is not SignInPhase.CREDENTIALS:
            return
        email = email.strip()
        missing = None
        if not email:
            missing = NoticeKind.EMAIL_MISSING
        elif not password:
            missing = NoticeKind.PASSWORD_MISSING
        if missing is not None:
            told = Notice(missing, MoneyMoved.NOT_CONCERNED, NextStep.FILL_IN)
            self._show(replace(self.state, problem=told))
            return
        self._show(replace(self.state, busy=True, problem=None, email=email))
        try:
            try_account = await self._prepare()
            access = await try_account(email, password)
        except NoticeError as stopped:
            self._show(replace(self.state, busy=False, problem=stopped.notice))
            return
        except BaseException as error:
            bug = Notice(NoticeKind.BUG, MoneyMoved.NOT_CONCERNED, NextStep.REPORT_BUG)
            self._show(replace(self.state, busy=False, problem=bug))
            mark_told(error)
            raise
        self._access = access
        self._ask_for_store(access)

    def choose_store(self, store_id: str) -> None:
        """Choose the store."""
        self._show(replace(self.state, store_id=store_id, problem=None))

    async def begin(self, till: str) -> None:
        """Begin work at a till of the chosen store; at the first start, try the scanner before."""
        state = self.state
        if state.busy or state.phase is not SignInPhase.STORE or self._access is None:
            return
        problem = None
        if self._store is None:
            problem = NoticeKind.STORE_MISSING
        elif not till.strip():
            problem = NoticeKind.TILL_NAME_MISSING
        if problem is not None:
            self._show(replace(state, problem=Notice(problem, MoneyMoved.NOT_CONCERNED, NextStep.FILL_IN)))
            return
        if state.guided:
            self._show(replace(state, phase=SignInPhase.SCANNER, problem=None, till=till.strip()))
        else:
            await self._open(till.strip())

    async def scanner_tried(self) -> None:
        """Begin work, now that the scanner has been tried or left out."""
        if self.state.phase is SignInPhase.SCANNER:
            await self._open(self.state.till)

    @property
    def _store(self) -> Store | None:
        state = self.state
        return next((store for store in state.stores if store.id == state.store_id), None)

    async def _open(self, till: str) -> None:
        access, store, state = self._access, self._store, self.state
        if access is None or store is None:
            return
        # Done is shown first: once the till has opened, nobody renders this state any more.
        self._show(replace(state, phase=SignInPhase.DONE, busy=True, problem=None, till=till))
        try:
            await self._signed_in(SignedIn(access, state.email, store, till))
        except NoticeError as stopped:
            self._show(replace(self.state, phase=SignInPhase.STORE, busy=False, problem=stopped.notice))
            return
        except BaseException as error:
            bug = Notice(NoticeKind.BUG, MoneyMoved.NOT_CONCERNED, NextStep.REPORT_BUG)
            self._show(replace(self.state, phase=SignInPhase.STORE, busy=False, problem=bug))
            mark_told(error)
            raise
        self._access = None

    async def back(self) -> None:
        """Go one step back; back at the credentials, those that were given are forgotten."""
        if self.state.phase is SignInPhase.SCANNER:
            self._show(replace(self.state, phase=SignInPhase.STORE))
            return
        await self.forget()
        self._show(replace(self.state, phase=SignInPhase.CREDENTIALS, busy=False, problem=None))

    async def forget(self) -> None:
        """Forget the credentials that were given, unless a till has been opened with them."""
        access, self._access = self._access, None
        if access is not None:
            await access.provider.close()

    def _ask_for_store(self, access: Access) -> None:
        stores = access.stores
        if not stores and self._fallback_store is not None:
            stores = (self._fallback_store,)
        proposed = self.state.store_id
        if proposed not in {store.id for store in stores}:
            # Practising, any store will do; a real one is for a person to say.
            any_will_do = len(stores) == 1 or (bool(stores) and self.state.guided and self.state.training)
            proposed = stores[0].id if any_will_do else ""
        problem = None
        if not stores:
            problem = Notice(NoticeKind.STORE_MISSING, MoneyMoved.NOT_CONCERNED, NextStep.ASK_ADMINISTRATOR)
        elif access.missing:
            problem = Notice(
                NoticeKind.RIGHTS_MISSING,
                MoneyMoved.NOT_CONCERNED,
                NextStep.NONE,
                {"missing": tuple(sorted(right.value for right in access.missing))},
            )
        self._show(
            replace(
                self.state,
                phase=SignInPhase.STORE,
                busy=False,
                stores=stores,
                store_id=proposed,
                missing=access.missing,
                problem=problem,
            )
        )


def first_state(
    training: bool, server: str, remembered: Remembered, *, guided: bool = False, may_return: bool = False
) -> SignInState:
    """Return the state in which the screen opens."""
    return SignInState(
        training,
        server,
        email=remembered.email,
        store_id=remembered.store_id,
        till=remembered.till,
        guided=guided,
        may_return=may_return,
    )
