"""Why the journal could not do what was asked."""

from __future__ import annotations

import errno
import sqlite3

from frontdesk.domain.errors import StorageFault


class JournalError(Exception):
    """The journal could not be read or written; its cause is the database's own error."""

    @property
    def fault(self) -> StorageFault:
        """What is wrong with the file or its disk, as far as the cause tells."""
        return fault_of(self.__cause__)


class JournalTooNewError(JournalError):
    """The file was written by a newer version of the program."""


class JournalDamagedError(JournalError):
    """The file is no sound database."""

    @property
    def fault(self) -> StorageFault:
        """It is damaged."""
        return StorageFault.DAMAGED


class CardBusyError(JournalError):
    """An earlier attempt on this card is not settled yet."""


def fault_of(cause: BaseException | None) -> StorageFault:
    """Return what an error of the database or of its files says about the disk."""
    if isinstance(cause, JournalError):
        return cause.fault
    if isinstance(cause, sqlite3.Error):
        # What Python itself raises carries no code; the low byte is the kind, the rest its details.
        code = getattr(cause, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
        return _OF_DATABASE.get(code) or _OF_DATABASE.get(code & 0xFF, StorageFault.OTHER)
    if isinstance(cause, OSError):
        return _OF_FILES.get(cause.errno or 0, StorageFault.OTHER)
    return StorageFault.OTHER


_OF_DATABASE = {
    sqlite3.SQLITE_FULL: StorageFault.DISK_FULL,
    # The index of the log can't grow: a full disk says it this way when a file is opened.
    sqlite3.SQLITE_IOERR_SHMSIZE: StorageFault.DISK_FULL,
    sqlite3.SQLITE_READONLY: StorageFault.READ_ONLY,
    sqlite3.SQLITE_PERM: StorageFault.READ_ONLY,
    # The file beside the database can't be made: the folder is read-only, or its owner another.
    sqlite3.SQLITE_CANTOPEN: StorageFault.READ_ONLY,
    sqlite3.SQLITE_BUSY: StorageFault.LOCKED,
    sqlite3.SQLITE_LOCKED: StorageFault.LOCKED,
    sqlite3.SQLITE_CORRUPT: StorageFault.DAMAGED,
    sqlite3.SQLITE_NOTADB: StorageFault.DAMAGED,
}
_OF_FILES = {
    errno.ENOSPC: StorageFault.DISK_FULL,
    errno.EDQUOT: StorageFault.DISK_FULL,
    errno.EFBIG: StorageFault.DISK_FULL,
    errno.EROFS: StorageFault.READ_ONLY,
    errno.EACCES: StorageFault.READ_ONLY,
    errno.EPERM: StorageFault.READ_ONLY,
}
