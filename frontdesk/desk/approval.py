"""Who may do what at this till."""

from __future__ import annotations

from frontdesk.domain.shop import Role


def role_of(account: str, managers: frozenset[str]) -> Role:
    """Return the role of an account: managers are named, by e-mail, in the machine-wide settings."""
    named = {manager.strip().casefold() for manager in managers}
    return Role.MANAGER if account.strip().casefold() in named else Role.CASHIER
