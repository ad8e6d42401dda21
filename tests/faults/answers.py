"""An HTTP answer taken apart, and the one that a server would give which has done what it was asked for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from tests.providers.server import Received

REASON = "Told"


@dataclass(frozen=True)
class Answer:
    """A whole answer; header names are in lower case, and the length is written when it is put on the wire."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, wire: bytes) -> Self:
        """Take apart what a server sent on a connection that it closed."""
        head, _, body = wire.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        return cls(int(first.split()[1]), body, {"content-type": headers.get("content-type", "")})

    @classmethod
    def of(cls, status: int, tree: object, **headers: str) -> Self:
        """An answer in JSON."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return cls(status, json.dumps(tree).encode(), {"content-type": "application/json"} | named)

    @property
    def tree(self) -> Any:
        return json.loads(self.body)

    @property
    def head(self) -> bytes:
        """The status line and the headers, up to the empty line."""
        lengthless = self.status in {204, 304} or "transfer-encoding" in self.headers
        lines = dict(self.headers) if lengthless else {"content-length": str(len(self.body)), **self.headers}
        text = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        return f"HTTP/1.1 {self.status} {REASON}\r\n{text}\r\n".encode("latin-1")

    @property
    def wire(self) -> bytes:
        return self.head + self.body

    def with_tree(self, tree: object) -> Self:
        """The same answer with another body."""
        return replace(self, body=json.dumps(tree).encode())

    def claiming(self, length: int) -> Self:
        """The same answer, whose headers promise so many bytes."""
        return replace(self, headers={**self.headers, "content-length": str(length)})


def forged(received: Received) -> Answer:
    """The success that a request asks for, as a cache may have it, or a server that rolls back after its answer."""
    if not received.body:
        return Answer.of(200, {})
    asked: dict[str, Any] = received.json
    if "bulk_activation_params" in asked:
        batch = [json.dumps(_echo(order["gift_card"])) for order in asked["bulk_activation_params"]]
        return Answer.of(200, batch)
    if received.target.endswith("/refund"):
        amount = {"amount": asked["amount"], "currency": "USD"} if "amount" in asked else {"amount": ""}
        return Answer.of(201, amount | {"id": 999_999, "refund_id": asked["transaction_id"], "gift_card_id": None})
    if received.target.endswith(("/redeem", "/credit", "/transaction", "/activation")):
        return Answer.of(201, _echo(asked.get("gift_card", asked)))
    card = {"id": 999_999, "number": "9999999999"}
    if received.method == "PUT":
        card["id"] = int(received.target.rpartition("/")[2])
    return Answer.of(201, card | asked.get("gift_card", asked))


def _echo(order: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "card_number": order.get("number") or order.get("gift_card_number"),
        "amount": order.get("amount", order.get("value", "Card is redeemed")),
        "balance": "1.00",
        "currency": order.get("currency", ""),
        "meta": order.get("meta"),
        "id": 999_999,
    }
