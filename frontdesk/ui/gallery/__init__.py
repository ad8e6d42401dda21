"""The gallery: every component of the till in all its states, for those who build and judge it.

Its words are for engineers: English, never translated.
"""
