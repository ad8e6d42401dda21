"""What a till talks about: money, cards, movements, attempts. Pure and frozen: no Qt, no I/O, no sentences."""
