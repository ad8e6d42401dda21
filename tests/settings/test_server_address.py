"""What a person types as the server's address, and what they most likely mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.server_address import AddressError, AddressProblem, likely_address, usual_form


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("till.example", "https://till.example"),
        ("  Till.Example/  ", "https://till.example"),
        ("“till.example”,", "https://till.example"),
        ("<https://till.example/>", "https://till.example"),
        ("https:/till.example", "https://till.example"),
        ("https//till.example", "https://till.example"),
        ("https:till.example", "https://till.example"),
        ("HTTPS://Till.Example:443", "https://till.example"),
        ("http://till.example", "https://till.example"),
        ("http://till.example:80", "https://till.example"),
        ("http://till.example:8080", "https://till.example:8080"),
        ("till.example:8443", "https://till.example:8443"),
        ("till.example/gift/", "https://till.example/gift"),
        ("https://till.example/gift?next=1#top", "https://till.example/gift"),
        ("https://till.example/api/v3/stores", "https://till.example"),
        ("till.example/gift/api", "https://till.example/gift"),
        ("till", "https://till"),
        ("10.0.0.7", "https://10.0.0.7"),
        ("käse.example", "https://käse.example"),
        ("localhost:3000", "http://localhost:3000"),
        ("127.0.0.1:3000/", "http://127.0.0.1:3000"),
        ("http://localhost", "http://localhost"),
        ("https://localhost:3000", "https://localhost:3000"),
        ("http://[::1]:3000", "http://[::1]:3000"),
    ],
)
def test_an_address_is_taken_as_it_is_meant(text: str, meant: str) -> None:
    assert likely_address(text) == meant


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", AddressProblem.EMPTY),
        (" «» ", AddressProblem.EMPTY),
        ("mariam@store.example", AddressProblem.E_MAIL),
        ("https://mariam:secret@till.example", AddressProblem.NOT_PLAIN),
        ("https://", AddressProblem.NO_ADDRESS),
        ("ftp://till.example", AddressProblem.NO_ADDRESS),
        ("our server", AddressProblem.NO_ADDRESS),
        ("till,example", AddressProblem.NO_ADDRESS),
        ("till..example", AddressProblem.NO_ADDRESS),
        ("-till.example", AddressProblem.NO_ADDRESS),
        (f"{'a' * 64}.example", AddressProblem.NO_ADDRESS),
        (".".join(["abcdefgh"] * 40), AddressProblem.NO_ADDRESS),
        ("till.example:99999", AddressProblem.NO_ADDRESS),
        ("till.example:port", AddressProblem.NO_ADDRESS),
        ("[::1", AddressProblem.NO_ADDRESS),
        ("till.example/a b", AddressProblem.NO_ADDRESS),
        ('till.example/"x', AddressProblem.NO_ADDRESS),
    ],
)
def test_what_can_be_no_address_is_named(text: str, problem: AddressProblem) -> None:
    with pytest.raises(AddressError) as refused:
        likely_address(text)

    assert refused.value.problem is problem
    assert "secret" not in str(refused.value)


@given(st.text(alphabet="abC1.:/-@?#[] \\\"'éÄ", max_size=30) | st.text(max_size=20))
def test_what_is_meant_is_in_its_usual_form_and_means_itself(text: str) -> None:
    try:
        meant = likely_address(text)
    except AddressError:
        return
    assert usual_form(meant) == meant
    assert likely_address(meant) == meant
