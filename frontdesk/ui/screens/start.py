"""The first start: practise, or connect to the store's server."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from frontdesk.domain.errors import Notice
from frontdesk.ui.screens.screen import Screen, ScreenContext
from frontdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from frontdesk.ui.widgets.fields import LabelledField
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.notice_bar import NoticeBar
from frontdesk.ui.widgets.panel import Panel

FORM_WIDTH = 520


class StartScreen(Screen):
    """Offers to practise or to connect, on a till without settings.

    Args:
        check: Return what is wrong with a server's address, as a sentence, or "".

    Signals:
        practise_wished: Practise without real money.
        connect_wished: Connect to the server with this address.
    """

    practise_wished = Signal()
    connect_wished = Signal(str)

    def __init__(self, context: ScreenContext, check: Callable[[str], str]) -> None:
        super().__init__("start", self.tr("First start", "The name of the screen"), context)
        self._check = check
        panel = Panel(name="start_panel", padding=28, spacing=14, parent=self)
        panel.setFixedWidth(FORM_WIDTH)
        panel.add(TextLabel(self.tr("Welcome to Front Desk"), name="start_title", style="title"))
        panel.add(
            TextLabel(
                self.tr("Practise with cards and people that are not real, or connect this till to your store."),
                name="start_words",
                muted=True,
            )
        )
        self._notice = NoticeBar(name="start_notice", parent=panel)
        panel.add(self._notice)
        practise = PrimaryButton(self.tr("Practise", "The button"), name="start_practise", height=64)
        practise.clicked.connect(self.practise_wished)
        panel.add(practise)
        self._address = LabelledField(
            self.tr("Address of your gift-card server"), name="start_address", placeholder="https://"
        )
        self._address.submitted.connect(self._connect)
        connect = SecondaryButton(self.tr("Connect", "The button: to the store’s server"), name="start_connect")
        connect.clicked.connect(self._connect)
        panel.add(self._address)
        panel.add(connect)
        column = QVBoxLayout(self)
        column.addWidget(panel, alignment=Qt.AlignmentFlag.AlignCenter)

    def arrive(self) -> None:
        """Put the focus on the address: pressing Enter there connects."""
        self._address.setFocus()

    def tell(self, notice: Notice) -> None:
        """Show why the settings can't be used."""
        from frontdesk.ui.screens.notices import notice_text

        self._notice.show_notice(notice_text(notice))

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with the address."""
        self._address.set_error(sentence)

    def _connect(self) -> None:
        address = self._address.text().strip()
        wrong = self._check(address)
        self._address.set_error(wrong)
        if not wrong:
            self.connect_wished.emit(address)
