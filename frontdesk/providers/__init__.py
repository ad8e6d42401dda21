"""The gift-card services that the till can talk to: one folder for each, behind one protocol."""
