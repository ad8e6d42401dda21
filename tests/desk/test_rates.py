"""Which rate is in effect: the order of the sources, age, the guard, crosses, and what managers set."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.desk.rates import Rates
from frontdesk.desk.rates_found import Standing
from frontdesk.desk.rates_told import RateDoubtedError
from frontdesk.domain.currency import Currency
from frontdesk.domain.errors import NextStep, NoticeError, NoticeKind
from frontdesk.domain.exchange import Rate
from frontdesk.domain.rate_trouble import RateProblem
from frontdesk.domain.shop import Session
from frontdesk.exchange_settings import ExchangeSettings
from frontdesk.rate_feeds.quotes import WrongRow
from tests.desk.rates import AED, CASHIER, EUR, GBP, JPY, KWD, MANAGER, SAR, USD, Bureau, rate, said

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def bureau(tmp_path: Path) -> Bureau:
    return Bureau(tmp_path)


def effect(rates: Rates, one: Currency, other: Currency) -> tuple[str, str]:
    """How the rate between two currencies stands, and from where it is."""
    found = rates.between(one, other)
    return found.standing.value, found.source


def refusal(rates: Rates, one: Currency, other: Currency) -> NoticeKind:
    with pytest.raises(NoticeError) as refused:
        rates.demand(one, other)
    assert refused.value.notice.next_step is NextStep.USE_CARD_CURRENCY
    return refused.value.notice.kind


# The order of the sources


async def test_the_best_source_that_knows_the_currencies_is_taken(bureau: Bureau) -> None:
    bureau.settled = [rate("1 EUR = 160 JPY")]
    table = said("1 EUR = 161 JPY", "1 GBP = 185 JPY", source="table", taken_at=bureau.now)
    bank = said("1 EUR = 162 JPY", "1 EUR = 0.87 GBP", "1 EUR = 1.1 USD", taken_at=bureau.now)

    rates = await bureau.fetched(table, bank)

    assert effect(rates, JPY, EUR) == ("fine", "store")
    assert effect(rates, GBP, JPY) == ("fine", "table")
    assert effect(rates, EUR, GBP) == ("fine", "ecb")
    assert effect(rates, KWD, JPY) == ("missing", "")
    assert effect(rates, EUR, EUR) == ("missing", "")
    assert rates.usable(EUR, JPY) == rates.demand(JPY, EUR) == bureau.settled[0]
    assert refusal(rates, KWD, JPY) is NoticeKind.RATE_MISSING


async def test_the_order_is_the_stores_to_choose(bureau: Bureau) -> None:
    bureau.settled = [rate("1 EUR = 160 JPY")]
    bureau.exchange = ExchangeSettings(("ecb", "store"))

    rates = await bureau.fetched(said("1 EUR = 162 JPY", taken_at=bureau.now))

    assert effect(rates, EUR, JPY) == ("fine", "ecb")


async def test_a_source_that_is_not_named_is_neither_asked_nor_used(bureau: Bureau) -> None:
    await bureau.fetched(said("1 EUR = 162 JPY", taken_at=bureau.now))
    bureau.exchange = ExchangeSettings(("store",))

    rates = bureau.open()

    assert effect(rates, EUR, JPY) == ("missing", "")
    assert effect(rates, AED, USD) == ("missing", "")
    assert rates.news.feeds == ()


# Age


@pytest.mark.parametrize(("session", "kind"), [(CASHIER, NoticeKind.RATE_STALE), (MANAGER, None)])
async def test_what_is_too_old_needs_a_manager(bureau: Bureau, session: Session, kind: NoticeKind | None) -> None:
    table = said("1 EUR = 161 JPY", source="table", taken_at=bureau.now)
    rates = await bureau.fetched(table, session=session)

    bureau.clock.move(36 * HOUR)
    assert effect(rates, EUR, JPY) == ("fine", "table")
    bureau.clock.move(HOUR)

    assert effect(rates, EUR, JPY) == ("stale", "table")
    assert rates.between(EUR, JPY).age == 37 * HOUR
    if kind is None:
        assert rates.demand(EUR, JPY).value == 161
    else:
        assert refusal(rates, EUR, JPY) is kind
        assert rates.usable(EUR, JPY) is None


async def test_what_is_too_old_gives_way_to_a_fresh_one(bureau: Bureau) -> None:
    table = said("1 EUR = 161 JPY", source="table", taken_at=bureau.now - 37 * HOUR)

    rates = await bureau.fetched(table, said("1 EUR = 162 JPY", taken_at=bureau.now))

    assert effect(rates, EUR, JPY) == ("fine", "ecb")


async def test_among_the_old_the_better_source_counts(bureau: Bureau) -> None:
    rates = await bureau.fetched(
        said("1 EUR = 161 JPY", source="table", taken_at=bureau.now),
        said("1 EUR = 162 JPY", taken_at=bureau.now),
    )
    bureau.clock.move(10 * DAY)

    assert effect(rates, EUR, JPY) == ("stale", "table")


async def test_reference_rates_are_old_when_the_next_ones_are_late(bureau: Bureau) -> None:
    rates = await bureau.fetched(said("1 EUR = 162 JPY", taken_at=bureau.now))

    bureau.clock.move(2 * DAY)
    assert effect(rates, EUR, JPY) == ("fine", "ecb")
    bureau.clock.move(HOUR)
    assert effect(rates, EUR, JPY) == ("stale", "ecb")


def test_the_stores_rates_get_old_only_when_the_settings_say_so(bureau: Bureau) -> None:
    bureau.settled = [rate("1 EUR = 160 JPY", taken_at=bureau.now - 400 * DAY), rate("1 GBP = 185 JPY")]

    assert effect(bureau.open(), EUR, JPY) == ("fine", "store")

    bureau.exchange = ExchangeSettings(store_stale=7 * DAY)
    rates = bureau.open()
    assert effect(rates, EUR, JPY) == ("stale", "store")
    assert effect(rates, GBP, JPY) == ("fine", "store")
    assert rates.between(GBP, JPY).age is None


async def test_a_clock_that_is_set_back_makes_rates_of_the_future_and_they_need_a_manager(bureau: Bureau) -> None:
    rates = await bureau.fetched(said("1 EUR = 162 JPY", taken_at=bureau.now), session=CASHIER)

    bureau.clock.jump(-20 * HOUR)
    assert effect(rates, EUR, JPY) == ("fine", "ecb")
    bureau.clock.jump(-5 * HOUR)
    assert effect(rates, EUR, JPY) == ("stale", "ecb")
    assert refusal(rates, EUR, JPY) is NoticeKind.RATE_STALE
    bureau.clock.jump(25 * HOUR)
    assert effect(rates, EUR, JPY) == ("fine", "ecb")


# Wrong


async def test_what_is_wrong_at_a_better_source_is_told_and_not_passed_over(bureau: Bureau) -> None:
    zero = WrongRow(EUR, JPY, RateProblem.NOT_POSITIVE, "0.00")
    table = said("1 EUR = 0.87 GBP", source="table", taken_at=bureau.now, wrong=(zero,))

    rates = await bureau.fetched(table, said("1 EUR = 162 JPY", taken_at=bureau.now))

    assert effect(rates, EUR, JPY) == ("stopped", "table")
    assert refusal(rates, EUR, JPY) is NoticeKind.RATE_STOPPED
    assert rates.usable(EUR, JPY) is None
    stop = rates.between(EUR, JPY).stop
    assert stop is not None
    assert (stop.problem, stop.text, stop.final) == (RateProblem.NOT_POSITIVE, "0.00", True)
    assert effect(rates, EUR, GBP) == ("fine", "table")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("1 AED = 3.67 USD", RateProblem.INVERTED),
        ("1 AED = 0.3 USD", RateProblem.OFF_PEG),
    ],
)
def test_a_rate_of_the_settings_is_guarded_too(bureau: Bureau, text: str, problem: RateProblem) -> None:
    bureau.settled = [rate(text)]

    found = bureau.open().between(USD, AED)

    assert found.standing is Standing.STOPPED
    assert found.stop is not None
    assert (found.stop.problem, found.stop.final) == (problem, True)
    assert found.stop.expected is not None
    assert found.stop.expected.value == Decimal("3.6725")


async def test_a_jump_is_stopped_until_a_manager_says_that_it_is_right(bureau: Bureau) -> None:
    await bureau.fetched(said("1 EUR = 160 JPY", "1 EUR = 1.1 USD", taken_at=bureau.now))
    rates = await bureau.fetched(said("1 EUR = 170 JPY", "1 EUR = 1.1 USD", taken_at=bureau.now))

    assert effect(rates, EUR, JPY) == effect(rates, USD, JPY) == ("stopped", "ecb")
    assert effect(rates, EUR, USD) == ("fine", "ecb")
    with pytest.raises(NoticeError) as refused:
        await rates.confirm(EUR, JPY, CASHIER)
    assert refused.value.notice.kind is NoticeKind.RATE_NEEDS_MANAGER
    assert effect(rates, EUR, JPY) == ("stopped", "ecb")

    await rates.confirm(USD, JPY, MANAGER)

    assert effect(rates, EUR, JPY) == effect(rates, USD, JPY) == ("fine", "ecb")
    await rates.close()
    assert effect(bureau.open(), EUR, JPY) == ("fine", "ecb")


async def test_a_jump_that_the_feed_takes_back_needs_nobody(bureau: Bureau) -> None:
    await bureau.fetched(said("1 EUR = 160 JPY", taken_at=bureau.now))
    await bureau.fetched(said("1 EUR = 16 JPY", taken_at=bureau.now))

    rates = await bureau.fetched(said("1 EUR = 161 JPY", taken_at=bureau.now))

    assert effect(rates, EUR, JPY) == ("fine", "ecb")


async def test_small_steps_are_no_jump_however_many(bureau: Bureau) -> None:
    value = Decimal(160)
    for _ in range(12):
        value = (value * Decimal("1.019")).quantize(Decimal("0.01"))
        rates = await bureau.fetched(said(f"1 EUR = {value} JPY", taken_at=bureau.now))
        assert effect(rates, EUR, JPY) == ("fine", "ecb")


async def test_settings_that_jump_between_two_days_are_stopped(bureau: Bureau) -> None:
    bureau.settled = [rate("1 EUR = 160 JPY")]
    rates = bureau.open()
    rates.start()
    await rates.close()

    bureau.settled = [rate("1 EUR = 16 JPY")]

    assert effect(bureau.open(), EUR, JPY) == ("stopped", "store")


async def test_a_rate_that_is_the_wrong_way_round_to_another_source_is_stopped(bureau: Bureau) -> None:
    bureau.settled = [rate("1 EUR = 0.00617 JPY")]

    rates = await bureau.fetched(said("1 EUR = 162 JPY", taken_at=bureau.now))

    assert effect(rates, EUR, JPY) == ("stopped", "store")
    assert refusal(rates, EUR, JPY) is NoticeKind.RATE_STOPPED
    await rates.set(EUR, JPY, Decimal(160), MANAGER, confirmed=True)
    assert effect(rates, EUR, JPY) == ("fine", "store")


async def test_off_its_peg_nobody_can_confirm(bureau: Bureau) -> None:
    bureau.settled = [rate("1 AED = 3.67 USD")]

    with pytest.raises(RateDoubtedError) as refused:
        await bureau.open().confirm(AED, USD, MANAGER)

    assert refused.value.stop.final


# Through the euro and the pegs


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (EUR, JPY, Rate(EUR, JPY, Decimal(162), "ecb")),
        (USD, EUR, Rate(EUR, USD, Decimal("1.1"), "ecb")),
        (USD, JPY, Rate(USD, JPY, Decimal("147.2727273"), "ecb", via="EUR")),
        (JPY, USD, Rate(JPY, USD, Decimal("0.006790123457"), "ecb", via="EUR")),
        (AED, EUR, Rate(AED, EUR, Decimal("0.2475400705"), "peg, ecb", via="USD peg")),
        (EUR, AED, Rate(EUR, AED, Decimal("4.03975"), "ecb, peg", via="USD peg")),
        (AED, JPY, Rate(AED, JPY, Decimal("40.10149143"), "peg, ecb", via="EUR, USD peg")),
        (AED, USD, Rate(USD, AED, Decimal("3.6725"), "peg", via="USD peg")),
        (SAR, AED, Rate(SAR, AED, Decimal("0.9793333333"), "peg", via="USD peg")),
    ],
)
async def test_reference_rates_are_crossed_once_and_say_so(
    bureau: Bureau, one: Currency, other: Currency, expected: Rate
) -> None:
    rates = await bureau.fetched(said("1 EUR = 162 JPY", "1 EUR = 1.1 USD", taken_at=bureau.now))

    found = rates.demand(one, other)

    assert (found.base, found.quote, found.value, found.source, found.via) == (
        expected.base,
        expected.quote,
        expected.value,
        expected.source,
        expected.via,
    )
    assert found.taken_at == (None if found.source == "peg" else bureau.now)


async def test_the_dinar_of_kuwait_comes_from_the_store_only(bureau: Bureau) -> None:
    rates = await bureau.fetched(said("1 EUR = 1.1 USD", taken_at=bureau.now))
    assert effect(rates, KWD, USD) == effect(rates, KWD, AED) == ("missing", "")

    await rates.set(KWD, AED, Decimal("11.95"), MANAGER)

    assert effect(rates, AED, KWD) == ("fine", "store")
    assert effect(rates, KWD, USD) == ("missing", "")


async def test_a_leg_that_is_wrong_stops_what_goes_through_it(bureau: Bureau) -> None:
    wrong = WrongRow(EUR, USD, RateProblem.TWICE, "1.1, 1.2")

    rates = await bureau.fetched(said("1 EUR = 162 JPY", taken_at=bureau.now, wrong=(wrong,)))

    assert effect(rates, AED, JPY) == effect(rates, USD, JPY) == ("stopped", "ecb")
    assert effect(rates, EUR, JPY) == ("fine", "ecb")
    assert effect(rates, GBP, JPY) == ("missing", "")


# The store's own table


async def test_a_manager_sets_changes_and_removes_a_rate(bureau: Bureau) -> None:
    bureau.settled = [rate("1 EUR = 160 JPY")]
    rates = bureau.open()

    await rates.set(EUR, JPY, Decimal("161.5"), MANAGER)
    first = bureau.now
    bureau.clock.move(HOUR)
    await rates.set(JPY, EUR, Decimal("0.0062"), MANAGER)

    assert rates.demand(EUR, JPY) == Rate(JPY, EUR, Decimal("0.0062"), "store", bureau.now)
    await rates.close()
    rates = bureau.open(CASHIER)
    assert rates.demand(EUR, JPY) == Rate(JPY, EUR, Decimal("0.0062"), "store", bureau.now)
    assert [(change.by, change.at, change.value) for change in rates.history(EUR, JPY)] == [
        (MANAGER.account, bureau.now, Decimal("0.0062")),
        (MANAGER.account, first, Decimal("161.5")),
    ]

    await rates.remove(EUR, JPY, MANAGER)

    assert rates.demand(EUR, JPY) == bureau.settled[0]
    assert [change.value for change in bureau.open().history(JPY, EUR)] == [
        None,
        Decimal("0.0062"),
        Decimal("161.5"),
    ]
    assert bureau.open().demand(EUR, JPY) == bureau.settled[0]


@pytest.mark.parametrize(
    "act",
    [
        lambda rates: rates.set(EUR, JPY, Decimal(160), CASHIER),
        lambda rates: rates.remove(EUR, JPY, CASHIER),
        lambda rates: rates.confirm(EUR, JPY, CASHIER),
    ],
)
async def test_only_a_manager_changes_rates(bureau: Bureau, act: Callable[[Rates], Awaitable[None]]) -> None:
    rates = bureau.open(CASHIER)

    with pytest.raises(NoticeError) as refused:
        await act(rates)

    assert refused.value.notice.kind is NoticeKind.RATE_NEEDS_MANAGER
    assert list(bureau.folder.iterdir()) == []


@pytest.mark.parametrize(
    ("value", "problem", "final"),
    [
        ("0.273", None, False),
        ("3.67", RateProblem.INVERTED, True),
        ("0.3", RateProblem.OFF_PEG, True),
        ("0", RateProblem.NOT_POSITIVE, True),
        ("-1", RateProblem.NOT_POSITIVE, True),
        ("NaN", RateProblem.NOT_POSITIVE, True),
        ("Infinity", RateProblem.NOT_POSITIVE, True),
        ("1E+40", RateProblem.ABSURD, True),
    ],
)
async def test_what_looks_wrong_is_not_set(
    bureau: Bureau, value: str, problem: RateProblem | None, final: bool
) -> None:
    rates = bureau.open()
    if problem is None:
        await rates.set(AED, USD, Decimal(value), MANAGER)
        assert effect(rates, AED, USD) == ("fine", "store")
        return

    with pytest.raises(RateDoubtedError) as doubted:
        await rates.set(AED, USD, Decimal(value), MANAGER, confirmed=True)

    assert (doubted.value.stop.problem, doubted.value.stop.final) == (problem, final)
    assert effect(rates, AED, USD) == ("fine", "ecb")
    assert rates.history(AED, USD) == ()


async def test_a_jump_is_set_when_the_manager_says_that_it_is_right(bureau: Bureau) -> None:
    rates = bureau.open()
    await rates.set(EUR, JPY, Decimal(160), MANAGER)

    with pytest.raises(RateDoubtedError) as doubted:
        await rates.set(EUR, JPY, Decimal(170), MANAGER)
    assert (doubted.value.stop.problem, doubted.value.stop.final) == (RateProblem.JUMPED, False)
    assert rates.demand(EUR, JPY).value == 160

    await rates.set(EUR, JPY, Decimal(170), MANAGER, confirmed=True)

    assert rates.demand(EUR, JPY).value == 170
    await rates.close()
    assert effect(bureau.open(), EUR, JPY) == ("fine", "store")


async def test_a_rate_that_is_far_from_the_banks_is_asked_about(bureau: Bureau) -> None:
    rates = await bureau.fetched(said("1 EUR = 162 JPY", taken_at=bureau.now))

    with pytest.raises(RateDoubtedError) as doubted:
        await rates.set(EUR, JPY, Decimal(126), MANAGER)

    assert doubted.value.stop.problem is RateProblem.DIFFERS
    await rates.set(EUR, JPY, Decimal(126), MANAGER, confirmed=True)
    assert effect(rates, EUR, JPY) == ("fine", "store")


async def test_what_a_manager_has_confirmed_needs_no_other_file_to_stay_so(bureau: Bureau) -> None:
    bank = said("1 EUR = 162 JPY", taken_at=bureau.now)
    rates = await bureau.fetched(bank)
    await rates.set(EUR, JPY, Decimal(126), MANAGER, confirmed=True)
    await rates.close()
    (bureau.folder / "rates-cache.json").unlink()

    assert effect(await bureau.fetched(bank), EUR, JPY) == ("fine", "store")


async def test_what_can_not_be_written_is_not_set(bureau: Bureau, expected_log: pytest.LogCaptureFixture) -> None:
    rates = bureau.open()
    (bureau.folder / "rates.part").mkdir()

    with pytest.raises(NoticeError) as refused:
        await rates.set(EUR, JPY, Decimal(160), MANAGER)

    assert refused.value.notice.kind is NoticeKind.RATE_NOT_SAVED
    assert rates.history(EUR, JPY) == ()
    assert effect(rates, EUR, JPY) == ("missing", "")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"version": 2, "changes": []}',
        b'{"version": 1}',
        b'{"version": 1, "changes": [{"from": "EUR", "to": "JPY", "rate": 160, "by": "x", "at": "2026-01-01"}]}',
        b'{"version": 1, "changes": [{"from": "EUR", "to": "JPY", "rate": "0", "by": "x", "at": "2026-01-01Z"}]}',
        b'{"version": 1, "changes": [{"from": "EUR", "to": "HRK", "rate": "7", "by": "", "at": "2026-01-01T00Z"}]}',
    ],
)
async def test_a_damaged_table_stops_every_rate_of_the_store_until_one_is_set(
    bureau: Bureau, expected_log: pytest.LogCaptureFixture, content: bytes
) -> None:
    file = bureau.folder / "rates.json"
    file.write_bytes(content)
    bureau.settled = [rate("1 EUR = 160 JPY")]

    rates = await bureau.fetched(said("1 EUR = 162 JPY", "1 EUR = 1.1 USD", taken_at=bureau.now))

    assert effect(rates, EUR, JPY) == effect(rates, EUR, USD) == ("stopped", "store")
    assert bureau.told[-1].table_damaged
    assert "rates can't be read" in expected_log.text
    await rates.set(EUR, JPY, Decimal(161), MANAGER)
    assert effect(rates, EUR, JPY) == ("fine", "store")
    assert effect(rates, EUR, USD) == ("fine", "ecb")
    assert not rates.news.table_damaged
    assert file.with_suffix(".damaged").read_bytes() == content
    await rates.close()
    assert effect(bureau.open(), EUR, JPY) == ("fine", "store")


async def test_the_file_is_for_this_user_alone_and_says_who_and_when(bureau: Bureau) -> None:
    await bureau.open().set(KWD, AED, Decimal("11.950"), MANAGER)

    file = bureau.folder / "rates.json"
    assert file.stat().st_mode & 0o077 == 0
    assert json.loads(file.read_text("utf-8"))["changes"] == [
        {"from": "KWD", "to": "AED", "rate": "11.950", "by": MANAGER.account, "at": bureau.now.isoformat()}
    ]


# The list


async def test_the_list_has_every_rate_of_the_local_currency_the_stores_first(bureau: Bureau) -> None:
    bureau.settled = [rate("1 AED = 0.27236 USD"), rate("1 EUR = 0.87 GBP")]
    wrong = WrongRow(EUR, GBP, RateProblem.NOT_POSITIVE, "0")
    rates = await bureau.fetched(said("1 EUR = 1.1 USD", "1 EUR = 162 JPY", taken_at=bureau.now, wrong=(wrong,)))
    await rates.set(KWD, AED, Decimal("11.95"), MANAGER)

    lines = rates.lines(AED)

    found = [(line.standing.one.code, line.standing.other.code, line.standing.standing.value) for line in lines]
    assert found[:3] == [("AED", "KWD", "fine"), ("AED", "USD", "fine"), ("EUR", "GBP", "fine")]
    assert ("AED", "GBP", "stopped") in found[3:]
    assert ("AED", "JPY", "fine") in found[3:]
    assert ("AED", "SAR", "fine") in found[3:]
    assert [other for _, other, _ in found[3:]] == sorted(other for _, other, _ in found[3:])
    assert [line.set_by.by if line.set_by else "" for line in lines[:2]] == [MANAGER.account, ""]
    assert len({(one, other) for one, other, _ in found}) == len(found)
