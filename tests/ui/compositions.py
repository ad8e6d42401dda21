"""The target pictures, composed of the widgets with fixed words: looked at, and measured by the tests.

`python -m tests.ui.compositions FOLDER` draws each as a PNG, in every scheme and at the least and the usual size.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.ui.theme import LIGHT, SCHEMES, apply_theme
from frontdesk.ui.theme.fonts import load_for
from frontdesk.ui.theme.tokens import HEADLINE, TOUCH
from frontdesk.ui.widgets.amount_display import AmountDisplay
from frontdesk.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from frontdesk.ui.widgets.card_face import CardFace, CardText
from frontdesk.ui.widgets.card_table import CardRow, CardTable, CardTableHeads
from frontdesk.ui.widgets.chip import StatusChip
from frontdesk.ui.widgets.columns import ScreenColumns
from frontdesk.ui.widgets.empty_state import EmptyState
from frontdesk.ui.widgets.entry_list import Entry, EntryList
from frontdesk.ui.widgets.fact_rows import Fact, FactRows
from frontdesk.ui.widgets.fields import LabelledCombo, LabelledField
from frontdesk.ui.widgets.keypad import Keypad
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.notice_bar import NoticeBar, NoticeText
from frontdesk.ui.widgets.panel import Panel
from frontdesk.ui.widgets.pin_field import PinField
from frontdesk.ui.widgets.progress import ProgressPanel
from frontdesk.ui.widgets.rail import Rail, RailPlace
from frontdesk.ui.widgets.result_view import ResultAction, ResultText, ResultView
from frontdesk.ui.widgets.scan_field import ScanField
from frontdesk.ui.widgets.segmented import Segmented
from frontdesk.ui.widgets.skeleton import Skeleton
from frontdesk.ui.widgets.top_bar import TopBar
from frontdesk.ui.widgets.training_band import TrainingBand

SIZES = ((1280, 800), (1024, 600))


def frame(place: str, screen: QWidget) -> QWidget:
    """Return a window with band, rail and top bar around a screen."""
    window = QWidget()
    window.setProperty("role", "ground")
    rail = Rail(
        [
            RailPlace("balance", "balance", "Balance", "F2"),
            RailPlace("redeem", "redeem", "Redeem", "F3"),
            RailPlace("activate", "activate", "Activate", "F4"),
            RailPlace("refund", "refund", "Refund", "F5"),
            RailPlace("activity", "activity", "Activity", "F6"),
        ],
        [RailPlace("practice", "practice", "Cards", "F9")],
        accessible_name="Places",
    )
    rail.set_current(place)
    rail.set_count("activity", 1, "1 payment needs attention")
    bar = TopBar(sign_out="Sign out")
    bar.set_place("Harbour store", "Till 2")
    bar.set_connection("Online", "ok", "The server answered just now")
    bar.set_attention("1 needs attention")
    bar.set_person("MK", "Mariam K.", "Cashier")
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addWidget(bar)
    right.addWidget(screen, 1)
    below = QHBoxLayout()
    below.setSpacing(0)
    below.addWidget(rail)
    below.addLayout(right, 1)
    whole = QVBoxLayout(window)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(TrainingBand("TRAINING — no real money, no real cards"))
    whole.addLayout(below, 1)
    return window


def redeem() -> QWidget:
    """Return the redeem picture."""
    screen = ScreenColumns(name="screen")
    main, side = screen.main, screen.side
    scan = ScanField("Scan or type a card", name="redeem_scan", hint="Scan another card any time")
    scan.show_picked("•••• 7879")
    main.addWidget(scan)
    row = QHBoxLayout()
    row.setSpacing(20)
    keys = QVBoxLayout()
    keys.setSpacing(10)
    keys.addWidget(Keypad(accessible_name="Amount", backspace_name="Delete the last figure"), 1)
    keys.addWidget(SecondaryButton("All of it", name="redeem_all", amount="USD 51.50"))
    row.addLayout(keys, 300)
    entry = QVBoxLayout()
    entry.setSpacing(14)
    entry.addWidget(Segmented([("local", "Bill in AED"), ("card", "Card in USD")], name="redeem_currency"))
    entry.addWidget(AmountDisplay("The customer pays", "AED 36.71", name="redeem_amount"))
    facts = FactRows(name="redeem_facts")
    facts.set_facts(
        [
            Fact("charged", "The card is charged", "USD 10.00", "large"),
            Fact("left", "Left on the card", "USD 41.50", "strong"),
            Fact("rate", "Rate", "1 AED = 0.27236 USD"),
            Fact("source", "From", "Store rate, today 09:00"),
        ]
    )
    panel = Panel(name="redeem_panel", padding=12)
    panel.column.setContentsMargins(16, 4, 16, 4)
    panel.add(facts)
    entry.addWidget(panel)
    entry.addStretch(1)
    entry.addWidget(PrimaryButton("Charge USD 10.00", name="redeem_confirm", hint="Enter"))
    row.addLayout(entry, 400)
    main.addLayout(row, 1)
    face = CardFace("No card yet")
    face.set_card(
        CardText(
            "Gift Card", "USD", "•••• •••• 7879", "Valid until 14 Oct 2027", "Monetary", "Gift card ending 7879"
        )
    )
    side.addWidget(face)
    side.addWidget(_balance_panel(), 1)
    return frame("redeem", screen)


def _balance_panel() -> Panel:
    panel = Panel(name="card_panel")
    head = QHBoxLayout()
    head.addWidget(TextLabel("Balance", style="strong", muted=True), 1)
    head.addWidget(StatusChip("Active", "ok", name="card_status"))
    panel.add_row(head)
    balance = AmountDisplay("", "USD 51.50", name="card_balance", size=HEADLINE)
    balance.set_note("≈ AED 189.09")
    panel.add(balance)
    panel.column.addSpacing(6)
    panel.add(TextLabel("Latest", style="strong", muted=True))
    latest = EntryList(name="card_latest", accessible_name="Latest transactions", selectable=False)
    latest.set_entries(
        [
            Entry("1", "Redeemed", "Today 09:12 · Till 1", "− 56.90"),
            Entry("2", "Refunded", "12 Nov · Mall", "+ 8.40"),
            Entry("3", "Activated", "3 Nov · Harbour", "+ 100.00"),
        ]
    )
    panel.add(latest, 1)
    return panel


def activate() -> QWidget:
    """Return the picture of a box of cards."""
    screen = ScreenColumns(name="screen")
    main, side = screen.main, screen.side
    main.addWidget(ScanField("Scan the next card", name="activate_scan"))
    table = CardTable(CardTableHeads("#", "Card", "Value", "State"), name="activate_cards", accessible_name="Cards")
    table.set_rows(
        [
            CardRow("41", "41", "•••• 0912", "USD 200.00", "Activated", "ok"),
            CardRow("42", "42", "•••• 0913", "USD 200.00", "Activated", "ok"),
            CardRow("43", "43", "•••• 0914", "USD 200.00", "Checking the card", "warn"),
            CardRow("44", "44", "•••• 0915", "USD 200.00", "Already active", "bad"),
            CardRow("45", "45", "•••• 0916", "USD 200.00", "Waiting"),
            CardRow("46", "46", "•••• 0917", "USD 200.00", "Waiting"),
        ]
    )
    panel = Panel(name="activate_panel", padding=14)
    panel.column.setContentsMargins(14, 4, 14, 14)
    panel.add(table, 1)
    main.addWidget(panel, 1)
    progress = ProgressPanel(name="activate_progress")
    progress.set_progress(
        44, 120, "44 of 120 cards", "42 activated · 1 refused · 1 being checked · about 20 s left"
    )
    main.addWidget(progress)
    facts = FactRows(name="activate_facts")
    facts.set_facts(
        [
            Fact("campaign", "Campaign", "Winter 2026", "strong"),
            Fact("value", "Value", "USD 200.00", "strong"),
            Fact("delivery", "Handed over", "Pick-up", "strong"),
            Fact("order", "Order", "R634022964", "strong"),
        ]
    )
    settings = Panel(name="activate_settings", heading="For every card in this box")
    settings.add(facts)
    settings.column.addSpacing(12)
    settings.add(TextLabel("Total so far", style="strong", muted=True))
    total = AmountDisplay("", "USD 8,400.00", name="activate_total", size=HEADLINE)
    total.set_note("of USD 24,000.00")
    settings.add(total)
    settings.add_stretch()
    side.addWidget(settings, 1)
    side.addWidget(SecondaryButton("Pause", name="activate_pause", height=TOUCH + 4))
    side.addWidget(SecondaryButton("Print list so far", name="activate_print", height=TOUCH + 4))
    return frame("activate", screen)


def result_done() -> QWidget:
    """Return the picture of a redeem that is done."""
    view = ResultView()
    view.show_result(
        ResultText(
            "ok",
            "USD 10.00 redeemed",
            ("The customer paid AED 36.71 · USD 41.50 is left on •••• 7879",),
            actions=(
                ResultAction("receipt", "Show receipt", "P"),
                ResultAction("next", "Next customer", "Enter", primary=True),
            ),
        )
    )
    return frame("redeem", view)


def result_unknown() -> QWidget:
    """Return the picture of a redeem that is not known yet."""
    view = ResultView()
    view.show_result(
        ResultText(
            "warn",
            "We don’t know yet",
            ("The server did not answer after USD 10.00 was sent for •••• 7879.",),
            warning="The card may have been charged. Don’t charge it again.",
            actions=(
                ResultAction("activity", "Show in Activity"),
                ResultAction("next", "Next customer", "Enter", primary=True),
            ),
        )
    )
    facts = FactRows(name="result_facts")
    facts.set_facts(
        [
            Fact("seen", "Last look at the card", "10:41:07: nothing of it on the card"),
            Fact("next", "Next look", "10:41:17"),
            Fact("reference", "Our reference", "FD-7Q2M9ZK4T1HX3W5B", "strong"),
        ]
    )
    panel = Panel(name="result_panel")
    panel.column.setContentsMargins(20, 6, 20, 6)
    panel.add(facts)
    view.set_content(panel)
    return frame("redeem", view)


def result_twice() -> QWidget:
    """Return the picture of a card that was charged more often than was asked for."""
    view = ResultView()
    view.show_result(
        ResultText(
            "bad",
            "The card was charged twice",
            (
                "USD 10.00 redeemed · USD 31.50 is left on •••• 7879",
                "USD 10.00 too much was taken from •••• 7879.",
                "The money has moved.",
            ),
            warning="Look in Activity first.",
            actions=(
                ResultAction("next", "Next customer"),
                ResultAction("activity", "Show in Activity", "Enter", primary=True),
            ),
            icon="warning",
        )
    )
    return frame("redeem", view)


def attention() -> QWidget:
    """Return the picture of what needs a person, above today's other attempts."""
    screen = ScreenColumns(name="screen", main=1, side=1)
    screen.main.addWidget(
        LabelledField("Find in today’s activity", name="activity_search", placeholder="Card, amount or name")
    )
    rows = EntryList(name="activity_rows", accessible_name="Today’s activity")
    lost, twice = "Not known yet", "Twice"
    when = "Today 10:40 · mariam · AED 36.71"
    rows.set_entries(
        [
            Entry("1", "Redeem •••• 7879", when, "USD 10.00", lost, "warn", "Wait until 10:42:40", "warn"),
            Entry("2", "Redeem •••• 5278", when, "USD 10.00", lost, "warn", "You can decide now", "warn"),
            Entry("3", "Redeem •••• 0001", when, "USD 8.40", twice, "bad", "A manager has to decide", "bad"),
            Entry("4", "Refund •••• 0012", "Today 09:02 · omar", "USD 8.40", "Done", "ok"),
        ]
    )
    rows.set_current("2")
    listed = Panel(name="activity_panel", padding=10)
    listed.add(rows, 1)
    screen.main.addWidget(listed, 1)
    detail = Panel(name="activity_detail", padding=16)
    head = QHBoxLayout()
    head.addWidget(TextLabel("Redeem •••• 5278", style="strong", muted=True), 1)
    head.addWidget(StatusChip(lost, "warn", name="activity_case_state"))
    detail.add_row(head)
    detail.add(TextLabel("USD 10.00 · AED 36.71", style="title"))
    detail.add(TextLabel("The server did not answer after USD 10.00 was sent. The card may have been charged."))
    warning = TextLabel("Don’t charge it again.", style="strong")
    warning.set_tone("warn")
    detail.add(warning)
    looks = FactRows(name="activity_case_looks")
    looks.set_facts(
        [
            Fact("seen", "Last look", "10:41:07: nothing of it on the card"),
            Fact("next", "Next look", "10:51:07"),
        ]
    )
    detail.add(looks)
    detail.add_stretch()
    detail.add(SecondaryButton("It did not happen: take payment again", name="activity_choice_0", height=TOUCH + 4))
    detail.add(SecondaryButton("It happened: the customer has paid", name="activity_choice_1", height=TOUCH + 4))
    detail.add(QuietButton("Check now", name="activity_check"))
    screen.side.addWidget(detail, 1)
    return frame("activity", screen)


def fields() -> QWidget:
    """Return the widgets that no target picture shows."""
    screen = ScreenColumns(name="screen")
    main, side = screen.main, screen.side
    for tone, title in (("bad", "The PIN is wrong."), ("warn", "The line is slow."), ("ok", "The card is ready.")):
        notice = NoticeBar(name=f"notice_{tone}")
        detail = "No money has moved. Type the PIN from the back of the card again; three wrong ones block it."
        notice.show_notice(NoticeText(tone, title, detail, "Try again", "Close"))  # type: ignore[arg-type]  # tones as texts
        main.addWidget(notice)
    main.addWidget(LabelledField("E-mail", name="email", placeholder="name@store.example"))
    wrong = LabelledField("Password", name="password", password=True)
    wrong.set_text("secret")
    wrong.set_error("The password is wrong.")
    main.addWidget(wrong)
    store = LabelledCombo("Store", name="store", options=[("1", "Harbour store"), ("2", "Mall of the North")])
    store.choose("1")
    main.addWidget(store)
    pin = PinField("PIN", hint="On the back of the card")
    pin.press("1234")
    main.addWidget(pin)
    main.addStretch(1)
    busy = PrimaryButton("Charge USD 10.00", name="busy", hint="Enter")
    busy.set_busy(True, "Charging…")
    main.addWidget(busy)
    panel = Panel(name="attempts", heading="Today", padding=12)
    entries = EntryList(name="attempt_list", accessible_name="Attempts")
    entries.set_entries(
        [
            Entry("1", "Redeem •••• 7879", "09:12 · Mariam K.", "− 56.90", "Not known", "warn"),
            Entry("2", "Refund •••• 0012", "09:02 · Omar", "+ 8.40", "Done", "ok"),
        ]
    )
    entries.set_current("1")
    panel.add(entries, 1)
    side.addWidget(panel, 1)
    side.addWidget(
        EmptyState("activity", "Nothing yet today", "Each payment of this till appears here.", name="none")
    )
    side.addWidget(Skeleton([(0.4, 16), (0.8, 40), (0.6, 16)], name="skeleton"))
    off = PrimaryButton("Charge", name="off", hint="Enter")
    off.setEnabled(False)
    side.addWidget(off)
    return frame("refund", screen)


COMPOSITIONS: tuple[Callable[[], QWidget], ...] = (
    redeem,
    activate,
    result_done,
    result_unknown,
    result_twice,
    attention,
    fields,
)


def draw(folder: Path) -> None:
    """Draw every composition into a folder."""
    app = QApplication.instance() or QApplication(["compositions"])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    load_for("ar")
    for scheme in SCHEMES.values():
        apply_theme(app, scheme)
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            if direction == Qt.LayoutDirection.RightToLeft and scheme is not LIGHT:
                continue
            app.setLayoutDirection(direction)
            for make in COMPOSITIONS:
                window = make()
                first = window.findChild(ScanField)
                if first is not None:
                    first.setFocus()
                for width, height in SIZES:
                    window.resize(width, height)
                    window.show()
                    window.activateWindow()
                    QTest.qWaitForWindowActive(window)
                    app.sendPostedEvents()
                    side = "" if direction == Qt.LayoutDirection.LeftToRight else "-mirrored"
                    window.grab().save(str(folder / f"{make.__name__}-{scheme.name}{side}-{width}.png"))
                window.close()


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
