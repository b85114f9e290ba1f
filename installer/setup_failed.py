"""The one failure of setting up: its text is a sentence for whoever sits there."""


class SetUpFailed(Exception):
    """Setting up can't go on; the text says why, and what would help."""
