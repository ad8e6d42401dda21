"""The training server as an ASGI application: every endpoint of the API text over one database."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from frontdesk.training import (
    access,
    activation,
    campaigns,
    cards,
    database,
    movements,
    new_cards,
    openapi,
    page,
    quirks,
    reasons,
    refunds,
    refusals,
    stores,
    users,
)
from frontdesk.training.call import Call, Operation, as_id
from frontdesk.training.json_text import read_json, write_json
from frontdesk.training.options import TrainingOptions
from frontdesk.training.refusals import RefusalError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    import sqlalchemy as sa
    from starlette.requests import Request

log = logging.getLogger(__name__)

SECTIONS: Mapping[str, tuple[Operation, ...]] = {
    "Gift cards": (*cards.OPERATIONS, *new_cards.OPERATIONS),
    "Money": (*movements.OPERATIONS, *refunds.OPERATIONS, *activation.OPERATIONS),
    "Campaigns": campaigns.OPERATIONS,
    "Stores": stores.OPERATIONS,
    "Transaction reasons": reasons.OPERATIONS,
    "Front-desk users": users.OPERATIONS,
}
"""The one table of endpoints: what is served, and what the pages about it say."""

OPERATIONS = tuple(operation for section in SECTIONS.values() for operation in section)


def create_app(engine: sa.Engine, options: TrainingOptions | None = None) -> Starlette:
    """The application over a database that has its tables (see seed.prepare)."""
    chosen = options or TrainingOptions()
    return Starlette(
        routes=[
            Route(
                operation.path.replace("{id}", "{id:int}"),
                _endpoint(engine, chosen, operation),
                methods=[operation.method],
            )
            for operation in OPERATIONS
        ]
        + _pages(chosen),
        exception_handlers={HTTPException: _on_http_error},
    )


def _pages(options: TrainingOptions) -> list[Route]:
    document = openapi.document(SECTIONS, options)

    async def show_document(_request: Request) -> Response:
        return _json(200, document)

    async def show_page(_request: Request) -> Response:
        return HTMLResponse(page.html(document), headers=page.HEADERS)

    return [
        Route("/openapi.json", show_document, include_in_schema=False),
        Route("/", show_page, include_in_schema=False),
    ]


def _endpoint(
    engine: sa.Engine, options: TrainingOptions, operation: Operation
) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        return await run_in_threadpool(_answer, engine, options, operation, request, await request.body())

    return endpoint


def _answer(
    engine: sa.Engine, options: TrainingOptions, operation: Operation, request: Request, body: bytes
) -> Response:
    begin = database.reading if operation.only_reads else database.writing
    try:
        with begin(engine) as connection:
            user = access.signed_in(connection, request.headers.get("authorization", ""))
            if not operation.right.allows(user, options.refused):
                raise refusals.forbidden()
            call = Call(
                connection=connection,
                user=user,
                now=options.now(),
                ip=request.client.host if request.client else "",
                path_id=as_id(request.path_params.get("id")),
                query=request.query_params,
                body=_body(operation, body),
            )
            answer = operation.handle(call)
    except RefusalError as refusal:
        return _json(refusal.status, refusal.body)
    except Exception:
        # The trace names no values: statements hide their parameters.
        log.exception("%s %s failed", operation.method, operation.path)
        return _json(500, {"error": refusals.INTERNAL})
    return _json(quirks.status(operation, options), quirks.shaped(answer, operation, options))


def _body(operation: Operation, body: bytes) -> Mapping[str, Any]:
    # The text's samples put the filter of a list, which is not JSON, into the body of a GET: it is not read.
    if operation.method in {"GET", "DELETE"} or not body.strip():
        return {}
    try:
        found = read_json(body)
    except ValueError:
        raise refusals.bad_request(refusals.MALFORMED_JSON) from None
    if not isinstance(found, dict):
        raise refusals.bad_request(refusals.NOT_AN_OBJECT)
    return found


async def _on_http_error(_request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    return _json(error.status_code, {"error": error.detail})


def _json(status: int, answer: object) -> Response:
    headers = {"WWW-Authenticate": 'Basic realm="Training"'} if status == 401 else None
    return Response(write_json(answer), status, headers, "application/json; charset=utf-8")
