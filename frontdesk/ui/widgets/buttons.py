"""The buttons: one primary action to a screen, secondary ones beside it, quiet ones for the rest."""

from frontdesk.ui.widgets.painted_button import PaintedButton
from frontdesk.ui.widgets.primary_button import PrimaryButton
from frontdesk.ui.widgets.quiet_button import QuietButton
from frontdesk.ui.widgets.secondary_button import SECONDARY_HEIGHT, SecondaryButton

__all__ = ["SECONDARY_HEIGHT", "PaintedButton", "PrimaryButton", "QuietButton", "SecondaryButton"]
