"""One program for each data folder: two on one journal would each take the other's attempts for left behind."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile

from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind, StorageFault
from frontdesk.paths import private_folder

LOCK_FILE = "till.lock"

_FAULTS = {
    QLockFile.LockError.PermissionError: (StorageFault.READ_ONLY, NextStep.ASK_ADMINISTRATOR),
    QLockFile.LockError.UnknownError: (StorageFault.DISK_FULL, NextStep.FREE_DISK),
}


def take_lock(folder: Path) -> QLockFile:
    """Take a data folder for this program alone, until the lock is released or the program ends, however it ends.

    Raises:
        NoticeError: Another program has it, or nothing can be written there.
    """
    try:
        lock = QLockFile(str(private_folder(folder) / LOCK_FILE))
    except OSError as cause:
        raise NoticeError(_unwritable(QLockFile.LockError.PermissionError)) from cause
    # Only the end of its program makes a lock stale, never its age: a till is open for days.
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        return lock
    if lock.error() in _FAULTS:
        raise NoticeError(_unwritable(lock.error()))
    # What the file says may be wrong: emptied by a power cut, or from before the computer was renamed. The system
    # knows better: it lets the file of a living program not be removed.
    if lock.removeStaleLockFile() and lock.tryLock(0):
        return lock
    raise NoticeError(Notice(NoticeKind.ALREADY_OPEN, MoneyMoved.NOT_CONCERNED, NextStep.NONE))


def _unwritable(error: QLockFile.LockError) -> Notice:
    fault, step = _FAULTS[error]
    return Notice(NoticeKind.JOURNAL_FAILED, MoneyMoved.NOT_CONCERNED, step, {"fault": fault})
