"""The colour schemes: light and dark, each of them also in high contrast."""

from dataclasses import dataclass
from typing import Literal

from frontdesk.ui.theme.tokens import Tone

SchemeName = Literal["light", "dark", "contrast", "contrast_dark"]


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """One colour scheme, each colour as "#RRGGBB".

    A name ending in `_soft` is the ground that goes with the colour of the same name as text. `chosen` is the
    ground of the place that the person is in, `focus` the ring around what has the focus, and `focus_gap` the
    second tone of that ring. A `strong` scheme tells each state by an outline too, never by a ground alone.
    """

    name: SchemeName
    strong: bool = False
    bg: str
    surface: str
    sunk: str
    line: str
    edge: str
    ink: str
    ink_2: str
    accent: str
    on_accent: str
    accent_soft: str
    accent_pressed: str
    chosen: str
    on_chosen: str
    focus: str
    focus_gap: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    training: str
    on_training: str
    card_from: str
    card_to: str
    on_card: str

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Return the text colour and the ground of a tone."""
        return {
            "neutral": (self.ink_2, self.sunk),
            "ok": (self.ok, self.ok_soft),
            "warn": (self.warn, self.warn_soft),
            "bad": (self.bad, self.bad_soft),
        }[tone]

    def outline(self, colour: str) -> str:
        """Return `colour` where grounds alone are not enough to tell things apart, else ""."""
        return colour if self.strong else ""

    @property
    def edge_width(self) -> int:
        """Return how thick the outline of a key or a field is, in px."""
        return 2 if self.strong else 1


LIGHT = Tokens(
    name="light",
    bg="#F5F3EE",
    surface="#FFFFFF",
    sunk="#ECE9E1",
    line="#DEDACF",
    edge="#8D897E",
    ink="#1A1D1F",
    ink_2="#4D5358",
    accent="#0E5A4B",
    on_accent="#FFFFFF",
    accent_soft="#DCEBE6",
    accent_pressed="#0A4538",
    chosen="#DCEBE6",
    on_chosen="#0E5A4B",
    focus="#0E5A4B",
    focus_gap="#FFFFFF",
    ok="#11704A",
    ok_soft="#DDF1E6",
    warn="#8A5A00",
    warn_soft="#FBEFCF",
    bad="#A4262C",
    bad_soft="#F9E1E0",
    training="#F4B942",
    on_training="#2B1D00",
    card_from="#115F4F",
    card_to="#0A3F38",
    on_card="#FFFFFF",
)

DARK = Tokens(
    name="dark",
    bg="#121516",
    surface="#1B2022",
    sunk="#23292B",
    line="#31393C",
    edge="#6E787B",
    ink="#F1F3F2",
    ink_2="#A4ADB0",
    accent="#4CC2A4",
    on_accent="#06241D",
    accent_soft="#173630",
    accent_pressed="#3BA88C",
    chosen="#173630",
    on_chosen="#4CC2A4",
    focus="#4CC2A4",
    focus_gap="#121516",
    ok="#58D39B",
    ok_soft="#15352A",
    warn="#F0C35B",
    warn_soft="#3A2F13",
    bad="#FF8A84",
    bad_soft="#3F1E1D",
    training="#F4B942",
    on_training="#2B1D00",
    card_from="#17705E",
    card_to="#0B4239",
    on_card="#FFFFFF",
)

# Black on white and white on black, at 7:1 and more for every text (WCAG 2, AAA). The ring is of a hue that nothing
# else has, and two lines with a gap, so that it is told by its shape too.
CONTRAST = Tokens(
    name="contrast",
    strong=True,
    bg="#FFFFFF",
    surface="#FFFFFF",
    sunk="#EBEBEB",
    line="#595959",
    edge="#000000",
    ink="#000000",
    ink_2="#303030",
    accent="#003D31",
    on_accent="#FFFFFF",
    accent_soft="#D6EDE5",
    accent_pressed="#000000",
    chosen="#003D31",
    on_chosen="#FFFFFF",
    focus="#0A28C8",
    focus_gap="#FFFFFF",
    ok="#00452A",
    ok_soft="#FFFFFF",
    warn="#593800",
    warn_soft="#FFFFFF",
    bad="#8A0009",
    bad_soft="#FFFFFF",
    training="#FFCE4A",
    on_training="#000000",
    card_from="#00382D",
    card_to="#00382D",
    on_card="#FFFFFF",
)

CONTRAST_DARK = Tokens(
    name="contrast_dark",
    strong=True,
    bg="#000000",
    surface="#000000",
    sunk="#1C1C1C",
    line="#A6A6A6",
    edge="#FFFFFF",
    ink="#FFFFFF",
    ink_2="#DADADA",
    accent="#63EBC9",
    on_accent="#000000",
    accent_soft="#00352A",
    accent_pressed="#FFFFFF",
    chosen="#63EBC9",
    on_chosen="#000000",
    focus="#FFE600",
    focus_gap="#000000",
    ok="#6BF0AE",
    ok_soft="#000000",
    warn="#FFD24D",
    warn_soft="#000000",
    bad="#FFA8A3",
    bad_soft="#000000",
    training="#FFCE4A",
    on_training="#000000",
    card_from="#00382D",
    card_to="#00382D",
    on_card="#FFFFFF",
)

SCHEMES: dict[SchemeName, Tokens] = {scheme.name: scheme for scheme in (LIGHT, DARK, CONTRAST, CONTRAST_DARK)}


def scheme_named(name: SchemeName) -> Tokens:
    """Return the scheme of that name; raises KeyError where there is none."""
    return SCHEMES[name]
