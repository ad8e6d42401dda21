"""An attempt to move money: its row in the journal, its legal moves, and our reference on the wire.

The reference is minted, written and found again here only.
"""

from __future__ import annotations

import enum
import re
import secrets
from dataclasses import dataclass
from datetime import datetime

from frontdesk.domain.money import Money
from frontdesk.domain.movement import Operation

REFERENCE_KEY = "fd_reference"
"""The key of our reference inside a transaction's `meta`."""

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_SHAPE = re.compile(r"FD-[0-9A-HJKMNP-TV-Z]{16}")


@dataclass(frozen=True, slots=True)
class Reference:
    """What marks our request on the server, to be found again: "FD-" and 80 random bits in Crockford's base 32."""

    text: str

    def __post_init__(self) -> None:
        if not _SHAPE.fullmatch(self.text):
            raise ValueError("not one of our references")

    @classmethod
    def mint(cls) -> Reference:
        """Return a new reference; no two are alike."""
        return cls("FD-" + "".join(secrets.choice(_ALPHABET) for _ in range(16)))

    def in_notes(self, notes: str) -> str:
        """Return notes with the reference first, because a server may cut them."""
        return f"{self.text} {notes}".strip()

    def found_in(self, row: str) -> bool:
        """Return whether a transaction's JSON text carries the reference."""
        return self.text in row

    @staticmethod
    def any_in(row: str) -> bool:
        """Return whether a transaction's JSON text carries a reference of any till of ours."""
        return _SHAPE.search(row) is not None

    def __str__(self) -> str:
        return self.text


class AttemptState(enum.Enum):
    """Where an attempt stands."""

    PREPARED = "prepared"
    SENT = "sent"
    NOT_SENT = "not_sent"
    APPLIED = "applied"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    NOT_APPLIED = "not_applied"

    @property
    def settled(self) -> bool:
        """Whether the row can no longer change."""
        return not LEGAL_MOVES[self]


LEGAL_MOVES: dict[AttemptState, frozenset[AttemptState]] = {
    AttemptState.PREPARED: frozenset({AttemptState.SENT, AttemptState.NOT_SENT}),
    AttemptState.SENT: frozenset(
        {AttemptState.APPLIED, AttemptState.REFUSED, AttemptState.NOT_SENT, AttemptState.UNKNOWN}
    ),
    AttemptState.UNKNOWN: frozenset({AttemptState.APPLIED, AttemptState.NOT_APPLIED}),
    AttemptState.NOT_SENT: frozenset(),
    AttemptState.APPLIED: frozenset(),
    AttemptState.REFUSED: frozenset(),
    AttemptState.NOT_APPLIED: frozenset(),
}


class SettledBy(enum.Enum):
    """What settled an unknown attempt."""

    ANSWER = "answer"
    EVIDENCE = "evidence"
    PERSON = "person"
    RESTART = "restart"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One row of the journal. It holds no PIN and no whole card number.

    Attributes:
        id: Ours (32 hexadecimal digits).
        reference: What the server's row is recognised by.
        endpoint: "training" or the live server's URL.
        account: The e-mail that signs the request.
        store_id, store_name, till: Where.
        operation: What.
        card_id: The server's id of the card, or None.
        card_last4, card_hash: The card: last four digits, and a keyed hash of the whole number.
        baseline: The card before (JSON: status, balance, transaction ids), or "".
        amount: In the card's currency; None for an experience.
        local: The bill in the local currency, or None.
        rate: The evidence of the conversion (JSON: value, from, to, source, time, rounding), or "".
        detail: SKU, refunded transaction, or campaign, as the operation has it.
        reason, note: What a refund was given for.
        batch: What the attempts that were sent in one request have in common, or "".
        state: Where it stands.
        prepared_at, sent_at, settled_at: In UTC.
        settled_by: What settled it.
        transaction_id: The server's transaction, when it told or the card's rows showed it.
        balance_after: The card's balance in the server's answer.
        problem: The kind of refusal or doubt (a word of `NoticeKind`), or "".
        server_words: The server's own sentence, or "".
    """

    id: str
    reference: Reference
    endpoint: str
    account: str
    store_id: str
    store_name: str
    till: str
    operation: Operation
    card_id: str | None
    card_last4: str
    card_hash: str
    baseline: str
    amount: Money | None
    local: Money | None
    rate: str
    detail: str
    reason: str
    note: str
    state: AttemptState
    prepared_at: datetime
    sent_at: datetime | None = None
    settled_at: datetime | None = None
    settled_by: SettledBy | None = None
    transaction_id: str | None = None
    balance_after: Money | None = None
    problem: str = ""
    server_words: str = ""
    batch: str = ""

    @property
    def needs_attention(self) -> bool:
        """Whether nobody knows yet if the money moved; a SENT row is one while nothing is under way for it."""
        return self.state in {AttemptState.SENT, AttemptState.UNKNOWN}


@dataclass(frozen=True, slots=True)
class Settlement:
    """How an attempt ended, or that its end is not known.

    Attributes:
        state: APPLIED, REFUSED, NOT_SENT, UNKNOWN or NOT_APPLIED.
        settled_by: What told.
        transaction_id, balance_after: From the server's answer, when it told.
        problem, server_words: For what was refused or is in doubt.
    """

    state: AttemptState
    settled_by: SettledBy = SettledBy.ANSWER
    transaction_id: str | None = None
    balance_after: Money | None = None
    problem: str = ""
    server_words: str = ""
