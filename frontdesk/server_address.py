"""A server's address: the one spelling that the till keeps, and what a person most likely meant by theirs."""

from __future__ import annotations

import enum
import re
from urllib.parse import urlsplit

# Quotes and control characters would also break the settings file that it is written to.
_NEVER_IN_A_URL = re.compile(r"[\s\x00-\x1f\x7f\"\\<>^`{|}]")
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_HOST = re.compile(r"[\w.:-]+")
_LABEL = re.compile(r"\w(?:[\w-]*\w)?")
_LONGEST_HOST = 253
_LONGEST_LABEL = 63
_SCHEME = re.compile(r"(?i)^(https?)(?::/*|/+)")
_E_MAIL = re.compile(r"[^@\s/:]+@[^@\s/]+")
_WRAPPING = "\"'“”‘’«»<>()[],;"
_SERVICE_PATH = re.compile(r"/api(?:/.*)?$")


class AddressProblem(enum.Enum):
    """Why a text is no address of a server that the till talks to."""

    EMPTY = "empty"
    NO_ADDRESS = "no address"
    NO_SCHEME = "no scheme"
    NOT_SAFE = "not safe"
    NOT_PLAIN = "not plain"
    E_MAIL = "an e-mail"


class AddressError(ValueError):
    """A text is no address that can be used.

    Attributes:
        problem: What is wrong with it.
    """

    def __init__(self, problem: AddressProblem) -> None:
        self.problem = problem
        super().__init__(problem.value)


def usual_form(text: str) -> str:
    """Return a server's URL without a slash at its end: https, or http to this machine only.

    One server has one spelling: the journal knows its attempts by it.

    Raises:
        AddressError: It is no such URL, or carries credentials, a query or a fragment.
    """
    text = text.strip()
    if not text:
        raise AddressError(AddressProblem.EMPTY)
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise AddressError(AddressProblem.NO_ADDRESS) from None
    if _NEVER_IN_A_URL.search(text):
        raise AddressError(AddressProblem.NO_ADDRESS)
    if parts.scheme not in {"https", "http"} or not host:
        raise AddressError(AddressProblem.NO_SCHEME)
    if parts.scheme == "http" and host not in _LOOPBACK:
        raise AddressError(AddressProblem.NOT_SAFE)
    if parts.username or parts.password or parts.query or parts.fragment:
        raise AddressError(AddressProblem.NOT_PLAIN)
    usual = 443 if parts.scheme == "https" else 80
    port = "" if parts.port in {None, usual} else f":{parts.port}"
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}{port}{parts.path.rstrip('/')}"


def likely_address(text: str) -> str:
    """Return what a person most likely meant: "Till.Example/" is https://till.example.

    A scheme that is missing or misspelt is https, http to another machine becomes https, and what a browser's
    address has behind the server (its query, the service's own paths) is left out.

    Raises:
        AddressError: It can't be meant as an address of a server.
    """
    text = text.strip().strip(_WRAPPING).strip()
    if not text:
        raise AddressError(AddressProblem.EMPTY)
    if _E_MAIL.fullmatch(text):
        raise AddressError(AddressProblem.E_MAIL)
    named = _SCHEME.match(text)
    rest = text[named.end() :] if named else text
    if "://" in rest:
        raise AddressError(AddressProblem.NO_ADDRESS)
    rest = re.split(r"[?#]", rest, maxsplit=1)[0]
    try:
        parts = urlsplit(f"https://{rest}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise AddressError(AddressProblem.NO_ADDRESS) from None
    if parts.username or parts.password:
        raise AddressError(AddressProblem.NOT_PLAIN)
    if not _is_host(host):
        raise AddressError(AddressProblem.NO_ADDRESS)
    here = host in _LOOPBACK and (named is None or named[1].lower() == "http")
    if named and named[1].lower() == "http" and port == 80 and not here:
        # The usual port of what was written, not of what is used in its place.
        port = None
    place = f"[{host}]" if ":" in host else host
    path = _SERVICE_PATH.sub("", parts.path)
    return usual_form(f"{'http' if here else 'https'}://{place}{'' if port is None else f':{port}'}{path}")


def _is_host(host: str) -> bool:
    if ":" in host:
        # In brackets: the parser has looked at it.
        return True
    labels = host.removesuffix(".").split(".")
    whole = len(host) <= _LONGEST_HOST and _HOST.fullmatch(host) is not None
    return whole and all(len(label) <= _LONGEST_LABEL and _LABEL.fullmatch(label) for label in labels)
