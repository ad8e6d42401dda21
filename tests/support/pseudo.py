"""A language that nobody speaks: every text is wrapped, accented and two fifths longer, so that none can hide."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

from tests.support.translated_texts import Message

OPENS, CLOSES = "⟦", "⟧"
LONGER = 0.4
"""What German takes beyond English, and a little more."""

_KEPT = re.compile(r"(\{[a-z_0-9]+\}|%L?n)")
_ACCENTED = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_SYLLABLES = "lo rem ip sum do lor sit a met con sec te tur".split()
_LEFT_ALONE = "Between the members of a list"
_QTS_LETTERS = "in Qt's letters for"


def pseudo(text: str, comment: str = "") -> str:
    """Return a text in that language; its `{places}` and its number stay."""
    if comment == _LEFT_ALONE:
        return text
    if _QTS_LETTERS in comment:
        return f"'{OPENS}'{text}'{CLOSES}'"
    parts = _KEPT.split(text)
    accented = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in parts)
    return f"{OPENS}{accented}{_filler(len(text))}{CLOSES}"


def _filler(length: int) -> str:
    """Return what makes a text longer, in words that can be broken into lines as others can."""
    wanted, words = round(length * LONGER), ""
    while len(words) < wanted:
        words += f" {_SYLLABLES[len(words) % len(_SYLLABLES)]}"
    return words.rstrip()


class PseudoTranslator(QTranslator):
    """Speaks it, but only what the extraction of texts has found: a text under another context stays English."""

    def __init__(self, messages: list[Message]) -> None:
        super().__init__()
        self._known = {message.key: pseudo(message.source, message.comment) for message in messages}

    def isEmpty(self) -> bool:
        """Say that there is something in it."""
        return False

    def translate(
        self, context: str | bytes, source: str | bytes, disambiguation: str | bytes | None = None, n: int = -1
    ) -> str:
        """Return a text in that language, or nothing."""
        # Qt takes nothing for "look elsewhere", though its types have no word for it.
        return self._known.get((str(context), str(source), str(disambiguation or "")), None)  # type: ignore[return-value]  # see above
