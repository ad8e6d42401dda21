"""A typed notice as what a notice bar shows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.errors import NextStep, Notice
from frontdesk.ui.widgets.notice_bar import NoticeText
from frontdesk.ui.words import words


def notice_text(notice: Notice, action: str = "", dismiss: str = "") -> NoticeText:
    """Return the words of a notice for a bar, with the words of its buttons."""
    told = words(notice)
    return NoticeText(told.tone, told.title, told.detail, action, dismiss)


def foldable(notice: NoticeText) -> NoticeText:
    """Return a notice that makes room in a low window, for a bar that stands over what the screen is for."""
    read = QCoreApplication.translate("words", "Read it", "A notice that is folded to its title")
    return replace(notice, read=read, close=QCoreApplication.translate("words", "Close", "This message"))


def activity_action(notice: Notice) -> str:
    """Return the words of a button that leads to Activity, where a notice sends the person there; or ""."""
    sends = notice.next_step in {NextStep.SEE_ACTIVITY, NextStep.DO_NOT_REPEAT}
    return QCoreApplication.translate("words", "Show in Activity") if sends else ""
