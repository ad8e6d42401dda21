"""What no file of a till may hold."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from tests.faults.books import Book
from tests.support.training import PracticeCard


def secrets_in(folder: Path, books: Iterable[Book], cards: Iterable[PracticeCard]) -> list[str]:
    """Which files of the tills in a folder hold a whole card number, or which rows and log lines a PIN."""
    wrong = []
    texts = {"a journal": "\n".join(str(value) for book in books for value in _values(book))}
    for file in (each for each in sorted(folder.glob("till-*/**/*")) if each.is_file()):
        held = file.read_bytes()
        wrong += [f"{file.name} has a whole card number" for card in cards if card.number.encode() in held]
        if file.suffix == ".log":
            texts[file.name] = held.decode()
    # Inside of longer words and numbers a PIN's digits turn up by chance.
    pins = "|".join(card.pin for card in cards if card.pin)
    return wrong + [
        f"{name} has a PIN" for name, text in texts.items() if re.search(rf"(?<![\w.:-])({pins})\b", text)
    ]


def _values(book: Book) -> list[object]:
    return [
        value
        for rows in (book.attempts, book.findings, book.decisions)
        for row in rows.values()
        for value in row.values()
    ]
