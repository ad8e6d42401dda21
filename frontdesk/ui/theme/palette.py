"""The palette: the few colours that Qt asks for where the stylesheet does not reach."""

from PySide6.QtGui import QColor, QPalette

from frontdesk.ui.theme.schemes import Tokens


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of a scheme."""
    role = QPalette.ColorRole
    made = QPalette()
    colours = {
        role.Window: tokens.bg,
        role.WindowText: tokens.ink,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.sunk,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.ink_2,
        role.Button: tokens.surface,
        role.ButtonText: tokens.ink,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.ToolTipBase: tokens.ink,
        role.ToolTipText: tokens.surface,
        role.Accent: tokens.accent,
    }
    for name, colour in colours.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.ink_2))
    return made
