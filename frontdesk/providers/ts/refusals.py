"""What the server's error answers say: their words, fit to be shown, and what they are about.

Shapes: `{"errors": sentence}` and the same nested as a JSON string (Activate Bulk Physical Gift Cards, 422);
from elsewhere a map `{"field": ["message"]}`, `{"error": ...}` and `{"message": ...}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from frontdesk.providers.base import RefusalKind
from frontdesk.providers.ts.json_text import NOT_JSON, read_json

LONGEST_WORDS = 300
_LONGEST_READ = 4096
_DEEPEST = 4

_LONG_DIGITS = re.compile(r"\d{4,}(?=\d{4})")
_PIN = re.compile(r"\b(pin(?: code| number)?(?: is| was)?\W{0,3})\d{3,12}\b", re.IGNORECASE)
_CREDENTIALS = re.compile(r"\b(basic|bearer|token)\s+[A-Za-z0-9+/=._-]{8,}", re.IGNORECASE)


def words_of(body: object, secrets: Iterable[str] = ()) -> str | None:
    """Return the sentence in an error answer, or None when the answer has no known error shape.

    Runs of eight digits and more are masked to their last four. The `secrets` of the request (its PIN), digits
    that are called a PIN, and what looks like credentials are masked whole.
    """
    sentence = _sentence(body, _DEEPEST)
    return None if sentence is None else presentable(sentence, secrets)


def presentable(sentence: str, secrets: Iterable[str] = ()) -> str:
    """Return a sentence of the server with nothing in it that may not be shown or kept."""
    if len(sentence) > _LONGEST_READ:
        # A number that the cut goes through would be too short to be masked.
        sentence = sentence[:_LONGEST_READ].rstrip("0123456789")
    text = " ".join(sentence.encode("utf-8", "replace").decode().split())
    for secret in filter(None, secrets):
        text = re.sub(rf"(?<!\d){re.escape(secret)}(?!\d)", "•••••", text)
    text = _PIN.sub(r"\1•••••", text)
    text = _CREDENTIALS.sub(r"\1 •••••", text)
    text = _LONG_DIGITS.sub("•••• ", text)
    return text if len(text) <= LONGEST_WORDS else text[: LONGEST_WORDS - 1] + "…"


def _sentence(body: object, depth: int) -> str | None:
    if not isinstance(body, Mapping) or depth == 0:
        return None
    for key in ("errors", "error", "message"):
        found = _said(body.get(key), depth)
        if found:
            return found
    return _field_messages(body)


def _said(value: object, depth: int) -> str | None:
    match value:
        case str() if value.lstrip().startswith("{"):
            nested = read_json(value.encode("utf-8", "replace"))
            return value if nested is NOT_JSON else _sentence(nested, depth - 1) or value
        case str():
            return value.strip() or None
        case list() if value and all(isinstance(item, str) for item in value):
            return "; ".join(value)
        case Mapping():
            return _sentence(value, depth - 1) or _field_messages(value)
        case _:
            return None


def _field_messages(body: Mapping[object, object]) -> str | None:
    said: list[str] = []
    for name, messages in body.items():
        if not (isinstance(messages, list) and messages and all(isinstance(item, str) for item in messages)):
            return None
        field = "" if name == "base" else f"{str(name).replace('_', ' ')} "
        said += [f"{field}{message}" for message in messages]
    return "; ".join(said) or None


_ABOUT_THE_CARD = r"^(?!.*\b(?:campaign|store|transaction|reason|token|session|password|credentials)\b).*"

_NOT_THERE = r".*(?:not found|not exist|n.t exist|n.t be found)"

_KINDS: tuple[tuple[RefusalKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (RefusalKind.ALREADY_ACTIVE, r"already (?:in )?(?:an )?active\b|already (?:been )?activated"),
        (RefusalKind.NOTHING_TO_REFUND, r"already (?:been )?(?:fully )?refunded|nothing (?:left )?to refund"),
        # Also a refund above what is left: our own refund, arrived before, would cause those words.
        (RefusalKind.NOTHING_TO_REFUND, r"refund.*(?:exceed|greater than|more than)|exceed.*refund"),
        (RefusalKind.ALREADY_REDEEMED, r"already (?:been )?(?:fully )?(?:redeemed|used)"),
        (RefusalKind.INSUFFICIENT_BALANCE, r"(?:insufficient|not enough) (?:\w+ )?(?:balance|funds|money|credit)"),
        (RefusalKind.INSUFFICIENT_BALANCE, r"(?:exceed|greater than|more than).*\bbalance"),
        # Which of the two is wrong is not said.
        (RefusalKind.OTHER, r"\bnumber (?:or|and|and/or) pin\b|\bpin (?:or|and|and/or) (?:card )?number\b"),
        (RefusalKind.PIN_REQUIRED, r"\bpin\b(?! (?:is )?(?:in)?correct).*(?:blank|required|missing|needed)"),
        (RefusalKind.PIN_REQUIRED, r"(?:missing|requires?|provide|enter) (?:[\w']+ ){0,3}pin\b"),
        (RefusalKind.WRONG_PIN, r"\bpin\b.*(?:invalid|incorrect|wrong|match)"),
        (RefusalKind.WRONG_PIN, r"(?:invalid|incorrect|wrong) (?:\w+ ){0,2}pin\b"),
        (RefusalKind.WRONG_CURRENCY, r"(?:invalid|wrong|different) currency"),
        (RefusalKind.WRONG_CURRENCY, r"currency.*(?:match|invalid|differ|must be)"),
        (RefusalKind.EXPIRED, _ABOUT_THE_CARD + r"\bexpired\b"),
        (RefusalKind.WRONG_PRODUCT, r"\b(?:skus?|product)\b(?! name).*(?:invalid|not\b|n't|match|blank)"),
        (RefusalKind.WRONG_PRODUCT, r"invalid (?:skus?|product)\b(?! name)"),
        (RefusalKind.UNKNOWN_CAMPAIGN, r"\bcampaign\b" + _NOT_THERE),
        (RefusalKind.UNKNOWN_CAMPAIGN, r"(?:n.t find|no such|unknown|invalid) campaign\b"),
        (RefusalKind.UNKNOWN_REASON, r"\breason\b" + _NOT_THERE),
        (RefusalKind.UNKNOWN_REASON, r"(?:n.t find|no such|unknown|invalid) (?:transaction[_ ]?)?reason\b"),
        (RefusalKind.UNKNOWN_CARD, _ABOUT_THE_CARD + r"\bcards?\b" + _NOT_THERE),
        (RefusalKind.UNKNOWN_CARD, r"(?:n.t find|no such|unknown|invalid) gift_?\s?card\b(?! type)"),
        (RefusalKind.UNKNOWN_CARD, r"invalid card number"),
        (RefusalKind.BLOCKED, _ABOUT_THE_CARD + r"\bcard\b.*\b(?:is|been|was)\b(?! not).*\bblocked\b"),
        (RefusalKind.NOT_ACTIVE, _ABOUT_THE_CARD + r"\b(?:not|n.t) (?:yet )?(?:in )?(?:an )?active\b"),
        (RefusalKind.NOT_ACTIVE, _ABOUT_THE_CARD + r"(?:\bnot (?:yet )?(?:been )?activated|\binactive\b)"),
        (RefusalKind.NOT_ACTIVE, _ABOUT_THE_CARD + r"\bcard\b.*\b(?:is|been|was)\b.*\bcancell?ed\b"),
        (RefusalKind.NOT_ACTIVE, _ABOUT_THE_CARD + r"\bcard\b.*\b(?:is|been|was)\b.*\b(?:initiated|lost)\b"),
    )
)


def kind_of(words: str) -> RefusalKind:
    """Return what a refusal is about; OTHER unless its words tell without doubt.

    A sentence that blames "number or PIN" is OTHER: it does not say which.
    """
    return next((kind for kind, pattern in _KINDS if pattern.search(words)), RefusalKind.OTHER)
