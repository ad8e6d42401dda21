"""A person at the counter: the whole program with its window, against the real training server over HTTP."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from frontdesk.app import App
from frontdesk.devices.clock import Clock, SystemClock
from frontdesk.devices.sounds import Sounds
from frontdesk.hands import PATIENCE_SECONDS, Hands
from frontdesk.launch import LaunchOptions
from frontdesk.mode import Mode
from frontdesk.paths import find_paths
from frontdesk.practice import Hello
from frontdesk.settings import Settings
from frontdesk.training_mode import practice_settings
from frontdesk.ui.till import Till
from tests.support.training import TrainingServer


@dataclass(frozen=True)
class PracticeOf:
    """The training server of the test, as the app finds the one that it starts; `url` may lead through a relay."""

    server: TrainingServer
    url: str

    async def hello(self) -> Hello:
        users = json.loads(json.dumps([dataclasses.asdict(user) for user in self.server.users]))
        cards = json.loads(json.dumps([dataclasses.asdict(card) for card in self.server.cards]))
        return Hello(self.url, tuple(users), tuple(cards))

    async def close(self) -> None:
        """The test ends its server."""


@dataclass
class Counter:
    """The program, what works it, and what can be seen of it from outside."""

    app: App
    hands: Hands
    server: TrainingServer
    folder: Path

    @property
    def till(self) -> Till:
        page = self.app.window.page
        assert isinstance(page, Till)
        return page

    async def sign_in(self, role: str = "cashier", *, email: str = "") -> None:
        """Sign a practice user in, at Till 2 of the Harbour store where there is a choice."""
        user = self.server.user_named(email) if email else self.server.user(role)
        await self.hands.until_shown("sign_in_email")
        self.fill("sign_in_email_input", user.email)
        self.fill("sign_in_password_input", user.password)
        self.hands.enter()
        await self.hands.until_shown("sign_in_begin")
        if not self.hands.text("sign_in_store_input"):
            self.hands.choose("sign_in_store_input", "Harbour store")
        self.fill("sign_in_till_input", "Till 2")
        self.hands.enter()
        await self.hands.until_shown("balance_scan")
        # The other screens are made meanwhile; a test that ended during that would leave their maker behind.
        await self.app.tasks.join()

    def fill(self, name: str, text: str) -> None:
        """Type a text into a field, at once."""
        field = self.hands.find(name)
        field.setFocus()
        field.setText(text)  # type: ignore[attr-defined]  # every field of the window is a QLineEdit

    def journal(self) -> list[dict[str, object]]:
        """Every attempt in the journal's file, oldest first."""
        with sqlite3.connect(self.folder / "training" / "journal.sqlite3") as connection:
            connection.row_factory = sqlite3.Row
            rows = [dict(row) for row in connection.execute("SELECT * FROM attempt ORDER BY rowid")]
        connection.close()
        return rows

    def shown(self) -> str:
        """All that the window says now."""
        return self.hands.shown()

    async def until_said(self, text: str) -> None:
        """Wait until the window says something."""
        await self.hands.until(lambda: text in self.shown(), f"{text!r}")


@asynccontextmanager
async def closed_at_the_end(app: App) -> AsyncIterator[None]:
    """Close a program as a person would, and whatever happened, end what is behind it."""
    try:
        yield
        if not app.closed.is_set():
            app.window.close()
        async with asyncio.timeout(PATIENCE_SECONDS):
            await app.closed.wait()
    finally:
        await app.close()


@asynccontextmanager
async def open_counter(
    server: TrainingServer,
    folder: Path,
    *,
    url: str = "",
    store: str = "",
    clock: Clock | None = None,
    settings: Settings | None = None,
    sounds: Sounds | None = None,
) -> AsyncIterator[Counter]:
    """Open the program in training mode on a test's server, and close it as a person would.

    `url` leads to the server another way; `store` is the one that the settings name; `clock` is the test's own, and
    so are other `settings` than those of the practice store; `sounds` are what can be heard.
    """
    app = App(
        LaunchOptions(training=True, data=folder),
        clock=clock,
        make_sounds=None if sounds is None else lambda: sounds,
    )
    hands = Hands(app.window)
    async with closed_at_the_end(app):
        settings = dataclasses.replace(settings or practice_settings(SystemClock().now()), store_id=store)
        paths = find_paths(training=True, data=folder)
        app.start(Mode("", settings, paths, PracticeOf(server, url or server.url)))
        app.window.show()
        yield Counter(app, hands, server, folder)
