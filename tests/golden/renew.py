"""Renews the kept pictures: `make golden`."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.golden.contact_sheet import contact_sheet
from tests.golden.keeping import MOST_BYTES, Album
from tests.golden.shots import SHOTS, Shot
from tests.support.machine import speak_no_language

SHEET = "contact-sheet.png"


def renew(application: QApplication, album: Album, shots: Sequence[Shot] = SHOTS) -> str:
    """Keep what has changed, delete what is no more, write the contact sheet, and return what was done in a line.

    What is as good as the same stays: another machine's letters are no change.
    """
    shutil.rmtree(album.failures, ignore_errors=True)
    album.failures.mkdir(parents=True)
    before = album.names()
    taken: list[tuple[str, QImage]] = []
    changed: list[str] = []
    for shot in shots:
        image = shot.take(application)
        taken.append((shot.name, image))
        if shot.name not in before or album.difference(shot, image) is not None:
            album.keep(shot, image)
            changed.append(shot.name)
    gone = album.drop_all_but(shot.name for shot in shots)
    new = sum(name not in before for name in changed)
    sheet = album.failures / SHEET
    contact_sheet(taken, changed).save(str(sheet))
    size = album.bytes() / 1_000_000
    return (
        f"golden: {len(shots)} pictures, {size:.1f} MB; {new} new, {len(changed) - new} changed, {len(gone)} gone. "
        f"Look at {sheet}"
    )


def main() -> int:
    """Renew all pictures and return an exit code: 1 when they have grown too large."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    speak_no_language()
    # Without a screen Qt warns of each window that nobody keeps to its least size.
    QLoggingCategory.setFilterRules("default.warning=false")
    application = QApplication.instance() or QApplication(["golden"])
    assert isinstance(application, QApplication)
    album = Album()
    print(renew(application, album))
    if album.bytes() > MOST_BYTES:
        print(f"golden: they must not be larger than {MOST_BYTES // 1_000_000} MB together", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
