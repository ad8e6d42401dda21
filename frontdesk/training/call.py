"""What a request is to an endpoint, and what an endpoint is to the server."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any

from frontdesk.training import records, refusals, tables
from frontdesk.training.json_text import read_json
from frontdesk.training.options import Subject

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    import sqlalchemy as sa

    from frontdesk.training.records import Store, User

MAX_ID = 2**31 - 1


class Right(Enum):
    """Who may call an endpoint."""

    ANYONE = "anyone who is signed in"
    SEE_CARDS = "anyone who may see cards"
    SEE_STORES = "anyone who may see stores"
    SEE_CAMPAIGNS = "anyone who may see campaigns"
    CHANGE_CARDS = "the client, and managers who may see cards"
    CLIENT = "the client only"

    def allows(self, user: User, refused: frozenset[Subject]) -> bool:
        """Whether this user may, on a server that refuses some subjects to the front desk."""
        if user.role == "client" or self is Right.ANYONE:
            return True
        if self is Right.CLIENT or not user.may_list or _SUBJECTS[self] in refused:
            return False
        return self is not Right.CHANGE_CARDS or user.role == "manager"


_SUBJECTS = {
    Right.SEE_CARDS: Subject.CARDS,
    Right.SEE_STORES: Subject.STORES,
    Right.SEE_CAMPAIGNS: Subject.CAMPAIGNS,
    Right.CHANGE_CARDS: Subject.CARDS,
}


@dataclass(frozen=True)
class Call:
    """A signed-in request inside one database transaction, which a refusal rolls back.

    body is the JSON object that was sent, {} without one; its numbers are int or Decimal. path_id is the id in
    the address of a single record, else 0.
    """

    connection: sa.Connection
    user: User
    now: datetime
    ip: str
    path_id: int
    query: Mapping[str, str]
    body: Mapping[str, Any]

    def text(self, field: str) -> str:
        """A field of the body as text: "" when it is missing, null or no text or number."""
        return as_text(self.body.get(field))

    def filter(self) -> Mapping[str, Any]:
        """The JSON object in the query parameter q, {} without one. Raises a 400 refusal."""
        sent = self.query.get("q", "")
        if not sent:
            return {}
        try:
            found = read_json(sent)
        except ValueError:
            raise refusals.bad_request(refusals.MALFORMED_FILTER) from None
        if not isinstance(found, dict):
            raise refusals.bad_request(refusals.MALFORMED_FILTER)
        return found

    def stores(self) -> list[Store]:
        """The stores this user may see and work for: all for the client."""
        if self.user.role == "client":
            return records.stores(self.connection)
        links = tables.user_stores
        own = records.store_ids(self.connection, links, links.c.user_id == self.user.id)
        return records.stores(self.connection, tables.stores.c.id.in_(own))

    def store_id(self, sent: object) -> int | None:
        """The store a movement is for, of those the user may work for; None when none was named.

        Raises the refusal for an unknown store.
        """
        named = as_text(sent)
        if not named:
            return None
        wanted = as_id(named)
        if wanted not in {store.id for store in self.stores()}:
            raise refusals.refused(refusals.STORE_NOT_FOUND)
        return wanted


@dataclass(frozen=True)
class Operation:
    """An endpoint: its place, who may call it, how a success is answered, and what it does.

    Attributes:
        path: {id} in it is the number of a record.
        right: Who may.
        status: A success is answered with it.
        handle: Does it; the first line of its docstring tells what.
        moves_money: The answer is the movement.
        query: What can be asked for in the address, and what it means.
        sample: A body that the practice shop takes on its first day; None when there is no body.
    """

    method: str
    path: str
    right: Right
    status: int
    handle: Callable[[Call], Any]
    moves_money: bool = False
    query: Mapping[str, str] = field(default_factory=dict)
    sample: Mapping[str, Any] | None = None

    @property
    def only_reads(self) -> bool:
        """It changes nothing."""
        return self.method == "GET" or self.path.endswith("/check_balance")


def as_text(sent: object) -> str:
    """A text or a number of a body as text, without spaces around it; "" for anything else."""
    if isinstance(sent, str):
        return sent.strip()
    return str(sent) if isinstance(sent, int | Decimal) and not isinstance(sent, bool) else ""


def as_id(sent: object) -> int:
    """An id that came as a number or as a text; 0, which no record has, when it is neither."""
    text = as_text(sent)
    if not (text.isascii() and text.isdigit()) or len(text) > len(str(MAX_ID)):
        return 0
    return int(text) if int(text) <= MAX_ID else 0


def as_object(sent: object) -> Mapping[str, Any]:
    """A JSON object of a body; {} for anything else."""
    return sent if isinstance(sent, dict) else {}


def as_list(sent: object) -> list[str]:
    """Texts that came as a list, as a comma string or as ""."""
    parts = sent if isinstance(sent, list) else as_text(sent).split(",")
    return [text for part in parts if (text := as_text(part))]
