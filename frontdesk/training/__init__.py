"""The training server: the provider's API over a real SQL database, for practice and for tests.

It imports nothing else of frontdesk, so that one wrong idea of the API can't be right on both sides.
"""
