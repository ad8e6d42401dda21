"""Changing an answer into the forms that were chosen, after it was made in the usual one."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from frontdesk.training.json_text import read_json, write_json
from frontdesk.training.options import Quirk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from frontdesk.training.call import Operation
    from frontdesk.training.options import TrainingOptions

_AMOUNTS = {"amount", "balance", "current_balance", "value"}
_AMOUNT = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def status(operation: Operation, options: TrainingOptions) -> int:
    """With which status a success is answered."""
    return 200 if Quirk.PLAIN_200 in options.quirks else operation.status


def shaped(answer: Any, operation: Operation, options: TrainingOptions) -> Any:
    """The same answer in the chosen forms."""
    if isinstance(answer, dict) and isinstance(answer.get("transactions"), list):
        answer = answer | {"transactions": _rows(answer["transactions"], options)}
    if not options.quirks:
        return answer
    if operation.moves_money:
        answer = _without_ids(answer) if Quirk.NO_IDS in options.quirks else answer
        if isinstance(answer, list):
            # A batch is answered with JSON texts.
            return [write_json(_changed(read_json(text), options.quirks)) for text in answer]
    return _changed(answer, options.quirks)


def _rows(rows: list[Mapping[str, Any]], options: TrainingOptions) -> list[dict[str, Any]]:
    left_out = {field.value for field in options.rows_without}
    return [
        {name: value for name, value in row.items() if name not in left_out} for row in rows[: options.recent_rows]
    ]


def _without_ids(answer: Any) -> Any:
    if isinstance(answer, list):
        return [write_json(_without_ids(read_json(text))) for text in answer]
    return {name: value for name, value in answer.items() if name != "id"}


def _changed(tree: Any, quirks: frozenset[Quirk], name: str = "") -> Any:
    match tree:
        case dict() if name == "meta":
            # It is the client's own and comes back as it was sent.
            return tree
        case dict():
            return {key: _changed(value, quirks, key) for key, value in tree.items()}
        case list():
            return [_changed(value, quirks, name) for value in tree]
        case None if Quirk.BRACES in quirks:
            return {}
        case int() if Quirk.TEXT_IDS in quirks and (name == "id" or name.endswith(("_id", "_ids"))):
            return str(tree)
        case str() if Quirk.NUMBERS in quirks and name in _AMOUNTS and _AMOUNT.fullmatch(tree):
            return Decimal(tree)
    return tree
