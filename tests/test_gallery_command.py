"""`frontdesk gallery --out` needs no screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.ui.theme.schemes import SCHEMES
from tests.scenes.catalogue import EVERY_SCENE
from tests.support.python import run_python


@pytest.mark.skipif(not EVERY_SCENE, reason="make scenes draws the whole gallery too")
def test_the_gallery_is_written_as_one_picture_for_each_look_and_its_mirror(tmp_path: Path) -> None:
    done = run_python("-m", "frontdesk", "gallery", "--out", str(tmp_path / "gallery"))
    assert done.returncode == 0, done.stderr
    pictures = {file.name for file in (tmp_path / "gallery").glob("*.png")}
    assert pictures == {f"{name}{mirrored}.png" for name in SCHEMES for mirrored in ("", "-mirrored")}
