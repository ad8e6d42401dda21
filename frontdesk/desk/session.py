"""Sign in: try the credentials, and find out what this account may do."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from frontdesk.desk.connection import ConnectionWatch
from frontdesk.desk.notices import failed_read
from frontdesk.domain.card import CardNumber
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.domain.shop import Campaign, Right, Store
from frontdesk.providers.base import (
    Connect,
    Doubt,
    ForbiddenError,
    GiftCardProvider,
    OutcomeUnknownError,
    ProviderError,
    RefusedError,
    SignedOutError,
)

NO_CARD = CardNumber("0" * 16)
"""Asked for at sign-in to learn whether cards may be read; there is no such card."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Access:
    """An account that the server accepted, and what it showed it.

    Attributes:
        provider: The connection in its name; it holds the credentials, in memory only.
        stores: The stores that it may see; empty when it may not list them.
        campaigns: The campaigns that it may see.
        missing: What it was refused.
    """

    provider: GiftCardProvider
    stores: tuple[Store, ...]
    campaigns: tuple[Campaign, ...]
    missing: frozenset[Right]


async def sign_in(connect: Connect, watch: ConnectionWatch, email: str, password: str) -> Access:
    """Try an account's credentials with authorised reads: there is no sign-in call in the API.

    Raises:
        NoticeError: Wrong password, no connection, not this service, server error.
    """
    provider = connect(email, password)
    missing: set[Right] = set()

    async def allowed(right: Right, read: Callable[[], Awaitable[T]]) -> T | None:
        try:
            with watch.call():
                return await read()
        except ForbiddenError:
            missing.add(right)
            return None

    try:
        # One read alone first: a wrong password should be tried once, not three times.
        stores = await allowed(Right.STORES, provider.stores)
        campaigns, _ = await asyncio.gather(
            allowed(Right.CAMPAIGNS, provider.campaigns),
            allowed(Right.CARDS, lambda: provider.find_card(NO_CARD)),
        )
    except ProviderError as error:
        await provider.close()
        raise NoticeError(_why_not(error)) from error
    except BaseException:
        await provider.close()
        raise
    return Access(provider, tuple(stores or ()), tuple(campaigns or ()), frozenset(missing))


def _why_not(error: ProviderError) -> Notice:
    if isinstance(error, SignedOutError):
        return Notice(NoticeKind.WRONG_PASSWORD, MoneyMoved.NOT_CONCERNED, NextStep.CHECK_PASSWORD)
    if isinstance(error, RefusedError) or (
        isinstance(error, OutcomeUnknownError) and error.doubt in {Doubt.NOT_JSON, Doubt.UNEXPECTED}
    ):
        return Notice(
            NoticeKind.NOT_THIS_SERVICE,
            MoneyMoved.NOT_CONCERNED,
            NextStep.CHECK_SERVER_ADDRESS,
            server_words=error.words,
        )
    return failed_read(error, MoneyMoved.NOT_CONCERNED)
