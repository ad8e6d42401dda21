"""Where exchange rates are fetched: everything that comes from here is bad input until it has been read."""
