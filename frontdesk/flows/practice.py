"""The practice cards of the training server, as the till shows them; no live card is ever one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PracticeCard:
    """One card to practise with; nothing about it is secret.

    Attributes:
        number: Its whole number.
        pin: Its PIN, or "" when it has none.
        kind: What it is good for, in the training server's word: "monetary", "experience", "initiated",
            "expired", "blocked" or "used_up".
        currency: The code of its currency, or "" while it has none.
        product_name: What an experience is for.
        skus: The products that an experience can be redeemed for.
        note: What it is there to practise, in a sentence.
    """

    number: str
    pin: str
    kind: str
    currency: str = ""
    product_name: str = ""
    skus: tuple[str, ...] = ()
    note: str = ""
