"""What the till needs of a gift-card service, and how a call to one can end.

Errors, by what is known about the request's effect:

    ProviderError
    ├── NotSentError             no byte of the request reached the server
    ├── RefusedError             the server read the request and said no; nothing changed
    │   ├── SignedOutError       401: these credentials are not accepted
    │   └── ForbiddenError       403: this account may not do that
    └── OutcomeUnknownError      the request left; whether it took effect is not known
        ├── UnreadableError      an answer came that can't be read, or is for something else
        └── PartlyRefusedError   a batch was refused for one of its cards; the others are in doubt
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import Card, CardNumber, Pin
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Activate, Issue, Movement
from frontdesk.domain.shop import Campaign, Session, Store


class RefusalKind(enum.Enum):
    """What a refusal is about, where the server's words tell."""

    OTHER = "other"
    UNKNOWN_CARD = "unknown card"
    WRONG_PIN = "wrong PIN"
    PIN_REQUIRED = "PIN required"
    INSUFFICIENT_BALANCE = "insufficient balance"
    WRONG_CURRENCY = "wrong currency"
    EXPIRED = "expired"
    NOT_ACTIVE = "not active"
    BLOCKED = "blocked"
    ALREADY_ACTIVE = "already active"
    ALREADY_REDEEMED = "already redeemed"
    NOTHING_TO_REFUND = "nothing left to refund"
    WRONG_PRODUCT = "wrong product"
    UNKNOWN_CAMPAIGN = "unknown campaign"
    UNKNOWN_REASON = "unknown reason"


class Doubt(enum.Enum):
    """Why the outcome of a request is not known."""

    TIMED_OUT = "timed out"
    CONNECTION_LOST = "connection lost"
    SERVER_FAILED = "server failed"
    NOT_JSON = "not JSON"
    UNEXPECTED = "unexpected answer"
    TOO_LARGE = "too large"
    FOR_ANOTHER = "for another card, amount or currency"
    CANCELLED = "cancelled"
    REFUSED_IN_PART = "refused in part"


class Obstacle(enum.Enum):
    """Why no connection to the server was made."""

    NAME_UNKNOWN = "name unknown"
    NOBODY_LISTENS = "nobody listens"
    NO_ANSWER = "no answer"
    NO_WAY = "no way"
    CERTIFICATE_OUT_OF_DATE = "certificate out of date"
    CERTIFICATE_FOR_ANOTHER = "certificate for another name"
    CERTIFICATE_NOT_TRUSTED = "certificate not trusted"
    NOT_ENCRYPTED = "not encrypted"
    CA_FILE = "file of certificates"


class ProviderError(Exception):
    """A call to the service did not end well.

    No card number, PIN or credential is ever part of its text.

    Attributes:
        status: The HTTP status, or None when no whole answer came.
        words: The server's own sentence, with long numbers masked, or "".
        reference: Our reference on a request that moves money, or None.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        words: str = "",
        reference: Reference | None = None,
    ) -> None:
        self.status = status
        self.words = words
        self.reference = reference
        super().__init__(message)


class NotSentError(ProviderError):
    """No byte of the request reached the server; nothing happened.

    Attributes:
        obstacle: Why, where that is known.
    """

    def __init__(
        self,
        message: str,
        *,
        obstacle: Obstacle | None = None,
        reference: Reference | None = None,
    ) -> None:
        self.obstacle = obstacle
        super().__init__(message, reference=reference)


class RefusedError(ProviderError):
    """The server read the request and said no.

    Attributes:
        kind: What the refusal is about.
    """

    def __init__(
        self,
        message: str,
        *,
        kind: RefusalKind = RefusalKind.OTHER,
        status: int | None = None,
        words: str = "",
        reference: Reference | None = None,
    ) -> None:
        self.kind = kind
        super().__init__(message, status=status, words=words, reference=reference)


class SignedOutError(RefusedError):
    """The credentials are not accepted (401)."""


class ForbiddenError(RefusedError):
    """The account may not do that (403)."""


class OutcomeUnknownError(ProviderError):
    """The request left, and whether it took effect is not known. For a read: no usable answer came.

    Attributes:
        doubt: Why.
    """

    def __init__(
        self,
        message: str,
        *,
        doubt: Doubt,
        status: int | None = None,
        words: str = "",
        reference: Reference | None = None,
    ) -> None:
        self.doubt = doubt
        super().__init__(message, status=status, words=words, reference=reference)


class UnreadableError(OutcomeUnknownError):
    """An answer came, but it can't be read, or it is for another card, amount or currency."""


class PartlyRefusedError(OutcomeUnknownError):
    """A batch was refused for one of its cards; whether the others took effect is not known.

    Attributes:
        kind: What the refusal is about.
    """

    def __init__(
        self,
        message: str,
        *,
        kind: RefusalKind,
        doubt: Doubt,
        status: int | None = None,
        words: str = "",
        reference: Reference | None = None,
    ) -> None:
        self.kind = kind
        super().__init__(message, doubt=doubt, status=status, words=words, reference=reference)


@dataclass(frozen=True, slots=True)
class Applied:
    """The server's word that a movement took effect.

    Attributes:
        transaction_id: The server's id of it, when the answer had one.
        balance: What is on the card now, when the answer told.
        card_id, number: The card that was made, where one was; its PIN is never kept.
    """

    transaction_id: str | None = None
    balance: Money | None = None
    card_id: str | None = None
    number: CardNumber | None = None


class GiftCardProvider(Protocol):
    """One account on one gift-card service.

    Every method may raise any `ProviderError`. Reads may be called again at will. `send` and `activate_all` are
    called once for each attempt and never repeat themselves.
    """

    async def stores(self) -> Sequence[Store]:
        """Return the stores that the account may see; this is also how credentials are tried."""
        ...

    async def campaigns(self) -> Sequence[Campaign]:
        """Return the campaigns that cards can be activated under."""
        ...

    async def find_card(self, number: CardNumber) -> Card | None:
        """Return the card with exactly this number, with its transactions; None when there is none.

        Raises:
            ForbiddenError: The account may not read cards.
        """
        ...

    async def read_card(self, card_id: str) -> Card:
        """Return the card with the server's id, as it is now, with its transactions."""
        ...

    async def check_balance(self, number: CardNumber, pin: Pin | None) -> Card:
        """Return what the service tells about a card to who knows its PIN; no id and no transactions."""
        ...

    async def send(self, movement: Movement, *, session: Session, reference: Reference, pin: Pin | None) -> Applied:
        """Carry out a movement, once, with our reference on it.

        Raises:
            NotSentError, RefusedError: Nothing happened.
            OutcomeUnknownError: It may have happened; also when the answer is for another card or amount.
        """
        ...

    async def activate_all(
        self, batch: Mapping[Reference, Activate], *, session: Session
    ) -> Mapping[Reference, Applied]:
        """Activate several cards in one request, each with its own reference on it.

        Returns:
            What the server confirmed. A reference that is not in it stands for a card that must be looked up: its
            part of the answer was missing, unreadable, there twice, or for something else.

        Raises:
            ValueError: The batch is empty, or has a card twice; nothing was sent.
            NotSentError, RefusedError: Nothing happened to any of them.
            PartlyRefusedError: The server refused one; whether it activated the others is not known.
            OutcomeUnknownError: Any of them may have been activated.
        """
        ...

    async def find_issued(self, movement: Issue, *, since: datetime, reference: Reference) -> Card | None:
        """Return the card that an `Issue` made, as it is now, when it can be told by our reference on it.

        None is no proof that there is no such card: it may be made later, the server may show nothing of what we
        wrote on it, or there may be more cards like it than are looked at.

        Args:
            movement: What was asked for; its value and its campaign are looked at.
            since: When the request was about to leave, by this till's clock.
            reference: What it carried.

        Raises:
            ForbiddenError: The account may not read cards.
        """
        ...

    async def reach(self) -> None:
        """Ask once for something cheap that needs no rights; return when the service itself has answered.

        A refusal is an answer too. A page of another server, and a server that says it has a fault, are not.

        Raises:
            NotSentError, OutcomeUnknownError: The service was not reached.
        """
        ...

    async def close(self) -> None:
        """Close the connections; nothing is in flight any more."""
        ...


Connect = Callable[[str, str], GiftCardProvider]
"""Make a provider for an account from its e-mail and password; nothing is sent yet."""
