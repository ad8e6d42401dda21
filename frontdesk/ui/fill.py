"""Filling the named places of a translated text."""

from __future__ import annotations

import re

_PLACE = re.compile(r"\{([a-z_][a-z_0-9]*)\}")


def fill(text: str, **arguments: str) -> str:
    """Return a text with its `{places}` filled; a brace inside an argument is left alone.

    A place without an argument stays as it is: a slip in a translation must not stop the till.
    """
    return _PLACE.sub(lambda place: arguments.get(place[1], place[0]), text)


def places(text: str) -> frozenset[str]:
    """Return the names of the places in a text."""
    return frozenset(_PLACE.findall(text))
