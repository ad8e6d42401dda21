"""JSON as money needs it: decimals stay exact both ways, and a hostile text is refused instead of obeyed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Final, NoReturn

NOT_JSON: Final = object()
"""What `read_json` returns for a body that is no JSON; None is JSON's own null."""

PROBLEMS: Final = (ValueError, ArithmeticError, RecursionError)
"""What `DECODER` raises for what is no JSON here. Its text may hold the answer: never keep it."""

_ENCODER = json.JSONEncoder(default=str)

_PIN_KEYS = frozenset({"pin", "card_pin", "gift_card_pin", "pin_code"})

_harmless: set[str] = set()
"""Names that were looked at and are no PIN's: to look at every key of every row costs as much as all the rest."""

_MOST_REMEMBERED = 1000
_LONGEST_REMEMBERED = 40


def read_json(data: bytes | bytearray) -> object:
    """Return the tree that a body holds, without any PIN in it, or `NOT_JSON`.

    Numbers with a point or an exponent come as Decimal. NaN and Infinity, a number out of Decimal's range, a key
    that comes twice in one object (which of the two was meant?), a nesting deeper than the interpreter's stack,
    and another encoding than UTF-8 are not JSON here. It returns instead of raising, because the decoder's
    exception carries the whole text.
    """
    try:
        return DECODER.decode(data.decode("utf-8-sig"))
    except PROBLEMS:
        return NOT_JSON


def is_pin_key(name: str) -> bool:
    """Return whether an entry of this name is a card's PIN, which is dropped while parsing."""
    return name.lower() in _PIN_KEYS


def write_json(value: object) -> str:
    """Return the JSON text of a tree; a Decimal becomes a number with exactly its digits."""
    match value:
        case Decimal():
            return f"{value:f}"
        case Mapping():
            return "{" + ",".join(f"{json.dumps(key)}:{write_json(item)}" for key, item in value.items()) + "}"
        case list() | tuple():
            return "[" + ",".join(write_json(item) for item in value) + "]"
        case _:
            return json.dumps(value)


def row_text(value: object) -> str:
    """Return the JSON text of a part of an answer, for evidence; "" when it is nested too deeply to write."""
    try:
        return _ENCODER.encode(value)
    except RecursionError:
        return ""


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key comes twice")
    return found if _harmless.issuperset(found) else _without_pin(found)


def _without_pin(found: dict[str, object]) -> dict[str, object]:
    kept = {name: item for name, item in found.items() if not is_pin_key(name)}
    if len(_harmless) < _MOST_REMEMBERED:
        _harmless.update(name for name in kept if len(name) < _LONGEST_REMEMBERED)
    return kept


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


DECODER: Final = json.JSONDecoder(parse_float=Decimal, parse_constant=_refuse_constant, object_pairs_hook=_object)
"""What `read_json` reads with, for who reads a part of a text."""
