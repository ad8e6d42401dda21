"""Writing the server's address into a settings file that may have been written by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.server_setting import save_server
from frontdesk.settings import SettingsError, load

NEW = "https://new.example"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def written(file: Path, before: str) -> str:
    """What a file says after the new address has been saved into it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(before, "utf-8")
    save_server(file, NEW)
    return file.read_text("utf-8")


def test_a_first_server_is_written_and_read_again(file: Path, tmp_path: Path) -> None:
    save_server(file, " https://cards.example.com/ ")

    assert load(tmp_path / "none.toml", file).server == "https://cards.example.com"


def test_a_bad_server_is_not_written(file: Path) -> None:
    with pytest.raises(SettingsError):
        save_server(file, "http://cards.example.com")

    assert not file.exists()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f'[server]\nurl = "{NEW}"\n'),
        ('[server]\nurl = "https://old.example"\n', f'[server]\nurl = "{NEW}"\n'),
        ("[server]\nurl = 'https://old.example' # ours\n", f'[server]\nurl = "{NEW}" # ours\n'),
        (
            '# the till\n[till]\nstore_id = "7"\n\n[ server ] # where\nca_file = "/ca"\n  url="x"\n[roles]\n',
            f'# the till\n[till]\nstore_id = "7"\n\n[ server ] # where\nca_file = "/ca"\n  url="{NEW}"\n[roles]\n',
        ),
        ('[server]\nca_file = "/ca"\n', f'[server]\nurl = "{NEW}"\nca_file = "/ca"\n'),
        ("[server]", f'[server]\nurl = "{NEW}"'),
        ('[till]\nstore_id = "7"', f'[till]\nstore_id = "7"\n\n[server]\nurl = "{NEW}"\n'),
        ('[till]\nurl = "not this"\n[server]\n', f'[till]\nurl = "not this"\n[server]\nurl = "{NEW}"\n'),
    ],
)
def test_the_rest_of_a_file_stays_as_it_was(file: Path, before: str, after: str) -> None:
    assert written(file, before) == after


@pytest.mark.parametrize(
    ("before", "problem"),
    [
        ('server = {url = "https://old.example"}\n', "change the address in this file yourself"),
        ('server.url = "https://old.example"\n', "change the address in this file yourself"),
        ('text = """\n[server]\nurl = "x"\n"""\n', "change the address in this file yourself"),
        ('server = "https://old.example"\n', "change the address in this file yourself"),
        ("[server\n", "this is not TOML"),
    ],
)
def test_what_only_its_writer_should_change_is_left_alone(file: Path, before: str, problem: str) -> None:
    with pytest.raises(SettingsError, match=problem):
        written(file, before)

    assert file.read_text("utf-8") == before


def test_a_file_that_is_no_text_is_left_alone(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"\xff\xfe")

    with pytest.raises(SettingsError, match="can't be read"):
        save_server(file, NEW)

    assert file.read_bytes() == b"\xff\xfe"


def test_a_link_leads_to_the_file_that_is_meant(file: Path, tmp_path: Path) -> None:
    file.parent.mkdir()
    meant = tmp_path / "shared.toml"
    meant.write_text("", "utf-8")
    file.symlink_to(meant)

    save_server(file, NEW)

    assert file.is_symlink()
    assert NEW in meant.read_text("utf-8")
