"""What an answer means: the two judgements, one for reads and one for what moves money.

An answer that moves money counts as a success or a refusal only when it can be nothing else; the rest is
unknown. A read can be called again, so its refusals are taken from the status alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from frontdesk.domain.attempt import Reference
from frontdesk.providers.base import (
    Doubt,
    ForbiddenError,
    OutcomeUnknownError,
    ProviderError,
    RefusedError,
    SignedOutError,
    UnreadableError,
)
from frontdesk.providers.ts.json_text import NOT_JSON, read_json
from frontdesk.providers.ts.refusals import kind_of, words_of

_REFUSALS = frozenset({400, 401, 403, 404, 422})
_PLAIN_REFUSALS = frozenset({401, 403, 404})


@dataclass(frozen=True, slots=True)
class Answer:
    """A success: its HTTP status and its body as a tree, PINs already dropped."""

    status: int
    tree: object = field(repr=False)


@dataclass(frozen=True, slots=True)
class Listing:
    """A success whose body is still to be read, item by item."""

    status: int
    body: bytes | bytearray = field(repr=False)


def judge_read(status: int, body: bytes | bytearray, secrets: tuple[str, ...] = ()) -> Answer:
    """Return the answer to a read: any 2xx with JSON (reads are documented as 201).

    Raises:
        SignedOutError, ForbiddenError, RefusedError: 401, 403, 404 whatever their body (status 404 with
            words "" is the sign of a wrong address); 400 and 422 with a known error shape.
        OutcomeUnknownError: Everything else.
    """
    tree = read_json(body)
    if not 200 <= status < 300:
        raise _failed(status, tree, secrets)
    if tree is NOT_JSON:
        raise UnreadableError(f"{status}, and no JSON", doubt=Doubt.NOT_JSON, status=status)
    return Answer(status, tree)


def judge_listing(status: int, body: bytes | bytearray, secrets: tuple[str, ...] = ()) -> Listing:
    """Return the answer to a read of a list; whether it is one shows when its items are read.

    Raises:
        ProviderError: As for `judge_read`.
    """
    if not 200 <= status < 300:
        raise _failed(status, read_json(body), secrets)
    return Listing(status, body)


def judge_done(status: int, body: bytes | bytearray, secrets: tuple[str, ...] = ()) -> None:
    """Return when a deletion has succeeded: any 2xx. The text's own answers to one are no JSON, or empty.

    Raises:
        ProviderError: As for `judge_read`.
    """
    if not 200 <= status < 300:
        raise _failed(status, read_json(body), secrets)


def judge_reached(status: int, body: bytes | bytearray, secrets: tuple[str, ...] = ()) -> None:
    """Return when the service itself has answered, a refusal included.

    A 401 counts whatever its body: nobody but the service asks for these credentials.

    Raises:
        OutcomeUnknownError: It failed (5xx), or something else answered: a redirect, or a page in place of JSON.
    """
    tree = read_json(body)
    page = tree is NOT_JSON and (bool(body.strip()) or 200 <= status < 300)
    if status >= 500 or 300 <= status < 400 or (page and status != 401):
        raise _unknown(status, tree, words_of(tree, secrets), None)


def judge_service(status: int, body: bytes | bytearray, secrets: tuple[str, ...] = ()) -> None:
    """Return when an answer to a request without credentials can only be the service's.

    It asks who is there (401), refuses in its own form (403, 429), or shows the list that was asked for.

    Raises:
        OutcomeUnknownError: It failed (5xx), or something else answered.
    """
    tree = read_json(body)
    words = words_of(tree, secrets)
    shown = isinstance(tree, dict) and isinstance(tree.get("transaction_reasons"), list)
    known = status == 401 or (status in {403, 429} and words is not None) or (200 <= status < 300 and shown)
    if not known:
        raise _unknown(status, tree, words, None)


def judge_move(
    status: int, body: bytes | bytearray, *, reference: Reference, secrets: tuple[str, ...] = ()
) -> Answer:
    """Return the answer to what moves money: 200 or 201 with JSON, and nothing else.

    Raises:
        SignedOutError, ForbiddenError, RefusedError: 400, 401, 403, 404, 422 with a known error shape.
        OutcomeUnknownError: Everything else.
    """
    tree = read_json(body)
    if status in {200, 201} and tree is not NOT_JSON:
        return Answer(status, tree)
    words = words_of(tree, secrets)
    if status in _REFUSALS and words is not None:
        raise _refusal(status, words, reference)
    raise _unknown(status, tree, words, reference)


def _failed(status: int, tree: object, secrets: tuple[str, ...]) -> ProviderError:
    words = words_of(tree, secrets)
    if status in _PLAIN_REFUSALS or (status in _REFUSALS and words is not None):
        return _refusal(status, words or "", None)
    return _unknown(status, tree, words, None)


def _refusal(status: int, words: str, reference: Reference | None) -> RefusedError:
    message = f"the server refused ({status}): {words}" if words else f"the server refused ({status})"
    kinds = {401: SignedOutError, 403: ForbiddenError}
    return kinds.get(status, RefusedError)(
        message, kind=kind_of(words), status=status, words=words, reference=reference
    )


def _unknown(status: int, tree: object, words: str | None, reference: Reference | None) -> OutcomeUnknownError:
    said = words or ""
    if status >= 500:
        return OutcomeUnknownError(
            f"the server failed ({status})",
            doubt=Doubt.SERVER_FAILED,
            status=status,
            words=said,
            reference=reference,
        )
    if tree is NOT_JSON and not 300 <= status < 400:
        return UnreadableError(f"{status}, and no JSON", doubt=Doubt.NOT_JSON, status=status, reference=reference)
    return OutcomeUnknownError(
        f"an answer that nobody expects ({status})",
        doubt=Doubt.UNEXPECTED,
        status=status,
        words=said,
        reference=reference,
    )
