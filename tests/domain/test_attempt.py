"""An attempt's reference, and the shape of its moves."""

from __future__ import annotations

import pytest

from frontdesk.domain.attempt import LEGAL_MOVES, AttemptState, Reference


def test_a_reference_is_new_each_time_and_of_one_shape() -> None:
    minted = {Reference.mint().text for _ in range(200)}

    assert len(minted) == 200
    assert all(Reference(text).text == text for text in minted)


@pytest.mark.parametrize(
    "text", ["", "FD-", "FD-0123456789ABCDE", "FD-0123456789ABCDEFG", "FD-0123456789ABCDEI", "fd-0123456789ABCDEF"]
)
def test_another_text_is_no_reference(text: str) -> None:
    with pytest.raises(ValueError, match="not one of our references"):
        Reference(text)


def test_a_reference_is_written_first_and_found_again() -> None:
    ours, other = Reference("FD-0123456789ABCDEF"), Reference("FD-0123456789ABCDE0")
    notes = ours.in_notes("Returned goods")

    assert notes == "FD-0123456789ABCDEF Returned goods"
    assert ours.in_notes("") == str(ours)
    assert ours.found_in(f'{{"notes": "{notes}"}}')
    assert not other.found_in(notes)


def test_unsettled_attempts_are_those_that_may_still_move() -> None:
    unsettled = {state for state in AttemptState if not state.settled}

    assert unsettled == {AttemptState.PREPARED, AttemptState.SENT, AttemptState.UNKNOWN}
    assert set(LEGAL_MOVES) == set(AttemptState)


def test_no_attempt_goes_back() -> None:
    def beyond(state: AttemptState) -> set[AttemptState]:
        return {later for step in LEGAL_MOVES[state] for later in {step, *beyond(step)}}

    assert all(state not in beyond(state) for state in AttemptState)
