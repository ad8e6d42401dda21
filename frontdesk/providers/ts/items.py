"""Read the list in an answer one item at a time: ten thousand cards are never held as one tree."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator

from frontdesk.providers.ts.json_text import DECODER, is_pin_key

_WINDOW = 64 * 1024
"""In bytes: how much of the body is text at a time, unless one item is larger."""

_LONGEST_NUMBER_END = 3
"""A number that is cut at "e", "e+" or "." reads as a shorter one: near the end of a window none is believed."""


class ItemReader:
    """The items of one list, which is the whole answer or stands under a key of it.

    Attributes:
        rest: The other entries of the answer; complete when all items have been read.
        found: Whether there was a list under the key; known when all items have been read.
    """

    def __init__(self, body: bytes | bytearray, key: str, window: int = _WINDOW) -> None:
        self.rest: dict[str, object] = {}
        self.found = False
        self._key = key
        self._text = _Text(body, window)

    def __iter__(self) -> Iterator[object]:
        """Return each item, without any PIN in it.

        Raises:
            ValueError, ArithmeticError, RecursionError: It is no JSON, which may show after some items.
        """
        first = self._text.peek()
        if first == "[":
            yield from self._list()
        elif first == "{":
            yield from self._object()
        else:
            raise ValueError("neither a list nor an object")
        if self._text.peek():
            raise ValueError("more after the end")

    def _object(self) -> Iterator[object]:
        text = self._text
        text.at += 1
        if text.peek() == "}":
            text.at += 1
            return
        names: set[str] = set()
        while True:
            if text.peek() != '"':
                raise ValueError("no key")
            name = str(text.value())
            if name in names:
                raise ValueError("a key comes twice")
            names.add(name)
            text.take(":")
            if name == self._key and text.peek() == "[":
                yield from self._list()
            elif is_pin_key(name):
                text.value()
            else:
                self.rest[name] = text.value()
            if text.take(",}") == "}":
                return

    def _list(self) -> Iterator[object]:
        text = self._text
        self.found = True
        text.at += 1
        if text.peek() == "]":
            text.at += 1
            return
        while True:
            yield text.value()
            if text.take(",]") == "]":
                return


class _Text:
    """A body as text, of which a window is decoded at a time."""

    def __init__(self, body: bytes | bytearray, window: int) -> None:
        self._body = body
        self._next = 0
        self._least = self._size = window
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._window = ""
        self.at = 0

    def peek(self) -> str:
        """Return the next character that is no white space, "" at the end."""
        while True:
            window, at = self._window, self.at
            while at < len(window):
                if window[at] not in " \t\n\r":
                    self.at = at
                    return window[at]
                at += 1
            self.at = at
            if not self._more():
                return ""

    def take(self, signs: str) -> str:
        """Step over the next character, which must be one of `signs`."""
        sign = self.peek()
        if not sign or sign not in signs:
            raise ValueError(f"none of {signs}")
        self.at += 1
        return sign

    def value(self) -> object:
        """Step over a value, and return its tree."""
        self.peek()
        while True:
            try:
                tree, end = DECODER.raw_decode(self._window, self.at)
            except json.JSONDecodeError:
                if not self._more():
                    raise
                continue
            if len(self._window) - end < _LONGEST_NUMBER_END and self._more():
                continue
            self.at = end
            self._size = self._least
            return tree

    def _more(self) -> bool:
        if self._next >= len(self._body):
            return False
        part = memoryview(self._body)[self._next : self._next + self._size]
        self._next += len(part)
        self._window = self._window[self.at :] + self._decoder.decode(part, self._next >= len(self._body))
        self.at = 0
        # Twice as much each time, or an item of megabytes would be tried again for every window of it.
        self._size *= 2
        return True
