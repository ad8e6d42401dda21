"""Certificates: only one that is trusted, in date and for this server gets a request, let alone credentials."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from frontdesk.providers.base import NotSentError, OutcomeUnknownError
from frontdesk.providers.ts import connect
from tests.providers.server import RawServer, answers
from tests.providers.values import EMAIL, PASSWORD, REDEEM, REFERENCE, SESSION
from tests.support.retries import AT_ONCE

LONG_AGO = datetime(2001, 1, 1, tzinfo=UTC)

Issue = Callable[[trustme.CA], trustme.LeafCert]


def good(ca: trustme.CA) -> trustme.LeafCert:
    return ca.issue_cert("127.0.0.1")


CERTIFICATES: dict[str, Issue] = {
    "expired": lambda ca: ca.issue_cert("127.0.0.1", not_before=LONG_AGO, not_after=LONG_AGO.replace(year=2002)),
    "for another name": lambda ca: ca.issue_cert("giftcards.example"),
    "for another machine": lambda ca: ca.issue_cert("127.0.0.2"),
    "from somebody else": lambda _: trustme.CA().issue_cert("127.0.0.1"),
}


@pytest.fixture(scope="module")
def ca() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def ca_file(ca: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tls") / "ca.pem"
    ca.cert_pem.write_to_path(str(path))
    return path


def serving(certificate: trustme.LeafCert) -> RawServer:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(tls)
    return RawServer(answers(201, []), tls=tls)


async def test_a_certificate_of_the_ca_in_the_settings(ca: trustme.CA, ca_file: Path) -> None:
    async with serving(good(ca)) as server:
        provider = connect(server.url, EMAIL, PASSWORD, ca_file=ca_file)
        assert await provider.stores() == []
        await provider.close()
        assert len(server.received) == 1


@pytest.mark.parametrize("name", CERTIFICATES)
async def test_a_certificate_that_is_not_right(ca: trustme.CA, ca_file: Path, name: str) -> None:
    async with serving(CERTIFICATES[name](ca)) as server:
        provider = connect(server.url, EMAIL, PASSWORD, ca_file=ca_file, retries=AT_ONCE)
        with pytest.raises(NotSentError, match="SSLCertVerificationError"):
            await provider.stores()
        with pytest.raises(NotSentError, match="SSLCertVerificationError"):
            await provider.send(REDEEM, session=SESSION, reference=REFERENCE, pin=None)
        await provider.close()
        assert server.received == []


async def test_without_a_ca_file_only_public_ones_are_trusted(
    ca: trustme.CA, ca_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(ca_file))
    monkeypatch.setenv("SSL_CERT_DIR", str(ca_file.parent))
    async with serving(good(ca)) as server:
        provider = connect(server.url, EMAIL, PASSWORD)
        with pytest.raises(NotSentError, match="SSLCertVerificationError"):
            await provider.stores()
        await provider.close()
        assert server.received == []


async def test_a_redirect_to_plain_http_takes_the_credentials_nowhere(ca: trustme.CA, ca_file: Path) -> None:
    async with RawServer(answers(201, [])) as plain, serving(good(ca)) as server:
        server.behaviour = answers(308, "", Location=f"{plain.url}/api/v1/stores")
        provider = connect(server.url, EMAIL, PASSWORD, ca_file=ca_file)
        with pytest.raises(OutcomeUnknownError):
            await provider.stores()
        await provider.close()
        assert plain.received == []


async def test_certificates_that_cannot_be_read(tmp_path: Path) -> None:
    empty = tmp_path / "empty.pem"
    empty.write_text("nothing")
    for path, name in ((tmp_path / "none.pem", "FileNotFoundError"), (empty, "SSLError")):
        provider = connect("https://127.0.0.1:1", EMAIL, PASSWORD, ca_file=path)
        with pytest.raises(NotSentError, match=name):
            await provider.stores()
