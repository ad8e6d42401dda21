"""What tells a person something: words, notices, progress, results."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.ui.gallery.exhibit import Exhibit, Specimen
from frontdesk.ui.theme.tokens import Tone
from frontdesk.ui.widgets.empty_state import EmptyState
from frontdesk.ui.widgets.labels import AmountLabel, Hairline, IconLabel, TextLabel, TextStyle
from frontdesk.ui.widgets.notice_bar import NoticeBar, NoticeText
from frontdesk.ui.widgets.progress import ProgressPanel
from frontdesk.ui.widgets.result_view import ResultAction, ResultText, ResultView
from frontdesk.ui.widgets.skeleton import Skeleton
from frontdesk.ui.widgets.steps import StepProgress

_GROUP = "Telling"
_NOTHING_MOVED = "No money has moved. Type the PIN from the back of the card again; three wrong ones block it."
_STYLES: tuple[TextStyle, ...] = ("small", "body", "strong", "lead", "title", "headline")


def _words() -> QWidget:
    together = QWidget()
    column = QVBoxLayout(together)
    column.setContentsMargins(0, 0, 0, 0)
    for style in _STYLES:
        column.addWidget(TextLabel(f"{style.capitalize()}: the card holds", style=style))
    column.addWidget(Hairline())
    column.addWidget(TextLabel("Muted: they hold no real money", muted=True))
    for tone, words in (("ok", "Ok: it is done"), ("warn", "Warn: not known yet"), ("bad", "Bad: refused")):
        label = TextLabel(words, style="strong")
        label.set_tone(tone)  # type: ignore[arg-type]  # tones written as texts
        column.addWidget(label)
    column.addWidget(AmountLabel("USD 1,234.50"))
    column.addWidget(IconLabel("scan", "accent"))
    return together


def _notice(tone: Tone, title: str, detail: str = _NOTHING_MOVED) -> QWidget:
    bar = NoticeBar(name="notice")
    bar.show_notice(NoticeText(tone, title, detail, "Try again" if tone == "bad" else "", "Close"))
    return bar


def _progress(token: str, done: int) -> QWidget:
    panel = ProgressPanel(name="progress", token="warn" if token == "warn" else "accent")
    panel.set_progress(done, 120, f"{done} of 120 cards", "1 refused · about 20 s left")
    return panel


def _result(tone: Tone, headline: str, warning: str = "") -> QWidget:
    view = ResultView()
    view.show_result(
        ResultText(
            tone,
            headline,
            ("The customer paid AED 36.71 · USD 41.50 is left on •••• 7879",),
            warning,
            (ResultAction("receipt", "Show receipt", "P"), ResultAction("next", "Next customer", "Enter", True)),
        )
    )
    return view


def _steps(present: int) -> QWidget:
    steps = StepProgress(["Begin", "Sign in", "Store and till", "Scanner"], name="steps")
    steps.show_step(present, f"Step {present + 1} of 4")
    return steps


TELLING = (
    Exhibit(_GROUP, "Words", [Specimen("all styles", _words, 420)]),
    Exhibit(
        _GROUP,
        "Notice",
        [
            Specimen("neutral", lambda: _notice("neutral", "The till was restarted.", ""), 560),
            Specimen("ok", lambda: _notice("ok", "The card is ready.", "It can be redeemed now."), 560),
            Specimen("warn", lambda: _notice("warn", "The line is slow."), 560),
            Specimen("bad", lambda: _notice("bad", "The PIN is wrong."), 560),
        ],
    ),
    Exhibit(
        _GROUP,
        "Progress",
        [
            Specimen("working", lambda: _progress("accent", 44), 420),
            Specimen("searching", lambda: _progress("warn", 90), 420),
            Specimen("just begun", lambda: _progress("accent", 0), 420),
        ],
    ),
    Exhibit(
        _GROUP,
        "Steps",
        [
            Specimen("the first", lambda: _steps(0), 676),
            Specimen("the third", lambda: _steps(2), 676),
            Specimen("narrow", lambda: _steps(2), 420),
        ],
    ),
    Exhibit(
        _GROUP,
        "Skeleton",
        [
            Specimen(
                "waiting",
                lambda: Skeleton([(0.4, 16), (0.8, 40), (0.6, 16)], name="wait", accessible_name="Looking"),
                360,
            )
        ],
    ),
    Exhibit(
        _GROUP,
        "Nothing there",
        [
            Specimen(
                "with an action",
                lambda: EmptyState(
                    "activity", "Nothing yet today", "Each payment appears here.", name="none", action="Redeem"
                ),
                360,
                230,
            ),
            Specimen(
                "only words", lambda: EmptyState("scan", "No card yet", "Scan one to begin.", name="none"), 360, 230
            ),
        ],
    ),
    Exhibit(
        _GROUP,
        "Result",
        [
            Specimen("done", lambda: _result("ok", "USD 10.00 redeemed"), 676, 420),
            Specimen(
                "not known",
                lambda: _result(
                    "warn", "We don’t know yet", "The card may have been charged. Don’t charge it again."
                ),
                676,
                420,
            ),
            Specimen("refused", lambda: _result("bad", "The card is blocked"), 676, 420),
        ],
    ),
)
