"""What a card, read now, says of an attempt on it.

Our reference on a row of the right kind is proof that the attempt took effect. Its absence proves nothing: a
request can land late, and a server may show recent rows only, or rows without what we wrote on them.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal, InvalidOperation

from frontdesk.domain.attempt import Attempt, AttemptState, Reference, SettledBy
from frontdesk.domain.card import Card, CardStatus, CardTransaction, TransactionKind
from frontdesk.domain.finding import FindingKind, Seen
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Direction, Operation, change_shows

_ONE_VISIT = timedelta(hours=1)
"""A request that is delivered twice is so within it; after it a charge of the same amount is a customer's."""

_DIRECTIONS = frozenset({TransactionKind.REDEEM, TransactionKind.CREDIT})


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a card says of an attempt.

    Attributes:
        found: The rows with our reference, oldest first.
        probable: Rows since the baseline that carry nobody's reference and could be ours by their amount.
        unexplained: Whether the card changed since the baseline in a way that its rows do not account for.
        unchanged: Whether its balance and status can be accounted for without the attempt.
    """

    found: tuple[CardTransaction, ...]
    probable: tuple[CardTransaction, ...] = ()
    unexplained: bool = False
    unchanged: bool = False

    @property
    def seen(self) -> Seen:
        """The evidence in a word."""
        if self.found:
            return Seen.FOUND
        return Seen.PROBABLE if self.probable or self.unexplained else Seen.NOTHING


@dataclass(frozen=True, slots=True)
class Difference:
    """A finding in the making: its kind, and the rows that are too many or not as asked, oldest first."""

    kind: FindingKind
    rows: tuple[CardTransaction, ...] = ()

    @property
    def transactions(self) -> tuple[str, ...]:
        """The server's ids of the rows."""
        return tuple(row.id for row in self.rows)

    @property
    def amount(self) -> Money | None:
        """What the rows moved together, without a sign; None for an experience or when it can't be read."""
        amounts = [abs(row.amount) for row in self.rows if row.amount is not None]
        if len(amounts) < len(self.rows) or len({amount.currency for amount in amounts}) != 1:
            return None
        return Money(sum(amount.minor for amount in amounts), amounts[0].currency)

    def beyond(self, known: Collection[str]) -> Difference:
        """Return the difference without the rows that are known already."""
        return Difference(self.kind, tuple(row for row in self.rows if row.id not in known))


def search(attempt: Attempt, card: Card) -> Evidence:
    """Return what a card says of an attempt; amounts are compared without their sign."""
    rows = tuple(reversed(card.transactions or ()))
    found = tuple(row for row in rows if attempt.reference.found_in(row.row) and _can_be(attempt, row))
    if attempt.operation is Operation.CHANGE:
        # No row is known to tell of a change: the card itself does, though not who made it so.
        so = change_shows(card, attempt.amount, attempt.detail)
        # That it is not so (any more) proves nothing: somebody may have set it back.
        return Evidence(found, unexplained=so is not False)
    before = _Baseline.read(attempt.baseline)
    if before is None:
        # A card that could not be read waited for its activation, or none would have been asked for.
        active = attempt.operation is Operation.ACTIVATE and card.status is not CardStatus.INITIATED
        return Evidence(found, unexplained=active and not _activation_told(rows))
    fresh = [row for row in rows if row.id not in before.transactions]
    unsigned = [row for row in fresh if not Reference.any_in(row.row)]
    probable = tuple(row for row in unsigned if _fits(attempt, row))
    activated = before.status != card.status.value and attempt.operation is Operation.ACTIVATE
    state_changed = activated and not _activation_told(fresh)
    moved = _unaccounted(before, card, fresh)
    return Evidence(
        found=found,
        probable=probable,
        unexplained=state_changed or bool(moved),
        unchanged=not state_changed and _explained(before, card, unsigned, moved),
    )


def differences(attempt: Attempt, evidence: Evidence) -> tuple[Difference, ...]:
    """Return where the server's rows differ from how an attempt was settled."""
    rows = evidence.found or (_standing_in(attempt, evidence) if attempt.state is AttemptState.APPLIED else ())
    if not rows or not attempt.state.settled:
        return ()
    if attempt.state is not AttemptState.APPLIED:
        return (Difference(FindingKind.LATE, rows),)
    known = [row for row in rows if row.id == attempt.transaction_id] or list(rows[:1])
    others = tuple(row for row in rows if row is not known[0])
    differing = []
    if others:
        differing.append(Difference(FindingKind.DUPLICATE, others))
    wrong = tuple(row for row in known[:1] if _other_amount(attempt, row))
    if wrong:
        differing.append(Difference(FindingKind.ANOTHER_AMOUNT, wrong))
    return tuple(differing)


def _standing_in(attempt: Attempt, evidence: Evidence) -> tuple[CardTransaction, ...]:
    """Where the server hides what we wrote, rows like ours that nobody else signed.

    That it does shows on the attempt's own row; without it they may all be others', and only the newest are shown.
    """
    if attempt.transaction_id is None:
        return evidence.probable
    own = next((row for row in evidence.probable if row.id == attempt.transaction_id), None)
    return () if own is None else tuple(row for row in evidence.probable if _of_one_visit(own, row))


def _of_one_visit(own: CardTransaction, row: CardTransaction) -> bool:
    """Whether a row can be a second delivery by its time; both times are the server's."""
    return own.created_at is None or row.created_at is None or abs(row.created_at - own.created_at) <= _ONE_VISIT


def never_found(attempt: Attempt, evidence: Evidence) -> Difference | None:
    """Return the difference of an attempt that counts as applied, when its card shows that it was not."""
    absent = attempt.state is AttemptState.APPLIED and attempt.settled_by is not SettledBy.EVIDENCE
    if absent and not evidence.found and not evidence.probable and evidence.unchanged:
        return Difference(FindingKind.NEVER_FOUND)
    return None


@dataclass(frozen=True, slots=True)
class _Baseline:
    status: str
    balance: Decimal | None
    transactions: frozenset[str]
    rows_known: bool

    @classmethod
    def read(cls, text: str) -> _Baseline | None:
        if not text:
            return None
        told = json.loads(text)
        try:
            balance = None if told["balance"] is None else Decimal(told["balance"])
        except InvalidOperation:
            balance = None
        rows = told["transactions"]
        return cls(told["status"], balance, frozenset(rows or ()), rows is not None)


def _activation_told(rows: Iterable[CardTransaction]) -> bool:
    """Whether an attempt's row says who activated the card; without one it may have been us."""
    return any(row.kind is TransactionKind.ACTIVATION and Reference.any_in(row.row) for row in rows)


def _unaccounted(before: _Baseline, card: Card, fresh: list[CardTransaction]) -> Decimal | None:
    """What the balance moved by beyond what the rows since then say, or None when that can't be told."""
    if before.balance is None or card.balance is None:
        return None
    moved = card.balance.amount - before.balance
    if card.transactions is None or not before.rows_known:
        return moved
    if any(row.amount is None for row in fresh):
        return None
    return moved - sum((row.amount.amount for row in fresh if row.amount is not None), Decimal())


def _explained(before: _Baseline, card: Card, unsigned: list[CardTransaction], moved: Decimal | None) -> bool:
    """Whether what others did explains the card: its balance, or where it had none to tell, its rows."""
    if card.transactions is None:
        return False
    if before.balance is not None:
        return moved == 0
    still_shown = before.transactions <= {row.id for row in card.transactions}
    return before.rows_known and still_shown and not unsigned


def _can_be(attempt: Attempt, row: CardTransaction) -> bool:
    """Whether a row that carries our reference can be what we asked for: a refund may repeat that of its redeem."""
    if attempt.operation is Operation.REFUND:
        return row.id != attempt.detail and row.refund_of in {None, attempt.detail}
    given_back = row.kind is TransactionKind.REFUND and attempt.operation is not Operation.TRANSACT
    return row.refund_of is None and not given_back


def _fits(attempt: Attempt, row: CardTransaction) -> bool:
    if attempt.operation is Operation.REFUND and row.refund_of is not None:
        same = row.refund_of == attempt.detail
    else:
        same = attempt.operation is Operation.REFUND or row.refund_of is None
    return same and not _other_amount(attempt, row)


def _other_amount(attempt: Attempt, row: CardTransaction) -> bool:
    if attempt.operation is Operation.TRANSACT and row.kind in _DIRECTIONS:
        given = attempt.detail.startswith(Direction.CREDIT.value)
        if given is not (row.kind is TransactionKind.CREDIT):
            return True
    if attempt.amount is None or row.amount is None:
        return False
    return abs(row.amount) != attempt.amount
