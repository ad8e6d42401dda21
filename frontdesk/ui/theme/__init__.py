"""The look of the till: tokens, fonts, icons and the one stylesheet."""

from PySide6.QtWidgets import QApplication

from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.palette import palette
from frontdesk.ui.theme.schemes import CONTRAST, CONTRAST_DARK, DARK, LIGHT, SCHEMES, Tokens, scheme_named
from frontdesk.ui.theme.stylesheet import stylesheet

__all__ = [
    "CONTRAST",
    "CONTRAST_DARK",
    "DARK",
    "LIGHT",
    "SCHEMES",
    "Tokens",
    "apply_theme",
    "scheme_named",
    "tokens_in_use",
]

_in_use = LIGHT


def apply_theme(app: QApplication, scheme: Tokens = LIGHT) -> None:
    """Give the whole application the look of `scheme`, now and for every widget made later.

    On an open till that takes some 80 ms, and no widget keeps a colour of the look before.
    """
    global _in_use  # noqa: PLW0603  (like QPalette, the look belongs to the one application)
    _in_use = scheme
    if app.styleSheet():
        # Handed another sheet, Qt styles each widget once for each of those around it, some eight times. Between a
        # sheet and none, and back, it goes through all of them once.
        app.setStyleSheet("")
    if app.style().objectName() != "fusion":
        app.setStyle("fusion")
    app.setFont(font())
    app.setPalette(palette(scheme))
    app.setStyleSheet(stylesheet(scheme))


def tokens_in_use() -> Tokens:
    """Return the scheme that widgets paint with."""
    return _in_use
