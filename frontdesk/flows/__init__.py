"""What each screen is doing, without a window: a frozen state and a flow that changes it."""
