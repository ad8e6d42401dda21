"""The gallery on the screen, or as pictures in a folder."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from frontdesk.ui.gallery.page import GalleryPage
from frontdesk.ui.gallery.window import GalleryWindow
from frontdesk.ui.theme import SCHEMES, Tokens, apply_theme
from frontdesk.ui.theme.fonts import load_for_every_name

PICTURE_WIDTH = 1440
"""How wide the pictures are, px of the program."""

SCALE = "QT_SCALE_FACTOR"


def main(out: Path | None, scale: int) -> int:
    """Show the gallery until it is closed, or draw it into a folder."""
    if scale != 1:
        # Qt reads this once, before the first window.
        os.environ[SCALE] = str(scale)
    application = QApplication(["frontdesk gallery"])
    load_for_every_name()
    if out is not None:
        draw(application, out)
        return 0
    apply_theme(application)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(_show(scale))
    return 0


def draw(application: QApplication, folder: Path) -> list[Path]:
    """Draw each look, from left to right and mirrored; return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = []
    for scheme in SCHEMES.values():
        for mirrored in (False, True):
            file = folder / f"{scheme.name}{'-mirrored' if mirrored else ''}.png"
            _draw_page(application, scheme, mirrored, file)
            drawn.append(file)
            print(file, flush=True)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return drawn


def _draw_page(application: QApplication, scheme: Tokens, mirrored: bool, file: Path) -> None:
    way = Qt.LayoutDirection
    application.setLayoutDirection(way.RightToLeft if mirrored else way.LeftToRight)
    apply_theme(application, scheme)
    page = GalleryPage()
    page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    page.resize(PICTURE_WIDTH, PICTURE_WIDTH)
    page.show()
    page.resize(PICTURE_WIDTH, page.height_at(PICTURE_WIDTH))
    picture = page.grab()
    if not picture.save(str(file)):
        raise OSError(f"{file} could not be written")
    page.close()


async def _show(scale: int) -> None:
    closed = asyncio.Event()
    window = GalleryWindow(scale)
    window.closed.connect(closed.set)

    def start_again(other: int) -> None:
        os.environ.pop(SCALE, None)
        QProcess.startDetached(sys.executable, ["-m", "frontdesk", "gallery", "--scale", str(other)])
        window.close()

    window.scale_requested.connect(start_again)
    window.show()
    await closed.wait()
