from __future__ import annotations

import json
from decimal import Decimal

from tests.support.counter import Counter

CARD, PIN = "5501627879", "20415"


async def pick(counter: Counter, number: str = CARD, pin: str = PIN) -> None:
    await counter.hands.function_key(3)
    counter.hands.scan(number)
    await counter.hands.until_focused("redeem_pin")
    counter.hands.write(pin)
    counter.hands.enter()
    await counter.hands.until(counter.till.screen_shown.hasFocus, "the amount to be asked for")


async def test_a_bill_in_local_money_is_converted_once_and_recorded_everywhere(counter: Counter) -> None:
    await counter.sign_in()
    await pick(counter)
    counter.hands.write("3671")
    await counter.until_said("Charge USD 10.00")
    assert "1 AED = 0.27236 USD" in counter.shown()
    assert counter.journal() == []

    counter.hands.enter()
    await counter.hands.until_shown("redeem_result_headline")

    assert "USD 10.00 redeemed" in counter.shown()
    assert "AED 36.71" in counter.shown()
    assert "USD 41.50" in counter.shown()
    (attempt,) = counter.journal()
    assert (attempt["state"], attempt["operation"]) == ("applied", "redeem")
    assert (attempt["amount_minor"], attempt["amount_currency"]) == (1000, "USD")
    assert (attempt["local_minor"], attempt["local_currency"]) == (3671, "AED")
    entry = counter.server.ledger(CARD)[-1]
    assert (entry.amount, entry.currency) == (Decimal("-10.00"), "USD")
    assert entry.meta["local_currency"] == "AED"
    assert entry.meta["local_amount"] == "36.71"
    assert (entry.meta["fd_rate"], entry.meta["fd_rate_from"], entry.meta["fd_rate_to"]) == (
        "0.27236",
        "AED",
        "USD",
    )
    assert entry.meta["fd_reference"] == attempt["reference"]
    assert counter.server.balance(CARD) == Decimal("41.50")
    assert json.loads(str(attempt["rate"]))["value"] == "0.27236"
