"""The picture of a scene as a person would see it."""

from __future__ import annotations

from PySide6.QtGui import QImage

from frontdesk.ui.main_window import MainWindow


def picture(window: MainWindow) -> QImage:
    """Return a picture of a window; sheets lie within it."""
    taken = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    taken.setDevicePixelRatio(1)
    return taken
