"""From a success to what it says: models and lists of them, or an error of our own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeVar

from pydantic import ValidationError

from frontdesk.domain.attempt import Reference
from frontdesk.providers.base import Doubt, UnreadableError
from frontdesk.providers.ts.items import ItemReader
from frontdesk.providers.ts.json_text import PROBLEMS
from frontdesk.providers.ts.outcomes import Answer, Listing
from frontdesk.providers.ts.rows import TransactionAnswer
from frontdesk.providers.ts.wire import Wire

Model = TypeVar("Model", bound=Wire)

_END: Final = object()


def understand(model: type[Model], answer: Answer, reference: Reference | None = None) -> Model:
    """Return an answer as a model.

    Raises:
        UnreadableError: It is JSON, but not of that form.
    """
    return _read(model, answer.tree, answer.status, reference)


def understand_transaction(answer: Answer, reference: Reference | None = None) -> TransactionAnswer:
    """Return an answer as a transaction.

    Raises:
        UnreadableError: It is no object.
    """
    if not isinstance(answer.tree, dict):
        raise UnreadableError("no transaction", doubt=Doubt.UNEXPECTED, status=answer.status, reference=reference)
    return TransactionAnswer(answer.tree)


def understand_list(model: type[Model], listing: Listing, key: str) -> Iterator[Model]:
    """Return the models of a list, which comes bare or under a key, one by one.

    Raises:
        UnreadableError: It is no such list, or no JSON, or an item is unreadable; it may show after some items.
    """
    reader = ItemReader(listing.body, key)
    for item in _items(reader, listing):
        yield _read(model, item, listing.status, None)
    if not reader.found:
        raise _no_list(key, listing)


def understand_page(model: type[Model], listing: Listing, key: str) -> tuple[list[Model], object]:
    """Return the models of a page, and what it tells under `total_count`.

    Raises:
        UnreadableError: As for `understand_list`.
    """
    reader = ItemReader(listing.body, key)
    models = [_read(model, item, listing.status, None) for item in _items(reader, listing)]
    if not reader.found:
        raise _no_list(key, listing)
    return models, reader.rest.get("total_count")


def _items(reader: ItemReader, listing: Listing) -> Iterator[object]:
    items = iter(reader)
    while True:
        try:
            found = next(items, _END)
        except PROBLEMS:
            break
        if found is _END:
            return
        yield found
    # Outside the handler: the decoder's error holds the answer.
    raise UnreadableError(f"{listing.status}, and no JSON", doubt=Doubt.NOT_JSON, status=listing.status)


def _no_list(key: str, listing: Listing) -> UnreadableError:
    return UnreadableError(f"no list of {key}", doubt=Doubt.UNEXPECTED, status=listing.status)


def _read(model: type[Model], tree: object, status: int, reference: Reference | None) -> Model:
    try:
        return model.model_validate(tree)
    except ValidationError as error:
        fields = {".".join(str(part) for part in problem["loc"]) for problem in error.errors(include_input=False)}
    # Outside the handler: pydantic's error holds the answer.
    raise UnreadableError(
        f"{model.__name__} can't be read: {', '.join(sorted(fields)) or 'no object'}",
        doubt=Doubt.UNEXPECTED,
        status=status,
        reference=reference,
    )
