"""What the barcode on a receipt says: which redeem it was, on which card."""

from __future__ import annotations

import re
from dataclasses import dataclass

from frontdesk.domain.attempt import Attempt

MARK = "29"
"""What every receipt's code begins with."""

_PLACES = 12
"""Digits for each of the two ids, zeros before them."""

_CODE = re.compile(rf"{MARK}([0-9]{{{_PLACES}}})([0-9]{{{_PLACES}}})([0-9]{{2}})")
_ID = re.compile(rf"[1-9][0-9]{{0,{_PLACES - 1}}}")


@dataclass(frozen=True, slots=True)
class ReceiptCode:
    """A receipt's barcode: 28 digits, `MARK`, the card's id, the transaction's id, and two check digits.

    Digits alone survive every keyboard layout that a scanner may be typing on, and make the narrowest Code 128
    (189 modules). It is longer than any card number, so neither is taken for the other. The check digits make
    the whole leave 1 when divided by 97 (ISO/IEC 7064, MOD 97-10): every single wrong digit and every swap of
    neighbours is found out. It holds no card number and nothing secret.

    Attributes:
        card_id: The server's id of the card.
        transaction_id: The server's id of the redeem.
    """

    card_id: str
    transaction_id: str

    @classmethod
    def of(cls, attempt: Attempt) -> ReceiptCode | None:
        """Return the code for an attempt's receipt; None when an id is missing, or is none of up to 12 digits."""
        card_id, transaction_id = attempt.card_id or "", attempt.transaction_id or ""
        if _ID.fullmatch(card_id) is None or _ID.fullmatch(transaction_id) is None:
            return None
        return cls(card_id, transaction_id)

    @classmethod
    def parse(cls, text: str) -> ReceiptCode | None:
        """Return what a scanned text says; None when it is no receipt's code, or one that was misread."""
        found = _CODE.fullmatch(text.strip())
        if found is None or int(found[0]) % 97 != 1:
            return None
        card_id, transaction_id = found[1].lstrip("0"), found[2].lstrip("0")
        return cls(card_id, transaction_id) if card_id and transaction_id else None

    @property
    def digits(self) -> str:
        """What is printed as the barcode."""
        plain = f"{MARK}{self.card_id:0>{_PLACES}}{self.transaction_id:0>{_PLACES}}"
        return f"{plain}{98 - int(plain) * 100 % 97:02}"
