"""Fields for text and choices, each with its label above and its trouble, in words, below."""

from frontdesk.ui.widgets.labelled import Labelled
from frontdesk.ui.widgets.labelled_combo import LabelledCombo
from frontdesk.ui.widgets.labelled_field import LabelledField, Line

__all__ = ["Labelled", "LabelledCombo", "LabelledField", "Line"]
