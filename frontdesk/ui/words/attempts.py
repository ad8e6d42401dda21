"""A row of the journal in words, for the details in Activity."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from frontdesk.desk.told import attempt_notice
from frontdesk.domain.attempt import Attempt, AttemptState
from frontdesk.ui.words.compose import words
from frontdesk.ui.words.telling import Words

translate = QCoreApplication.translate


def attempt_words(attempt: Attempt) -> Words:
    """Return what is known of an attempt."""
    if attempt.state in {AttemptState.PREPARED, AttemptState.SENT}:
        waiting = translate("words", "The server has not answered yet.")
        return Words(translate("words", "It is being sent"), "neutral", (waiting,))
    return words(attempt_notice(attempt))


def doubt_words(attempt: Attempt) -> Words:
    """Return why nobody knows the end of an attempt that was sent, and what must not be done meanwhile."""
    return words(attempt_notice(attempt))
