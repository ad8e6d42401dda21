"""Why the journal could not do what was asked."""

from __future__ import annotations


class JournalError(Exception):
    """The journal could not be read or written; its cause is the database's own error."""


class JournalTooNewError(JournalError):
    """The file was written by a newer version of the program."""


class CardBusyError(JournalError):
    """An earlier attempt on this card is not settled yet."""
