"""JSON with exact numbers, both ways: a Decimal is written with the digits it was read with."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any

# NUL as json writes it, after an even number of backslashes, or it is somebody's text about NUL.
_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")


def read_json(text: str | bytes) -> Any:
    """JSON with exact numbers: int or Decimal.

    Raises ValueError, also for NaN, for endless nesting and for text that no UTF-8 or no database can hold.
    """
    try:
        found = json.loads(text, parse_float=Decimal, parse_constant=_refuse_constant)
        written = write_json(found)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    written.encode()
    if _NUL.search(written):
        raise ValueError("NUL in a text")
    return found


def write_json(tree: object) -> str:
    """A tree of what JSON knows, and of finite Decimals, as compact text."""
    try:
        return json.dumps(tree, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except TypeError:
        # The library can't write a Decimal: this is slower, and seldom needed.
        return _exactly(tree)


def _exactly(tree: object) -> str:
    match tree:
        case Decimal():
            return str(tree)
        case dict():
            return "{" + ",".join(f"{write_json(str(key))}:{_exactly(value)}" for key, value in tree.items()) + "}"
        case list() | tuple():
            return "[" + ",".join(_exactly(value) for value in tree) + "]"
        case _:
            return json.dumps(tree, ensure_ascii=False, allow_nan=False)


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)
