"""What is around every screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frontdesk.ui.gallery.exhibit import Exhibit, Specimen
from frontdesk.ui.gallery.poses import focused, hovered, pressed, with_part
from frontdesk.ui.widgets.columns import ScreenColumns
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.page_stack import PageStack
from frontdesk.ui.widgets.panel import Panel
from frontdesk.ui.widgets.rail import Rail, RailPlace
from frontdesk.ui.widgets.top_bar import TopBar
from frontdesk.ui.widgets.training_band import TrainingBand

_GROUP = "Frame"


def _rail() -> Rail:
    places = [
        RailPlace("balance", "balance", "Balance", "F2"),
        RailPlace("redeem", "redeem", "Redeem", "F3"),
        RailPlace("activate", "activate", "Activate", "F4"),
        RailPlace("activity", "activity", "Activity", "F6"),
    ]
    rail = Rail(places, [RailPlace("practice", "practice", "Cards", "F9")], accessible_name="Places")
    rail.set_current("redeem")
    rail.set_count("activity", 1, "1 payment needs attention")
    return rail


def _off() -> QWidget:
    rail = _rail()
    rail.set_place_enabled("activate", False)
    return rail


def _top_bar(attention: str = "") -> TopBar:
    bar = TopBar(sign_out="Sign out", help_name="Keys", look_name="Language and look")
    bar.set_place("Harbour store", "Till 2")
    bar.set_connection("Online", "ok", "The server answered just now")
    bar.set_attention(attention)
    bar.set_person("MK", "Mariam K.", "Cashier")
    return bar


def _offline() -> QWidget:
    bar = _top_bar("3 need attention")
    bar.set_connection("Offline", "bad", "The server can’t be reached")
    return bar


def _columns() -> QWidget:
    columns = ScreenColumns(name="screen")
    for column, words in ((columns.main, "Main"), (columns.side, "Side")):
        panel = Panel(name=f"{words.lower()}_panel", heading=words)
        panel.add(TextLabel("What belongs together lies on one panel."))
        panel.add_stretch()
        column.addWidget(panel, 1)
    stack = PageStack()
    stack.add(columns)
    stack.show_page(columns)
    return stack


FRAMES = (
    Exhibit(
        _GROUP,
        "Rail",
        [
            Specimen("one place chosen", _rail, 0, 480),
            Specimen("hover", lambda: with_part(_rail(), "rail_balance", hovered), 0, 480),
            Specimen("focus", lambda: with_part(_rail(), "rail_balance", focused), 0, 480),
            Specimen("focus on the chosen", lambda: with_part(_rail(), "rail_redeem", focused), 0, 480),
            Specimen("pressed", lambda: with_part(_rail(), "rail_balance", pressed), 0, 480),
            Specimen("disabled", _off, 0, 480),
        ],
    ),
    Exhibit(
        _GROUP,
        "Top bar",
        [Specimen("online", _top_bar, 900), Specimen("offline, three need attention", _offline, 900)],
    ),
    Exhibit(
        _GROUP,
        "Training band",
        [Specimen("normal", lambda: TrainingBand("TRAINING — no real money, no real cards"), 900)],
    ),
    Exhibit(_GROUP, "Panels in columns", [Specimen("normal", _columns, 900, 220)]),
)
