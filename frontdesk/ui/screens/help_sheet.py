"""The sheet of keys: what they do here, how the places are reached, and what they do everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.ui.screens.screen import KeyGroup, KeyHelp
from frontdesk.ui.widgets.key_rows import KeyRows
from frontdesk.ui.widgets.sheet import Sheet
from frontdesk.ui.window_keys import HELP_KEY, LOOK_KEY

WIDTH = 900


class HelpSheet(Sheet):
    """Shows keys in two columns: those of the place, and those of everywhere.

    Args:
        groups: What the place and the till tell of their keys; none before anybody has signed in.
    """

    gives_way_to_scans = True

    def __init__(self, groups: Sequence[KeyGroup], window: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("HelpSheet", "Keys"),
            name="help",
            window=window,
            close=QCoreApplication.translate("HelpSheet", "Close"),
            width=WIDTH,
        )
        self.closed.connect(self.deleteLater)
        left, right = QVBoxLayout(), QVBoxLayout()
        row = QHBoxLayout()
        row.setSpacing(40)
        for column in (left, right):
            column.setSpacing(28)
            row.addLayout(column, 1)
        for number, group in enumerate((*groups, self._everywhere())):
            # The places take the second column; what is said of here and of everywhere shares the first.
            column = right if 0 < number < len(groups) else left
            rows = [(key.key, key.words) for key in group.keys]
            column.addWidget(KeyRows(group.heading, rows, name=f"help_group_{number}"))
        for column in (left, right):
            column.addStretch(1)
        self.column.addLayout(row)

    def _everywhere(self) -> KeyGroup:
        keys = (
            KeyHelp(self.tr("Scan"), self.tr("reaches the card slot, wherever the focus is")),
            KeyHelp("Tab", self.tr("go to the next field or button")),
            KeyHelp("Alt", self.tr("show a key for every button; with Alt it presses it")),
            KeyHelp(HELP_KEY, self.tr("this sheet")),
            KeyHelp(LOOK_KEY, self.tr("language, colours and sounds")),
        )
        return KeyGroup(self.tr("Everywhere"), keys)
