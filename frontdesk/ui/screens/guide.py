"""What the steps of the first start have in common: how far it is, and the way back."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.ui.fill import fill
from frontdesk.ui.format import number
from frontdesk.ui.widgets.buttons import QuietButton
from frontdesk.ui.widgets.steps import StepProgress


class GuideStep(IntEnum):
    """The steps, in order."""

    BEGIN = 0
    SIGN_IN = 1
    TILL = 2
    SCANNER = 3


class GuideHead(QWidget):
    """The head of a step: the way back, and the steps in a row.

    Signals:
        back_wished: The person wishes to go one step back.
    """

    back_wished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self._words = (
            self.tr("Begin", "A step of the first start"),
            self.tr("Sign in", "A step of the first start"),
            self.tr("This till", "A step of the first start"),
            self.tr("Scanner", "A step of the first start"),
        )
        self._back = QuietButton(
            self.tr("Back", "The button: one step back"), name="guide_back", icon="chevron_back", parent=self
        )
        self._back.clicked.connect(self.back_wished)
        self._steps = StepProgress(self._words, name="guide_steps", parent=self)
        # The steps stand in the middle of the window, whatever is beside them.
        self._other_side = QWidget(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 0)
        row.addWidget(self._back)
        row.addWidget(self._steps, 1)
        row.addWidget(self._other_side)
        width = self._back.sizeHint().width()
        self._other_side.setFixedWidth(width)
        self._back.setFixedWidth(width)
        policy = self._back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._back.setSizePolicy(policy)

    def show_step(self, step: GuideStep, *, way_back: bool, busy: bool = False) -> None:
        """Show which step is being taken; while it is busy, nobody can leave it."""
        told = fill(
            self.tr("Step {place} of {all}: {name}"),
            place=number(step + 1),
            all=number(len(self._words)),
            name=self._words[step],
        )
        self._steps.show_step(step, told)
        self._back.setVisible(way_back)
        self._back.setEnabled(not busy)
