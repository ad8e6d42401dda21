"""Fetching: within a size and a time, from whom the address names, and never from elsewhere."""

from __future__ import annotations

import asyncio
import gzip
import os
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme

from frontdesk.domain.rate_trouble import FeedProblem
from frontdesk.rate_feeds.ecb import EcbFeed
from frontdesk.rate_feeds.fetching import Limits
from frontdesk.rate_feeds.quotes import FeedError
from frontdesk.rate_feeds.table import TableFeed
from tests.providers.server import (
    Behaviour,
    RawServer,
    Received,
    answers,
    drops,
    hangs,
    resets,
    speaks_no_http,
    truncates,
)
from tests.rate_feeds.conftest import Serve
from tests.rate_feeds.documents import NOW, RATES, ecb

SOON = Limits(connect=2.0, read=0.15, total=0.5)


async def problem_of(feed: EcbFeed | TableFeed) -> FeedProblem:
    with pytest.raises(FeedError) as failed:
        await feed.fetch(NOW)
    return failed.value.problem


async def test_the_reference_rates_are_fetched_with_one_plain_request(serve: Serve) -> None:
    server = await serve(answers(200, ecb(), Content_Type="text/xml"))

    quotes = await EcbFeed(f"{server.url}/eurofxref-daily.xml").fetch(NOW)

    assert {rate.quote.code for rate in quotes.rates} == RATES.keys()
    (request,) = server.received
    assert (request.method, request.target) == ("GET", "/eurofxref-daily.xml")
    assert request.headers["user-agent"].startswith("frontdesk/")
    assert request.headers.keys().isdisjoint({"cookie", "authorization"})


@pytest.mark.parametrize(
    ("behaviour", "problem"),
    [
        (answers(404, "no"), FeedProblem.REFUSED),
        (answers(500, ecb()), FeedProblem.REFUSED),
        (answers(204), FeedProblem.REFUSED),
        (answers(302, b"", Location="https://elsewhere.example/"), FeedProblem.REFUSED),
        (answers(200, "<html>Sign in to this network</html>"), FeedProblem.WEB_PAGE),
        (answers(200, b""), FeedProblem.UNREADABLE),
        (answers(200, gzip.compress(ecb()), Content_Encoding="gzip"), FeedProblem.UNREADABLE),
        (drops, FeedProblem.UNREACHABLE),
        (resets, FeedProblem.UNREACHABLE),
        (speaks_no_http, FeedProblem.UNREACHABLE),
        (truncates, FeedProblem.REFUSED),
        (hangs, FeedProblem.TOO_SLOW),
    ],
)
async def test_what_does_not_come_is_told_apart(serve: Serve, behaviour: Behaviour, problem: FeedProblem) -> None:
    server = await serve(behaviour)

    assert await problem_of(EcbFeed(server.url, limits=SOON)) is problem


async def test_all_of_it_together_may_take_no_longer_than_the_total(serve: Serve) -> None:
    async def begins(writer: asyncio.StreamWriter, received: Received) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + ecb()[:500])
        await writer.drain()
        await hangs(writer, received)

    server = await serve(begins)

    assert await problem_of(EcbFeed(server.url, limits=Limits(read=60, total=0.2))) is FeedProblem.TOO_SLOW


async def test_more_than_a_feed_can_be_is_not_taken(serve: Serve) -> None:
    async def much(writer: asyncio.StreamWriter, received: Received) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + ecb() + b" " * 200_000)
        await writer.drain()
        writer.close()

    server = await serve(much)

    assert await problem_of(EcbFeed(server.url, limits=Limits(size=100_000))) is FeedProblem.TOO_LARGE


async def test_nobody_there(serve: Serve) -> None:
    server = await serve(hangs)
    server.refuse()

    assert await problem_of(EcbFeed(server.url)) is FeedProblem.UNREACHABLE


@pytest.mark.parametrize("address", ["http://rates.example/x", "ftp://127.0.0.9x/x", "https://", "http://[::1"])
async def test_an_address_that_is_not_safe_is_not_asked(address: str) -> None:
    assert await problem_of(EcbFeed(address)) in {FeedProblem.NOT_TRUSTED, FeedProblem.UNREACHABLE}


async def test_a_proxy_of_the_environment_is_not_asked(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    server, proxy = await serve(answers(200, ecb())), await serve(answers(200, ecb()))
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, proxy.url)

    await EcbFeed(server.url).fetch(NOW)

    assert (len(server.received), len(proxy.received)) == (1, 0)


@pytest.mark.parametrize(
    ("issue", "problem"),
    [
        (lambda ca: ca.issue_cert("127.0.0.1"), None),
        (lambda ca: ca.issue_cert("rates.example"), FeedProblem.NOT_TRUSTED),
        (lambda _: trustme.CA().issue_cert("127.0.0.1"), FeedProblem.NOT_TRUSTED),
    ],
)
async def test_a_certificate_is_checked(
    tmp_path: Path, issue: Callable[[trustme.CA], trustme.LeafCert], problem: FeedProblem | None
) -> None:
    ca = trustme.CA()
    ca.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    issue(ca).configure_cert(tls)
    async with RawServer(answers(200, ecb()), tls=tls) as server:
        feed = EcbFeed(server.url, ca_file=tmp_path / "ca.pem")
        if problem is None:
            assert (await feed.fetch(NOW)).rates
        else:
            assert await problem_of(feed) is problem
            assert server.received == []


TABLE = b"from,to,rate,taken_at\nAED,USD,0.27236,2026-11-22T09:00:00+04:00\n"


async def test_a_table_is_a_file_or_an_address(serve: Serve, tmp_path: Path) -> None:
    file = tmp_path / "rates.csv"
    file.write_bytes(TABLE)
    server = await serve(answers(200, TABLE))

    assert await TableFeed(str(file)).fetch(NOW) == await TableFeed(server.url).fetch(NOW)


async def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "large").write_bytes(b" " * 600_000)

    assert await problem_of(TableFeed(str(tmp_path / "none.csv"))) is FeedProblem.NO_FILE
    assert await problem_of(TableFeed(str(tmp_path))) is FeedProblem.NO_FILE
    assert await problem_of(TableFeed(str(tmp_path / "pipe"))) is FeedProblem.NO_FILE
    assert await problem_of(TableFeed(str(tmp_path / "large"))) is FeedProblem.TOO_LARGE
