"""The attempts whose end nobody knows, each with what is known of it and the way to look again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from frontdesk.desk.attention import Attention
from frontdesk.ui.format import money
from frontdesk.ui.screens.attempt_told import attempt_title
from frontdesk.ui.widgets.buttons import QuietButton
from frontdesk.ui.widgets.identity import identify, set_shown
from frontdesk.ui.widgets.labels import IconLabel, TextLabel
from frontdesk.ui.words import attempt_words

_SPACING = 10


class AttentionCard(QFrame):
    """One attempt that needs attention.

    Parts: `<name>_title`, `<name>_words`, `<name>_warning`, `<name>_check`, `<name>_details`.

    Signals:
        check_requested: Look for it on its card (the attempt's id).
        details_requested: Show all that is known of it (the attempt's id).
    """

    check_requested = Signal(str)
    details_requested = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name)
        self.setProperty("role", "notice")
        self.setProperty("tone", "warn")
        self._attention_id = ""
        self._attempt_id = ""
        self._title = TextLabel(name=f"{name}_title", style="strong", parent=self)
        self._words = TextLabel(name=f"{name}_words", parent=self)
        self._warning = TextLabel(name=f"{name}_warning", style="strong", parent=self)
        self._check = QuietButton(self.tr("Check again"), name=f"{name}_check", parent=self)
        self._details = QuietButton(self.tr("Details"), name=f"{name}_details", parent=self)
        self._check.clicked.connect(lambda: self.check_requested.emit(self._attention_id))
        self._details.clicked.connect(lambda: self.details_requested.emit(self._attempt_id))
        told = QVBoxLayout()
        told.setSpacing(2)
        for part in (self._title, self._words, self._warning):
            told.addWidget(part)
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self._check)
        buttons.addWidget(self._details)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 8, 12)
        row.setSpacing(12)
        row.addWidget(IconLabel("question", "warn", 24, self), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        row.addLayout(buttons)

    def show_attention(self, about: Attention, checking: str) -> None:
        """Show what needs a person; `checking` is the id of what is being looked for, or ""."""
        attempt = about.attempt
        told = attempt_words(attempt)
        self._attention_id = about.id
        self._attempt_id = attempt.id
        parts = (attempt_title(attempt), money(attempt.amount) if attempt.amount else "")
        self._title.setText(" · ".join(part for part in parts if part))
        self._words.setText(" ".join(told.sentences))
        self._warning.setText(told.warning)
        set_shown(self._warning, bool(told.warning))
        self._check.setText(self.tr("Checking…") if checking == about.id else self.tr("Check again"))
        self._check.setEnabled(not checking)
        self.setAccessibleName(f"{self._title.text()}. {told.title}. {told.detail}")


class AttentionList(QScrollArea):
    """A card for each attempt that needs attention, as high as they need up to a share of the screen.

    The cards are named `<name>_0`, `<name>_1` ..., newest first.

    Signals: as of `AttentionCard`.
    """

    check_requested = Signal(str)
    details_requested = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name, self.tr("What needs attention"))
        self._cards: list[AttentionCard] = []
        self._most = 240
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_SPACING)
        self.setWidget(inside)
        self.hide()

    def show_all(self, attempts: Sequence[Attention], checking: str) -> None:
        """Show these; `checking` is the id of the one that is being looked for, or ""."""
        while len(self._cards) < len(attempts):
            card = AttentionCard(name=f"{self.objectName()}_{len(self._cards)}", parent=self.widget())
            card.check_requested.connect(self.check_requested)
            card.details_requested.connect(self.details_requested)
            self._cards.append(card)
            self._column.addWidget(card)
        for place, card in enumerate(self._cards):
            if place < len(attempts):
                card.show_attention(attempts[place], checking)
            set_shown(card, place < len(attempts))
        set_shown(self, bool(attempts))
        self._fit()

    def set_most(self, height: int) -> None:
        """Set how high the list may get, px."""
        self._most = height
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the sentences need at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = self._column.heightForWidth(self.viewport().width())
        if self._column.hasHeightForWidth() and needed > 0:
            self.setFixedHeight(min(needed, self._most))
