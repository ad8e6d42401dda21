"""Trying an address without credentials: what can only be the service, and what stands in the way."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from frontdesk.desk.server_check import check_server
from frontdesk.domain.errors import MoneyMoved, NoticeError, NoticeKind
from frontdesk.providers import ts
from frontdesk.providers.base import NotSentError, Obstacle, OutcomeUnknownError, ProviderError
from tests.providers.conftest import SHORT
from tests.providers.server import (
    Behaviour,
    RawServer,
    answers,
    drops,
    hangs,
    resets,
    sends_much,
    speaks_no_http,
    truncates,
)
from tests.support.training import TrainingServer

LONG_AGO = datetime(2001, 1, 1, tzinfo=UTC)
LATER = datetime(2099, 1, 1, tzinfo=UTC)


async def told_of(url: str, ca_file: Path | None = None) -> NoticeKind:
    with pytest.raises(NoticeError) as told:
        await check_server(ts.knock(url, ca_file=ca_file, timeouts=SHORT))
    assert told.value.notice.moved is MoneyMoved.NOT_CONCERNED
    assert told.value.notice.server_words == ""
    return told.value.notice.kind


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (401, "HTTP Basic: Access denied.\n"),
        (401, {"error": "no"}),
        (403, {"errors": "no"}),
        (429, {"error": "not now"}),
        (200, {"transaction_reasons": []}),
        (201, {"transaction_reasons": [{"id": 1}]}),
    ],
)
async def test_what_only_the_service_answers_is_enough_and_no_credentials_are_sent(
    status: int, body: object
) -> None:
    async with RawServer(answers(status, body)) as server:
        await ts.knock(server.url)
        (received,) = server.received
    assert received.target == "/api/v3/transaction_reasons?page=1&per_page=1"
    assert "authorization" not in received.headers


async def test_the_training_server_answers_as_the_service_would(training_server: TrainingServer) -> None:
    await check_server(ts.knock(training_server.url))


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        (answers(200, "<html>Welcome</html>"), NoticeKind.NOT_THIS_SERVICE),
        (answers(200, {"hello": "world"}), NoticeKind.NOT_THIS_SERVICE),
        (answers(200, ["a list"]), NoticeKind.NOT_THIS_SERVICE),
        (answers(403, "<html>Blocked</html>"), NoticeKind.NOT_THIS_SERVICE),
        (answers(404, {"error": "Not Found"}), NoticeKind.NOT_THIS_SERVICE),
        (answers(302, "", Location="https://elsewhere.example"), NoticeKind.NOT_THIS_SERVICE),
        (answers(204), NoticeKind.NOT_THIS_SERVICE),
        (sends_much(80_000_000), NoticeKind.NOT_THIS_SERVICE),
        (answers(500, {"error": "out of order"}), NoticeKind.SERVER_FAILED),
        (answers(502, "<html>Bad gateway</html>"), NoticeKind.SERVER_FAILED),
        (hangs, NoticeKind.TOO_SLOW),
        (drops, NoticeKind.NO_CONNECTION),
        (resets, NoticeKind.NO_CONNECTION),
        (truncates, NoticeKind.NO_CONNECTION),
        (speaks_no_http, NoticeKind.NO_CONNECTION),
    ],
)
async def test_whatever_else_answers_is_told_apart(behaviour: Behaviour, kind: NoticeKind) -> None:
    async with RawServer(behaviour) as server:
        assert await told_of(server.url) is kind
        assert len(server.received) == 1


async def test_nobody_listens_there(closed_port: int) -> None:
    assert await told_of(f"http://127.0.0.1:{closed_port}") is NoticeKind.SERVER_NOT_LISTENING


async def test_a_name_that_nobody_knows() -> None:
    # Reserved for this (RFC 6761).
    assert await told_of("https://giftcards.invalid") is NoticeKind.SERVER_NAME_UNKNOWN


@pytest.fixture(scope="module")
def ca() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def ca_file(ca: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("knock") / "ca.pem"
    ca.cert_pem.write_to_path(str(path))
    return path


@pytest.mark.parametrize(
    ("issue", "kind"),
    [
        (
            lambda ca: ca.issue_cert("127.0.0.1", not_before=LONG_AGO, not_after=LONG_AGO.replace(year=2002)),
            NoticeKind.CERTIFICATE_OUT_OF_DATE,
        ),
        (
            lambda ca: ca.issue_cert("127.0.0.1", not_before=LATER, not_after=LATER.replace(year=2100)),
            NoticeKind.CERTIFICATE_OUT_OF_DATE,
        ),
        (lambda ca: ca.issue_cert("giftcards.example"), NoticeKind.CERTIFICATE_FOR_ANOTHER),
        (lambda ca: ca.issue_cert("127.0.0.2"), NoticeKind.CERTIFICATE_FOR_ANOTHER),
        (lambda _: trustme.CA().issue_cert("127.0.0.1"), NoticeKind.CERTIFICATE_NOT_TRUSTED),
    ],
    ids=["expired", "of the future", "for another name", "for another machine", "from somebody else"],
)
async def test_each_flaw_of_a_certificate_is_told_apart(
    ca: trustme.CA, ca_file: Path, issue: Callable[[trustme.CA], trustme.LeafCert], kind: NoticeKind
) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    issue(ca).configure_cert(tls)
    async with RawServer(answers(401, ""), tls=tls) as server:
        assert await told_of(server.url, ca_file) is kind
        assert server.received == []


@pytest.fixture
async def plain_port() -> AsyncIterator[int]:
    """A port where somebody speaks at once, and not TLS."""

    async def greet(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mail.example ESMTP\r\n")
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(greet, "127.0.0.1", 0)
    yield server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()


async def test_a_server_without_encryption_is_not_used(plain_port: int) -> None:
    assert await told_of(f"https://127.0.0.1:{plain_port}") is NoticeKind.SERVER_NOT_ENCRYPTED


async def test_certificates_that_cannot_be_read_are_a_matter_of_the_settings(tmp_path: Path) -> None:
    empty = tmp_path / "empty.pem"
    empty.write_text("nothing")
    assert await told_of("https://127.0.0.1:1", empty) is NoticeKind.SETTINGS_WRONG


@pytest.mark.parametrize("obstacle", [None, *Obstacle])
async def test_every_obstacle_has_a_notice(obstacle: Obstacle | None) -> None:
    async def stopped() -> None:
        raise NotSentError("no", obstacle=obstacle)

    with pytest.raises(NoticeError):
        await check_server(stopped())


async def test_what_no_connection_says_is_kept_for_every_caller(closed_port: int) -> None:
    provider = ts.connect(f"http://127.0.0.1:{closed_port}", "me@brand.example", "secret")
    with pytest.raises(ProviderError) as told:
        await provider.reach()
    await provider.close()
    assert isinstance(told.value, NotSentError)
    assert told.value.obstacle is Obstacle.NOBODY_LISTENS
    assert not isinstance(told.value, OutcomeUnknownError)
