"""What is seldom wished, and stands back."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui.theme.tokens import RADIUS_SMALL, TOUCH
from frontdesk.ui.widgets.secondary_button import SecondaryButton


class QuietButton(SecondaryButton):
    """A button without outline, in the accent colour, for what is seldom wished.

    Without text it shows its icon alone and needs an `accessible_name`.
    """

    def __init__(
        self,
        text: str,
        *,
        name: str,
        icon: str = "",
        hint: str = "",
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            text, name=name, icon=icon, hint=hint, height=TOUCH, accessible_name=accessible_name, parent=parent
        )
        self.setProperty("role", "quiet")
        self._ink = "accent"
        self._radius = RADIUS_SMALL
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if accessible_name and not text:
            self.setToolTip(accessible_name)

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        return QSize(max(TOUCH, super().sizeHint().width() - 16), TOUCH)
