"""The window: Qt only. It renders frozen states and emits intentions."""
