"""A typed notice as what a notice bar shows."""

from __future__ import annotations

from frontdesk.domain.errors import Notice
from frontdesk.ui.widgets.notice_bar import NoticeText
from frontdesk.ui.words import words


def notice_text(notice: Notice, action: str = "", dismiss: str = "") -> NoticeText:
    """Return the words of a notice for a bar, with the words of its buttons."""
    told = words(notice)
    return NoticeText(told.tone, told.title, told.detail, action, dismiss)
