"""The second step of signing in: which store, and which till."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.shop import Store
from frontdesk.flows.sign_in import SignInFlow, SignInState
from frontdesk.ui.keys import enter_key
from frontdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from frontdesk.ui.widgets.fields import LabelledCombo, LabelledField
from frontdesk.ui.widgets.labels import TextLabel

BUTTON_HEIGHT = 60


class PlaceForm(QWidget):
    """Asks for the store and the till's name; when `guided`, one more step follows, and the way back is above.

    Signals:
        confirmed: The person wishes to begin.
        left: The person wishes to sign in as somebody else.
    """

    confirmed = Signal()
    left = Signal()

    def __init__(self, flow: SignInFlow, parent: QWidget, *, guided: bool = False) -> None:
        super().__init__(parent)
        self._guided = guided
        self._store = LabelledCombo(
            self.tr("Store", "A shop of the chain"), name="sign_in_store", placeholder=self.tr("Choose your store")
        )
        self._store.chosen.connect(flow.choose_store)
        self._till = LabelledField(
            self.tr("Name of this till"),
            name="sign_in_till",
            placeholder=self.tr("Till 1", "An example of a till’s name"),
        )
        self._begin = PrimaryButton(
            self.tr("Next", "The button: on to the next step")
            if guided
            else self.tr("Open the till", "Begin to work at it"),
            name="sign_in_begin",
            hint=enter_key(),
            height=BUTTON_HEIGHT,
        )
        self._begin.clicked.connect(self.confirmed)
        other = QuietButton(self.tr("Sign in as somebody else"), name="sign_in_back")
        other.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            TextLabel(
                self.tr("Where are you?", "The question for store and till"),
                name="sign_in_place_title",
                style="title",
            )
        )
        column.addWidget(self._store)
        column.addWidget(self._till)
        column.addSpacing(4)
        column.addWidget(self._begin)
        column.addWidget(other)
        other.setVisible(not guided)
        column.addStretch(1)

    def arrive(self) -> None:
        """Put the focus where something is missing."""
        (self._till if self._store.choice() else self._store).setFocus()

    def till(self) -> str:
        """Return the till's name as it is typed."""
        return self._till.text()

    def render_state(self, state: SignInState, *, moved: bool) -> None:
        """Show the state; `moved` when the screen has just come here."""
        if moved:
            # Most stores have one till, and a person in front of it who wants to go on.
            self._till.set_text(state.till or (self.tr("Till 1") if self._guided else ""))
        self._store.set_options([(store.id, _line(store)) for store in state.stores])
        self._store.choose(state.store_id)
        self._begin.set_busy(state.busy, self.tr("Opening the till…"))


def _line(store: Store) -> str:
    return f"{store.name} ({store.code})" if store.code and store.code != store.name else store.name
