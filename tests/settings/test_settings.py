"""The settings files: every key, and a sentence for everything that can be wrong."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rounding
from frontdesk.exchange_settings import ECB_URL, ExchangeSettings
from frontdesk.settings import Settings, SettingsError, load, server_url

EVERYTHING = """
[server]
url = "https://cards.example.com/"
ca_file = "{ca_file}"

[till]
local_currency = "aed"
store_id = "78"
store_name = "  Harbour store "
refund_reasons = ["Returned goods", "Other"]
rounding = "down"

[roles]
managers = ["omar@example.com"]

[exchange]
prefer = ["store", "table", "ecb"]
table = "https://chain.example/rates.json"
ecb_url = "https://mirror.example/eurofxref-daily.xml"
store_stale_hours = 168
table_stale_hours = 12
ecb_stale_hours = 1.5
tolerance_percent = 0.5

[[rates]]
from = "AED"
to = "USD"
rate = 0.27236
taken_at = 2026-05-01T09:30:00+04:00

[[rates]]
from = "KWD"
to = "AED"
rate = "11.95"
"""


class Files:
    """The two settings files of one test."""

    def __init__(self, folder: Path) -> None:
        self.machine, self.own = folder / "machine.toml", folder / "own.toml"

    def load(self, own: str | None = None, machine: str | None = None) -> Settings:
        for file, text in ((self.machine, machine), (self.own, own)):
            if text is not None:
                file.write_text(text, "utf-8")
        return load(self.machine, self.own)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


def test_without_files_nothing_is_decided(files: Files) -> None:
    settings = files.load()

    assert settings == Settings()
    assert (settings.server, settings.managers, settings.rates) == (None, frozenset(), ())
    assert settings.local_currency == Currency.of("USD")


def test_every_key_is_read(files: Files, tmp_path: Path) -> None:
    ca_file = tmp_path / "ca.pem"
    ca_file.write_text("certificates")

    settings = files.load(machine=EVERYTHING.format(ca_file=ca_file.as_posix()))

    assert settings.server == "https://cards.example.com"
    assert settings.ca_file == ca_file
    assert settings.local_currency == Currency.of("AED")
    assert (settings.store_id, settings.store_name) == ("78", "Harbour store")
    assert settings.refund_reasons == ("Returned goods", "Other")
    assert settings.managers == {"omar@example.com"}
    assert settings.rounding is Rounding.DOWN
    assert settings.exchange == ExchangeSettings(
        prefer=("store", "table", "ecb"),
        ecb_url="https://mirror.example/eurofxref-daily.xml",
        table="https://chain.example/rates.json",
        store_stale=timedelta(days=7),
        table_stale=timedelta(hours=12),
        ecb_stale=timedelta(minutes=90),
        tolerance=Decimal("0.5"),
    )
    first, second = settings.rates
    assert (str(first.base), str(first.quote), first.value) == ("AED", "USD", Decimal("0.27236"))
    assert (first.source, first.taken_at) == ("store", datetime(2026, 5, 1, 5, 30, tzinfo=UTC))
    assert (str(second.base), second.value, second.taken_at) == ("KWD", Decimal("11.95"), None)


def test_the_own_file_changes_what_it_names_and_no_more(files: Files) -> None:
    machine = '[till]\nstore_id = "1"\nlocal_currency = "AED"\n[roles]\nmanagers = ["omar@example.com"]'

    settings = files.load(machine=machine, own='[till]\nstore_id = "2"')

    assert (settings.store_id, settings.local_currency.code) == ("2", "AED")
    assert settings.managers == {"omar@example.com"}


def test_without_a_word_of_it_only_the_stores_own_rates_are_used(files: Files) -> None:
    settings = files.load(machine=RATE)

    assert (settings.exchange.prefer, settings.exchange.ecb_url) == (("store",), ECB_URL)
    assert settings.exchange.tolerance == 2
    assert settings.rounding is None


def test_a_table_may_be_a_file_that_is_not_there_yet(files: Files, tmp_path: Path) -> None:
    file = tmp_path / "rates.csv"

    settings = files.load(own=f"[exchange]\nprefer = ['table']\ntable = '{file.as_posix()}'")

    assert settings.exchange.table == file.as_posix()


def test_nobody_makes_themselves_a_manager(files: Files) -> None:
    with pytest.raises(SettingsError, match="machine-wide") as refused:
        files.load(own='[roles]\nmanagers = ["me@example.com"]')

    assert (refused.value.where, refused.value.key) == (str(files.own), "roles.managers")


RATE = '[[rates]]\nfrom = "AED"\nto = "USD"\nrate = 0.27\n'


@pytest.mark.parametrize(
    ("text", "key", "problem"),
    [
        ("[server", "", "this is not TOML"),
        ("[server]\nurl = 5", "server.url", "a text in quotes is expected"),
        ('[server]\nurl = "cards.example.com"', "server.url", "must begin with https://"),
        ('[server]\nurl = "http://cards.example.com"', "server.url", "only https is safe"),
        ('[server]\nca_file = "/nowhere/ca.pem"', "server.ca_file", "there is no such file"),
        ('[server]\nuser = "me"', "server.user", "this key is not known"),
        ('[servers]\nurl = "https://cards.example.com"', "servers.url", "this key is not known"),
        ('server = "https://cards.example.com"', "server", "this key is not known"),
        ("[till]\nstore_id = 78", "till.store_id", "a text in quotes is expected"),
        ('[till]\nlocal_currency = "DOLLARS"', "till.local_currency", "'DOLLARS' is no currency of ISO 4217"),
        ('[till]\nlocal_currency = "AFA"', "till.local_currency", "'AFA' is a withdrawn currency"),
        ('[till]\nrefund_reasons = "Other"', "till.refund_reasons", "a list of texts is expected"),
        ('[till]\nrefund_reasons = ["Other", ""]', "till.refund_reasons", "a list of texts is expected"),
        ("[till]\nrefund_reasons = [1]", "till.refund_reasons", "a list of texts is expected"),
        ('[roles]\nmanagers = "omar@example.com"', "roles.managers", "a list of texts is expected"),
        ("[till]\ncard_colour = 'green'", "till.card_colour", 'a colour is expected, such as "#0E5A4B"'),
        ("[till]\nkeypad = 'phone'", "till.keypad", 'one of "till", "free" is expected'),
        ("[till]\nrounding = 'up'", "till.rounding", 'one of "half-up", "half-even", "down" is expected'),
        ("[exchange]\nprefer = 'ecb'", "exchange.prefer", "a list of texts is expected"),
        ("[exchange]\nprefer = []", "exchange.prefer", 'a list of "store", "table", "ecb" is expected'),
        ("[exchange]\nprefer = ['ecb', 'ecb']", "exchange.prefer", "each at most once"),
        ("[exchange]\nprefer = ['bank']", "exchange.prefer", 'a list of "store", "table", "ecb" is expected'),
        ("[exchange]\nprefer = ['store', 'table']", "exchange.table", "say where it is"),
        ("[exchange]\ntable = '/srv/rates.csv'", "exchange.prefer", 'add "table"'),
        ("[exchange]\ntable = 'rates.csv'", "exchange.table", "the whole path of a file is expected"),
        ("[exchange]\ntable = 'http://chain.example/rates'", "exchange.table", "only https is safe"),
        ("[exchange]\necb_url = 'http://www.ecb.europa.eu/x'", "exchange.ecb_url", "only https is safe"),
        ("[exchange]\nstore_stale_hours = 0", "exchange.store_stale_hours", "a number of hours is expected"),
        ("[exchange]\ntable_stale_hours = '12'", "exchange.table_stale_hours", "a number is expected"),
        ("[exchange]\necb_stale_hours = 9000", "exchange.ecb_stale_hours", "no more than a year"),
        ("[exchange]\ntolerance_percent = true", "exchange.tolerance_percent", "a number is expected"),
        ("[exchange]\ntolerance_percent = nan", "exchange.tolerance_percent", "a number is expected"),
        ("[exchange]\ntolerance_percent = 25", "exchange.tolerance_percent", "at most 20"),
        ("[exchange]\nbank = 'ecb'", "exchange.bank", "this key is not known"),
        ("rates = 0.27", "rates", "a list of [[rates]] tables is expected"),
        ("rates = [0.27]", "rates", "a list of [[rates]] tables is expected"),
        ('[[rates]]\nto = "USD"\nrate = 1', "rates[1].from", "is no currency"),
        (RATE + '[[rates]]\nfrom = "EUR"\nto = "HRK"\nrate = 7.5', "rates[2].to", "'HRK' is a withdrawn"),
        ('[[rates]]\nfrom = "AED"\nto = "USD"', "rates[1].rate", "a number is expected"),
        (RATE.replace("0.27", '"0,27"'), "rates[1].rate", "a number is expected"),
        (RATE.replace("0.27", "0"), "rates[1].rate", "a positive number"),
        (RATE.replace("0.27", "-0.27"), "rates[1].rate", "a positive number"),
        (RATE.replace("0.27", "nan"), "rates[1].rate", "a positive number"),
        (RATE.replace("0.27", "inf"), "rates[1].rate", "a positive number"),
        (RATE.replace("AED", "USD"), "rates[1].rate", "two currencies"),
        (RATE + "note = 'bank'", "rates[1].note", "this key is not known"),
        (RATE + "taken_at = '2026-05-01'", "rates[1].taken_at", "a date and time is expected"),
        (RATE + "taken_at = 09:30:00", "rates[1].taken_at", "a date and time is expected"),
        (RATE + '[[rates]]\nfrom = "USD"\nto = "AED"\nrate = 3.67', "rates", "the same two currencies"),
    ],
)
def test_what_can_not_be_used_is_named(files: Files, text: str, key: str, problem: str) -> None:
    with pytest.raises(SettingsError) as refused:
        files.load(machine=text)

    assert refused.value.where == str(files.machine)
    assert refused.value.key == key
    assert problem in str(refused.value.problem)
    assert str(refused.value).startswith(f"{files.machine}: {key}")


def test_a_file_in_another_encoding_is_no_toml(files: Files) -> None:
    files.own.write_bytes('[till]\nstore_name = "Café"'.encode("latin-1"))

    with pytest.raises(SettingsError, match="this is not TOML"):
        files.load()


def test_a_folder_in_the_place_of_a_file_is_told(files: Files) -> None:
    files.own.mkdir()

    with pytest.raises(SettingsError, match="can't be read"):
        files.load()


def test_a_date_alone_is_a_moment_of_that_day(files: Files) -> None:
    (rate,) = files.load(own=RATE + "taken_at = 2026-05-01").rates

    assert rate.taken_at is not None
    assert rate.taken_at.astimezone().date().isoformat() == "2026-05-01"


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://cards.example.com", "https://cards.example.com"),
        (" https://cards.example.com/gift/ ", "https://cards.example.com/gift"),
        ("https://cards.example.com:8443", "https://cards.example.com:8443"),
        ("HTTPS://Cards.Example.com:443/", "https://cards.example.com"),
        ("http://localhost:3000", "http://localhost:3000"),
        ("http://127.0.0.1:3000/", "http://127.0.0.1:3000"),
        ("http://[::1]:3000", "http://[::1]:3000"),
    ],
)
def test_a_server_is_https_or_this_machine(text: str, url: str) -> None:
    assert server_url(text) == url


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "must begin with https://"),
        ("cards.example.com", "must begin with https://"),
        ("ftp://cards.example.com", "must begin with https://"),
        ("https://", "must begin with https://"),
        ("https:///path", "must begin with https://"),
        ("http://cards.example.com", "only https is safe"),
        ("http://localhost.example.com", "only https is safe"),
        ("http://127.0.0.1.example.com", "only https is safe"),
        ("http://0.0.0.0:80", "only https is safe"),
        ("https://me@cards.example.com", "must be plain"),
        ("https://me:secret@cards.example.com", "must be plain"),
        ("http://127.0.0.1@cards.example.com", "only https is safe"),
        ("https://cards.example.com?q=1", "must be plain"),
        ("https://cards.example.com#top", "must be plain"),
        ("https://cards.example.com:port", "not a web address"),
        ("https://cards.example.com:99999", "not a web address"),
        ("https://[::1", "not a web address"),
        ("https://cards example.com", "not a web address"),
        ("https://cards.example.com/\nurl", "not a web address"),
        ('https://cards.example.com/"', "not a web address"),
        ("https://cards.example.com\\", "not a web address"),
    ],
)
def test_another_address_is_refused(text: str, problem: str) -> None:
    with pytest.raises(SettingsError, match=problem) as refused:
        server_url(text)

    assert refused.value.where == "--server"
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(("text", "free"), [("", False), ("keypad = 'till'", False), ("keypad = 'free'", True)])
def test_the_keypad_is_as_the_store_wants_it(tmp_path: Path, text: str, free: bool) -> None:
    own = tmp_path / "settings.toml"
    own.write_text(f"[till]\n{text}\n", "utf-8")

    assert load(tmp_path / "none.toml", own).free_keypad is free


def test_cards_have_the_colour_of_the_store(tmp_path: Path) -> None:
    own = tmp_path / "settings.toml"
    own.write_text("[till]\ncard_colour = '#7a1f3d'\n", "utf-8")

    assert load(tmp_path / "none.toml", own).card_colour == "#7A1F3D"
