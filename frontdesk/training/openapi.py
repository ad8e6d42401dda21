"""The OpenAPI document of what is served, made from the table of endpoints itself."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from frontdesk.training import quirks
from frontdesk.training.call import Right
from frontdesk.training.options import QUIRKS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from frontdesk.training.call import Operation
    from frontdesk.training.options import TrainingOptions

_WELCOME = (
    "A practice shop that speaks the gift-card API. Sign in with HTTP Basic, as one of the practice users. "
    "Nothing here is real money."
)
_REASONS = {
    400: "The request can't be understood.",
    401: "The e-mail or the password is wrong, or missing.",
    403: "This user may not.",
    404: "There is no such record.",
    422: "The shop's rules decline it; nothing of it is kept.",
}


def document(sections: Mapping[str, Sequence[Operation]], options: TrainingOptions) -> dict[str, Any]:
    """The document, OpenAPI 3.1, as a tree for JSON; it tells what this server was started with as well."""
    paths: dict[str, dict[str, Any]] = {}
    for section, operations in sections.items():
        for operation in operations:
            described = _operation(section, operation, options)
            paths.setdefault(operation.path, {})[operation.method.lower()] = described
    return {
        "openapi": "3.1.0",
        "info": {"title": "Training server", "version": "1", "description": _description(options)},
        "servers": [{"url": "/"}],
        "tags": [{"name": section} for section in sections],
        "security": [{"basic": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {"basic": {"type": "http", "scheme": "basic"}},
            "schemas": {"Refusal": _one_text("errors"), "Misunderstood": _one_text("error")},
        },
    }


def _one_text(name: str) -> dict[str, Any]:
    return {"type": "object", "required": [name], "properties": {name: {"type": "string"}}}


def _description(options: TrainingOptions) -> str:
    told = [_WELCOME]
    told += [f"Here: {meaning}." for quirk, meaning in QUIRKS.items() if quirk in options.quirks]
    if refused := sorted(subject.value for subject in options.refused):
        told.append(f"Here the front desk may not see {', '.join(refused)}.")
    if lacking := sorted(field.value for field in options.rows_without):
        told.append(f"Here a card's transactions come without {', '.join(lacking)}.")
    if options.recent_rows is not None:
        told.append(f"Here only the newest {options.recent_rows} transactions of a card are shown.")
    return " ".join(told)


def _operation(section: str, operation: Operation, options: TrainingOptions) -> dict[str, Any]:
    summary, _, more = inspect.cleandoc(operation.handle.__doc__ or "").partition("\n\n")
    described: dict[str, Any] = {
        "tags": [section],
        "operationId": operation.handle.__name__,
        "summary": " ".join(summary.split()),
        "description": " ".join([*more.split(), f"For {operation.right.value}."]),
        "parameters": _parameters(operation),
        "responses": _responses(operation, options),
    }
    if operation.sample is not None:
        content = {"application/json": {"schema": {"type": "object"}, "example": operation.sample}}
        described["requestBody"] = {"required": True, "content": content}
    return described


def _parameters(operation: Operation) -> list[dict[str, Any]]:
    in_path = [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}]
    return (in_path if "{id}" in operation.path else []) + [
        {"name": name, "in": "query", "description": meaning, "schema": {"type": "string"}}
        for name, meaning in operation.query.items()
    ]


def _responses(operation: Operation, options: TrainingOptions) -> dict[str, Any]:
    is_list = str(operation.handle.__annotations__["return"]).startswith("list")
    schema = {"type": "array", "items": {}} if is_list else {"type": "object"}
    success = {"description": "Done.", "content": {"application/json": {"schema": schema}}}
    return {str(quirks.status(operation, options)): success} | {
        str(status): _declined(status) for status in _declined_with(operation)
    }


def _declined_with(operation: Operation) -> list[int]:
    conditions = {
        400: operation.sample is not None or "q" in operation.query,
        401: True,
        403: operation.right is not Right.ANYONE,
        404: "{id}" in operation.path,
        422: operation.sample is not None,
    }
    return [status for status, can_be in conditions.items() if can_be]


def _declined(status: int) -> dict[str, Any]:
    name = "Refusal" if status == 422 else "Misunderstood"
    schema = {"$ref": f"#/components/schemas/{name}"}
    return {"description": _REASONS[status], "content": {"application/json": {"schema": schema}}}
