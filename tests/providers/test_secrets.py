"""No card number, PIN or credential gets out through an exception, a traceback or a log, whatever happens."""

from __future__ import annotations

import asyncio
import logging
import traceback

import httpx
import pytest

from frontdesk.providers.base import ProviderError
from frontdesk.providers.ts import connect
from tests.providers.conftest import SHORT, Serve
from tests.providers.server import Behaviour, answers, drops, hangs, resets, speaks_no_http, truncates
from tests.providers.values import (
    AUTHORIZATION,
    ECHOES,
    EMAIL,
    MOVEMENTS,
    NUMBER,
    PASSWORD,
    PIN,
    REFERENCE,
    SECRETS,
    SESSION,
)
from tests.support.retries import AT_ONCE

MOVED = {"redeem", "activate", "refund", "top up", "transact", "issue", "change"}

TELLTALE = f"No card {NUMBER.digits} with pin {PIN.digits} for {AUTHORIZATION}"

BEHAVIOURS: dict[str, Behaviour] = {
    "drops": drops,
    "resets": resets,
    "hangs": hangs,
    "cut short": truncates,
    "no HTTP": speaks_no_http,
    "refuses with them": answers(422, {"errors": TELLTALE}),
    "fails with them": answers(500, {"error": TELLTALE}),
    "forbids with them": answers(403, {"message": TELLTALE}),
    "shouts them": answers(200, TELLTALE),
    "wrong fields": answers(200, {"card_number": [NUMBER.digits], "pin": PIN.digits, "said": TELLTALE}),
    "wrong amount": answers(201, ECHOES["redeem"] | {"amount": TELLTALE}),
    "redirects with them": answers(302, "", Location=f"/{NUMBER.digits}/{PIN.digits}"),
}


def told(error: BaseException) -> str:
    """Everything that a careless handler could print of an exception."""
    parts = ["".join(traceback.format_exception(error))]
    seen: BaseException | None = error
    while seen is not None:
        parts += [str(seen), repr(seen), repr(vars(seen))]
        if isinstance(seen, httpx.RequestError):
            parts.append(repr(seen.request.headers.raw))
        seen = seen.__cause__ or seen.__context__
    return "\n".join(parts)


async def calls(behaviour_url: str) -> list[BaseException]:
    """Return what every call of the provider raises at a server."""
    provider = connect(behaviour_url, EMAIL, PASSWORD, timeouts=SHORT, retries=AT_ONCE)
    raised = await asyncio.gather(
        provider.stores(),
        provider.campaigns(),
        provider.find_card(NUMBER),
        provider.read_card("53"),
        provider.check_balance(NUMBER, PIN),
        *(
            provider.send(movement, session=SESSION, reference=REFERENCE, pin=PIN)
            for name, movement in MOVEMENTS.items()
            if name in MOVED
        ),
        return_exceptions=True,
    )
    await provider.close()
    return [one for one in raised if isinstance(one, BaseException)]


@pytest.mark.parametrize("name", BEHAVIOURS)
async def test_nothing_secret_gets_out(serve: Serve, name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server, _ = await serve(BEHAVIOURS[name])
    raised = await calls(server.url)
    assert len(raised) >= 4 + len(MOVED)
    text = "\n".join(map(told, raised)) + caplog.text
    assert [secret for secret in SECRETS if secret in text] == []
    assert {type(one) for one in raised if not isinstance(one, ProviderError)} == set()
    assert all(one.__context__ is None for one in raised)


async def test_nothing_secret_gets_out_without_a_connection(
    closed_port: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    raised = await calls(f"http://127.0.0.1:{closed_port}")
    assert len(raised) == 5 + len(MOVED)
    text = "\n".join(map(told, raised)) + caplog.text
    assert [secret for secret in SECRETS if secret in text] == []


async def test_a_look_up_that_succeeds_is_not_logged(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    _, provider = await serve(answers(201, {"gift_cards": []}))
    await provider.find_card(NUMBER)
    assert [record for record in caplog.records if record.name.startswith("http")] == []
