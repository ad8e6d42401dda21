"""A barcode on the screen, for a scanner that reads it there."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

_QUIET = 10
"""Modules of white that a scanner needs on either side (ISO/IEC 15417)."""

_MODULE = 2
_AIR = 6


def barcode_width(modules: str) -> int:
    """Return the width, in px, that a barcode takes with the white on either side."""
    return (len(modules) + 2 * _QUIET) * _MODULE


def draw_barcode(painter: QPainter, box: QRectF, modules: str) -> None:
    """Draw bars into `box`, which is as wide as `barcode_width` says.

    They are black on white in every scheme, from left to right, and have no smooth edges: grey costs a scanner
    its contrast. `modules` has one character for each module: "1" is black, "0" white.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(box, Qt.GlobalColor.white)
    for place, module in enumerate(modules):
        if module == "1":
            left = box.left() + (_QUIET + place) * _MODULE
            painter.fillRect(QRectF(left, box.top() + _AIR, _MODULE, box.height() - 2 * _AIR), Qt.GlobalColor.black)
    painter.restore()
