"""How movements end in the scenes: their rows in the journal, what is told of them, and what turns up later."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from frontdesk.desk.activity import Day
from frontdesk.desk.attempts import local_amount
from frontdesk.desk.attention import Attention, Blind, choices_about_finding, choices_about_unknown
from frontdesk.desk.mover import Moved
from frontdesk.desk.outcomes import done, in_doubt
from frontdesk.desk.rate_evidence import write_evidence
from frontdesk.domain.attempt import Attempt, AttemptState, Reference, SettledBy
from frontdesk.domain.card import Card, CardNumber
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.domain.finding import Audit, Decision, DecisionKind, Finding, FindingKind, Seen
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Movement, Redeem
from frontdesk.domain.shop import TRAINING_ENDPOINT, Role
from frontdesk.flows.result import Result
from tests.scenes.shop import CASHIER, HARBOUR, MANAGER, NOW, TILL, ago, usd

REFERENCE = Reference("FD-7Q2M9ZK4T1HX3W5B")


def attempt(
    movement: Movement,
    state: AttemptState = AttemptState.APPLIED,
    *,
    place: int = 1,
    at: datetime = NOW,
    account: str = CASHIER,
    settled_by: SettledBy = SettledBy.ANSWER,
    balance_after: Money | None = None,
    problem: str = "",
    server_words: str = "",
) -> Attempt:
    """Return a row of the journal; `place` tells it from the others of a scene."""
    number = movement.number
    conversion = movement.conversion if isinstance(movement, Redeem) else None
    settled = state.settled
    return Attempt(
        id=f"{place:032x}",
        reference=REFERENCE if place == 1 else Reference(f"FD-7Q2M9ZK4T1HX{place:04d}"),
        endpoint=TRAINING_ENDPOINT,
        account=account,
        store_id=HARBOUR.id,
        store_name=HARBOUR.name,
        till=TILL,
        operation=movement.operation,
        card_id=movement.card.id if movement.card else None,
        card_last4=number.last4 if number else "",
        card_hash=f"{place:064x}",
        baseline=json.dumps({"status": "active", "balance": None, "transactions": []}),
        amount=movement.amount,
        local=local_amount(movement),
        rate="" if conversion is None else write_evidence(conversion),
        detail=movement.detail,
        reason=movement.reason,
        note=movement.note,
        state=state,
        prepared_at=at,
        sent_at=None if state is AttemptState.NOT_SENT else at,
        settled_at=at + timedelta(seconds=1) if settled else None,
        settled_by=settled_by if settled else None,
        transaction_id=str(118 + place) if state is AttemptState.APPLIED else None,
        balance_after=balance_after,
        problem=problem,
        server_words=server_words,
    )


def ended_well(movement: Movement, after: Card, *, balance: Money | None) -> Result:
    """Return the end of a movement that took effect, with the card as it is now."""
    told = done(movement, balance, after.number)
    return Result.of(Moved(attempt(movement, balance_after=balance), told, after), Day())


def not_read_back(movement: Movement) -> Result:
    """Return the end of a movement that took effect, after which the card could not be read."""
    aside = Notice(NoticeKind.BALANCE_NOT_READ_BACK, MoneyMoved.YES)
    return Result.of(Moved(attempt(movement), done(movement, None), aside=aside), Day())


def refused(
    movement: Movement,
    kind: NoticeKind = NoticeKind.REFUSED,
    step: NextStep = NextStep.CALL_MANAGER,
    words: str = "",
) -> Result:
    """Return the end of a movement that the server did not carry out."""
    row = attempt(movement, AttemptState.REFUSED, problem=kind.value, server_words=words)
    told = Notice(kind, MoneyMoved.NO, step, {"number": movement.number}, words)
    return Result.of(Moved(row, told), Day())


def not_sent(movement: Movement) -> Result:
    """Return the end of a movement of which nothing has left the till."""
    told = Notice(NoticeKind.NOT_SENT, MoneyMoved.NO, NextStep.CHECK_CONNECTION)
    return Result.of(Moved(attempt(movement, AttemptState.NOT_SENT), told), Day())


def unknown(
    movement: Movement,
    *,
    seen: Seen | None = Seen.NOTHING,
    blind: Blind | None = None,
    problem: NoticeKind = NoticeKind.TOO_SLOW,
) -> Result:
    """Return the end of a movement that nobody knows, as it is being looked for."""
    row = attempt(movement, AttemptState.UNKNOWN, problem=problem.value)
    _, told = in_doubt(movement, problem)
    about = doubt(row, seen=seen, blind=blind)
    return Result.of(Moved(row, told), Day((row,), (about,)))


def differs(movement: Movement, kind: FindingKind, amount: Money | None, balance: Money | None) -> Result:
    """Return the end of a movement after which the server did something else than was asked for."""
    row = attempt(movement)
    about = found_about(row, kind, amount)
    return Result.of(Moved(row, done(movement, balance)), Day((row,), (about,)))


def doubt(
    row: Attempt,
    *,
    seen: Seen | None = Seen.NOTHING,
    blind: Blind | None = None,
    quiet: bool = True,
    role: Role = Role.CASHIER,
    decisions: tuple[Decision, ...] = (),
) -> Attention:
    """Return the question of how an attempt ended; `quiet` while nobody may decide yet."""
    audit = None if seen is None else Audit(row.id, 12, ago(seconds=8), seen)
    return Attention(
        row,
        audit=audit,
        next_look=None if blind else NOW + timedelta(seconds=10),
        blind=blind,
        quiet_until=NOW + timedelta(seconds=93) if quiet else None,
        choices=() if quiet else choices_about_unknown(seen, role),
        decisions=decisions,
    )


def found_about(
    row: Attempt,
    kind: FindingKind,
    amount: Money | None = None,
    *,
    role: Role = Role.CASHIER,
    transactions: tuple[str, ...] = ("131",),
    decisions: tuple[Decision, ...] = (),
) -> Attention:
    """Return the question of what to do about something that turned up after an attempt was settled."""
    rows = () if kind is FindingKind.NEVER_FOUND else transactions
    finding = Finding(f"f{row.id[1:]}", row.id, kind, rows, amount, ago(minutes=2))
    return Attention(row, finding, choices=choices_about_finding(role), decisions=decisions)


def manager_called(row: Attempt) -> Decision:
    """Return what is written when a cashier has called a manager."""
    return Decision("d" * 32, row.id, DecisionKind.MANAGER_CALLED, CASHIER, Role.CASHIER, ago(minutes=3))


def waits_for(number: CardNumber, product: str = "") -> Notice:
    """Return what is said of a card on which an earlier attempt has no end yet."""
    facts: dict[str, object] = {
        "number": number,
        "next_look": NOW + timedelta(seconds=10),
        "operation": Redeem.operation,
        "amount": usd("10.00"),
        "product": product,
        "account": MANAGER,
        "tried_at": ago(minutes=4),
        "now": NOW,
    }
    return Notice(NoticeKind.CARD_BUSY, MoneyMoved.UNKNOWN, NextStep.SEE_ACTIVITY, facts)
