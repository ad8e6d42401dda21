"""JSON as money needs it: decimals stay exact both ways, and a hostile text is refused instead of obeyed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Final, NoReturn

NOT_JSON: Final = object()
"""What `read_json` returns for a body that is no JSON; None is JSON's own null."""

_PIN_KEYS = frozenset({"pin", "card_pin", "gift_card_pin", "pin_code"})


def read_json(data: bytes) -> object:
    """Return the tree that a body holds, without any PIN in it, or `NOT_JSON`.

    Numbers with a point or an exponent come as Decimal. NaN and Infinity, a number out of Decimal's range, a
    nesting deeper than the interpreter's stack, and another encoding than UTF-8 are not JSON here. It returns
    instead of raising, because the decoder's exception carries the whole text.
    """
    try:
        return json.loads(
            data.decode("utf-8-sig"),
            parse_float=Decimal,
            parse_constant=_refuse_constant,
            object_hook=_without_pin,
        )
    except (ValueError, ArithmeticError, RecursionError):
        return NOT_JSON


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
        return json.dumps(value, default=str)
    except RecursionError:
        return ""


def _without_pin(pairs: dict[str, object]) -> dict[str, object]:
    return {key: item for key, item in pairs.items() if key.lower() not in _PIN_KEYS}


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")
