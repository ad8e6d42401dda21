"""A number, a PIN and a password that nothing else looks like, and a till whose every error is kept."""

from __future__ import annotations

import base64
import sqlite3
import traceback
from collections.abc import Awaitable
from contextlib import closing
from dataclasses import replace
from typing import TypeVar

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import Card, Pin
from frontdesk.domain.movement import Movement
from frontdesk.domain.shop import Session
from frontdesk.providers.base import Applied
from frontdesk.providers.ts import TSProvider
from frontdesk.providers.ts.client import TSGiftCards
from frontdesk.training.access import password_columns
from tests.support.till import SMALL_CARD
from tests.support.training import TrainingServer

NUMBER = "7019283746501928"
# Shorter than what the log takes for a card number, and longer than what turns up by chance.
PIN = "9081726"
PASSWORD = "Kx7 parole, 'Zq9'"
EMAIL = "omar@practice.example"
AUTHORIZATION = base64.b64encode(f"{EMAIL}:{PASSWORD}".encode()).decode()

PLANTED = (NUMBER, PIN, PASSWORD, AUTHORIZATION, "parole")
TELLTALE = f"No card {NUMBER} with pin {PIN} for Basic {AUTHORIZATION}"
"""What a server may say of them."""

T = TypeVar("T")


def plant(server: TrainingServer) -> None:
    """Give the small card and the manager of a server their new secrets."""
    secret = password_columns(PASSWORD)
    with closing(sqlite3.connect(server.where)) as connection, connection:
        connection.execute("UPDATE gift_cards SET number = ?, pin = ? WHERE number = ?", (NUMBER, PIN, SMALL_CARD))
        connection.execute(
            "UPDATE users SET password_salt = :password_salt, password_hash = :password_hash WHERE email = :email",
            secret | {"email": EMAIL},
        )
    server.users = [replace(user, password=PASSWORD) if user.email == EMAIL else user for user in server.users]


class KeepingErrors(TSProvider):
    """Remembers every error that a call ends in; where it is buggy, a request ends in one of our own mistakes."""

    def __init__(self, cards: TSGiftCards, *, buggy: bool) -> None:
        super().__init__(cards)
        self.errors: list[BaseException] = []
        self._buggy = buggy

    async def send(self, movement: Movement, *, session: Session, reference: Reference, pin: Pin | None) -> Applied:
        applied = await self._kept(super().send(movement, session=session, reference=reference, pin=pin))
        if self._buggy:
            raise ZeroDivisionError
        return applied

    async def read_card(self, card_id: str) -> Card:
        return await self._kept(super().read_card(card_id))

    async def _kept(self, call: Awaitable[T]) -> T:
        try:
            return await call
        except BaseException as error:
            self.errors.append(error)
            raise


def all_of(error: BaseException) -> str:
    """Return everything that a careless handler could print of an exception and of what led to it."""
    parts = ["".join(traceback.format_exception(error))]
    seen: BaseException | None = error
    while seen is not None:
        parts += [str(seen), repr(seen), repr(vars(seen))]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(parts)
