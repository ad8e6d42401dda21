"""The one stylesheet, made from the tokens.

Widgets say what they are by dynamic properties: `role` (a panel, a muted label) and `tone`.
What has states of its own (buttons, chips, rows) paints itself from the same tokens.
"""

from frontdesk.ui.theme.schemes import Tokens
from frontdesk.ui.theme.tokens import RADIUS, RADIUS_LARGE, RADIUS_SMALL, SCAN_HEIGHT, TOUCH

_TEMPLATE = """
QWidget {{ color: {ink}; }}
QMainWindow, QDialog, QWidget[role="ground"] {{ background: {bg}; }}
QDialog {{ border: {edge_width}px solid {edge}; }}
QScrollArea, QScrollArea > QWidget > QWidget[role="scrolled"] {{ background: transparent; border: 0; }}
QToolTip {{ color: {surface}; background: {ink}; border: 0; padding: 6px 8px; }}

QLabel {{ background: transparent; }}
QLabel[role="muted"] {{ color: {ink_2}; }}
QLabel[role="accent"] {{ color: {accent}; }}
QLabel[tone="ok"] {{ color: {ok}; }}
QLabel[tone="warn"] {{ color: {warn}; }}
QLabel[tone="bad"] {{ color: {bad}; }}

QLabel[role="training"] {{
  background: {training}; color: {on_training}; padding: 0 16px; qproperty-alignment: AlignCenter;
}}
QFrame[role="panel"] {{
  background: {surface}; border: {edge_width}px solid {line}; border-radius: {radius_large}px;
}}
QFrame[role="hairline"] {{ background: {line}; border: 0; }}
QFrame[role="rail"] {{ background: {bg}; border: 0; border-right: 1px solid {line}; }}
QFrame[role="rail_mirrored"] {{ background: {bg}; border: 0; border-left: 1px solid {line}; }}
QFrame[role="top_bar"] {{ background: {bg}; border: 0; border-bottom: 1px solid {line}; }}

QFrame[role="notice"] {{ background: {sunk}; border: {outline_width}px solid {ink_2}; border-radius: {radius}px; }}
QFrame[role="notice"][tone="ok"] {{ background: {ok_soft}; border-color: {ok}; }}
QFrame[role="notice"][tone="warn"] {{ background: {warn_soft}; border-color: {warn}; }}
QFrame[role="notice"][tone="bad"] {{ background: {bad_soft}; border-color: {bad}; }}

QFrame[role="scan"] {{ background: {surface}; border-radius: {radius}px; {scan_box} }}
QFrame[role="scan"][focused="true"] {{ {scan_focused} }}
QFrame[role="scan"][answer="ok"] {{ background: {ok_soft}; {scan_focused} border-color: {ok}; }}
QFrame[role="scan"][answer="bad"] {{ background: {bad_soft}; {scan_focused} border-color: {bad}; }}
QFrame[role="scan"]:disabled {{
  background: {sunk}; border-color: {disabled_edge}; border-style: {disabled_style};
}}
QFrame[role="scan"] QLineEdit {{ background: transparent; border: 0; padding: 0; min-height: {touch}px; }}
QFrame[role="scan"] QLineEdit[picked="true"] {{ placeholder-text-color: {ink}; }}

QPushButton[role="primary"] {{
  background: {accent}; color: {on_accent}; border: 0; border-radius: {radius}px; padding: 0 24px; text-align: left;
}}
QPushButton[role="primary"][hinted="false"] {{ text-align: center; }}
QPushButton[role="primary"]:hover {{ background: {accent_hover}; }}
QPushButton[role="primary"]:pressed {{ background: {accent_pressed}; }}
QPushButton[role="primary"][busy="true"]:hover, QPushButton[role="primary"][busy="true"]:pressed {{
  background: {accent};
}}
QFrame[role="primary_ring"] {{
  background: transparent; border: {primary_ring}px solid {on_accent}; border-radius: 10px;
}}
QPushButton[role="primary"]:disabled {{
  background: {sunk}; color: {ink_2}; border: {outline_width}px dashed {ink_2}; padding: 0 {primary_side}px;
}}
QLabel[role="key_hint"] {{
  color: {on_accent}; border: 1px solid {on_accent}; border-radius: 6px; padding: 0 8px;
}}
QLabel[role="key_hint"]:disabled {{ color: {ink_2}; border-color: {ink_2}; }}
QLabel[role="busy_dots"] {{ color: {on_accent}; }}

QPushButton[role="secondary"] {{
  background: {surface}; color: {ink}; border: {edge_width}px solid {edge}; border-radius: {radius}px;
  padding: 0 12px;
}}
QPushButton[role="secondary"]:hover {{ border-color: {accent}; }}
QPushButton[role="secondary"]:pressed {{ background: {accent_soft}; border: {pressed_width}px solid {edge}; }}
QPushButton[role="secondary"]:focus {{ border: {secondary_ring}px solid {ring}; padding: 0 10px; }}
QPushButton[role="secondary"]:disabled {{
  background: {bg}; color: {ink_2}; border: {edge_width}px {disabled_style} {disabled_edge};
}}

QPushButton[role="primary"], QPushButton[role="secondary"], QPushButton[role="quiet"] {{ outline: 0; }}

QPushButton[role="quiet"] {{
  background: transparent; color: {accent}; border: 2px solid transparent; border-radius: {radius_small}px;
}}
QPushButton[role="quiet"]:hover {{ background: {sunk}; }}
QPushButton[role="quiet"]:checked {{ background: {accent_soft}; }}
QPushButton[role="quiet"]:pressed {{ background: {accent_soft}; }}
QPushButton[role="quiet"]:focus {{ border-color: {quiet_ring}; }}
QPushButton[role="quiet"]:disabled {{ color: {ink_2}; background: transparent; }}

QLineEdit, QComboBox {{
  background: {surface}; border-radius: {radius}px; {field_box}
  selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit {{ placeholder-text-color: {ink_2}; lineedit-password-character: 8226; }}
QComboBox[empty="true"] {{ color: {ink_2}; }}
QLineEdit:hover, QComboBox:hover {{ border-color: {accent}; }}
QLineEdit[tone="bad"], QComboBox[tone="bad"] {{ {field_wrong} }}
QLineEdit:focus, QComboBox:focus, QComboBox:on {{ {field_focused} }}
QLineEdit[tone="bad"]:focus, QComboBox[tone="bad"]:focus {{ {field_wrong_focused} }}
QLineEdit:disabled, QComboBox:disabled {{
  background: {sunk}; border-color: {disabled_edge}; border-style: {disabled_style}; color: {ink_2};
}}
QComboBox::drop-down {{ border: 0; width: 40px; }}
QComboBox::down-arrow {{ image: none; }}
QAbstractItemView[role="entries"] {{ background: transparent; border: 0; outline: 0; }}
QHeaderView, QHeaderView::section {{ background: transparent; border: 0; color: {ink_2}; }}
QHeaderView::section {{ border-bottom: 1px solid {line}; padding: 0 10px; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {edge}; border-radius: 4px; min-height: {touch}px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {edge}; border-radius: 4px; min-width: {touch}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def between(one: str, other: str) -> str:
    """Return the colour in the middle of two: text that can be read on both can be read on it."""
    parts = (int(one[at : at + 2], 16) + int(other[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{part // 2:02X}" for part in parts)


def _box(line: str, width: int, height: int, side: int) -> str:
    """Return a border and the room inside it: whatever the border, height and words stay where they are."""
    return f"border: {width}px {line}; padding: 0 {side - width}px; min-height: {height - 2 * width}px;"


def stylesheet(tokens: Tokens) -> str:
    """Return the stylesheet of a scheme."""
    edge = tokens.edge_width
    # A strong ring has two tones, which no stylesheet can draw: there the widgets draw it over their own edge.
    ring = tokens.edge if tokens.strong else tokens.focus
    scan_box = _box(f"solid {tokens.edge}", edge, SCAN_HEIGHT, 2)
    scan_focused = _box(f"solid {ring}", 2, SCAN_HEIGHT, 2)
    return _TEMPLATE.format(
        **vars(tokens),
        radius_small=RADIUS_SMALL,
        radius=RADIUS,
        radius_large=RADIUS_LARGE,
        touch=TOUCH,
        accent_hover=between(tokens.accent, tokens.accent_pressed),
        edge_width=edge,
        outline_width=2 if tokens.strong else 0,
        pressed_width=4 if tokens.strong else edge,
        disabled_edge=tokens.ink_2 if tokens.strong else tokens.line,
        disabled_style="dashed" if tokens.strong else "solid",
        ring=ring,
        quiet_ring="transparent" if tokens.strong else tokens.focus,
        primary_ring=3 if tokens.strong else 2,
        primary_side=22 if tokens.strong else 24,
        secondary_ring=2 if tokens.strong else 3,
        scan_box=f"{scan_box} max-height: {SCAN_HEIGHT - 2 * edge}px;",
        scan_focused=f"{scan_focused} max-height: {SCAN_HEIGHT - 4}px;",
        field_box=_box(f"solid {tokens.edge}", edge, TOUCH, 16),
        field_wrong=_box(f"solid {tokens.bad}", edge + 1, TOUCH, 16),
        field_wrong_focused=_box(f"solid {tokens.bad}", edge + 2, TOUCH, 16),
        field_focused=_box(f"solid {ring}", 2, TOUCH, 16),
    )
