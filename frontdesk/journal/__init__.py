"""The till's own record of every attempt to move money: SQLite, written before anything is sent."""
