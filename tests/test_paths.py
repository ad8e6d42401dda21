"""Folders and files are where they are looked for, and private."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from frontdesk.paths import find_paths, private_folder, resource


def test_training_and_live_share_nothing_that_is_written(tmp_path: Path) -> None:
    for data in (None, tmp_path):
        practice, live = find_paths(training=True, data=data), find_paths(training=False, data=data)
        assert not {practice.data, practice.logs} & {live.data, live.logs}
        assert not practice.data.is_relative_to(live.data)
        assert not live.data.is_relative_to(practice.data)
        assert practice.config == live.config
        assert practice.machine_config == live.machine_config


def test_a_data_folder_of_ones_own_holds_everything_that_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    paths = find_paths(training=False, data=Path("till"))
    assert paths.data.is_relative_to(tmp_path / "till")
    assert paths.logs.is_relative_to(tmp_path / "till")


def test_finding_the_folders_makes_none(tmp_path: Path) -> None:
    find_paths(training=True, data=tmp_path / "till")
    assert list(tmp_path.iterdir()) == []


def test_a_private_folder_is_for_its_owner_alone_all_the_way_down(tmp_path: Path) -> None:
    before = stat.S_IMODE(tmp_path.stat().st_mode)
    made = private_folder(tmp_path / "a" / "b")
    assert stat.S_IMODE(made.stat().st_mode) == 0o700
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(tmp_path.stat().st_mode) == before


def test_a_private_folder_that_others_could_read_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir(mode=0o755)
    assert stat.S_IMODE(private_folder(folder).stat().st_mode) == 0o700


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"fonts/Nowhere\.ttf"):
        resource("fonts/Nowhere.ttf")
