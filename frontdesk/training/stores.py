"""The brand's stores (section Store)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from frontdesk.training import answers, records, refusals, tables
from frontdesk.training.call import Call, Operation, Right, as_object, as_text

if TYPE_CHECKING:
    from frontdesk.training.records import Store

_STORES = tables.stores


def list_stores(call: Call) -> list[dict[str, object]]:
    """The stores that the user may see, as a bare list."""
    return [answers.store(store) for store in call.stores()]


def show_store(call: Call) -> dict[str, object]:
    """A store by its id, of those the user may see."""
    return answers.store(_own(call))


def create_store(call: Call) -> dict[str, object]:
    """A new store, with a code that no other has."""
    sent = as_object(call.body.get("store")) or call.body
    name, code = as_text(sent.get("name")), as_text(sent.get("code"))
    if not name:
        raise refusals.refused(refusals.blank("Name"))
    _check_code(call, code)
    columns = {"name": name, "code": code, "url": as_text(sent.get("url"))}
    call.connection.execute(sa.insert(_STORES).values(columns | {"created_at": call.now, "updated_at": call.now}))
    return answers.store(records.stores(call.connection, _STORES.c.code == code)[0])


def update_store(call: Call) -> dict[str, object]:
    """Change the name, code or address of a store; the body may be wrapped in `store`."""
    store = _own(call)
    sent = as_object(call.body.get("store")) or call.body
    changes = {name: as_text(sent[name]) for name in ("name", "code", "url") if sent.get(name) is not None}
    if changes.get("code", store.code) != store.code:
        _check_code(call, changes["code"])
    call.connection.execute(
        sa.update(_STORES).where(_STORES.c.id == store.id).values(changes | {"updated_at": call.now})
    )
    return answers.store(_own(call))


def delete_store(call: Call) -> dict[str, object]:
    """Take a store out of every list; what happened in it stays in the ledger."""
    store = _own(call)
    call.connection.execute(sa.update(_STORES).where(_STORES.c.id == store.id).values(soft_delete=True))
    return {"message": "Store is deleted"}


def _own(call: Call) -> Store:
    found = [store for store in call.stores() if store.id == call.path_id]
    if not found:
        raise refusals.not_found()
    return found[0]


def _check_code(call: Call, code: str) -> None:
    if not code:
        raise refusals.refused(refusals.blank("Code"))
    if call.connection.execute(sa.select(_STORES.c.id).where(_STORES.c.code == code)).first():
        raise refusals.refused(refusals.taken("Code"))


OPERATIONS = (
    Operation("GET", "/api/v1/stores", Right.SEE_STORES, 201, list_stores),
    Operation(
        "POST",
        "/api/v1/stores",
        Right.CLIENT,
        201,
        create_store,
        sample={"store": {"name": "Station store", "code": "STATION"}},
    ),
    Operation("GET", "/api/v1/stores/{id}", Right.SEE_STORES, 201, show_store),
    Operation(
        "PUT", "/api/v1/stores/{id}", Right.CLIENT, 201, update_store, sample={"store": {"name": "Pier store"}}
    ),
    Operation("DELETE", "/api/v1/stores/{id}", Right.CLIENT, 201, delete_store),
)
