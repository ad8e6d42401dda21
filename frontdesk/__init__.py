"""Front Desk: the gift-card till for a store's front desk."""

__version__ = "0.1.0"
