"""The one stylesheet, made from the tokens.

Widgets say what they are by dynamic properties: `role` (a panel, a muted label) and `tone`.
What has states of its own (buttons, chips, rows) paints itself from the same tokens.
"""

from frontdesk.ui.theme.tokens import RADIUS, RADIUS_LARGE, RADIUS_SMALL, SCAN_HEIGHT, TOUCH, Tokens

# A border that grows to 2 px on focus takes its extra px from the padding, so nothing moves.
_TEMPLATE = """
QWidget {{ color: {ink}; }}
QMainWindow, QDialog, QWidget[role="ground"] {{ background: {bg}; }}
QDialog {{ border: 1px solid {edge}; }}
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
QFrame[role="panel"] {{ background: {surface}; border: 1px solid {line}; border-radius: {radius_large}px; }}
QFrame[role="hairline"] {{ background: {line}; border: 0; }}
QFrame[role="rail"] {{ background: {bg}; border: 0; border-right: 1px solid {line}; }}
QFrame[role="rail_mirrored"] {{ background: {bg}; border: 0; border-left: 1px solid {line}; }}
QFrame[role="top_bar"] {{ background: {bg}; border: 0; border-bottom: 1px solid {line}; }}

QFrame[role="notice"] {{ background: {sunk}; border: 0; border-radius: {radius}px; }}
QFrame[role="notice"][tone="ok"] {{ background: {ok_soft}; }}
QFrame[role="notice"][tone="warn"] {{ background: {warn_soft}; }}
QFrame[role="notice"][tone="bad"] {{ background: {bad_soft}; }}

QFrame[role="scan"] {{
  background: {surface}; border: 1px solid {edge}; border-radius: {radius}px;
  min-height: {scan_inner}px; max-height: {scan_inner}px; padding: 1px;
}}
QFrame[role="scan"][focused="true"] {{ border: 2px solid {accent}; padding: 0; }}
QFrame[role="scan"] QLineEdit {{ background: transparent; border: 0; padding: 0; min-height: {touch}px; }}
QFrame[role="scan"] QLineEdit[picked="true"] {{ placeholder-text-color: {ink}; }}

QPushButton[role="primary"] {{
  background: {accent}; color: {on_accent}; border: 0; border-radius: {radius}px; padding: 0 24px; text-align: left;
}}
QPushButton[role="primary"][hinted="false"] {{ text-align: center; }}
QPushButton[role="primary"]:pressed {{ background: {accent_pressed}; }}
QPushButton[role="primary"][busy="true"]:pressed {{ background: {accent}; }}
QFrame[role="primary_ring"] {{ background: transparent; border: 2px solid {on_accent}; border-radius: 10px; }}
QPushButton[role="primary"]:disabled {{ background: {sunk}; color: {ink_2}; }}
QLabel[role="key_hint"] {{
  color: {on_accent}; border: 1px solid {on_accent}; border-radius: 6px; padding: 0 8px;
}}
QLabel[role="key_hint"]:disabled {{ color: {ink_2}; border-color: {ink_2}; }}
QLabel[role="busy_dots"] {{ color: {on_accent}; }}

QPushButton[role="secondary"] {{
  background: {surface}; color: {ink}; border: 1px solid {edge}; border-radius: {radius}px; padding: 0 12px;
}}
QPushButton[role="secondary"]:hover {{ border-color: {accent}; }}
QPushButton[role="secondary"]:pressed {{ background: {accent_soft}; }}
QPushButton[role="secondary"]:focus {{ border: 3px solid {accent}; padding: 0 10px; }}
QPushButton[role="secondary"]:disabled {{ background: {bg}; color: {ink_2}; border: 1px solid {line}; }}

QPushButton[role="primary"], QPushButton[role="secondary"], QPushButton[role="quiet"] {{ outline: 0; }}

QPushButton[role="quiet"] {{
  background: transparent; color: {accent}; border: 2px solid transparent; border-radius: {radius_small}px;
}}
QPushButton[role="quiet"]:hover {{ background: {sunk}; }}
QPushButton[role="quiet"]:pressed {{ background: {accent_soft}; }}
QPushButton[role="quiet"]:focus {{ border-color: {accent}; }}
QPushButton[role="quiet"]:disabled {{ color: {ink_2}; background: transparent; }}

QLineEdit, QComboBox {{
  background: {surface}; border: 1px solid {edge}; border-radius: {radius}px;
  min-height: {field_inner}px; padding: 1px 15px;
  selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit {{ placeholder-text-color: {ink_2}; lineedit-password-character: 8226; }}
QLineEdit:focus, QComboBox:focus, QComboBox:on {{ border: 2px solid {accent}; padding: 0 14px; }}
QLineEdit[tone="bad"], QComboBox[tone="bad"] {{ border: 2px solid {bad}; padding: 0 14px; }}
QLineEdit:disabled, QComboBox:disabled {{ background: {sunk}; border-color: {line}; color: {ink_2}; }}
QComboBox::drop-down {{ border: 0; width: 40px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{
  background: {surface}; border: 1px solid {edge}; border-radius: {radius_small}px; padding: 4px; outline: 0;
}}
QComboBox QAbstractItemView::item {{
  min-height: {touch}px; padding: 0 10px; border-radius: {radius_small}px; color: {ink};
}}
QComboBox QAbstractItemView::item:selected {{ background: {accent_soft}; color: {ink}; }}

QAbstractItemView[role="entries"] {{ background: transparent; border: 0; outline: 0; }}
QHeaderView, QHeaderView::section {{ background: transparent; border: 0; color: {ink_2}; }}
QHeaderView::section {{ border-bottom: 1px solid {line}; padding: 0 10px; min-height: {touch}px; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {edge}; border-radius: 4px; min-height: {touch}px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {edge}; border-radius: 4px; min-width: {touch}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def stylesheet(tokens: Tokens) -> str:
    """Return the stylesheet of a scheme."""
    return _TEMPLATE.format(
        **vars(tokens),
        radius_small=RADIUS_SMALL,
        radius=RADIUS,
        radius_large=RADIUS_LARGE,
        touch=TOUCH,
        field_inner=TOUCH - 4,
        scan_inner=SCAN_HEIGHT - 4,
    )
