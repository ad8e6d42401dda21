"""Front-desk users, whom only the client manages (section Front Desk User)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from frontdesk.training import access, answers, records, refusals, tables
from frontdesk.training.call import Call, Operation, Right, as_list, as_object, as_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from frontdesk.training.records import User

_USERS = tables.users
_LINKS = tables.user_stores


def list_users(call: Call) -> list[dict[str, object]]:
    """All front-desk users, as a bare list."""
    found = records.users(call.connection, _USERS.c.role != "client")
    return [answers.user(user, _store_ids(call, user)) for user in found]


def show_user(call: Call) -> dict[str, object]:
    """A front-desk user by id, with the ids of all their stores."""
    user = _by_id(call)
    ids = _store_ids(call, user)
    return answers.user(user, ids) | {"store_ids": ids}


def create_user(call: Call) -> dict[str, object]:
    """A new front-desk user, who is a cashier; the body may be wrapped in `user`."""
    sent = as_object(call.body.get("user")) or call.body
    columns = {"name": as_text(sent.get("name")), "email": as_text(sent.get("email"))}
    password = sent.get("password")
    for field, value in (("Name", columns["name"]), ("Email", columns["email"]), ("Password", password)):
        if not value or not isinstance(value, str):
            raise refusals.refused(refusals.blank(field))
    _check_email(call, columns["email"])
    columns |= access.password_columns(str(password)) | {"role": "cashier"}
    call.connection.execute(sa.insert(_USERS).values(columns | {"created_at": call.now, "updated_at": call.now}))
    user = records.users(call.connection, _USERS.c.email == columns["email"])[0]
    _link(call, user, sent)
    return answers.user(user, _store_ids(call, user))


def update_user(call: Call) -> dict[str, object]:
    """Change a front-desk user's name, e-mail, password or stores."""
    user = _by_id(call)
    sent = as_object(call.body.get("user")) or call.body
    changes = {name: text for name in ("name", "email") if (text := as_text(sent.get(name)))}
    if changes.get("email", user.email) != user.email:
        _check_email(call, changes["email"])
    if isinstance(sent.get("password"), str) and sent["password"]:
        changes |= access.password_columns(sent["password"])
    call.connection.execute(
        sa.update(_USERS).where(_USERS.c.id == user.id).values(changes | {"updated_at": call.now})
    )
    _link(call, user, sent)
    return answers.user(_by_id(call), _store_ids(call, user))


def delete_user(call: Call) -> dict[str, object]:
    """End a user's access; what they did stays in the ledger under their name."""
    user = _by_id(call)
    call.connection.execute(sa.update(_USERS).where(_USERS.c.id == user.id).values(soft_delete=True))
    return {"message": "User is deleted"}


def _by_id(call: Call) -> User:
    found = records.users(call.connection, _USERS.c.id == call.path_id, _USERS.c.role != "client")
    if not found:
        raise refusals.not_found()
    return found[0]


def _store_ids(call: Call, user: User) -> list[int]:
    return records.store_ids(call.connection, _LINKS, _LINKS.c.user_id == user.id)


def _check_email(call: Call, email: str) -> None:
    if call.connection.execute(sa.select(_USERS.c.id).where(_USERS.c.email == email)).first():
        raise refusals.refused(refusals.taken("Email"))


def _link(call: Call, user: User, sent: Mapping[str, Any]) -> None:
    if "store_ids" in sent:
        ids = [call.store_id(store_id) or 0 for store_id in as_list(sent["store_ids"])]
        records.link_stores(call.connection, _LINKS, {"user_id": user.id}, ids)


_SAMPLE = {"name": "Lina Aziz", "email": "lina@practice.example", "password": "lina-123", "store_ids": [1]}

OPERATIONS = (
    Operation("GET", "/api/v1/users", Right.CLIENT, 201, list_users),
    Operation("POST", "/api/v1/users", Right.CLIENT, 201, create_user, sample={"user": _SAMPLE}),
    Operation("GET", "/api/v1/users/{id}", Right.CLIENT, 201, show_user),
    Operation("PUT", "/api/v1/users/{id}", Right.CLIENT, 201, update_user, sample={"user": {"store_ids": [1, 3]}}),
    Operation("DELETE", "/api/v1/users/{id}", Right.CLIENT, 201, delete_user),
)
