"""What has not its room where each px is four of the screen's: run by test_fit.py in a process of its own."""

from __future__ import annotations

import json
import sys

from PySide6.QtWidgets import QApplication

from frontdesk.ui.language import LANGUAGES
from frontdesk.ui.main_window import SMALLEST
from tests.scenes.catalogue import KEY_SCENES
from tests.scenes.dress import dressed
from tests.scenes.fit import faults

application = QApplication([])
assert application.devicePixelRatio() == 2
found = []
for language in LANGUAGES:
    if language.code in sys.argv[1:]:
        with dressed(application, language=language):
            for scene in KEY_SCENES:
                with scene.open(SMALLEST) as window:
                    found += [f"{language.code}, {scene.name}: {fault}" for fault in faults(window)]
print(json.dumps(found))
