"""Lists and tables."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frontdesk.ui.gallery.exhibit import Exhibit, Specimen
from frontdesk.ui.gallery.poses import disabled, focused
from frontdesk.ui.widgets.card_table import CardRow, CardTable, CardTableHeads
from frontdesk.ui.widgets.entry_list import Entry, EntryList
from frontdesk.ui.widgets.key_rows import KeyRows
from frontdesk.ui.widgets.panel import Panel

_GROUP = "Lists"


def _entries(*, selectable: bool = True) -> EntryList:
    entries = EntryList(name="attempts", accessible_name="Attempts", selectable=selectable)
    when = "Today 10:40 · mariam"
    entries.set_entries(
        [
            Entry("1", "Redeem •••• 7879", when, "USD 10.00", "Not known", "warn", "Wait until 10:42", "warn"),
            Entry("2", "Redeem •••• 0001", when, "USD 8.40", "Twice", "bad", "A manager has to decide", "bad"),
            Entry("3", "Refund •••• 0012", "Today 09:02 · omar", "USD 8.40", "Done", "ok"),
            Entry("4", "Activate 120 cards", "Today 08:58 · omar", "USD 24,000.00"),
        ]
    )
    entries.set_current("3")
    return entries


def _on_panel(widget: QWidget) -> QWidget:
    panel = Panel(name="list_panel", padding=10)
    panel.add(widget, 1)
    return panel


def _table() -> QWidget:
    table = CardTable(CardTableHeads("#", "Card", "Value", "State"), name="cards", accessible_name="Cards")
    table.set_rows(
        [
            CardRow("1", "1", "•••• 0912", "USD 200.00", "Activated", "ok"),
            CardRow("2", "2", "•••• 0913", "USD 200.00", "Checking the card", "warn"),
            CardRow("3", "3", "•••• 0914", "USD 200.00", "Already active", "bad"),
            CardRow("4", "4", "•••• 0915", "USD 200.00", "Waiting"),
        ]
    )
    return table


def _keys() -> QWidget:
    return KeyRows("Places", [("F2", "Balance"), ("F3", "Redeem"), ("Alt+S", "Sign out")], name="keys")


LISTS = (
    Exhibit(
        _GROUP,
        "Entries",
        [
            Specimen("one chosen", lambda: _on_panel(_entries()), 480, 300),
            Specimen("focus", lambda: _on_panel(focused(_entries())), 480, 300),
            Specimen("only read", lambda: _on_panel(_entries(selectable=False)), 480, 300),
            Specimen("disabled", lambda: _on_panel(disabled(_entries())), 480, 300),
        ],
    ),
    Exhibit(_GROUP, "Cards", [Specimen("normal", lambda: _on_panel(_table()), 560, 310)]),
    Exhibit(_GROUP, "Keys", [Specimen("normal", _keys, 320)]),
)
