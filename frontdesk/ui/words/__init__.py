"""Every sentence that tells a person what happened: a typed notice goes in, translated words come out.

Each text is a literal in a `translate` call, because that is what the extraction of texts for translators sees;
its `{places}` are filled after it has been translated. Names of things on the screen are in `names`, `steps` and
`quotes`. Only `steps` imports flows: the rest is light enough for the first window.
"""

from __future__ import annotations

from frontdesk.ui.words.attempts import attempt_words
from frontdesk.ui.words.compose import moved_words, step_words, words
from frontdesk.ui.words.telling import Tone, Words

__all__ = ["Tone", "Words", "attempt_words", "moved_words", "step_words", "words"]
