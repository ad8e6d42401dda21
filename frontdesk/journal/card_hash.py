"""The keyed hash by which a card is recognised in the journal without its number."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from pathlib import Path

from frontdesk.domain.card import CardNumber


class CardHasher:
    """HMAC-SHA-256 of card numbers under a key that never leaves this till.

    Without the key the hash of a ten-digit number could be undone by trying all of them.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key

    @classmethod
    def load(cls, file: Path) -> CardHasher:
        """Read the key from its file, or make one that only this user may read."""
        try:
            key = file.read_bytes()
        except FileNotFoundError:
            key = secrets.token_bytes(32)
            # Whole or not at all: a till that is killed here starts again as a new one.
            part = file.with_suffix(".part")
            part.unlink(missing_ok=True)
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as opened:
                opened.write(key)
                opened.flush()
                os.fsync(opened.fileno())
            os.replace(part, file)
        if len(key) != 32:
            raise ValueError(f"{file.name} is not a key of 32 bytes")
        return cls(key)

    def of(self, number: CardNumber) -> str:
        """Return the hash of a number, in hexadecimal."""
        return hmac.new(self._key, number.digits.encode(), hashlib.sha256).hexdigest()
