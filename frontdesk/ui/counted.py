"""What is said of a number, in as many forms as a language has for it: English has two, Arabic six.

The extraction of texts sees a plural only in a call of `tr`, so where there is no widget's own it is this one.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str, meaning: str, count: int) -> str:
    """Return a text for a number, which takes the place of `%Ln` in it, in the digits of the language.

    `meaning` tells translators what is counted.
    """
    return QCoreApplication.translate("counted", text, meaning, count)
