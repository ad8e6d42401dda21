"""Transaction reasons, whose type says which way money goes (section Transaction Reason)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from frontdesk.training import answers, records, refusals, tables
from frontdesk.training.call import Call, Operation, Right, as_id, as_object, as_text

if TYPE_CHECKING:
    from frontdesk.training.records import Reason

_REASONS = tables.transaction_reasons
_TYPES = {"1": "debit", "2": "refund", "3": "credit"}
PER_PAGE = 25
MAX_PER_PAGE = 1000


def list_reasons(call: Call) -> dict[str, object]:
    """A page of the reasons that fit the filter q, newest first, and how many fit in all."""
    wanted = call.filter()
    conditions = []
    if part := as_text(wanted.get("transaction_reason_cont")):
        conditions.append(_REASONS.c.transaction_reason.icontains(part, autoescape=True))
    if kind := as_text(wanted.get("transaction_type_eq")):
        conditions.append(_REASONS.c.transaction_type == _TYPES.get(kind, kind))
    found = records.reasons(call.connection, *conditions)
    size = min(as_id(call.query.get("per_page")) or PER_PAGE, MAX_PER_PAGE)
    first = ((as_id(call.query.get("page")) or 1) - 1) * size
    return {
        "transaction_reasons": [answers.reason_in_list(reason) for reason in found[first : first + size]],
        "total_count": len(found),
    }


def show_reason(call: Call) -> dict[str, object]:
    """A reason by its id."""
    return answers.reason_alone(_by_id(call))


def create_reason(call: Call) -> dict[str, object]:
    """A new reason, with a name that no other has."""
    columns = _columns(call)
    _check_name(call, columns.get("transaction_reason", ""))
    if "transaction_type" not in columns:
        raise refusals.refused(refusals.blank("Transaction type"))
    call.connection.execute(sa.insert(_REASONS).values(columns | {"created_at": call.now, "updated_at": call.now}))
    named = _REASONS.c.transaction_reason == columns["transaction_reason"]
    return answers.reason_alone(records.reasons(call.connection, named)[0])


def update_reason(call: Call) -> dict[str, object]:
    """Change a reason. The text's sample answers with a store, a copying fault that is not repeated here."""
    reason = _by_id(call)
    changes = _columns(call)
    if changes.get("transaction_reason", reason.transaction_reason) != reason.transaction_reason:
        _check_name(call, changes["transaction_reason"])
    call.connection.execute(
        sa.update(_REASONS).where(_REASONS.c.id == reason.id).values(changes | {"updated_at": call.now})
    )
    return answers.reason_alone(_by_id(call))


def delete_reason(call: Call) -> dict[str, object]:
    """Take a reason out of every list; the text shows no answer, so it is like the others'."""
    reason = _by_id(call)
    call.connection.execute(sa.update(_REASONS).where(_REASONS.c.id == reason.id).values(soft_delete=True))
    return {"message": "Transaction reason is deleted"}


def _by_id(call: Call) -> Reason:
    found = records.reasons(call.connection, _REASONS.c.id == call.path_id)
    if not found:
        raise refusals.not_found()
    return found[0]


def _columns(call: Call) -> dict[str, str]:
    sent = as_object(call.body.get("transaction_reason"))
    columns = {name: as_text(sent[name]) for name in ("transaction_reason", "transaction_type") if name in sent}
    if columns.get("transaction_type", "debit") not in _TYPES.values():
        raise refusals.refused(refusals.invalid("Transaction type"))
    return columns


def _check_name(call: Call, name: str) -> None:
    if not name:
        raise refusals.refused(refusals.blank("Transaction reason"))
    if records.reasons(call.connection, _REASONS.c.transaction_reason == name):
        raise refusals.refused(refusals.taken("Transaction reason"))


_SAMPLE = {"transaction_reason": "Damaged", "transaction_type": "credit"}

OPERATIONS = (
    Operation(
        "GET",
        "/api/v3/transaction_reasons",
        Right.ANYONE,
        201,
        list_reasons,
        query={
            "q": "a filter in JSON: transaction_reason_cont, transaction_type_eq (1 debit, 2 refund, 3 credit)",
            "page": "counted from 1",
            "per_page": f"{PER_PAGE} when it is not given, {MAX_PER_PAGE} at most",
        },
    ),
    Operation(
        "POST",
        "/api/v3/transaction_reasons",
        Right.CLIENT,
        201,
        create_reason,
        sample={"transaction_reason": _SAMPLE},
    ),
    Operation("GET", "/api/v3/transaction_reasons/{id}", Right.ANYONE, 201, show_reason),
    Operation(
        "PUT",
        "/api/v3/transaction_reasons/{id}",
        Right.CLIENT,
        201,
        update_reason,
        sample={"transaction_reason": {"transaction_reason": "Cash back"}},
    ),
    Operation("DELETE", "/api/v3/transaction_reasons/{id}", Right.CLIENT, 201, delete_reason),
)
