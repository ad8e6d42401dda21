"""The widget kit: each widget takes plain, translated text and emits what the person wishes."""
