"""The first start of somebody who has never seen the program: every step, every way back, every address."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from frontdesk.app import App
from frontdesk.hands import Hands
from frontdesk.launch import LaunchOptions
from frontdesk.ui.till import Till
from tests.providers.server import Behaviour, RawServer, answers, hangs
from tests.support.counter import closed_at_the_end
from tests.support.training import TrainingServer

CARD = "5501627879"
PRACTISE_ACTIONS = 6
CONNECT_ACTIONS = 11
"""What the way takes, from the first page to an open till: a press, an Enter, a text, a scan count one each."""


@dataclass
class Newcomer:
    """Somebody in front of a till that nothing has been decided for; what they do is counted."""

    app: App
    hands: Hands
    folder: Path
    actions: int = 0

    @property
    def settings(self) -> Path:
        return self.folder / "settings.toml"

    async def press(self, name: str) -> None:
        """Press a button."""
        self.actions += 1
        await self.hands.press(name)

    def enter(self) -> None:
        """Press Enter."""
        self.actions += 1
        self.hands.enter()

    async def type(self, name: str, text: str) -> None:
        """Type a text into a field that has the focus, or is given it."""
        self.actions += 1
        field = await self.hands.until_shown(f"{name}_input")
        field.setFocus()
        field.selectAll()  # type: ignore[attr-defined]  # every field of these steps is a QLineEdit
        self.hands.write(text)
        await self.hands.until(lambda: self.hands.text(f"{name}_input") == text, text)

    def scan(self, text: str) -> None:
        """Scan a barcode."""
        self.actions += 1
        self.hands.scan(text)

    async def choose(self, name: str, line: str) -> None:
        """Choose a line of a list: it is opened, and the line touched."""
        self.actions += 2
        await self.hands.until_shown(name)
        self.hands.choose(f"{name}_input", line)

    async def connect_to(self, address: str) -> None:
        """Ask to be connected to a server."""
        await self.press("start_connect")
        await self.type("connect_address", address)
        self.enter()

    async def until_step(self, step: int) -> None:
        """Wait until the head tells a step."""
        await self.hands.until(lambda: f"Step {step} of 4" in self._step(), f"step {step}")

    async def until_at_the_till(self) -> None:
        """Wait until the till is open, and all of it is made."""
        await self.hands.until_shown("balance_scan")
        await self.app.tasks.join()
        assert isinstance(self.app.window.page, Till)

    def _step(self) -> str:
        return self.hands.find("guide_steps").accessibleName() if "guide_steps" in self.hands.names_shown() else ""


@asynccontextmanager
async def opened(folder: Path, server: str | None = None) -> AsyncIterator[Newcomer]:
    app = App(LaunchOptions(data=folder, settings=folder / "settings.toml", server=server))
    async with closed_at_the_end(app):
        app.begin(server)
        app.window.show()
        yield Newcomer(app, Hands(app.window), folder)


@pytest.fixture
async def newcomer(tmp_path: Path) -> AsyncIterator[Newcomer]:
    async with opened(tmp_path) as there:
        yield there


async def test_practising_takes_a_few_actions_from_the_first_page_to_the_till(newcomer: Newcomer) -> None:
    await newcomer.until_step(1)
    await newcomer.hands.until_focused("start_practise")
    newcomer.enter()
    await newcomer.until_step(2)
    await newcomer.press("sign_in_person_0")
    await newcomer.hands.until_focused("sign_in_submit")
    newcomer.enter()
    await newcomer.until_step(3)
    assert newcomer.hands.text("sign_in_store_input").startswith("Harbour store")
    assert newcomer.hands.text("sign_in_till_input") == "Till 1"
    newcomer.enter()
    await newcomer.until_step(4)
    await newcomer.hands.until_shown("scanner_test_sample")
    newcomer.scan(CARD)
    await newcomer.hands.until_focused("scanner_test_result_done")
    await newcomer.hands.until(lambda: "•••• 7879" in newcomer.hands.shown(), "what was read")
    assert CARD not in newcomer.hands.shown()
    newcomer.enter()
    await newcomer.until_at_the_till()
    assert "Till 1" in newcomer.hands.shown()
    assert newcomer.actions <= PRACTISE_ACTIONS
    print(f"\nfirst start, practising: {newcomer.actions} actions")


async def test_connecting_takes_a_few_more_and_the_next_start_asks_nothing_of_it(
    tmp_path: Path, training_server: TrainingServer
) -> None:
    user = training_server.user("manager")
    async with opened(tmp_path) as newcomer:
        await connect(newcomer, training_server)
        await newcomer.hands.press("top_bar_sign_out")
        await newcomer.hands.until_shown("sign_in_email")
        assert not {"guide_steps", "sign_in_choice"} & newcomer.hands.names_shown()
    async with opened(tmp_path) as again:
        await again.hands.until_shown("sign_in_email")
        await again.app.tasks.join()
        assert not {"guide_steps", "sign_in_choice"} & again.hands.names_shown()
        assert again.hands.text("sign_in_email_input") == user.email


async def connect(newcomer: Newcomer, training_server: TrainingServer) -> None:
    """Go from the first page to a till of the test's server, as a manager."""
    user = training_server.user("manager")
    await newcomer.connect_to(training_server.url.removeprefix("http://"))
    await newcomer.until_step(2)
    assert f'url = "{training_server.url}"' in newcomer.settings.read_text("utf-8")
    await newcomer.type("sign_in_email", user.email)
    await newcomer.type("sign_in_password", user.password)
    newcomer.enter()
    await newcomer.until_step(3)
    await newcomer.choose("sign_in_store", "Mall store")
    newcomer.enter()
    await newcomer.until_step(4)
    newcomer.scan(CARD)
    await newcomer.hands.until_focused("scanner_test_result_done")
    newcomer.enter()
    await newcomer.until_at_the_till()
    assert "Mall store" in newcomer.hands.shown()
    assert newcomer.actions <= CONNECT_ACTIONS
    print(f"\nfirst start, connecting: {newcomer.actions} actions")


async def test_each_step_has_a_way_back_and_what_was_given_stays(newcomer: Newcomer) -> None:
    await newcomer.press("start_practise")
    await newcomer.press("sign_in_person_1")
    newcomer.enter()
    await newcomer.until_step(3)
    await newcomer.type("sign_in_till", "Kiosk")
    newcomer.enter()
    await newcomer.until_step(4)

    newcomer.hands.escape()
    await newcomer.until_step(3)
    assert newcomer.hands.text("sign_in_till_input") == "Kiosk"
    await newcomer.press("guide_back")
    await newcomer.until_step(2)
    assert newcomer.hands.text("sign_in_email_input") == "omar@practice.example"
    await newcomer.press("guide_back")
    await newcomer.until_step(1)
    assert not newcomer.hands.find("start").isHidden()
    assert "TRAINING" not in newcomer.hands.shown()

    await newcomer.press("start_practise")
    await newcomer.press("sign_in_person_1")
    newcomer.enter()
    await newcomer.until_step(3)


async def test_back_while_the_practice_server_starts_leaves_nothing_behind(newcomer: Newcomer) -> None:
    await newcomer.press("start_practise")
    await newcomer.until_step(2)
    newcomer.hands.escape()
    await newcomer.until_step(1)
    await newcomer.press("start_practise")
    await newcomer.hands.until_shown("sign_in_person_1")


async def test_an_address_that_nobody_answers_is_not_kept_unless_the_person_says_so(
    newcomer: Newcomer, training_server: TrainingServer
) -> None:
    training_server.stop()
    await newcomer.connect_to(training_server.url)
    await newcomer.hands.until_shown("connect_anyway")
    assert "No server runs at that address" in newcomer.hands.shown()
    assert not newcomer.settings.exists()

    await newcomer.press("connect_anyway")
    await newcomer.until_step(2)
    assert training_server.url in newcomer.settings.read_text("utf-8")


@pytest.mark.parametrize(
    ("behaviour", "said"),
    [
        (answers(200, "<html>Welcome</html>"), "This is not a gift-card server"),
        (answers(404, {"error": "Not Found"}), "This is not a gift-card server"),
        (answers(500, {"error": "out of order"}), "The server has a fault"),
    ],
)
async def test_what_is_not_the_service_is_told_and_not_kept(
    newcomer: Newcomer, behaviour: Behaviour, said: str
) -> None:
    async with RawServer(behaviour) as server:
        await newcomer.connect_to(server.url)
        await newcomer.hands.until(lambda: said in newcomer.hands.shown(), said)
    assert not newcomer.settings.exists()
    await newcomer.hands.until_focused("connect_address")


async def test_while_a_server_is_asked_nothing_else_can_be_begun_and_closing_still_works(tmp_path: Path) -> None:
    async with RawServer(hangs) as server:
        async with opened(tmp_path) as newcomer:
            await newcomer.connect_to(server.url)
            await server.has_received(1)
            await newcomer.hands.until(lambda: "Asking the server" in newcomer.hands.shown(), "the question")
            assert not newcomer.hands.find("guide_back").isEnabled()
            newcomer.enter()
            newcomer.hands.escape()
        assert len(server.received) == 1
    assert not newcomer.settings.exists()


async def test_the_typed_address_is_told_as_it_will_be_used(newcomer: Newcomer) -> None:
    await newcomer.press("start_connect")
    await newcomer.hands.until_focused("connect_address")
    await newcomer.type("connect_address", "Till.Example/")
    assert "The till will use https://till.example" in newcomer.hands.shown()
    await newcomer.type("connect_address", "mariam@till.example")
    newcomer.enter()
    await newcomer.hands.until(lambda: "This is an e-mail address" in newcomer.hands.shown(), "what is wrong")


async def test_a_wrong_server_can_be_changed_while_nobody_has_signed_in(
    tmp_path: Path, training_server: TrainingServer
) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text('# by hand\n[server]\nurl = "http://127.0.0.1:9"\n', "utf-8")
    async with opened(tmp_path) as newcomer:
        await newcomer.press("sign_in_choice")
        await newcomer.connect_to(training_server.url)
        await newcomer.until_step(2)
        assert training_server.url.removeprefix("http://") in newcomer.hands.text("sign_in_server")
    assert settings.read_text("utf-8") == f'# by hand\n[server]\nurl = "{training_server.url}"\n'


async def test_a_server_of_the_command_line_can_not_be_changed_in_the_window(tmp_path: Path) -> None:
    async with opened(tmp_path, "http://127.0.0.1:9") as newcomer:
        await newcomer.hands.until_shown("sign_in_email")
        await newcomer.app.tasks.join()
        assert not {"guide_steps", "sign_in_choice"} & newcomer.hands.names_shown()


async def test_a_settings_file_that_only_its_writer_should_change_is_left_alone(
    newcomer: Newcomer, training_server: TrainingServer
) -> None:
    await newcomer.hands.until_shown("start_connect")
    newcomer.settings.write_text("[server\n", "utf-8")
    await newcomer.connect_to(training_server.url)
    await newcomer.hands.until_shown("connect_notice_title")
    assert "settings" in newcomer.hands.shown()
    assert newcomer.settings.read_text("utf-8") == "[server\n"


async def test_a_till_without_a_scanner_goes_on_by_keyboard_alone(newcomer: Newcomer) -> None:
    await newcomer.hands.until_focused("start_practise")
    newcomer.enter()
    await newcomer.until_step(2)
    # The people come below the form: from its button, Tab leads to the first of them.
    await newcomer.hands.until_shown("sign_in_person_0")
    newcomer.hands.find("sign_in_submit").setFocus()
    await tab_to(newcomer, "sign_in_person_0")
    newcomer.enter()
    await newcomer.hands.until_focused("sign_in_submit")
    newcomer.enter()
    await newcomer.until_step(3)
    newcomer.enter()
    await newcomer.until_step(4)
    await tab_to(newcomer, "scanner_test_result_skip")
    newcomer.enter()
    await newcomer.until_at_the_till()


async def tab_to(newcomer: Newcomer, name: str) -> None:
    """Press Tab until a widget has the focus."""
    for _ in range(12):
        before = focus_of(newcomer)
        if before == name:
            return
        newcomer.hands._send(Qt.Key.Key_Tab, "\t")
        await newcomer.hands.until(partial(focus_moved, newcomer, before), "another focus")
    raise AssertionError(f"Tab does not lead to {name}")


def focus_of(newcomer: Newcomer) -> str:
    """The name of what has the focus."""
    # Qt returns None when nothing has the focus, whatever its types say.
    found: QWidget | None = newcomer.app.window.focusWidget()
    return "" if found is None else found.objectName()


def focus_moved(newcomer: Newcomer, before: str) -> bool:
    """Whether something else has the focus now."""
    return focus_of(newcomer) != before


async def test_what_is_wrong_with_a_scanner_is_named_and_can_be_tried_again(newcomer: Newcomer) -> None:
    await newcomer.press("start_practise")
    await newcomer.press("sign_in_person_0")
    newcomer.enter()
    await newcomer.until_step(3)
    newcomer.enter()
    await newcomer.until_step(4)

    newcomer.hands.write(CARD)
    await newcomer.hands.until(lambda: "Enter at the end is missing" in newcomer.hands.shown(), "no Enter")
    newcomer.scan("(à&é\"'(-è_")
    await newcomer.hands.until(lambda: "French (AZERTY)" in newcomer.hands.shown(), "the layout")
    await newcomer.press("scanner_test_result_again")
    await newcomer.hands.until(lambda: "Scan any barcode" in newcomer.hands.shown(), "the question")
    newcomer.scan("4006381333931")
    await newcomer.hands.until(lambda: "A product’s barcode" in newcomer.hands.shown(), "a product")
    await newcomer.press("scanner_test_result_done")
    await newcomer.until_at_the_till()


async def test_the_language_is_chosen_on_the_first_page_and_the_step_stays(newcomer: Newcomer) -> None:
    await newcomer.press("start_language_de")
    try:
        await newcomer.hands.until(lambda: newcomer.hands.find("start_language_de").isChecked(), "German")  # type: ignore[attr-defined]  # each language is a button
        assert newcomer.app.appearance.preferences.language == "de"
        await newcomer.press("start_connect")
        await newcomer.type("connect_address", "till.example")
        newcomer.app.appearance.choose_language("ar")
        await newcomer.hands.until(newcomer.app.window.isRightToLeft, "Arabic")
        assert newcomer.hands.text("connect_address_input") == "till.example"
    finally:
        newcomer.app.appearance.choose_language("en")
        await newcomer.app.tasks.join()
