"""The words of what is wrong with a server's address."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from frontdesk.server_address import AddressProblem

translate = QCoreApplication.translate


def address_problem(problem: AddressProblem) -> str:
    """Return what is wrong with a text that was meant as an address, and what is expected."""
    return _PROBLEMS[problem]()


_PROBLEMS: dict[AddressProblem, Callable[[], str]] = {
    AddressProblem.EMPTY: lambda: translate("words", "The address is missing."),
    AddressProblem.NO_ADDRESS: lambda: translate(
        "words", "This is no web address. It looks like giftcards.example.com."
    ),
    AddressProblem.NO_SCHEME: lambda: translate("words", "The address begins with https://."),
    AddressProblem.NOT_SAFE: lambda: translate("words", "Only an address with https:// is safe."),
    AddressProblem.NOT_PLAIN: lambda: translate(
        "words", "Leave the password out of the address. It is asked for in the next step."
    ),
    AddressProblem.E_MAIL: lambda: translate(
        "words", "This is an e-mail address. It is asked for in the next step; here the server’s is needed."
    ),
}
