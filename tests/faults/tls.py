"""Certificates for the hop: one that the till trusts, and one that it does not."""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path

import trustme


class Certificates:
    """What an encrypted hop shows.

    Attributes:
        ca_file: What the till is told to trust.
    """

    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        self.ca_file = folder / "ca.pem"
        authority.cert_pem.write_to_path(str(self.ca_file))
        self._good = authority.issue_cert("127.0.0.1")
        self._bad = trustme.CA().issue_cert("127.0.0.1")

    def good(self) -> ssl.SSLContext:
        """Return what a server shows that is to be trusted."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._good.configure_cert(context)
        return context

    def spoil(self, context: ssl.SSLContext) -> None:
        """Let a server show the certificate that is not trusted from now on."""
        self._bad.configure_cert(context)

    def mend(self, context: ssl.SSLContext) -> None:
        """Let a server show the trusted one again."""
        self._good.configure_cert(context)

    async def are_refused(self, port: int) -> bool:
        """Return whether a connection ends because nobody trusts what the server shows."""
        trusting = ssl.create_default_context(cafile=self.ca_file)
        try:
            await asyncio.open_connection("127.0.0.1", port, ssl=trusting)
        except ssl.SSLCertVerificationError:
            return True
        return False
