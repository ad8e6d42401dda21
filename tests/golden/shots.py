"""The pictures: every scene in light English, and one of each screen in every other look or language."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from frontdesk.ui.language import ENGLISH, LANGUAGES, Language
from frontdesk.ui.theme import LIGHT, SCHEMES, Tokens
from tests.scenes.catalogue import KEY_SCENES, SCENES
from tests.scenes.dress import dressed
from tests.scenes.picture import picture
from tests.scenes.scene import Scene

IN_README = frozenset(
    {"balance_card", "redeem_amount_local", "redeem_done", "activate_done", "refund_amount_local"}
)
"""Scenes whose pictures README shows: in full size and with every colour."""


@dataclass(frozen=True)
class Shot:
    """One picture: a scene in a look and a language."""

    scene: Scene
    scheme: Tokens = LIGHT
    language: Language = ENGLISH

    @property
    def name(self) -> str:
        """What its file is called after: "balance_card", "balance_card.dark", "balance_card.ar"."""
        parts = [self.scene.name]
        if self.scheme is not LIGHT:
            parts.append(self.scheme.name)
        if self.language is not ENGLISH:
            parts.append(self.language.code)
        return ".".join(parts)

    @property
    def whole(self) -> bool:
        """Whether it is kept in full size; else half of that shows as well what has changed."""
        return self.name in IN_README

    def take(self, application: QApplication) -> QImage:
        """Return the picture as the till looks now, in the size in which it is kept."""
        with dressed(application, self.scheme, self.language), self.scene.open() as window:
            taken = picture(window)
        return taken if self.whole else half(taken)


def half(image: QImage) -> QImage:
    """Return a picture in half its size."""
    ignore, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(image.width() // 2, image.height() // 2, ignore, smooth)


SHOTS: tuple[Shot, ...] = (
    *(Shot(scene) for scene in SCENES),
    *(Shot(scene, scheme=scheme) for scheme in SCHEMES.values() if scheme is not LIGHT for scene in KEY_SCENES),
    *(Shot(scene, language=language) for language in LANGUAGES if language is not ENGLISH for scene in KEY_SCENES),
)
