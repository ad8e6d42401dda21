"""Barcodes as modules, for anything that can draw black and white."""

from __future__ import annotations

import barcode


def code128(text: str) -> str:
    """Return the Code 128 modules of a text: one character for each, "1" black and "0" white (ISO/IEC 15417)."""
    built: list[str] = barcode.get("code128", text).build()
    return built[0]
