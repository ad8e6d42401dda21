"""Whether the gift-card service is at an address, before anybody relies on it."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import replace

from frontdesk.desk.notices import failed_read
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.providers.base import Doubt, NotSentError, Obstacle, OutcomeUnknownError, ProviderError

_OBSTACLES: dict[Obstacle | None, tuple[NoticeKind, NextStep]] = {
    None: (NoticeKind.NO_CONNECTION, NextStep.CHECK_CONNECTION),
    Obstacle.NO_WAY: (NoticeKind.NO_CONNECTION, NextStep.CHECK_CONNECTION),
    Obstacle.NO_ANSWER: (NoticeKind.TOO_SLOW, NextStep.CHECK_CONNECTION),
    Obstacle.NAME_UNKNOWN: (NoticeKind.SERVER_NAME_UNKNOWN, NextStep.CHECK_SERVER_ADDRESS),
    Obstacle.NOBODY_LISTENS: (NoticeKind.SERVER_NOT_LISTENING, NextStep.CHECK_SERVER_ADDRESS),
    Obstacle.NOT_ENCRYPTED: (NoticeKind.SERVER_NOT_ENCRYPTED, NextStep.CHECK_SERVER_ADDRESS),
    Obstacle.CERTIFICATE_OUT_OF_DATE: (NoticeKind.CERTIFICATE_OUT_OF_DATE, NextStep.ASK_ADMINISTRATOR),
    Obstacle.CERTIFICATE_FOR_ANOTHER: (NoticeKind.CERTIFICATE_FOR_ANOTHER, NextStep.CHECK_SERVER_ADDRESS),
    Obstacle.CERTIFICATE_NOT_TRUSTED: (NoticeKind.CERTIFICATE_NOT_TRUSTED, NextStep.ASK_ADMINISTRATOR),
    Obstacle.CA_FILE: (NoticeKind.SETTINGS_WRONG, NextStep.ASK_ADMINISTRATOR),
}

_OTHERS = frozenset({Doubt.NOT_JSON, Doubt.UNEXPECTED, Doubt.TOO_LARGE})


async def check_server(knock: Awaitable[None]) -> None:
    """Wait for a knock at a server, and return when the service has answered it.

    Raises:
        NoticeError: It has not, with a sentence of its own for each reason.
    """
    try:
        await knock
    except ProviderError as error:
        raise NoticeError(_why_not(error)) from error


def _why_not(error: ProviderError) -> Notice:
    if isinstance(error, NotSentError):
        kind, step = _OBSTACLES[error.obstacle]
        return Notice(kind, MoneyMoved.NOT_CONCERNED, step)
    if isinstance(error, OutcomeUnknownError) and error.doubt in _OTHERS:
        return Notice(NoticeKind.NOT_THIS_SERVICE, MoneyMoved.NOT_CONCERNED, NextStep.CHECK_SERVER_ADDRESS)
    # Who has not been asked for credentials yet has nothing to say to a person at the till.
    return replace(failed_read(error, MoneyMoved.NOT_CONCERNED), server_words="")
