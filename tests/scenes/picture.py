"""The picture of a scene as a person would see it: the window, and over it the dialog that is open."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QDialog

from frontdesk.ui.main_window import MainWindow

_SHADE = QColor(0, 0, 0, 110)
"""Without a window manager nobody tells a dialog from the window below: the window is darkened here."""


def picture(window: MainWindow) -> QImage:
    """Return a picture of a window with its dialogs, in its own size whatever the screen's scale is."""
    taken = _grabbed(window)
    painter = QPainter(taken)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            painter.fillRect(taken.rect(), _SHADE)
            painter.drawImage(window.rect().center() - dialog.rect().center(), _grabbed(dialog))
    painter.end()
    return taken


def _grabbed(widget: MainWindow | QDialog) -> QImage:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    image.setDevicePixelRatio(1)
    return image
