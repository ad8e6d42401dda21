"""Small files of rates in the data folder, written whole or not at all."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path

from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate

_LARGEST = 4 * 1024 * 1024


class DamagedFileError(Exception):
    """The file is there and is not what the till wrote."""


def read_tree(file: Path) -> Mapping[str, object] | None:
    """Return the JSON object in a file, or None when there is no file.

    Raises:
        DamagedFileError: It can't be read, or is something else.
    """
    try:
        with file.open("rb") as opened:
            text = opened.read(_LARGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as cause:
        raise DamagedFileError(type(cause).__name__) from cause
    try:
        if len(text) > _LARGEST:
            raise ValueError("too large")
        tree = json.loads(text)
    except (ValueError, RecursionError) as cause:
        raise DamagedFileError("this is no JSON") from cause
    if not isinstance(tree, dict):
        raise DamagedFileError("this is no object")
    return tree


def write_tree(file: Path, tree: Mapping[str, object]) -> None:
    """Write a JSON object whole or not at all, for this user alone; it takes a moment, so not on the loop's thread.

    Raises:
        OSError: It was not written; what was there before still is.
    """
    part = file.with_suffix(".part")
    with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as opened:
        json.dump(tree, opened, ensure_ascii=False, indent=1)
        opened.flush()
        os.fsync(opened.fileno())
    os.replace(part, file)


def rate_tree(rate: Rate) -> dict[str, object]:
    """Return a rate as it is kept; its source is told by where it stands."""
    taken_at = rate.taken_at.isoformat() if rate.taken_at else None
    return {"from": rate.base.code, "to": rate.quote.code, "rate": f"{rate.value:f}", "taken_at": taken_at}


def rate_from(tree: object, source: str) -> Rate:
    """Return a rate that was kept.

    Raises:
        ValueError: It is none; an unknown currency and an impossible value are one too.
    """
    row = mapping(tree)
    base, quote = Currency.of(text(row, "from")), Currency.of(text(row, "to"))
    taken_at = None if row.get("taken_at") is None else moment(row, "taken_at")
    return Rate(base, quote, number(row, "rate"), source, taken_at)


def mapping(tree: object) -> Mapping[str, object]:
    """Return an object; ValueError when it is none."""
    if not isinstance(tree, dict):
        raise ValueError("an object is expected")
    return tree


def entries(tree: Mapping[str, object], name: str) -> list[object]:
    """Return a list; ValueError when it is none."""
    found = tree.get(name)
    if not isinstance(found, list):
        raise ValueError(f"{name} is no list")
    return found


def text(tree: Mapping[str, object], name: str) -> str:
    """Return a text; ValueError when it is none."""
    found = tree.get(name)
    if not isinstance(found, str):
        raise ValueError(f"{name} is no text")
    return found


def number(tree: Mapping[str, object], name: str) -> Decimal:
    """Return a number that was kept as a text; ValueError when it is none."""
    try:
        return Decimal(text(tree, name))
    except InvalidOperation:
        raise ValueError(f"{name} is no number") from None


def moment(tree: Mapping[str, object], name: str) -> datetime:
    """Return a time in UTC; ValueError when it is none, or has no offset."""
    found = datetime.fromisoformat(text(tree, name))
    if found.tzinfo is None:
        raise ValueError(f"{name} has no offset")
    try:
        return found.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{name} is at no time") from None
