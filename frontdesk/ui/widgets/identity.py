"""The name and the spoken name that every widget a person uses carries."""

from PySide6.QtWidgets import QLabel, QWidget


def identify(widget: QWidget, name: str, accessible_name: str = "") -> None:
    """Give a widget its stable object name, and what a screen reader says for it."""
    widget.setObjectName(name)
    if accessible_name:
        widget.setAccessibleName(accessible_name)


def unspoken(*labels: QLabel) -> None:
    """Let a screen reader pass over labels whose words it finds elsewhere."""
    for label in labels:
        label.setProperty("unspoken", True)


def restyle(widget: QWidget, **properties: str | bool) -> None:
    """Set dynamic properties that the stylesheet matches, and apply it again if one has changed."""
    changed = False
    for name, value in properties.items():
        before = widget.property(name)
        # A flag that was never set is no different from a false one.
        if before != value and not (before is None and value is False):
            widget.setProperty(name, value)
            changed = True
    if not changed:
        return
    from PySide6.QtCore import Qt

    # Before its first polish a widget matches the sheet anyway, and an early polish would freeze its font.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def set_shown(widget: QWidget, shown: bool) -> None:
    """Show or hide a part of a widget; one that has no parent yet shows with its parent, never as a window."""
    if shown and widget.parentWidget() is None:
        from PySide6.QtCore import Qt

        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.setVisible(shown)
