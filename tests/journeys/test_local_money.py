"""Bills in local money on cards in another: the same on the screen, on the wire, in the ledger and the journal."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate, Rounding
from frontdesk.hands import NothingHappenedError
from frontdesk.settings import STORE_RATE, Settings
from frontdesk.ui.widgets.entry_list import EntryList
from tests.journeys.test_redeem import CARD, pick
from tests.support.counter import Counter, open_counter
from tests.support.training import TrainingServer

DINARS = "5501620005"
KWD, JPY = Currency.of("KWD"), Currency.of("JPY")


@pytest.mark.parametrize(
    ("rounding", "charge", "left"),
    [(Rounding.HALF_UP, "20.780", "21.970"), (Rounding.DOWN, "20.779", "21.971")],
    ids=lambda value: value.value if isinstance(value, Rounding) else "",
)
async def test_a_bill_in_yen_on_a_card_in_dinars(
    training_server: TrainingServer, tmp_path: Path, rounding: Rounding, charge: str, left: str
) -> None:
    taken_at = datetime.now(UTC).replace(microsecond=0)
    rate = Rate(KWD, JPY, Decimal("481.234"), STORE_RATE, taken_at)
    settings = Settings(local_currency=JPY, rates=(rate,), rounding=rounding)
    async with open_counter(training_server, tmp_path, settings=settings) as counter:
        await counter.sign_in()
        await pick(counter, DINARS, "10006")
        counter.hands.write("10000")
        await counter.until_said(f"Charge KWD {charge}")
        for said in ("JPY 10,000", f"KWD {left}", "1 KWD = 481.234 JPY", "Store rate, today"):
            assert said in counter.shown()

        counter.hands.enter()
        await counter.hands.until_shown("redeem_result_headline")

        said = counter.shown()
        for evidence in (
            f"KWD {charge} redeemed",
            "JPY 10,000",
            f"KWD {left}",
            "1 KWD = 481.234 JPY",
            "Store rate",
        ):
            assert evidence in said
        (attempt,) = counter.journal()
        assert (attempt["amount_minor"], attempt["amount_currency"]) == (int(charge.replace(".", "")), "KWD")
        assert (attempt["local_minor"], attempt["local_currency"]) == (10_000, "JPY")
        assert json.loads(str(attempt["rate"])) == {
            "value": "481.234",
            "from": "KWD",
            "to": "JPY",
            "source": "store",
            "taken_at": taken_at.isoformat(),
            "rounding": rounding.value,
        }
        entry = training_server.ledger(DINARS)[-1]
        assert (entry.amount, entry.currency) == (-Decimal(charge), "KWD")
        assert entry.meta == {
            "local_currency": "JPY",
            "local_amount": "10000",
            "fd_rate": "481.234",
            "fd_rate_from": "KWD",
            "fd_rate_to": "JPY",
            "fd_rate_source": "store",
            "fd_rate_time": taken_at.isoformat(),
            "fd_rounding": rounding.value,
            "fd_reference": attempt["reference"],
        }
        assert training_server.balance(DINARS) == Decimal(left)

        counter.hands.enter()
        await counter.hands.function_key(6)
        rows = await counter.hands.until_shown("activity_rows")
        assert isinstance(rows, EntryList)
        rows.chosen.emit(rows.entries()[0].key)
        await counter.until_said("1 KWD = 481.234 JPY")


async def test_a_manager_sets_the_rate_and_the_next_bill_is_charged_with_it(counter: Counter) -> None:
    await counter.sign_in("manager")
    await counter.hands.function_key(7)
    await counter.hands.until_shown("rates_rows")
    await counter.hands.press("rates_another")
    counter.hands.choose("rates_quote_input", "USD · US Dollar")
    await counter.hands.press("rates_turn")
    counter.hands.find("rates_value_input").setFocus()
    counter.hands.write("3.6725")
    await counter.until_said("1 AED = 0.27229 USD")
    await counter.hands.press("rates_save")
    await counter.until_said("Changes")
    manager = counter.server.user("manager").email
    assert f"Set by | {manager}" in counter.shown()

    await pick(counter)
    counter.hands.write("3671")
    await counter.until_said("Charge USD 10.00")
    assert "1 USD = 3.6725 AED" in counter.shown()
    counter.hands.enter()
    await counter.hands.until_shown("redeem_result_headline")

    entry = counter.server.ledger(CARD)[-1]
    assert (entry.amount, entry.meta["local_amount"]) == (Decimal("-10.00"), "36.71")
    assert (entry.meta["fd_rate"], entry.meta["fd_rate_from"]) == ("3.6725", "USD")
    kept = json.loads((counter.folder / "training" / "rates.json").read_text("utf-8"))
    assert [(change["rate"], change["by"]) for change in kept["changes"]] == [("3.6725", manager)]


async def test_a_cashier_has_no_place_for_rates(counter: Counter) -> None:
    await counter.sign_in()
    await counter.hands.function_key(7)
    with pytest.raises(NothingHappenedError):
        counter.hands.find("rail_rates")
    assert counter.hands.find("rail_balance").isVisible()
