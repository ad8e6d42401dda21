"""Connecting: the address of the store's gift-card server, tried before it is used."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from frontdesk.flows.connect import ConnectFlow, ConnectState
from frontdesk.ui.fill import fill
from frontdesk.ui.keys import enter_key
from frontdesk.ui.screens.guide import GuideHead, GuideStep
from frontdesk.ui.screens.notices import notice_text
from frontdesk.ui.screens.screen import Screen, ScreenContext
from frontdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from frontdesk.ui.widgets.fields import LabelledField
from frontdesk.ui.widgets.identity import set_shown
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.notice_bar import NoticeBar
from frontdesk.ui.widgets.panel import Panel
from frontdesk.ui.words.of_addresses import address_problem

FORM_WIDTH = 560
BUTTON_HEIGHT = 64


class ConnectScreen(Screen):
    """Takes the address, says what will be used, and tells what came of trying it.

    Signals:
        back_wished: The person wishes to choose again.
    """

    back_wished = Signal()

    def __init__(self, flow: ConnectFlow, context: ScreenContext) -> None:
        super().__init__("connect", "", context)
        self.setAccessibleName(self.tr("Connect this till", "The name of the screen"))
        self._flow = flow
        self._head = GuideHead(self)
        self._head.back_wished.connect(self.back)
        self._make_form()
        panel = Panel(name="connect_panel", padding=28, spacing=12, parent=self)
        panel.setFixedWidth(FORM_WIDTH)
        panel.add(TextLabel(self.tr("Connect this till"), name="connect_title", style="title"))
        panel.add(
            TextLabel(
                self.tr("Whoever runs your gift cards knows the address of their server."),
                name="connect_words",
                muted=True,
            )
        )
        panel.add(self._notice)
        panel.add(self._address)
        panel.column.addSpacing(4)
        panel.add(self._submit)
        panel.add(self._anyway)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.addWidget(self._head)
        column.addStretch(1)
        # In a row of its own the panel is measured at its own width: sentences that wrap have their room.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(panel)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self._address.set_text(flow.state.address)
        flow.listen(self.render_state)

    def arrive(self) -> None:
        """Put the focus on the address: pressing Enter there connects."""
        self._address.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        """Try the address."""
        self.context.run(self._flow.submit())

    def back(self) -> None:
        """Choose again, unless the server is being asked."""
        if not self._flow.state.busy:
            self.back_wished.emit()

    def render_state(self, state: ConnectState) -> None:
        """Show a state, all of it."""
        self._head.show_step(GuideStep.BEGIN, way_back=True, busy=state.busy)
        used = fill(self.tr("The till will use {address}"), address=state.url) if state.url else self._example
        self._address.set_hint(used)
        self._address.set_error("" if state.wrong is None else address_problem(state.wrong))
        self._notice.show_notice(None if state.problem is None else notice_text(state.problem))
        self._address.set_read_only(state.busy)
        self._submit.set_busy(state.busy, self.tr("Asking the server…"))
        set_shown(self._anyway, state.may_use_anyway)
        if (state.wrong is not None or state.problem is not None) and not state.busy and self.isVisible():
            self.arrive()

    def _make_form(self) -> None:
        self._notice = NoticeBar(name="connect_notice", parent=self)
        self._example = self.tr("For example giftcards.example.com")
        self._address = LabelledField(
            self.tr("Address of the gift-card server"), name="connect_address", hint=self._example
        )
        self._address.edited.connect(self._flow.edit)
        self._submit = PrimaryButton(
            self.tr("Connect", "The button: to the store’s server"),
            name="connect_submit",
            hint=enter_key(),
            height=BUTTON_HEIGHT,
        )
        self._submit.clicked.connect(self.confirm)
        self._anyway = SecondaryButton(self.tr("Use it all the same"), name="connect_anyway")
        self._anyway.clicked.connect(lambda: self.context.run(self._flow.use_anyway()))
