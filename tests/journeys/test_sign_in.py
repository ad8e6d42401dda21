from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.app import App
from frontdesk.hands import Hands
from frontdesk.launch import LaunchOptions
from tests.support.counter import Counter, open_counter
from tests.support.training import TrainingServer


async def try_to_sign_in(counter: Counter, email: str, password: str) -> None:
    await counter.hands.until_focused("sign_in_email")
    counter.fill("sign_in_email_input", email)
    counter.fill("sign_in_password_input", password)
    counter.hands.enter()
    await counter.hands.until_shown("sign_in_notice_title")


async def test_a_cashier_signs_in_and_the_till_remembers_store_and_name_but_no_password(counter: Counter) -> None:
    await counter.sign_in()
    shown = counter.shown()
    assert "TRAINING" in shown
    assert "Harbour store" in shown
    assert "Till 2" in shown
    assert "Online" in shown
    kept = (counter.folder / "training" / "remembered.json").read_text("utf-8")
    assert "Till 2" in kept
    assert counter.server.user("cashier").password not in kept

    await counter.hands.press("top_bar_sign_out")
    await counter.hands.until_shown("sign_in_email")
    assert counter.hands.text("sign_in_email_input") == counter.server.user("cashier").email
    assert counter.hands.text("sign_in_password_input") == ""


@pytest.mark.parametrize(
    ("email", "password", "said"),
    [
        ("", "secret", "e-mail"),
        ("mariam@practice.example", "", "password"),
        ("mariam@practice.example", "wrong", "password"),
        ("nobody@practice.example", "wrong", "password"),
    ],
)
async def test_what_is_missing_or_wrong_is_said(counter: Counter, email: str, password: str, said: str) -> None:
    await try_to_sign_in(counter, email, password)
    assert said in counter.hands.text("sign_in_notice_title").lower()
    assert counter.hands.text("sign_in_password_input") == ""


async def test_a_stopped_server_is_no_wrong_password_and_the_next_try_works(counter: Counter) -> None:
    counter.server.stop()
    await try_to_sign_in(counter, "mariam@practice.example", "mariam-123")
    told = counter.shown()
    assert "server" in told.lower()
    assert "password is" not in told.lower()
    counter.server.start()
    await counter.sign_in()


async def test_practice_people_fill_the_form_when_they_are_pressed(counter: Counter) -> None:
    await counter.hands.press("sign_in_person_1")
    assert counter.hands.text("sign_in_email_input") == "omar@practice.example"
    counter.hands.enter()
    await counter.hands.until_shown("sign_in_begin")


async def test_an_account_with_few_rights_is_told_what_is_missing_and_can_still_work(
    training_server: TrainingServer, tmp_path: Path
) -> None:
    async with open_counter(training_server, tmp_path, store="3") as counter:
        noor = training_server.user_named("noor@practice.example")
        await counter.hands.until_focused("sign_in_email")
        counter.fill("sign_in_email_input", noor.email)
        counter.fill("sign_in_password_input", noor.password)
        counter.hands.enter()
        await counter.hands.until_shown("sign_in_begin")
        told = counter.shown()
        assert "stores" in told
        assert "campaigns" in told
        assert "cards" in told
        counter.fill("sign_in_till_input", "Till 9")
        counter.hands.enter()
        await counter.hands.until_shown("balance_scan")
        counter.hands.scan("5501620001")
        await counter.hands.until_focused("balance_pin")
        counter.hands.write("10001")
        counter.hands.enter()
        await counter.until_said("USD 25.00")


async def test_a_second_till_on_the_same_folder_does_not_open(tmp_path: Path) -> None:
    app = App(LaunchOptions(server="http://127.0.0.1:9", data=tmp_path, settings=tmp_path / "none.toml"))
    second = App(LaunchOptions(server="http://127.0.0.1:9", data=tmp_path, settings=tmp_path / "none.toml"))
    try:
        app.begin("http://127.0.0.1:9")
        app.window.show()
        await app.tasks.join()
        second.begin("http://127.0.0.1:9")
        second.window.show()
        hands = Hands(second.window)
        await hands.until_shown("sign_in_notice_title")
        assert "open already" in hands.text("sign_in_notice_title")
        assert app.backstage is not None
        assert second.backstage is None
    finally:
        await second.close()
        await app.close()
