"""A list is read item by item as the whole text would be read at once, wherever a window of it ends."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.providers.ts.items import ItemReader
from frontdesk.providers.ts.json_text import PROBLEMS, read_json

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.decimals(-(10**9), 10**9, places=3).map(float)
    | st.text(max_size=8)
    | st.sampled_from(["pin", "\\u0070in", "1e5", "é", "🎁"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=4) | st.sampled_from(["pin", "PIN"]), inner, max_size=3)
    ),
    max_leaves=12,
)
windows = st.integers(1, 9)
indents = st.sampled_from([None, 0, 2])


def items_of(body: bytes, key: str = "cards", window: int = 7) -> tuple[list[object], dict[str, object], bool]:
    reader = ItemReader(body, key, window)
    items = list(reader)
    return items, reader.rest, reader.found


@settings(deadline=None, derandomize=True)
@given(st.lists(values, max_size=5), windows, indents, st.booleans())
def test_a_bare_list(items: list[object], window: int, indent: int | None, ascii_only: bool) -> None:
    body = json.dumps(items, indent=indent, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
    whole = read_json(body)
    if isinstance(whole, list):
        assert items_of(body, window=window) == (whole, {}, True)


@settings(deadline=None, derandomize=True)
@given(st.lists(values, max_size=4), values, windows)
def test_a_list_in_an_envelope(items: list[object], other: object, window: int) -> None:
    body = json.dumps({"before": other, "cards": items, "total_count": 1234567.25}).encode()
    whole = read_json(body)
    assert isinstance(whole, dict)
    rest = {"before": whole["before"], "total_count": Decimal("1234567.25")}
    assert items_of(body, window=window) == (whole["cards"], rest, True)


@settings(deadline=None, derandomize=True)
@given(st.binary(max_size=30) | st.text('[]{}",:1e+-. pn\\u0', max_size=20).map(str.encode), windows)
def test_whatever_is_no_json_is_so_item_by_item_too(body: bytes, window: int) -> None:
    whole = read_json(body)
    try:
        items, rest, found = items_of(body, window=window)
    except PROBLEMS:
        assert not isinstance(whole, list | dict)
    else:
        assert whole == (
            items if found and not isinstance(whole, dict) else rest | ({"cards": items} if found else {})
        )


@pytest.mark.parametrize("number", ["-1.5e+300", "1e400", "123456789012345678901234567890", "0.10"])
@pytest.mark.parametrize("window", range(1, 12))
def test_a_number_is_never_cut(number: str, window: int) -> None:
    items, _, _ = items_of(f"[1,{number}]".encode(), window=window)
    assert items == [1, Decimal(number)]


@pytest.mark.parametrize(
    "text",
    [
        '{"cards": [], "cards": []}',
        '{"total_count": 1, "total_count": 2}',
        '[{"id": 1, "id": 2}]',
        '[{"id": 1}',
        '[{"id": 1}] x',
        '[{"id": NaN}]',
        '[{"id": -Infinity}]',
        '[{"id": 1} {"id": 2}]',
        "[1,]",
        '{"cards": [1]',
        "{cards: [1]}",
        '{"cards" [1]}',
        "",
        "cards",
        "[1e99999999999999999999]",
        "[" * 100_000,
    ],
)
def test_no_json(text: str) -> None:
    with pytest.raises(PROBLEMS):
        items_of(text.encode())


def test_no_utf_8() -> None:
    with pytest.raises(UnicodeDecodeError):
        items_of(b'["\xff"]')
    with pytest.raises(UnicodeDecodeError):
        items_of('["\u00e9"]'.encode()[:3])


def test_a_byte_order_mark_is_passed_over() -> None:
    assert items_of(b"\xef\xbb\xbf[1]") == ([1], {}, True)


def test_an_object_without_the_list() -> None:
    assert items_of(b'{"cards": {}, "pin": "48151"}') == ([], {"cards": {}}, False)


@pytest.mark.parametrize("name", ["pin", "PIN", "\\u0070in", "Gift_Card_PIN"])
def test_a_pin_is_dropped_wherever_it_is(name: str) -> None:
    body = f'{{"{name}": "1", "cards": [{{"{name}": "2", "id": {{"{name}": 3}}}}]}}'.encode()
    assert items_of(body) == ([{"id": {}}], {}, True)


@pytest.mark.parametrize("item", ["x" * 1_000_000, ["é"] * 200_000], ids=["a long text", "many letters"])
def test_an_item_larger_than_any_window(item: object) -> None:
    body = json.dumps([1, item, 2], ensure_ascii=False).encode()
    assert items_of(body, window=64) == ([1, item, 2], {}, True)
