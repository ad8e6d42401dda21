from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton

from frontdesk.desk.desk import Desk
from frontdesk.desk.rates import Rates
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate
from frontdesk.domain.rate_trouble import FeedProblem
from frontdesk.domain.shop import Role
from frontdesk.exchange_settings import ECB_RATE, STORE_RATE, TABLE_RATE, ExchangeSettings
from frontdesk.flows.rates import RatesFlow
from frontdesk.rate_feeds.quotes import FeedError, Quotes
from frontdesk.ui.screens import outcome
from frontdesk.ui.screens.rates import RatesScreen
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.entry_list import EntryList
from tests.support.screens import Shown, show_screen
from tests.support.till import AED, USD, Till

pytestmark = pytest.mark.usefixtures("light")

KWD, EUR, GBP = (Currency.of(code) for code in ("KWD", "EUR", "GBP"))
EXCHANGE = ExchangeSettings(
    prefer=(STORE_RATE, TABLE_RATE, ECB_RATE), table="/srv/rates.csv", store_stale=timedelta(hours=48)
)


class Feed:
    """A feed that says what the test has it say; as `said` is None, nothing comes."""

    def __init__(self, source: str, said: Callable[[], tuple[Rate, ...]] | None, taken: Till) -> None:
        self.source = source
        self.address = f"https://{source}.example/rates"
        self.said = said
        self._till = taken

    async def fetch(self, now: object) -> Quotes:
        if self.said is None:
            raise FeedError(FeedProblem.WEB_PAGE)
        taken_at = self._till.clock.now() - timedelta(hours=2)
        return Quotes(self.source, taken_at, tuple(replace(rate, taken_at=taken_at) for rate in self.said()))


@pytest.fixture
def bank(till: Till) -> Feed:
    return Feed(
        ECB_RATE,
        lambda: (Rate(EUR, USD, Decimal("1.1614"), ECB_RATE), Rate(EUR, GBP, Decimal("0.8779"), ECB_RATE)),
        till,
    )


@pytest.fixture
def chain(till: Till) -> Feed:
    return Feed(TABLE_RATE, None, till)


@pytest.fixture
def desk(till: Till, tmp_path: Path, bank: Feed, chain: Feed) -> Desk:
    session = replace(till.desk.session, role=Role.MANAGER)
    old = till.clock.now() - timedelta(days=5)
    rates = Rates(
        (Rate(AED, USD, Decimal("0.27236"), STORE_RATE), Rate(AED, KWD, Decimal("0.08355"), STORE_RATE, old)),
        exchange=EXCHANGE,
        session=session,
        clock=till.clock,
        folder=tmp_path,
        feeds=(chain, bank),
    )
    return replace(till.desk, session=session, rates=rates)


@pytest.fixture
def flow(desk: Desk) -> RatesFlow:
    return RatesFlow(desk)


@pytest.fixture
def rates(till: Till, flow: RatesFlow) -> Iterator[Shown]:
    with show_screen(lambda context: RatesScreen(flow, context), till) as shown:
        yield shown


def listed(rates: Shown) -> dict[str, tuple[str, str, str]]:
    found = rates.part("rates_rows")
    assert isinstance(found, EntryList)
    return {
        entry.key: (entry.title.replace("\u00a0", " "), entry.subtitle, entry.chip) for entry in found.entries()
    }


def text_of(rates: Shown, name: str) -> str:
    combo = rates.part(name)
    assert isinstance(combo, QComboBox)
    return combo.currentText()


def begin(rates: Shown, flow: RatesFlow, key: str = "AED/USD") -> None:
    flow.choose(key)
    rates.touch("rates_set")


async def test_each_pair_is_listed_with_where_it_is_from_and_how_it_stands(rates: Shown, flow: RatesFlow) -> None:
    await flow.fetch()
    rows = listed(rates)
    assert rows["AED/USD"] == ("1 AED = 0.27236 USD", "Store rate", "Fine")
    assert rows["AED/KWD"][2] == "Too old"
    title, source, chip = rows["AED/GBP"]
    assert title.startswith("1 AED = 0.205")
    assert source.startswith("ECB, through EUR, USD peg · ")
    assert chip == "Fine"


async def test_the_news_tells_how_each_feed_fares(rates: Shown, flow: RatesFlow, chain: Feed) -> None:
    assert "European Central Bank: not fetched yet." in rates.reads("rates_news")
    rates.touch("rates_fetch")
    await rates.settle()
    assert "European Central Bank: fetched today" in rates.reads("rates_news")
    assert "Chain’s table: nothing new came. A web page came instead of rates." in rates.reads("rates_news")
    assert rates.cut_off() == []


async def test_a_rate_in_full_has_both_directions_its_age_and_why_it_is_not_fine(
    rates: Shown, flow: RatesFlow
) -> None:
    flow.choose("AED/KWD")
    assert rates.reads("rates_facts_rate") == "1 AED = 0.08355 KWD"
    assert rates.reads("rates_facts_back") == "1 KWD = 11.969 AED"
    assert rates.reads("rates_facts_source").startswith("Store rate, ")
    assert rates.reads("rates_facts_age") == "5 days"
    assert rates.reads("rates_trouble_title") == "The exchange rate is too old"
    assert rates.cut_off() == []


async def test_a_rate_is_echoed_both_ways_before_it_is_set(rates: Shown, flow: RatesFlow, desk: Desk) -> None:
    begin(rates, flow)
    assert rates.focus == "rates_value_input"
    rates.touch("rates_turn")
    assert rates.reads("rates_value_label") == "1 USD is how many AED?"
    rates.part("rates_value_input").setFocus()
    rates.type("3.6725")
    assert rates.reads("rates_echo") == "1 USD = 3.6725 AED"
    assert rates.reads("rates_echo_back") == "1 AED = 0.27229 USD"
    assert rates.reads("rates_example") == "A bill of AED 100.00 takes USD 27.23 off a card."
    assert rates.cut_off() == []

    rates.enter()
    await rates.settle()
    assert listed(rates)["AED/USD"][0] == "1 USD = 3.6725 AED"
    assert rates.reads("rates_facts_set_by") == desk.session.account
    assert desk.session.account in rates.reads("rates_changes_0")
    standing = desk.rates.between(AED, USD)
    assert standing.rate is not None
    assert (standing.rate.base, standing.rate.value) == (USD, Decimal("3.6725"))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("3.6725", "wrong way round"),
        ("0.31", "too far from what it is fixed to"),
    ],
    ids=["inverted", "off its peg"],
)
async def test_a_rate_against_its_peg_is_stopped_for_good(
    rates: Shown, flow: RatesFlow, typed: str, told: str
) -> None:
    begin(rates, flow)
    rates.type(typed)
    rates.enter()
    await rates.settle()
    assert rates.reads("rates_doubt_title") == "This rate looks wrong"
    assert told in rates.reads("rates_doubt_detail")
    assert not rates.part("rates_save").isEnabled()
    assert rates.focus == "rates_back"
    assert rates.cut_off() == []

    rates.enter()
    assert listed(rates)["AED/USD"][0] == "1 AED = 0.27236 USD"


async def test_a_jump_is_explained_and_set_by_a_second_step(
    rates: Shown, flow: RatesFlow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(rates, flow, "AED/KWD")
    rates.type("0.09")
    rates.enter()
    await rates.settle()
    assert "too far from the one before" in rates.reads("rates_doubt_detail")
    assert rates.reads("rates_save") == "Set it all the same"
    # The second Enter of an impatient hand goes back.
    rates.enter()
    assert listed(rates)["AED/KWD"][0] == "1 AED = 0.08355 KWD"

    begin(rates, flow, "AED/KWD")
    rates.type("0.09")
    rates.enter()
    await rates.settle()
    monkeypatch.setattr(outcome, "GUARD_MS", 60_000)
    rates.touch("rates_save")
    await rates.settle()
    assert listed(rates)["AED/KWD"][0] == "1 AED = 0.08355 KWD"
    monkeypatch.setattr(outcome, "GUARD_MS", 0)
    rates.touch("rates_save")
    await rates.settle()
    assert listed(rates)["AED/KWD"][:1] == ("1 AED = 0.09 KWD",)


@pytest.mark.parametrize("typed", ["", "abc", "0", "1,234", "1e9", "99999999999999"])
async def test_what_is_no_rate_can_not_be_set(rates: Shown, flow: RatesFlow, typed: str) -> None:
    begin(rates, flow)
    rates.type(typed)
    assert not rates.part("rates_save").isEnabled()
    assert rates.reads("rates_echo") == ""
    assert bool(rates.reads("rates_value_note")) is bool(typed)
    rates.enter()
    await rates.settle()
    assert listed(rates)["AED/USD"][0] == "1 AED = 0.27236 USD"


async def test_another_currency_is_chosen_with_its_name(rates: Shown, flow: RatesFlow) -> None:
    rates.touch("rates_another")
    assert rates.focus == "rates_quote_input"
    assert text_of(rates, "rates_base_input").startswith("AED")
    flow.choose_quote(Currency.of("JPY"))
    assert text_of(rates, "rates_quote_input") == "JPY · Yen"
    rates.part("rates_value_input").setFocus()
    rates.type("42.18")
    assert rates.reads("rates_example") == "A bill of AED 100.00 takes JPY 4,218 off a card."
    rates.enter()
    await rates.settle()
    assert listed(rates)["AED/JPY"][0] == "1 AED = 42.18 JPY"


async def test_what_was_set_is_taken_out_again(rates: Shown, flow: RatesFlow) -> None:
    begin(rates, flow)
    rates.type("0.2723")
    rates.enter()
    await rates.settle()
    rates.touch("rates_remove")
    await rates.settle()
    assert listed(rates)["AED/USD"][0] == "1 AED = 0.27236 USD"
    assert rates.part("rates_changes").isVisible()
    assert not rates.sees("rates_remove")


async def test_a_rate_that_a_feed_let_jump_can_be_called_right(rates: Shown, flow: RatesFlow, bank: Feed) -> None:
    await flow.fetch()
    flow.choose("AED/GBP")
    bank.said = lambda: (Rate(EUR, USD, Decimal("1.1614"), ECB_RATE), Rate(EUR, GBP, Decimal("0.95"), ECB_RATE))
    await flow.fetch()
    assert listed(rates)["AED/GBP"][2] == "Stopped"
    assert "too far from the one before" in rates.reads("rates_trouble_detail")
    assert rates.cut_off() == []

    rates.touch("rates_confirm")
    await rates.settle()
    assert listed(rates)["AED/GBP"][2] == "Fine"
    assert not rates.sees("rates_trouble")


@pytest.mark.usefixtures("expected_log")
async def test_a_disk_that_writes_nothing_changes_nothing(rates: Shown, flow: RatesFlow, tmp_path: Path) -> None:
    (tmp_path / "rates.part").mkdir()
    begin(rates, flow)
    rates.type("0.2723")
    rates.enter()
    await rates.settle()
    assert rates.reads("rates_notice_title") == "The rate could not be saved"
    assert listed(rates)["AED/USD"][0] == "1 AED = 0.27236 USD"
    assert rates.reads("rates_echo") == "1 AED = 0.2723 USD"


async def test_esc_goes_back_step_by_step(rates: Shown, flow: RatesFlow) -> None:
    begin(rates, flow)
    rates.key(Qt.Key.Key_Escape)
    assert flow.state.form is None
    assert rates.sees("rates_facts_rate")
    rates.key(Qt.Key.Key_Escape)
    assert rates.sees("rates_detail_none")


async def test_a_cashier_sees_the_rates_and_changes_none(till: Till, desk: Desk) -> None:
    cashier = replace(desk, session=replace(desk.session, role=Role.CASHIER))
    flow = RatesFlow(cashier)
    with show_screen(lambda context: RatesScreen(flow, context), till) as shown:
        flow.choose("AED/USD")
        assert shown.reads("rates_facts_rate") == "1 AED = 0.27236 USD"
        for name in ("rates_set", "rates_remove", "rates_confirm", "rates_another"):
            assert not shown.sees(name)
        flow.begin()
        flow.begin_another()
        assert flow.state.form is None


@pytest.mark.parametrize("form", [False, True], ids=["looked at", "keyed in"])
async def test_what_a_person_uses_has_a_name_says_what_it_is_and_is_large_enough(
    rates: Shown, flow: RatesFlow, form: bool
) -> None:
    flow.choose("AED/USD")
    if form:
        flow.begin()
    for button in rates.screen.findChildren(QPushButton):
        if button.isVisible():
            assert button.objectName().startswith("rates_"), button.text()
            assert button.text() or button.accessibleName()
            assert button.height() >= TOUCH
