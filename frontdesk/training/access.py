"""Who is asking: HTTP Basic with a user's e-mail and password, on every request."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
from typing import TYPE_CHECKING

import sqlalchemy as sa

from frontdesk.training import records, refusals, tables

if TYPE_CHECKING:
    from frontdesk.training.records import User

# Practice passwords are shown on the sign-in form; the rounds are few because every request is checked.
_ROUNDS = 500


def password_columns(password: str) -> dict[str, str]:
    """How a password is stored: its salt and its hash."""
    salt = secrets.token_hex(8)
    return {"password_salt": salt, "password_hash": _hashed(password, salt)}


def signed_in(connection: sa.Connection, authorization: str) -> User:
    """The user of an Authorization header. Raises a 401 refusal when it is missing or wrong."""
    scheme, _, encoded = authorization.partition(" ")
    if scheme.lower() != "basic":
        raise refusals.unauthorized(refusals.NO_CREDENTIALS)
    try:
        email, _, password = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        raise refusals.unauthorized(refusals.BAD_CREDENTIALS) from None
    if "\0" in email:
        # Not every database takes it, even in a question.
        raise refusals.unauthorized(refusals.BAD_CREDENTIALS)
    found = records.users(connection, sa.func.lower(tables.users.c.email) == email.strip().lower())
    if not found or not hmac.compare_digest(found[0].password_hash, _hashed(password, found[0].password_salt)):
        raise refusals.unauthorized(refusals.BAD_CREDENTIALS)
    return found[0]


def _hashed(password: str, salt: str) -> str:
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), _ROUNDS).hex()
