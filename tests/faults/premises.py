"""What all cells share, because to make it takes longer than a cell."""

from __future__ import annotations

from pathlib import Path

from frontdesk.desk.connection import ConnectionWatch
from frontdesk.desk.session import Access, sign_in
from frontdesk.providers.ts import connect
from tests.faults.tls import Certificates
from tests.support.clock import SetClock
from tests.support.training import TrainingServer


class Premises:
    """Certificates, and what each account may do: it is the same on every freshly seeded server."""

    def __init__(self, folder: Path) -> None:
        self.certificates = Certificates(folder)
        self._access: dict[str, Access] = {}

    async def access(self, server: TrainingServer, email: str) -> Access:
        """Return what an account may do, asked for once; its provider is closed."""
        if email not in self._access:
            user = server.user_named(email)
            found = await sign_in(
                lambda account, password: connect(server.url, account, password),
                ConnectionWatch(SetClock()),
                *user.credentials,
            )
            await found.provider.close()
            self._access[email] = found
        return self._access[email]
