"""The first step of the first start: practise, or connect to the store's server."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.errors import Notice
from frontdesk.ui.keys import enter_key
from frontdesk.ui.screens.guide import GuideHead, GuideStep
from frontdesk.ui.screens.screen import Screen, ScreenContext
from frontdesk.ui.theme.fonts import load_for_every_name
from frontdesk.ui.widgets.buttons import PaintedButton, PrimaryButton, SecondaryButton
from frontdesk.ui.widgets.labels import IconLabel, TextLabel
from frontdesk.ui.widgets.language_row import LanguageRow
from frontdesk.ui.widgets.notice_bar import NoticeBar
from frontdesk.ui.widgets.panel import Panel

WAY_WIDTH = 400
BUTTON_HEIGHT = 64
GAP = 24


class StartScreen(Screen):
    """Offers to practise or to connect, on a till that nothing has been decided for.

    Args:
        languages: The languages to choose from, each a code and its own name; none are shown when there are none.
        language: The code of the one that is spoken.

    Signals:
        practise_wished: Practise without real money.
        connect_wished: Connect to a server.
        language_wished: Speak another language, by its code.
    """

    practise_wished = Signal()
    connect_wished = Signal()
    language_wished = Signal(str)

    def __init__(
        self, context: ScreenContext, languages: Sequence[tuple[str, str]] = (), language: str = ""
    ) -> None:
        super().__init__("start", "", context)
        self.setAccessibleName(self.tr("First start", "The name of the screen"))
        head = GuideHead(self)
        head.show_step(GuideStep.BEGIN, way_back=False)
        self._notice = NoticeBar(name="start_notice", parent=self)
        self._notice.setFixedWidth(2 * WAY_WIDTH + GAP)
        title = TextLabel(self.tr("Welcome to Front Desk"), name="start_title", style="headline", parent=self)
        words = TextLabel(self.tr("How would you like to begin?"), name="start_words", style="lead", muted=True)
        for label in (title, words):
            label.set_side("centre")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        column.addWidget(head)
        if languages:
            # Each language is named in its own words, so its letters are needed before it is chosen.
            load_for_every_name()
            row = LanguageRow(
                languages, language, name="start_language", accessible_name=self.tr("Language"), parent=self
            )
            row.language_wished.connect(self.language_wished)
            column.addSpacing(8)
            column.addWidget(row)
        column.addStretch(2)
        column.addWidget(title)
        column.addSpacing(4)
        column.addWidget(words)
        column.addSpacing(24)
        beside = QHBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self._notice)
        beside.addStretch(1)
        column.addLayout(beside)
        column.addSpacing(8)
        column.addLayout(self._ways())
        column.addStretch(3)

    def arrive(self) -> None:
        """Put the focus on practising: nothing can go wrong there."""
        self._practise.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        """Practise."""
        self.practise_wished.emit()

    def tell(self, notice: Notice) -> None:
        """Show what stands in the way."""
        from frontdesk.ui.screens.notices import foldable, notice_text

        self._notice.show_notice(foldable(notice_text(notice)))

    def _ways(self) -> QHBoxLayout:
        self._practise = PrimaryButton(
            self.tr("Practise", "The button"), name="start_practise", hint=enter_key(), height=BUTTON_HEIGHT
        )
        self._practise.clicked.connect(self.practise_wished)
        connect = SecondaryButton(
            self.tr("Connect", "The button: to the store’s server"), name="start_connect", height=BUTTON_HEIGHT
        )
        connect.clicked.connect(self.connect_wished)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch(1)
        row.addWidget(
            self._way(
                "practice",
                self.tr("Try it first"),
                self.tr("With people, cards and money that are not real. Nothing to set up."),
                self._practise,
            )
        )
        row.addWidget(
            self._way(
                "store",
                self.tr("Connect this till"),
                self.tr("To your store’s gift-card server, with your own e-mail and password."),
                connect,
            )
        )
        row.addStretch(1)
        return row

    def _way(self, icon: str, title: str, words: str, button: PaintedButton) -> QWidget:
        panel = Panel(name=f"{button.objectName()}_way", padding=24, spacing=8, parent=self)
        panel.setFixedWidth(WAY_WIDTH)
        panel.add(IconLabel(icon, "accent", 32, panel))
        panel.column.addSpacing(4)
        panel.add(TextLabel(title, name=f"{button.objectName()}_title", style="title"))
        panel.add(TextLabel(words, name=f"{button.objectName()}_words", muted=True))
        panel.add_stretch()
        panel.column.addSpacing(12)
        panel.add(button)
        return panel
