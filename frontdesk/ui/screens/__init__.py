"""The places of the till as windows: each renders a flow's state and calls the flow with what a person wishes."""
